"""Lists of requests: on a page, found by what is sealed, counted, and taken away as a table (CRT-5, CRT-12, R122)."""

import json
from collections.abc import AsyncIterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.clock import business_date, day_begins
from qingdan.kernel.errors import FieldError, Invalid, refuse_if
from qingdan.kernel.pagination import decode_cursor, decode_moment_cursor
from qingdan.kernel.principal import Reach
from qingdan.kernel.workbooks import CSV_MARK, csv_line
from qingdan.stamping.accesses.rules import Purpose, Seen, judge_purpose
from qingdan.stamping.accesses.service import Look, Subject, TakenAway, record_list, record_looks
from qingdan.stamping.blind_index import name_indexes, number_indexes, proxy_name_indexes, require_number
from qingdan.stamping.requests.actors import offered_actions
from qingdan.stamping.requests.list_schemas import RequestExport, RequestFilter, RequestQuery, RequestSearch
from qingdan.stamping.requests.repository import listing
from qingdan.stamping.requests.repository.counting import count_json
from qingdan.stamping.requests.repository.listing import ListScope, Order, Position, Wanted
from qingdan.stamping.requests.rules import FINISHED_STATES, OPEN_STATES, RequestState
from qingdan.stamping.requests.table import HEAD, cells_of
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.rules import wanted_entry

#: Where somebody still has to do something, in the order of the way.
_WAITING: Final = tuple(state for state in RequestState if state not in FINISHED_STATES)
#: Rows of a table that are read at once.
_BATCH: Final = 500
_QUERY, _BODY = "#/query", ""


async def list_requests(resources: Resources, reach: Reach, query: RequestQuery) -> bytes:
    """Return one page of the requests within reach, newest first, as JSON. Raises NotFound, Invalid."""
    scope = listing.scope_of(reach, query.community_id)
    return await _page(resources, reach, scope, query, _wanted(resources, query, _QUERY), _QUERY)


async def count_requests(resources: Resources, reach: Reach, community_id: UUID | None) -> bytes:
    """Return how many requests within reach wait in each unfinished state, as JSON. Raises NotFound."""
    scope, today = listing.scope_of(reach, community_id), business_date(resources.database.clock())
    return await count_json(resources.database, reach, scope, _WAITING, today)


async def search_requests(resources: Resources, reach: Reach, query: RequestSearch) -> bytes:
    """Return one page of a community's requests of one person, as JSON, masked (CRT-12).

    What is found by an identity number takes a purpose, and is written down before it is shown (R121).
    Raises NotFound, Invalid, Refused.
    """
    scope = listing.scope_of(reach, query.community_id)
    wanted = _wanted(resources, query, _BODY, _keys(resources, query))
    if not query.identity_number:
        return await _page(resources, reach, scope, query, wanted, _BODY)
    purpose = _judged(query)
    page = await _page(resources, reach, scope, query, wanted, _BODY)
    district = await resources.districts.district(reach.district_id)
    community = district.communities.get(query.community_id)
    subjects = [
        Subject(
            "stamp_request",
            UUID(row["id"]),
            f"{row['title']} {row['certificate_number'] or ''}".strip(),
            query.community_id,
            community.subdistrict_id if community else None,
        )
        for row in json.loads(page)["items"]
    ]
    async with resources.database.begin(reach.principal) as transaction:
        await record_looks(transaction, reach.principal, subjects, Look(Seen.SEARCH, purpose, query.purpose_note))
    return page


async def export_requests(resources: Resources, reach: Reach, query: RequestExport) -> AsyncIterator[bytes]:
    """Return what the list shows as lines of a table, masked (R122); it is written down before the first line (R121).

    Raises NotFound, Invalid, Refused.
    """
    scope = listing.scope_of(reach, query.community_id)
    if query.community_id is None and (query.applicant_name or query.proxy_name or query.identity_number):
        raise Invalid(
            [
                FieldError(
                    "/community_id",
                    "community-missing",
                    "按居民查找须选定一个社区。",
                    "A person is sought in a community.",
                )
            ]
        )
    purpose = _judged(query)
    wanted = _wanted(resources, query, _BODY, _keys(resources, query))
    counts = json.loads(await listing.count_by_community(resources.database, reach, scope, wanted))
    lists = [TakenAway(UUID(one["community_id"]), _uuid(one["subdistrict_id"]), one["count"]) for one in counts]
    async with resources.database.begin(reach.principal) as transaction:
        look = Look(Seen.LIST, purpose, query.purpose_note)
        await record_list(transaction, reach.principal, "stamp_request_list", lists, look)
    return _lines(resources, reach, scope, wanted)


async def _lines(resources: Resources, reach: Reach, scope: ListScope, wanted: Wanted) -> AsyncIterator[bytes]:
    yield CSV_MARK + csv_line(HEAD)
    after: Position | None = None
    today = business_date(resources.database.clock())
    while True:
        page = await listing.list_json(
            resources.database, reach, scope, wanted, None, today=today, after=after, limit=_BATCH
        )
        content: Mapping[str, Any] = json.loads(page)
        if content["items"]:
            yield b"".join(csv_line(cells_of(row)) for row in content["items"])
        if content["next"] is None:
            return
        after = _position(content["next"], wanted.order_in(scope), _BODY)


async def _page(
    resources: Resources,
    reach: Reach,
    scope: ListScope,
    query: RequestQuery,
    wanted: Wanted,
    place: str,
) -> bytes:
    now = resources.database.clock()
    policy = (await resources.policies.on(reach.district_id, business_date(now))).requests
    return await listing.list_json(
        resources.database,
        reach,
        scope,
        wanted,
        offered_actions(reach.principal, now, policy),
        today=business_date(now),
        after=_position(query.after, wanted.order_in(scope), place),
        limit=query.limit,
    )


def _judged(query: RequestSearch | RequestExport) -> Purpose:
    """Return what it is for; Refused without a good purpose (R121)."""
    purpose = query.purpose
    refuse_if(judge_purpose(purpose, query.purpose_note, handles=False))
    return purpose or Purpose.OTHER


def _keys(resources: Resources, query: RequestSearch | RequestExport) -> tuple[bytes, ...] | None:
    """Return the blind indexes under which a person is written down; the number tells more than the name."""
    if query.identity_number:
        today = business_date(resources.database.clock())
        return number_indexes(resources, require_number(query.identity_number, today))
    found = name_indexes(resources, query.applicant_name) if query.applicant_name else ()
    found += proxy_name_indexes(resources, query.proxy_name) if query.proxy_name else ()
    return found or None


def _wanted(resources: Resources, query: RequestFilter, place: str, keys: tuple[bytes, ...] | None = None) -> Wanted:
    """Only what is open can be late: whoever asks for the late ones asks for nothing else."""
    _refuse_backwards(query, place)
    possible = [state for state in RequestState if not query.overdue or state in OPEN_STATES]
    found = wanted_entry(query.number or "")
    return Wanted(
        [state.value for state in possible if query.status in {None, state}],
        type_code=query.certificate_type_code,
        kind=query.kind,
        late_on=business_date(resources.database.clock()) if query.overdue else None,
        filed_from=_begins(query.filed_from),
        filed_before=_begins(query.filed_to, 1),
        stamped_from=_begins(query.stamped_from),
        stamped_before=_begins(query.stamped_to, 1),
        number=found.certificate_number or None,
        entry=found if found.number is not None else None,
        keys=keys,
    )


def _refuse_backwards(query: RequestFilter, place: str) -> None:
    spans = (("filed_to", query.filed_from, query.filed_to), ("stamped_to", query.stamped_from, query.stamped_to))
    wrong = [
        FieldError(f"{place}/{name}", "days-wrong", "截止日期早于起始日期。", "The last day lies before the first.")
        for name, first, last in spans
        if first is not None and last is not None and last < first
    ]
    if wrong:
        raise Invalid(wrong)


def _begins(day: date | None, later: int = 0) -> datetime | None:
    """Return when a business day begins, or one so many days later."""
    return None if day is None else day_begins(day + timedelta(days=later))


def _position(cursor: str | None, order: Order, place: str) -> Position | None:
    if cursor is None or order is not Order.NUMBER:
        return decode_moment_cursor(cursor, f"{place}/after")
    return decode_cursor(cursor, 1, f"{place}/after")[0]


def _uuid(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)
