"""Dated values of parameters: which one holds on a day, and how one is read."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Self


class ParameterError(ValueError):
    """A parameter has no value on the day asked for, or a value of the wrong shape.

    The message names the parameter for whoever runs the service; `said` and `said_en` are for whoever set it.
    """

    def __init__(
        self, message: str, said: str = "参数值的格式不正确。", said_en: str = "Not a value of this parameter."
    ) -> None:
        super().__init__(message)
        self.said = said
        self.said_en = said_en


@dataclass(frozen=True, slots=True)
class ParameterRow:
    """One value of one parameter: it holds from `valid_from` until a later row of the same key."""

    key: str
    value: object
    valid_from: date


@dataclass(frozen=True, slots=True)
class ParameterText:
    """What a parameter is called and counted in, which rules ask for it, and where its default comes from.

    `choices` are the words that a list may hold; a parameter that is no list has none.
    """

    key: str
    unit: str
    source: str
    title: str
    title_en: str
    description: str
    description_en: str
    rules: tuple[str, ...]
    choices: tuple[str, ...]

    @classmethod
    def of(cls, row: dict[str, Any]) -> Self:
        """Return the text of one entry of a service's reference data."""
        return cls(
            key=row["key"],
            unit=row["unit"],
            source=row["source"],
            title=row["title"],
            title_en=row["title_en"],
            # Limits that no service counts with yet are shown on no page: they have a name and no more.
            description=row.get("description", ""),
            description_en=row.get("description_en", ""),
            rules=tuple(row.get("rules", ())),
            choices=tuple(row.get("choices", ())),
        )


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
        raise ParameterError(
            f"{name} must be a whole number, {least} or more, not {value!r}",
            f"填写整数，至少为 {least}。",
            f"A whole number, {least} at least.",
        )
    return value


def switch(name: str, value: object) -> bool:
    """Return a value that is true or false; ParameterError names the parameter otherwise."""
    if not isinstance(value, bool):
        raise ParameterError(f"{name} must be true or false, not {value!r}")
    return value


def some_of(name: str, value: object, choices: Collection[str]) -> None:
    """Accept a list that holds at least one word, and only words of `choices`; ParameterError otherwise."""
    if not isinstance(value, list) or not value or not set(value) <= set(choices):
        raise ParameterError(
            f"{name} must be a list of some of {', '.join(choices)}, not {value!r}",
            "至少选一项，并且只能选列出的。",
            "One at least, and only what is offered.",
        )
