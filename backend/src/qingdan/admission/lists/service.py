"""Use cases of reading the list: anyone, today's version or any earlier one (ADM-7)."""

from dataclasses import dataclass
from uuid import UUID

from qingdan.admission.directories import DirectorySource
from qingdan.admission.items import repository as items
from qingdan.admission.items.content import ItemContent
from qingdan.admission.items.rules import Category, ItemKind
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.items.search_keys import normalize_query
from qingdan.admission.items.standing import standings
from qingdan.admission.lists import repository
from qingdan.admission.lists.entries import Row, money_method
from qingdan.admission.lists.schemas import (
    Difference,
    Facet,
    ListedItemRow,
    ListVersion,
    ListVersionDetail,
    PublicCommunity,
    PublicItem,
)
from qingdan.admission.parameters.service import Parameters
from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.pagination import KeysetPage, decode_cursor, encode_cursor, keyset_page
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.tenants import find_tenant
from qingdan.kernel.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What to look for on a list."""

    query: str = ""
    department_id: UUID | None = None
    category: Category | None = None
    kind: ItemKind | None = None
    community_id: UUID | None = None


class ListService:
    """What the public pages of the list do; nobody needs to be signed in."""

    def __init__(self, database: Database, organization: DirectorySource, parameters: Parameters) -> None:
        self._database = database
        self._organization = organization
        self._parameters = parameters

    async def list_versions(self, district_id: UUID, after: str | None, limit: int) -> KeysetPage[ListVersion]:
        """Return the publications of a district, newest first."""
        number = _number_in(after)
        async with self._database.read(district_id) as tx:
            rows = await repository.lists_page(tx.session, district_id, number, limit)
        versions = [ListVersion.model_validate(dict(row)) for row in rows]
        return keyset_page(versions, limit, lambda version: encode_cursor(str(version.number)))

    async def get_version(self, district_id: UUID, number: int | None) -> ListVersionDetail:
        """Return one publication (the current one when None) with what to filter by; NotFound before the first."""
        async with self._database.read(district_id) as tx:
            row = await self._list(tx, number)
            current = await repository.current_list(tx.session, district_id)
            tenant = await find_tenant(tx.session, district_id)
            found = {
                value: await repository.facets(tx.session, district_id, row["number"], value, label)
                for value, label in (("department_id", "department_name"), ("category", "category"), ("kind", "kind"))
            }
        facets = {
            name: [Facet(value=str(value), label=label, items=count) for value, label, count in values]
            for name, values in found.items()
        }
        return ListVersionDetail(
            **ListVersion.model_validate(dict(row)).model_dump(),
            district=tenant.name if tenant else "",
            current=current is not None and current["number"] == row["number"],
            departments=facets["department_id"],
            categories=facets["category"],
            kinds=facets["kind"],
        )

    async def list_items(
        self, district_id: UUID, number: int, wanted: ListFilter, after: str | None, limit: int
    ) -> KeysetPage[ListedItemRow]:
        """Return what stands on a publication, by item number, as far as it answers the filters."""
        async with self._database.read(district_id) as tx:
            await self._list(tx, number)
            rows = await repository.entries_page(
                tx.session,
                district_id,
                number,
                query=normalize_query(wanted.query),
                equal={"department_id": wanted.department_id, "category": wanted.category, "kind": wanted.kind},
                community_id=wanted.community_id,
                after=decode_cursor(after, 1)[0] if after else None,
                limit=limit,
            )
        return keyset_page([listed_row(row) for row in rows], limit, lambda item: encode_cursor(item.item_number))

    async def get_difference(self, district_id: UUID, number: int) -> Difference:
        """Return what a publication changed against the one before (ADM-7)."""
        async with self._database.read(district_id) as tx:
            row = await self._list(tx, number)
            earlier = await repository.lists_page(tx.session, district_id, number, 1)
        previous = earlier[0]["number"] if earlier else None
        return Difference.model_validate({**row["difference"], "number": number, "previous": previous})

    async def get_public_item(self, district_id: UUID, item_id: UUID) -> PublicItem:
        """Return an item for everybody, with where it is in force today (R57, ADM-8)."""
        directory = await self._organization.directory(district_id)
        async with self._database.read(district_id) as tx:
            item = await items.get_item(tx.session, district_id, item_id)
            numbers = await repository.lists_with(tx.session, district_id, item_id)
            if item is None or not numbers:
                raise NotFound
            parameters = await self._parameters.on(tx, tx.today)
            found = await standings(
                tx,
                [item],
                day=tx.today,
                calendar=directory.working_calendar(),
                grace_days_working=parameters.grace_days_working,
            )
        standing = found[item_id]
        content = ItemContent.model_validate(item["content"])
        shown = content.model_dump(include=_PUBLIC_FIELDS)
        return PublicItem(
            **shown,
            id=item_id,
            number=item["number"],
            version=item["current_version"],
            department=NamedUnit(id=item["department_id"], name=item["department_name"]),
            conditions=item["conditions"],
            money_method=money_method(content, waived=item["money_waived"]),
            money_waived=item["money_waived"],
            plan_total_fen=item["plan_total_fen"],
            valid_from=item["valid_from"],
            valid_until=item["valid_until"],
            state=standing.status.state,
            reasons=describe_reasons(standing.status.reasons),
            communities=[
                PublicCommunity(name=row["name"], state=standing.status.communities[row["code"]].state)
                for row in standing.scope
            ],
            lists=numbers,
        )

    async def _list(self, tx: Transaction, number: int | None) -> Row:
        row = (
            await repository.current_list(tx.session, tx.district_id)
            if number is None
            else await repository.get_list(tx.session, tx.district_id, number)
        )
        if row is None:
            raise NotFound("还没有发布过清单。" if number is None else "没有这一版清单。", "There is no such list.")
        return row


_PUBLIC_FIELDS = {
    *("title", "kind", "category", "content", "standard", "bases", "verbs", "frequency", "deliverables"),
    *("exit_condition", "waiver_reason"),
}


def listed_row(row: Row) -> ListedItemRow:
    """Return an entry of a list as it is answered."""
    return ListedItemRow.model_validate(
        {**row, "department": NamedUnit(id=row["department_id"], name=row["department_name"])}
    )


def _number_in(cursor: str | None) -> int | None:
    if cursor is None:
        return None
    text = decode_cursor(cursor, 1)[0]
    return int(text) if text.isascii() and text.isdigit() and len(text) < _LONGEST_NUMBER else 0


_LONGEST_NUMBER = 10
