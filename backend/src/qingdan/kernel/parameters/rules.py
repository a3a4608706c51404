"""Dated values of parameters: which one holds on a day, and how one is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


class ParameterError(ValueError):
    """A parameter has no value on the day asked for, or a value of the wrong shape."""


@dataclass(frozen=True, slots=True)
class ParameterRow:
    """One value of one parameter: it holds from `valid_from` until a later row of the same key."""

    key: str
    value: object
    valid_from: date


@dataclass(frozen=True, slots=True)
class ParameterText:
    """What a parameter is called and counted in, and where its default comes from."""

    key: str
    unit: str
    source: str
    title: str
    title_en: str


def values_on(rows: Iterable[ParameterRow], day: date) -> dict[str, object]:
    """Return for every key the value of the latest row that holds on `day`; keys without one are left out."""
    chosen: dict[str, ParameterRow] = {}
    for row in rows:
        if row.valid_from <= day and (row.key not in chosen or chosen[row.key].valid_from < row.valid_from):
            chosen[row.key] = row
    return {key: row.value for key, row in chosen.items()}


def whole_number(name: str, value: object, *, least: int = 0) -> int:
    """Return a value that is a whole number, at least `least`; ParameterError names the parameter otherwise."""
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ParameterError(f"{name} must be a whole number, {least} or more, not {value!r}")
    return value


def switch(name: str, value: object) -> bool:
    """Return a value that is true or false; ParameterError names the parameter otherwise."""
    if not isinstance(value, bool):
        raise ParameterError(f"{name} must be true or false, not {value!r}")
    return value
