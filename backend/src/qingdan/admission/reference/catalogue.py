"""Reads the reference data that ships with the product, typed."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

from qingdan.admission.applications.rules import ForbiddenEntry
from qingdan.admission.funding.rules import FundingBasis
from qingdan.admission.items.rules import Basis, BasisLevel, Category, Frequency, ItemKind, Per
from qingdan.kernel.parameters.rules import ParameterRow, ParameterText


@dataclass(frozen=True, slots=True)
class ReferenceDepartment:
    """A department with what a survey counted; the split by department is illustrative."""

    code: str
    name: str
    name_en: str
    items: int
    administrative: int
    service: int
    inspects: bool


@dataclass(frozen=True, slots=True)
class ReferenceItem:
    """A work item; hours are invented estimates, `needs_check` marks a basis to verify before use."""

    code: str
    department_code: str | None
    title: str
    title_en: str
    description: str
    kind: ItemKind
    category: Category
    is_service: bool
    bases: tuple[Basis, ...]
    frequency: Frequency | None
    frequency_note: str
    money_method: str
    money_basis: FundingBasis | None
    money_note: str
    verbs: tuple[str, ...]
    hours_per_occurrence: Decimal | None
    needs_check: bool


@cache
def departments() -> tuple[ReferenceDepartment, ...]:
    """Give the 26 departments."""
    return tuple(
        ReferenceDepartment(
            row["code"],
            row["name"],
            row["name_en"],
            row["items"],
            row["administrative"],
            row["service"],
            row["inspects"],
        )
        for row in _rows("departments.json")
    )


@cache
def work_items() -> tuple[ReferenceItem, ...]:
    """Give the 66 work items, the forbidden ones (category X, no department, no frequency) included."""
    return tuple(_item(row) for row in _rows("work_items.json"))


@cache
def forbidden_entries() -> tuple[ForbiddenEntry, ...]:
    """ADM-2: give the negative list."""
    return tuple(
        ForbiddenEntry(
            entry_id=row["id"],
            rule=row["rule"],
            title=row["title"],
            title_en=row["title_en"],
            topics=tuple(row["topics"]),
            requires=tuple(row["requires"]),
            unless=tuple(row["unless"]),
            flag=row["flag"] or "",
            central_basis_lifts=row["central_basis_lifts"],
            source=row["source"]["document"],
        )
        for row in _rows("forbidden_entries.json")
    )


@cache
def default_parameters() -> tuple[ParameterRow, ...]:
    """Give the default limits as dated rows, those that no service counts with yet included."""
    return tuple(
        ParameterRow(row["key"], row["value"], date.fromisoformat(row["valid_from"])) for row in _rows("limits.json")
    )


@cache
def limit_texts() -> tuple[ParameterText, ...]:
    """Give the words of every limit, for the page on which a district changes them."""
    return tuple(ParameterText.of(row) for row in _rows("limits.json"))


def _rows(name: str) -> list[dict[str, Any]]:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)
    return rows


def _item(row: dict[str, Any]) -> ReferenceItem:
    frequency, money, hours = row["frequency"], row["money"], row["hours_per_occurrence"]
    return ReferenceItem(
        code=row["id"],
        department_code=row["department"],
        title=row["title"],
        title_en=row["title_en"],
        description=row["description"],
        kind=ItemKind(row["kind"]),
        category=Category(row["category"]),
        is_service=row["character"] == "service",
        bases=tuple(Basis(BasisLevel(basis["level"]), basis["document"], basis["article"]) for basis in row["bases"]),
        frequency=Frequency(frequency["times"], Per(frequency["per"])) if frequency else None,
        frequency_note=frequency["note"] if frequency else "",
        money_method=money["method"],
        money_basis=FundingBasis(money["basis"]) if money["basis"] else None,
        money_note=money["note"],
        verbs=tuple(row["verbs"]),
        hours_per_occurrence=None if hours is None else Decimal(str(hours)),
        needs_check=row["needs_check"],
    )
