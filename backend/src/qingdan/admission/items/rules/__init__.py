"""Pure rules of items: their vocabulary, whether they are in force, and what changed on the list."""

from qingdan.admission.items.rules.difference import (
    ChangedItem,
    FieldChange,
    ListDifference,
    ListedItem,
    item_changes,
    list_difference,
)
from qingdan.admission.items.rules.status import (
    CommunityMeans,
    CommunityStatus,
    ItemFacts,
    ItemState,
    ItemStatus,
    Suspension,
    count_by_state,
    item_status,
)
from qingdan.admission.items.rules.vocabulary import (
    Basis,
    BasisLevel,
    Category,
    Deliverable,
    DeliverableKind,
    Frequency,
    ItemKind,
    Per,
    occurrences,
    span_of,
)

__all__ = [
    "Basis",
    "BasisLevel",
    "Category",
    "ChangedItem",
    "CommunityMeans",
    "CommunityStatus",
    "Deliverable",
    "DeliverableKind",
    "FieldChange",
    "Frequency",
    "ItemFacts",
    "ItemKind",
    "ItemState",
    "ItemStatus",
    "ListDifference",
    "ListedItem",
    "Per",
    "Suspension",
    "count_by_state",
    "item_changes",
    "item_status",
    "list_difference",
    "occurrences",
    "span_of",
]
