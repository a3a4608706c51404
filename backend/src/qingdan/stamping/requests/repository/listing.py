"""Lists of requests: one round trip each, JSON made by PostgreSQL, a page at a time along an index.

The four ways to walk are chosen by what is asked for. As they came, a few index entries per unit and status are read,
so that the cost does not grow with the table. By the day of the seal, and by number, an index in that order is read
from the asked day or number on. What a person or an entry of the register leads to are few, and looked up one by one.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.stamping.requests.actors import OfferedActions
from qingdan.stamping.requests.repository.projection import REFUTED, second_approval_open, summary
from qingdan.stamping.requests.rules import RequestKind, RequestState
from qingdan.stamping.seals.rules import WantedEntry

#: Before the first page: later than anything.
_LAST: Final = (datetime(9999, 1, 1, tzinfo=UTC), UUID(int=2**128 - 1))
#: So many hyphens stand in what begins a number once it says of which community it is. Before that it narrows a
#: community's own requests by little, and lets them be read as they came; a walk by number would pass those of all.
_NAMES_COMMUNITY: Final = 2
#: Behind any character that a number may go on with.
_BEYOND: Final = "\U0010ffff"

Position = tuple[datetime, UUID] | str


class Order(StrEnum):
    """By what a list is ordered, the newest or highest first."""

    RECEIVED = "received_at"
    STAMPED = "stamped_at"
    NUMBER = "certificate_number"


@dataclass(frozen=True, slots=True)
class ListScope:
    """Which rows a list reads: those within a reach, of one community if one is named."""

    name: str
    community_ids: list[UUID]
    subdistrict_ids: list[UUID]
    community_id: UUID | None

    @property
    def arguments(self) -> list[object]:
        """Return what the statement asks of the scope, in its order."""
        given: list[object] = []
        if self.name in {"communities", "both"}:
            given.append(self.community_ids)
        if self.name in {"subdistricts", "both"}:
            given.append(self.subdistrict_ids)
        if self.name == "subdistricts":
            given.append(self.community_id)
        return given


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of the requests in scope a list shows; None asks for nothing. Days are half-open spans of moments."""

    statuses: list[str]
    type_code: str | None = None
    kind: RequestKind | None = None
    late_on: date | None = None
    filed_from: datetime | None = None
    filed_before: datetime | None = None
    stamped_from: datetime | None = None
    stamped_before: datetime | None = None
    number: str | None = None
    entry: WantedEntry | None = None
    keys: tuple[bytes, ...] | None = None

    def order_in(self, scope: ListScope) -> Order:
        """Return in which order such a list is walked."""
        if self.is_lookup:
            return Order.RECEIVED
        if self.number is not None and (scope.name == "district" or self.number.count("-") >= _NAMES_COMMUNITY):
            return Order.NUMBER
        return Order.RECEIVED if self.stamped_from is None and self.stamped_before is None else Order.STAMPED

    @property
    def is_lookup(self) -> bool:
        """Tell whether a person or an entry is looked for, which lead to few requests."""
        return self.keys is not None or self.entry is not None

    @property
    def filters(self) -> dict[str, tuple[object, ...]]:
        """Return the filters that are set, in the order of their parameters, with their values."""
        plain = {name: getattr(self, name) for name in _PLAIN}
        found: dict[str, tuple[object, ...]] = {name: (value,) for name, value in plain.items() if value is not None}
        if self.entry is not None:
            found["entry"] = (self.entry.year, self.entry.number)
        if self.number is not None:
            found["number"] = (self.number, self.number + _BEYOND)
        return found


#: The filters that have one value.
_PLAIN: Final = ("type_code", "late_on", "filed_from", "filed_before", "stamped_from", "stamped_before", "keys")
#: Each filter with the places of its parameters.
_CONDITIONS: Final = {
    "type_code": ("s.type_code = {0}::text", 1),
    "late_on": ("s.due_on < {0}::date", 1),
    "filed_from": ("s.received_at >= {0}::timestamptz", 1),
    "filed_before": ("s.received_at < {0}::timestamptz", 1),
    "stamped_from": ("s.stamped_at >= {0}::timestamptz", 1),
    "stamped_before": ("s.stamped_at < {0}::timestamptz", 1),
    # Compared byte by byte, as the index is kept, so that what begins alike stands together in any language.
    "number": ("s.certificate_number ~>=~ {0}::text AND s.certificate_number ~<~ {1}::text", 2),
    "keys": (
        (
            "s.id = ANY(ARRAY(SELECT k.request_id FROM request_key k"
            " WHERE k.district_id = scope.district AND k.blind_index = ANY({0}::bytea[])))"
        ),
        1,
    ),
    # Without a year each year of each register is asked, one step in an index for each.
    "entry": (
        (
            "s.id = ANY(ARRAY(SELECT e.request_id FROM register_head h CROSS JOIN LATERAL generate_series("
            "coalesce({0}::int, (SELECT min(f.year) FROM register_entry f WHERE f.district_id = h.district_id"
            " AND f.seal_id = h.seal_id)), coalesce({0}::int, h.year)) AS book(year) JOIN register_entry e"
            " ON e.district_id = h.district_id AND e.seal_id = h.seal_id AND e.year = book.year AND e.number = {1}::int"
            " WHERE h.district_id = scope.district AND e.request_id IS NOT NULL))"
        ),
        2,
    ),
}

#: Where a page begins, behind the last row of the page before, and how it is ordered.
_NEWEST: Final = "AND (s.<sorted>, s.id) < (<at>::timestamptz, <id>::uuid) ORDER BY s.<sorted> DESC, s.id DESC"
_AFTER: Final = {
    Order.RECEIVED: _NEWEST,
    Order.STAMPED: f"AND s.stamped_at IS NOT NULL {_NEWEST}",
    Order.NUMBER: "AND (<at>::text IS NULL OR s.certificate_number ~<~ <at>) ORDER BY s.certificate_number USING ~>~",
}
_DESCENDING: Final = {
    Order.RECEIVED: "newest.sorted DESC, newest.id DESC",
    Order.STAMPED: "newest.sorted DESC, newest.id DESC",
    Order.NUMBER: "newest.sorted USING ~>~",
}
#: The kernel's cursor over two parts, or over one number, made by the statement itself.
_MOMENT: Final = "(extract(epoch FROM page.sorted) * 1000000)::bigint::text || E'\\x1f' || page.id::text"
_PARTS: Final = {Order.RECEIVED: _MOMENT, Order.STAMPED: _MOMENT, Order.NUMBER: "page.sorted"}

#: The states are $2, the units of a scope begin at $3.
_ROWS: Final = "SELECT s.id, s.<sorted> AS sorted FROM stamp_request s WHERE s.district_id = scope.district"
#: One walk per unit and state.
_BY_STATE: Final = (
    " CROSS JOIN unnest($2::text[]) AS wanted(status) CROSS JOIN LATERAL ("
    f"{_ROWS} <unit> <filters> AND s.status = wanted.status <after>) AS one"
)
#: One walk per unit: the newest of any state, and what was stamped, stand next to each other in indexes of their own.
_BY_UNIT: Final = f" CROSS JOIN LATERAL ({_ROWS} <unit> <filters> AND s.status = ANY($2::text[]) <after>) AS one"
_ONE: Final = "SELECT one.id, one.sorted FROM "
_UNITS: Final = f"{_ONE}unnest($3::uuid[]) AS unit(id)"
_OF_COMMUNITY: Final = "AND s.community_id = unit.id"
_OF_SUBDISTRICT: Final = "AND s.subdistrict_id = unit.id"
_ONE_COMMUNITY: Final = "AND ($4::uuid IS NULL OR s.community_id = $4)"
_SOURCES: Final = {
    "district": f"{_ONE}(SELECT 1) AS unit{_BY_STATE}".replace("<unit>", ""),
    "communities": f"{_UNITS}{_BY_STATE}".replace("<unit>", _OF_COMMUNITY),
    "subdistricts": f"{_UNITS}{_BY_STATE}".replace("<unit>", f"{_OF_SUBDISTRICT} {_ONE_COMMUNITY}"),
    "both": f"{_UNITS}{_BY_STATE}".replace("<unit>", _OF_COMMUNITY)
    + f" UNION {_ONE}unnest($4::uuid[]) AS unit(id){_BY_STATE}".replace("<unit>", _OF_SUBDISTRICT),
}
_ANY_OF_COMMUNITIES: Final = f"{_UNITS}{_BY_UNIT}".replace("<unit>", _OF_COMMUNITY)
#: What lies within a scope, told of each row by itself.
_WITHIN: Final = {
    "district": "",
    "communities": "AND s.community_id = ANY($3::uuid[])",
    "subdistricts": f"AND s.subdistrict_id = ANY($3::uuid[]) {_ONE_COMMUNITY}",
    "both": "AND (s.community_id = ANY($3::uuid[]) OR s.subdistrict_id = ANY($4::uuid[]))",
}
#: The first parameter behind those of a scope.
_BEHIND: Final = {"district": 3, "communities": 4, "subdistricts": 5, "both": 5}

_PAGE: Final = (
    "WITH page AS MATERIALIZED (SELECT newest.id, newest.sorted, row_number() OVER (ORDER BY <descending>)"
    " AS place FROM (<source>) AS newest ORDER BY place LIMIT <limit>)"
    " SELECT convert_to(json_build_object('items', coalesce((SELECT json_agg(item) FROM (SELECT <columns>"
    " FROM page JOIN stamp_request r ON r.district_id = scope.district AND r.id = page.id WHERE page.place < <limit>"
    " ORDER BY page.place) AS item), '[]'::json), 'next', (SELECT"
    " translate(encode(convert_to(<parts>, 'UTF8'), 'base64'), E'+/=\\n', '-_')"
    " FROM page WHERE page.place = <limit> - 1 AND EXISTS (SELECT FROM page more WHERE more.place = <limit>)))::text,"
    " 'UTF8')"
)
#: Rights as bits, whether the caller applied or approved, whether it was refuted, the status: the key of the acts.
_ACTIONS: Final = (
    "coalesce(<table>::jsonb -> concat(<base>::int"
    " | coalesce((<bits>::int[])[array_position(<units>::uuid[], r.community_id)], 0)"
    " | coalesce((<bits>::int[])[array_position(<units>::uuid[], r.subdistrict_id)], 0),"
    " (r.applied_by = <person>)::int, (r.approved_by IS NOT DISTINCT FROM <person>)::int,"
    f" ({REFUTED})::int, {second_approval_open('r')}::int, r.status), '[]'::jsonb) AS allowed_actions"
)
#: What a list that is taken away says beside: who answered for what, and where it stands in the register.
_TAKEN_AWAY: Final = (
    "r.asking_body_name, r.approved_by_name, r.stamped_by_name, r.stamped_at, r.delivered_at, r.register_year,"
    " r.register_number, r.copies"
)
_COUNTED: Final = (
    "SELECT convert_to(coalesce(json_agg(one), '[]'::json)::text, 'UTF8') FROM (SELECT s.community_id,"
    " s.subdistrict_id, count(*) AS count FROM stamp_request s WHERE s.district_id = scope.district <within> <filters>"
    " AND s.status = ANY($2::text[]) GROUP BY s.community_id, s.subdistrict_id) AS one"
)


def scope_of(reach: Reach, community_id: UUID | None) -> ListScope:
    """Return what a list reads; NotFound for a community that lies outside the reach for certain."""
    within = community_id is not None and (reach.whole_district or community_id in reach.community_ids)
    if community_id is not None and within:
        return ListScope("communities", [community_id], [], None)
    if community_id is not None and not reach.subdistrict_ids:
        raise NotFound
    communities = [] if community_id is not None else list(reach.community_ids)
    subdistricts = list(reach.subdistrict_ids)
    if reach.whole_district:
        return ListScope("district", [], [], None)
    name = "both" if communities and subdistricts else "subdistricts" if subdistricts else "communities"
    return ListScope(name, communities, subdistricts, community_id)


async def list_json(
    database: Database,
    reach: Reach,
    scope: ListScope,
    wanted: Wanted,
    offered: OfferedActions | None,
    *,
    today: date,
    after: Position | None,
    limit: int,
) -> bytes:
    """Return one page of requests, with the acts open to the caller on each; without `offered`, to be taken away."""
    filters = wanted.filters
    any_state = len(wanted.statuses) == len(RequestState)
    order = wanted.order_in(scope)
    walk = _Walk(scope.name, order, tuple(filters), wanted.kind, any_state=any_state, lookup=wanted.is_lookup)
    arguments = [wanted.statuses, *scope.arguments, *(value for values in filters.values() for value in values)]
    position = (after,) if order is Order.NUMBER else after or _LAST
    arguments += [today, limit + 1, *position]
    if offered is not None:
        arguments += [offered.table, offered.base, offered.units, offered.bits, reach.person_id]
    statement = _statement(walk, acting=offered is not None)
    return await database.fetch_bytes(statement, reach.district_id, *arguments) or b""


async def count_by_community(database: Database, reach: Reach, scope: ListScope, wanted: Wanted) -> bytes:
    """Return, as JSON, in which communities how many requests are wanted."""
    filters = wanted.filters
    arguments = [wanted.statuses, *scope.arguments, *(value for values in filters.values() for value in values)]
    statement = _counted(scope.name, tuple(filters), wanted.kind)
    return await database.fetch_bytes(statement, reach.district_id, *arguments) or b"[]"


@dataclass(frozen=True, slots=True)
class _Walk:
    """What decides how the statement of a list is written."""

    scope: str
    order: Order
    filters: tuple[str, ...]
    kind: RequestKind | None
    any_state: bool = field(kw_only=True)
    lookup: bool = field(kw_only=True)

    @property
    def source(self) -> str:
        """Return the walk that fits: by unit and state, by unit, or through the whole district."""
        of_communities = self.scope == "communities"
        if self.order is Order.RECEIVED and not self.lookup:
            of_any = of_communities and self.any_state and "type_code" not in self.filters
            return _ANY_OF_COMMUNITIES if of_any else _SOURCES[self.scope]
        if self.order is Order.STAMPED and of_communities:
            return _ANY_OF_COMMUNITIES
        return f"{_ROWS} {_WITHIN[self.scope]} <filters> AND s.status = ANY($2::text[]) <after>"


@lru_cache(maxsize=1024)
def _statement(walk: _Walk, *, acting: bool) -> str:
    """Return the statement of a list; a filter that is not set stands nowhere in it, so that its index is used."""
    filters, behind = _filters(walk.filters, walk.kind, _BEHIND[walk.scope])
    names = ["today", "limit", "at", *(() if walk.order is Order.NUMBER else ("id",))]
    names += ["table", "base", "units", "bits", "person"] if acting else []
    texts = {
        "source": walk.source,
        "columns": f"{summary('<today>::date')}, {_ACTIONS if acting else _TAKEN_AWAY}",
        "descending": _DESCENDING[walk.order],
        "parts": _PARTS[walk.order],
        "filters": filters,
        "after": f"{_AFTER[walk.order]} LIMIT <limit>",
        "sorted": walk.order.value,
        **{name: f"${behind + place}" for place, name in enumerate(names)},
    }
    statement = _PAGE
    for name, text in texts.items():
        statement = statement.replace(f"<{name}>", text)
    return statement


@lru_cache(maxsize=256)
def _counted(scope: str, given: tuple[str, ...], kind: RequestKind | None) -> str:
    filters, _ = _filters(given, kind, _BEHIND[scope])
    return _COUNTED.replace("<within>", _WITHIN[scope]).replace("<filters>", filters)


def _filters(given: tuple[str, ...], kind: RequestKind | None, first: int) -> tuple[str, int]:
    """Return the conditions of filters, whose parameters begin at `first`, and the parameter behind them."""
    # The kind is one of our own words and stands in the text: the index of the rare kinds is known by it.
    found = [] if kind is None else [f"AND s.kind = '{kind.value}'"]
    for name in given:
        condition, taken = _CONDITIONS[name]
        found.append("AND " + condition.format(*(f"${first + place}" for place in range(taken))))
        first += taken
    return " ".join(found), first
