"""What performers work with: a clock that stands where the story is, the people, and units that never change."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from qingdan.demo.organization import DemoDistrict
from qingdan.demo.story.acts import Act, Actor
from qingdan.kernel.principal import Principal
from qingdan.organization.contract.schemas import Directory

_UNITS: Final = frozenset({"department_id", "community_id", "community_ids"})


@dataclass
class StoryClock:
    """Tells the moment of the act that is being performed."""

    now: datetime

    def __call__(self) -> datetime:
        """Return that moment."""
        return self.now


@dataclass(frozen=True)
class SteadyDirectory:
    """Answers with the units of the demo district, which stay as they are through the whole history."""

    known: Directory

    async def directory(self, district_id: UUID, as_of: date | None = None, *, newest: bool = False) -> Directory:
        """Return the units; they are the same on every day of the story."""
        del district_id, as_of, newest
        return self.known


class ActFailed(Exception):
    """The story asks for something that the rules refuse: the story is wrong, never the rule."""

    def __init__(self, act: Act, reason: str) -> None:
        super().__init__(f"{act.at:%Y-%m-%d %H:%M} {act.actor} {act.kind} {act.subject}: {reason}")


@dataclass(frozen=True)
class Stage:
    """The district, its people, and the clock of one stream of acts."""

    district: DemoDistrict
    clock: StoryClock

    def person(self, actor: Actor) -> Principal:
        """Return the person that an act names."""
        return self.district.actors[actor.unit, actor.role][actor.number]

    def unit(self, key: str) -> UUID:
        """Return the id of a unit of the plan."""
        return self.district.units[key]

    def spoken(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return what is said with the units' ids in the place of their keys."""
        return {name: self._value(name, value) for name, value in body.items()}

    def _value(self, name: str, value: Any) -> Any:  # noqa: ANN401 -- whatever a body holds
        if name in _UNITS:
            return [self.unit(key) for key in value] if isinstance(value, list) else self.unit(value)
        if isinstance(value, Mapping):
            return self.spoken(value)
        if isinstance(value, list):
            return [self.spoken(entry) if isinstance(entry, Mapping) else entry for entry in value]
        return value
