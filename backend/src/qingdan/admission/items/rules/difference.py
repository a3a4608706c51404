"""What changed between two versions of the list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date

from qingdan.admission.items.rules.vocabulary import Basis, Category, Deliverable, Frequency, ItemKind


@dataclass(frozen=True, slots=True)
class ListedItem:
    """R57: what the published list shows of one item; `item_id` stays the same through its versions."""

    item_id: str
    item_version: int
    title: str
    kind: ItemKind
    category: Category
    department_id: str
    bases: tuple[Basis, ...]
    verbs: tuple[str, ...]
    content: str
    frequency: Frequency
    money_method: str
    money_total_fen: int
    money_waived: bool
    valid_from: date
    valid_until: date
    communities: tuple[str, ...]
    deliverables: tuple[Deliverable, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an item before and after."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """An item that stands on both lists with something different; every change is a new version (R73)."""

    item_id: str
    title: str
    version_before: int
    version_after: int
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ListDifference:
    """ADM-7: what a list version added, removed and changed against the one before, sorted by item."""

    added: tuple[ListedItem, ...]
    removed: tuple[ListedItem, ...]
    changed: tuple[ChangedItem, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether the two versions say the same."""
        return not (self.added or self.removed or self.changed)


UNORDERED_FIELDS = frozenset({"bases", "verbs", "communities", "deliverables"})
IDENTITY_FIELDS = frozenset({"item_id", "item_version"})


def list_difference(before: Iterable[ListedItem], after: Iterable[ListedItem]) -> ListDifference:
    """ADM-7, R57, R73: compare two list versions item by item; the order of rows and sets never matters."""
    old, new = _by_id(before), _by_id(after)
    changed = (
        ChangedItem(item_id, new[item_id].title, old[item_id].item_version, new[item_id].item_version, found)
        for item_id in sorted(old.keys() & new.keys())
        if (found := item_changes(old[item_id], new[item_id]))
    )
    return ListDifference(
        added=tuple(new[item_id] for item_id in sorted(new.keys() - old.keys())),
        removed=tuple(old[item_id] for item_id in sorted(old.keys() - new.keys())),
        changed=tuple(changed),
    )


def item_changes(before: ListedItem, after: ListedItem) -> tuple[FieldChange, ...]:
    """R57, R73: name every published field in which two versions of one item differ."""
    names = [entry.name for entry in fields(ListedItem) if entry.name not in IDENTITY_FIELDS]
    return tuple(
        FieldChange(name, getattr(before, name), getattr(after, name))
        for name in names
        if _comparable(name, getattr(before, name)) != _comparable(name, getattr(after, name))
    )


def _by_id(items: Iterable[ListedItem]) -> Mapping[str, ListedItem]:
    return {item.item_id: item for item in items}


def _comparable(name: str, value: object) -> object:
    if name in UNORDERED_FIELDS and isinstance(value, tuple):
        return sorted(map(repr, value))
    return value
