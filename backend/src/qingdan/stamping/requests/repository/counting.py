"""How many requests wait in each state: from the index of what is in hand, counted no further than needed."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from qingdan.kernel.database import Database
from qingdan.kernel.principal import Reach
from qingdan.stamping.requests.repository.listing import ListScope
from qingdan.stamping.requests.rules import OPEN_STATES, RequestState

#: Nobody needs to know how many more there are.
MOST: Final = 1000
_OF_DISTRICT: Final = "SELECT s.id FROM stamp_request s WHERE s.district_id = scope.district AND {condition} LIMIT $3"
_OF_UNITS: Final = (
    "SELECT one.id FROM unnest({units}::uuid[]) AS unit(id) CROSS JOIN LATERAL (SELECT s.id FROM stamp_request s"
    " WHERE s.district_id = scope.district AND s.{column} = unit.id AND {{condition}} LIMIT $3) AS one"
)
_COMMUNITIES: Final = _OF_UNITS.format(units="$6", column="community_id")
_SOURCES: Final = {
    "district": _OF_DISTRICT,
    "communities": _COMMUNITIES,
    "subdistricts": _OF_UNITS.format(units="$6", column="subdistrict_id").replace(
        "{condition}", "{condition} AND ($7::uuid IS NULL OR s.community_id = $7)"
    ),
    "both": f"{_COMMUNITIES} UNION {_OF_UNITS.format(units='$7', column='subdistrict_id')}",
}
_COUNT: Final = "(SELECT count(*) FROM (SELECT FROM ({source}) AS found LIMIT $3) AS counted)"


def _statement(source: str) -> str:
    waiting = _COUNT.replace("{source}", source.replace("{condition}", "s.status = wanted.status"))
    late = "s.status = ANY($4::text[]) AND s.due_on < $5::date"
    overdue = _COUNT.replace("{source}", source.replace("{condition}", late))
    return (
        "SELECT convert_to(json_build_object('items', (SELECT coalesce(json_agg(json_build_object('status', one.status,"  # noqa: S608  constants of this module
        f" 'count', one.waiting) ORDER BY one.place), '[]'::json) FROM (SELECT wanted.status, wanted.place, {waiting}"
        " AS waiting FROM unnest($2::text[]) WITH ORDINALITY AS wanted(status, place)) AS one WHERE one.waiting > 0),"
        f" 'overdue', {overdue})::text, 'UTF8')"
    )


_STATEMENTS: Final = {name: _statement(source) for name, source in _SOURCES.items()}


async def count_json(
    database: Database, reach: Reach, scope: ListScope, statuses: Sequence[RequestState], today: date
) -> bytes:
    """Return how many requests in scope stand in each of these states, and how many are late (R10, R22)."""
    open_states = sorted(state.value for state in OPEN_STATES)
    arguments: list[object] = [[state.value for state in statuses], MOST, open_states, today]
    if scope.name in {"communities", "both"}:
        arguments.append(scope.community_ids)
    if scope.name in {"subdistricts", "both"}:
        arguments.append(scope.subdistrict_ids)
    if scope.name == "subdistricts":
        arguments.append(scope.community_id)
    return await database.fetch_bytes(_STATEMENTS[scope.name], reach.district_id, *arguments) or b""
