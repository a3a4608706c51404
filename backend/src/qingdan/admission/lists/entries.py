"""How an item stands on a list, and how two lists are compared."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any
from uuid import UUID

from pydantic import JsonValue

from qingdan.admission.funding.rules import FundingBasis
from qingdan.admission.items.content import ItemContent
from qingdan.admission.items.rules import FieldChange, Frequency, ListedItem, Per, list_difference
from qingdan.admission.lists.tables import ListEntryTable

Row = Mapping[Any, Any]

_MONEY_NAMES = {
    FundingBasis.LUMP_SUM: "总额包干",
    FundingBasis.PER_COMMUNITY: "按社区定额",
    FundingBasis.PER_HOUSEHOLD: "按户",
    FundingBasis.PER_CASE: "按件",
    FundingBasis.PER_HOUR: "按工时",
}


def money_method(content: ItemContent, *, waived: bool) -> str:
    """R57, FEE-4: say in a few words how the money comes; a waiver is shown as one."""
    if waived:
        return "经批准免除经费"
    names = dict.fromkeys(_MONEY_NAMES[line.basis] for line in content.funding_lines)
    return "、".join(names) or "不另行安排经费"


def entry_of(district_id: UUID, number: int, item: Row, communities: int, search_text: str) -> ListEntryTable:
    """Return an item's current version as a row of a list version (R57)."""
    content = ItemContent.model_validate(item["content"])
    said = content.model_dump(mode="json", include={"bases", "verbs", "frequency"})
    return ListEntryTable(
        district_id=district_id,
        list_number=number,
        item_id=item["id"],
        item_version=item["current_version"],
        item_number=item["number"],
        department_id=item["department_id"],
        department_name=item["department_name"],
        kind=item["kind"],
        category=item["category"],
        title=item["title"],
        communities=communities,
        plan_total_fen=item["plan_total_fen"],
        money_method=money_method(content, waived=item["money_waived"]),
        money_waived=item["money_waived"],
        frequency=said["frequency"],
        bases=said["bases"],
        verbs=said["verbs"],
        valid_from=item["valid_from"],
        valid_until=item["valid_until"],
        search_text=search_text,
    )


def listed_item(row: Row, codes: Sequence[str]) -> ListedItem:
    """Return an item version as the comparison of lists sees it."""
    content = ItemContent.model_validate(row["content"])
    return ListedItem(
        item_id=str(row["item_id"]),
        item_version=row["version"],
        title=content.title,
        kind=content.kind,
        category=content.category,
        department_id=str(row["department_id"]),
        bases=tuple(basis.fact() for basis in content.bases),
        verbs=tuple(content.verbs),
        content=content.content,
        frequency=content.frequency.fact() if content.frequency else Frequency(0, Per.ON_DEMAND),
        money_method=money_method(content, waived=row["money_waived"]),
        money_total_fen=row["plan_total_fen"],
        money_waived=row["money_waived"],
        valid_from=row["valid_from"],
        valid_until=row["valid_until"],
        communities=tuple(codes),
        deliverables=tuple(entry.fact() for entry in content.deliverables),
    )


def difference_json(
    before: Sequence[ListedItem], after: Sequence[ListedItem], departments: Mapping[str, str]
) -> dict[str, Any]:
    """Return what changed between two lists in the form in which it is kept and answered (ADM-7, R73)."""
    found = list_difference(before, after)
    return {
        "added": [_brief(item, departments) for item in found.added],
        "removed": [_brief(item, departments) for item in found.removed],
        "changed": [
            {
                "item_id": item.item_id,
                "title": item.title,
                "version_before": item.version_before,
                "version_after": item.version_after,
                "changes": [_change(change) for change in item.changes],
            }
            for item in found.changed
        ],
    }


def _brief(item: ListedItem, departments: Mapping[str, str]) -> dict[str, str]:
    return {
        "item_id": item.item_id,
        "title": item.title,
        "department_name": departments.get(item.department_id, ""),
        "category": item.category.value,
    }


def _change(change: FieldChange) -> dict[str, JsonValue]:
    return {"field": change.field, "before": _plain(change.before), "after": _plain(change.after)}


def _plain(value: object) -> JsonValue:
    if isinstance(value, tuple | list):
        return [_plain(entry) for entry in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(entry) for name, entry in asdict(value).items()}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool | int | str) or value is None:
        return value
    return str(value)
