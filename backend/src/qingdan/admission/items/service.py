"""Use cases of items: looking at them, and confirming that powers and people arrived."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from qingdan.admission.access import Permission, reach_for, refuse_stranger
from qingdan.admission.directories import DirectorySource
from qingdan.admission.items import repository
from qingdan.admission.items.content import ItemContent
from qingdan.admission.items.rules import count_by_state
from qingdan.admission.items.rules.means import MeansKind, judge_means_receipt
from qingdan.admission.items.schemas import (
    CommunityState,
    ItemCommunity,
    ItemDetail,
    ItemSummary,
    ItemVersion,
    MeansConfirmation,
    NamedUnit,
)
from qingdan.admission.items.search_keys import normalize_query
from qingdan.admission.items.standing import Row, Standing, standings
from qingdan.admission.items.tables import MeansReceiptTable
from qingdan.admission.parameters.service import Parameters
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.pagination import KeysetPage, decode_id_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction


class ItemService:
    """What the pages of items do."""

    def __init__(self, database: Database, organization: DirectorySource, parameters: Parameters) -> None:
        self._database = database
        self._organization = organization
        self._parameters = parameters

    async def list_items(
        self,
        reach: Reach,
        *,
        query: str = "",
        department_id: UUID | None = None,
        category: str | None = None,
        community_id: UUID | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> KeysetPage[ItemSummary]:
        """Return the items that a reach covers, newest first, with what each is today (ADM-8)."""
        calendar = await self._calendar(reach.district_id)
        own = None if reach.whole_district or reach.department_ids else reach.community_ids
        async with self._database.read(reach.principal) as tx:
            rows = await repository.items_page(
                tx.session,
                reach,
                query=normalize_query(query),
                department_id=department_id,
                category=category,
                community_id=community_id,
                after=decode_id_cursor(after),
                limit=limit,
            )
            found = await self._standings(tx, rows, calendar, own or ())
            pairs = [(row["id"], row["current_version"]) for row in rows]
            counts = await repository.scope_counts(tx.session, tx.district_id, pairs) if pairs else {}
        items = [_summary(found[row["id"]], counts.get(row["id"], 0), found[row["id"]].scope) for row in rows]
        return keyset_page(items, limit, lambda item: encode_cursor(str(item.id)))

    async def get_item(self, reach: Reach, item_id: UUID) -> ItemDetail:
        """Return an item with its scope as far as the caller reaches it; NotFound outside."""
        calendar = await self._calendar(reach.district_id)
        async with self._database.read(reach.principal) as tx:
            return await self._detail(tx, reach, item_id, calendar)

    async def confirm_means(self, reach: Reach, item_id: UUID, confirmation: MeansConfirmation) -> ItemDetail:
        """Record that promised powers or people arrived in the caller's own community (R54)."""
        calendar = await self._calendar(reach.district_id)
        async with self._database.begin(reach.principal) as tx:
            await repository.lock_item(tx.session, tx.district_id, item_id)
            read = reach_for(reach.principal, Permission.ITEMS_READ, tx.now)
            item = await repository.get_item(tx.session, tx.district_id, item_id)
            if item is None or read is None or not await repository.is_reached(tx.session, read, item_id):
                raise NotFound
            standing = (await self._standings(tx, [item], calendar))[item_id]
            self._judge_means(reach, standing, confirmation, tx)
            await repository.add_means_receipt(
                tx.session,
                MeansReceiptTable(
                    district_id=tx.district_id,
                    item_id=item_id,
                    community_id=confirmation.community_id,
                    means=confirmation.means,
                    received_on=confirmation.received_on,
                    confirmed_by=reach.person_id,
                    confirmed_by_name=reach.principal.name,
                    confirmed_at=tx.now,
                ),
            )
            detail = {"community_id": str(confirmation.community_id), "means": confirmation.means.value}
            await tx.audit("item.means-received", "item", item_id, {**detail})
            return tx.answer(await self._detail(tx, read, item_id, calendar))

    def _judge_means(self, reach: Reach, standing: Standing, confirmation: MeansConfirmation, tx: Transaction) -> None:
        place = next((row for row in standing.scope if row["community_id"] == confirmation.community_id), None)
        if not reach.covers(community_id=confirmation.community_id):
            refuse_stranger(readable=False)
        refuse_if(
            judge_means_receipt(
                promised=place is not None and bool(place[f"{confirmation.means}_promised"]),
                confirmed=standing.received(confirmation.community_id, confirmation.means) is not None,
                actor_is_of_community=True,
                received_on=confirmation.received_on,
                today=tx.today,
            )
        )

    async def _detail(self, tx: Transaction, reach: Reach, item_id: UUID, calendar: WorkingCalendar) -> ItemDetail:
        item = await repository.get_item(tx.session, tx.district_id, item_id)
        if item is None or not await repository.is_reached(tx.session, reach, item_id):
            raise NotFound
        standing = (await self._standings(tx, [item], calendar))[item_id]
        shown = [row for row in standing.scope if _reaches(reach, item, row)]
        versions = await repository.versions_of(tx.session, tx.district_id, item_id)
        own = [row for row in shown if row["community_id"] in reach.community_ids]
        summary = _summary(standing, len(standing.scope), own)
        return ItemDetail(
            **summary.model_dump(),
            content=ItemContent.model_validate(item["content"]),
            conditions=item["conditions"],
            counts=count_by_state(standing.status),
            scope=[_community(standing, row) for row in shown],
            versions=[ItemVersion.model_validate(dict(row)) for row in versions],
            allowed_actions=_allowed(tx, reach.principal, standing),
        )

    async def _standings(
        self, tx: Transaction, items: Sequence[Row], calendar: WorkingCalendar, places: Iterable[UUID] | None = None
    ) -> dict[UUID, Standing]:
        parameters = await self._parameters.on(tx, tx.today)
        return await standings(
            tx,
            items,
            day=tx.today,
            calendar=calendar,
            grace_days_working=parameters.grace_days_working,
            community_ids=places,
        )

    async def _calendar(self, district_id: UUID) -> WorkingCalendar:
        return (await self._organization.directory(district_id)).working_calendar()


def _reaches(reach: Reach, item: Row, row: Row) -> bool:
    return reach.covers(
        community_id=row["community_id"],
        subdistrict_id=row["subdistrict_id"],
        department_id=item["department_id"],
    )


def _summary(standing: Standing, communities: int, own: Sequence[Row]) -> ItemSummary:
    item = standing.item
    return ItemSummary(
        id=item["id"],
        number=item["number"],
        version=item["current_version"],
        title=item["title"],
        kind=item["kind"],
        category=item["category"],
        department=NamedUnit(id=item["department_id"], name=item["department_name"]),
        valid_from=item["valid_from"],
        valid_until=item["valid_until"],
        review_on=item["review_on"],
        plan_total_fen=item["plan_total_fen"],
        money_waived=item["money_waived"],
        communities=communities,
        state=standing.status.state,
        reasons=describe_reasons(standing.status.reasons),
        own_communities=[_state(standing, row) for row in own],
    )


def _state(standing: Standing, row: Row) -> CommunityState:
    status = standing.status.communities[row["code"]]
    return CommunityState(
        community=NamedUnit(id=row["community_id"], name=row["name"]),
        state=status.state,
        reasons=describe_reasons(status.reasons),
    )


def _community(standing: Standing, row: Row) -> ItemCommunity:
    status = standing.status.communities[row["code"]]
    money = standing.money_in(row["community_id"])
    return ItemCommunity(
        community=NamedUnit(id=row["community_id"], name=row["name"]),
        code=row["code"],
        subdistrict_id=row["subdistrict_id"],
        households=row["households"],
        promised_fen=row["promised_fen"],
        appropriated_fen=sum(entry.amount_fen for entry in money.appropriations),
        received_fen=sum(entry.amount_fen for entry in money.receipts),
        powers_promised=row["powers_promised"],
        powers_received_on=standing.received(row["community_id"], MeansKind.POWERS),
        people_promised=row["people_promised"],
        people_received_on=standing.received(row["community_id"], MeansKind.PEOPLE),
        state=status.state,
        reasons=describe_reasons(status.reasons),
    )


def _allowed(tx: Transaction, principal: Principal, standing: Standing) -> list[str]:
    """Name the acts open on an item: sending tasks, recording payments, confirming powers and people."""
    actions: list[str] = []
    department_id = standing.item["department_id"]
    for permission, action in (
        (Permission.TASKS_SEND, "send_task"),
        (Permission.APPROPRIATIONS_RECORD, "record_appropriation"),
        (Permission.APPLICATIONS_APPLY, "apply_for_change"),
    ):
        reach = reach_for(principal, permission, tx.now)
        if reach is not None and reach.covers(department_id=department_id):
            actions.append(action)
    confirm = reach_for(principal, Permission.RECEIPTS_CONFIRM, tx.now)
    for row in standing.scope if confirm else ():
        if confirm and confirm.covers(community_id=row["community_id"]):
            for means in MeansKind:
                open_ = row[f"{means}_promised"] and standing.received(row["community_id"], means) is None
                actions.extend([f"confirm_{means}"] if open_ else [])
    return sorted(set(actions))
