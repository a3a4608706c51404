"""What a first screen shows when more waits than it has room for."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from qingdan.admission.work_queue.rules import OF_EACH_KIND, most_pressing

TODAY = date(2026, 8, 3)


@dataclass(frozen=True)
class Entry:
    id: UUID
    kind: str
    due_on: date | None


def entries(kind: str, number: int, due_on: date | None = TODAY, *, first: int = 0) -> list[Entry]:
    return [Entry(UUID(int=first + place), kind, due_on) for place in range(number)]


def test_an_opinion_without_a_day_is_not_crowded_out_by_tasks() -> None:
    """ADM-4, R56."""
    shown = most_pressing([*entries("task", 50), *entries("opinion", 2, None, first=100)], 30)
    assert len(shown) == 30
    assert [one.kind for one in shown[-2:]] == ["opinion", "opinion"]


def test_many_of_one_kind_take_the_room_that_others_leave() -> None:
    """ADM-4, R56."""
    tasks = [Entry(UUID(int=day), "task", TODAY + timedelta(days=day)) for day in range(40)]
    assert most_pressing(tasks, 30) == tasks[:30]


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.dates()), max_size=60),
    st.integers(min_value=OF_EACH_KIND * 3, max_value=40),
)
def test_the_most_urgent_stand_first_and_every_kind_is_there(kinds: list[tuple[str, date | None]], room: int) -> None:
    """ADM-4, R56."""
    waiting = [Entry(UUID(int=place), kind, due_on) for place, (kind, due_on) in enumerate(kinds)]
    shown = most_pressing(waiting, room)
    assert len(shown) == min(room, len(waiting))
    assert [one.due_on or date.max for one in shown] == sorted(one.due_on or date.max for one in shown)
    assert {one.kind for one in shown} == {one.kind for one in waiting}
