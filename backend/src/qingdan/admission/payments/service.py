"""Use cases of money: what departments record as paid, what communities confirm, where it stands (FEE-6, FEE-10)."""

from uuid import UUID

from pydantic import JsonValue

from qingdan.admission.access import Permission, reach_for, refuse_stranger
from qingdan.admission.directories import DirectorySource
from qingdan.admission.funding import repository
from qingdan.admission.funding.rules import (
    AppropriationFacts,
    ReceiptFacts,
    judge_appropriation,
    judge_receipt,
)
from qingdan.admission.funding.tables import AppropriationTable, ReceiptTable
from qingdan.admission.items import repository as items
from qingdan.admission.items.content import ItemContent
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.items.standing import Row, Standing, standings
from qingdan.admission.parameters.service import Parameters
from qingdan.admission.payments.answers import (
    appropriation_answer,
    community_payment,
    findings_of,
    item_of_community,
    payment_status,
    totals_of,
)
from qingdan.admission.payments.schemas import (
    AmountForCommunity,
    Appropriation,
    AppropriationList,
    AppropriationsRecorded,
    CommunityFunding,
    ItemFunding,
    ReceiptConfirmed,
)
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.database import Database
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import FieldError, Invalid, NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import KeysetPage, decode_id_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction


class PaymentService:
    """What the pages of money do."""

    def __init__(self, database: Database, organization: DirectorySource, parameters: Parameters) -> None:
        self._database = database
        self._organization = organization
        self._parameters = parameters

    async def item_funding(self, reach: Reach, item_id: UUID) -> ItemFunding:
        """Return an item's plan, the shares the caller reaches, and who is late where (FEE-2, FEE-6, FEE-10)."""
        calendar = await self._calendar(reach.district_id)
        async with self._database.read(reach.principal) as tx:
            item = await self._reached_item(tx, reach, item_id)
            parameters = await self._parameters.on(tx, tx.today)
            grace = parameters.grace_days_working
            standing = await self._standing(tx, item, calendar, grace)
            shown = [place for place in standing.scope if _sees(reach, item, place)]
            communities = [
                community_payment(
                    standing,
                    place,
                    payment_status(standing.money_in(place["community_id"]), tx.today, calendar, grace),
                )
                for place in shown
            ]
            record = reach_for(reach.principal, Permission.APPROPRIATIONS_RECORD, tx.now)
        own = record is not None and record.covers(department_id=item["department_id"])
        return ItemFunding(
            item=NamedUnit(id=item_id, name=item["title"]),
            department=NamedUnit(id=item["department_id"], name=item["department_name"]),
            lines=ItemContent.model_validate(item["content"]).funding_lines,
            totals=totals_of(communities),
            communities=communities,
            findings=findings_of(standing, shown),
            allowed_actions=["record_appropriation"] if own else [],
        )

    async def record_appropriations(
        self, reach: Reach, item_id: UUID, body: AppropriationsRecorded
    ) -> AppropriationList:
        """Record what the item's own department paid, all communities of a voucher or none (FEE-6, FEE-8)."""
        async with self._database.begin(reach.principal) as tx:
            if not await items.lock_item(tx.session, tx.district_id, item_id):
                raise NotFound
            item = await items.get_item(tx.session, tx.district_id, item_id)
            if item is None:
                raise NotFound
            if not reach.covers(department_id=item["department_id"]):
                read = reach_for(reach.principal, Permission.FUNDING_READ, tx.now)
                refuse_stranger(readable=read is not None and await items.is_reached(tx.session, read, item_id))
            scope, reasons = await self._judge(tx, item, body)
            refuse_if(reasons)
            rows = [
                _appropriation_row(tx, reach, item, scope[entry.community_id], entry, body) for entry in body.amounts
            ]
            await repository.add_appropriations(tx.session, rows)
            detail: dict[str, JsonValue] = {
                "voucher": body.voucher,
                "fen": sum(row.amount_fen for row in rows),
                "communities": len(rows),
            }
            await tx.audit("appropriation.recorded", "item", item_id, detail)
            unconfirmed = dict.fromkeys(("received_fen", "received_on", "confirmed_by_name", "confirmed_at"))
            made = [appropriation_answer(tx, reach.principal, {**row.model_dump(), **unconfirmed}) for row in rows]
            return tx.answer(AppropriationList(items=made))

    async def list_appropriations(
        self,
        reach: Reach,
        *,
        item_id: UUID | None = None,
        community_id: UUID | None = None,
        confirmed: bool | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> KeysetPage[Appropriation]:
        """Return the payments that concern the caller, newest first."""
        async with self._database.read(reach.principal) as tx:
            rows = await repository.appropriations_page(
                tx.session,
                reach,
                item_id=item_id,
                community_id=community_id,
                confirmed=confirmed,
                after=decode_id_cursor(after),
                limit=limit,
            )
            found = [appropriation_answer(tx, reach.principal, row) for row in rows]
        return keyset_page(found, limit, lambda entry: encode_cursor(str(entry.id)))

    async def confirm_receipt(self, reach: Reach, appropriation_id: UUID, body: ReceiptConfirmed) -> Appropriation:
        """Record what the receiving community says it got, once; the item resumes there at that moment (FEE-6)."""
        async with self._database.begin(reach.principal) as tx:
            await repository.lock_appropriation(tx.session, tx.district_id, appropriation_id)
            read = reach_for(reach.principal, Permission.FUNDING_READ, tx.now)
            row = await repository.get_appropriation(tx.session, read or reach, appropriation_id)
            if row is None:
                raise NotFound
            if not reach.covers(community_id=row["community_id"]):
                refuse_stranger(readable=True)
            facts = ReceiptFacts(
                actor_is_of_community=True,
                already_confirmed=row["confirmed_at"] is not None,
                amount_fen=body.amount_fen,
                received_on=body.received_on,
                appropriated_on=row["appropriated_on"],
                today=tx.today,
            )
            refuse_if(judge_receipt(facts))
            await repository.add_receipt(tx.session, _receipt_row(tx, reach, row, body))
            await tx.audit("receipt.confirmed", "appropriation", appropriation_id, {"fen": body.amount_fen})
            confirmed = await repository.get_appropriation(tx.session, read or reach, appropriation_id)
            return tx.answer(appropriation_answer(tx, reach.principal, confirmed or row))

    async def community_funding(self, reach: Reach, community_id: UUID) -> CommunityFunding:
        """Return all the money of one community: promised, paid, received, late, and waiting to be confirmed."""
        directory = await self._organization.directory(reach.district_id)
        unit = directory.unit(community_id)
        if unit is None or not reach.covers(community_id=community_id, subdistrict_id=unit.subdistrict_id):
            raise NotFound
        calendar = directory.working_calendar()
        async with self._database.read(reach.principal) as tx:
            grace = (await self._parameters.on(tx, tx.today)).grace_days_working
            ids = await repository.items_with_money(tx.session, tx.district_id, community_id)
            rows = await items.items_by_id(tx.session, tx.district_id, ids)
            found = await standings(
                tx, rows, day=tx.today, calendar=calendar, grace_days_working=grace, community_ids=[community_id]
            )
            books = [
                item_of_community(
                    standing,
                    place,
                    payment_status(standing.money_in(community_id), tx.today, calendar, grace),
                    tx.today,
                )
                for standing in found.values()
                for place in standing.scope
            ]
            waiting = await repository.appropriations_page(
                tx.session, reach, item_id=None, community_id=community_id, confirmed=False, after=None, limit=100
            )
            open_ = [appropriation_answer(tx, reach.principal, row) for row in waiting]
        return CommunityFunding(
            community=NamedUnit(id=unit.id, name=unit.name), totals=totals_of(books), items=books, waiting=open_
        )

    async def _judge(
        self, tx: Transaction, item: Row, body: AppropriationsRecorded
    ) -> tuple[dict[UUID, Row], Decision]:
        """Judge every amount of a voucher; reasons point at the amount they are about."""
        wanted = [entry.community_id for entry in body.amounts]
        if len(set(wanted)) != len(wanted):
            raise Invalid([FieldError("/amounts", "repeated-community", "社区重复。", "A community stands twice.")])
        pairs = [(item["id"], item["current_version"])]
        scope: dict[UUID, Row] = {
            row["community_id"]: row for row in await items.scope_of(tx.session, tx.district_id, pairs, wanted)
        }
        money = await repository.money_of(tx.session, tx.district_id, [item["id"]], wanted)
        used = await repository.voucher_used(tx.session, tx.district_id, item["department_id"], body.voucher)
        reasons: list[Decision] = []
        for number, entry in enumerate(body.amounts):
            account = money.get((item["id"], entry.community_id), repository.CommunityMoney())
            facts = AppropriationFacts(
                actor_is_of_department=True,
                community_in_plan=bool(account.instalments),
                amount_fen=entry.amount_fen,
                planned_fen=sum(part.amount_fen for part in account.instalments),
                already_appropriated_fen=sum(paid.amount_fen for paid in account.appropriations),
                voucher=body.voucher,
                voucher_already_used=used,
                appropriated_on=body.appropriated_on,
                today=tx.today,
            )
            reasons.append(_pointing_at(judge_appropriation(facts), number))
        return scope, tuple(dict.fromkeys(reason for found in reasons for reason in found))

    async def _reached_item(self, tx: Transaction, reach: Reach, item_id: UUID) -> Row:
        item = await items.get_item(tx.session, tx.district_id, item_id)
        if item is None or not await items.is_reached(tx.session, reach, item_id):
            raise NotFound
        return item

    async def _standing(self, tx: Transaction, item: Row, calendar: WorkingCalendar, grace: int) -> Standing:
        found = await standings(tx, [item], day=tx.today, calendar=calendar, grace_days_working=grace)
        return found[item["id"]]

    async def _calendar(self, district_id: UUID) -> WorkingCalendar:
        return (await self._organization.directory(district_id)).working_calendar()


def _sees(reach: Reach, item: Row, place: Row) -> bool:
    return reach.covers(
        community_id=place["community_id"],
        subdistrict_id=place["subdistrict_id"],
        department_id=item["department_id"],
    )


def _pointing_at(reasons: Decision, number: int) -> Decision:
    """Return reasons whose pointers lead to the amount they are about."""
    inner = {"/amount_fen", "/community_id"}
    return tuple(
        reason._replace(pointer=f"/amounts/{number}{reason.pointer}") if reason.pointer in inner else reason
        for reason in reasons
    )


def _appropriation_row(
    tx: Transaction, reach: Reach, item: Row, place: Row, entry: AmountForCommunity, body: AppropriationsRecorded
) -> AppropriationTable:
    return AppropriationTable(
        district_id=tx.district_id,
        id=uuid7(),
        item_id=item["id"],
        item_title=item["title"],
        community_id=entry.community_id,
        community_name=place["name"],
        subdistrict_id=place["subdistrict_id"],
        department_id=item["department_id"],
        department_name=item["department_name"],
        code=place["code"],
        amount_fen=entry.amount_fen,
        voucher=body.voucher,
        appropriated_on=body.appropriated_on,
        note=body.note,
        recorded_by=reach.person_id,
        recorded_by_name=reach.principal.name,
        recorded_at=tx.now,
    )


def _receipt_row(tx: Transaction, reach: Reach, row: Row, body: ReceiptConfirmed) -> ReceiptTable:
    return ReceiptTable(
        district_id=tx.district_id,
        appropriation_id=row["id"],
        item_id=row["item_id"],
        community_id=row["community_id"],
        subdistrict_id=row["subdistrict_id"],
        department_id=row["department_id"],
        code=row["code"],
        amount_fen=body.amount_fen,
        received_on=body.received_on,
        confirmed_on=tx.today,
        confirmed_by=reach.person_id,
        confirmed_by_name=reach.principal.name,
        confirmed_at=tx.now,
    )
