"""ADM-7, R57, R73: each list version states its difference to the one before."""

from dataclasses import fields, replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.admission.items.rules import (
    Basis,
    BasisLevel,
    Category,
    Frequency,
    ItemKind,
    ListedItem,
    Per,
    item_changes,
    list_difference,
)

LISTED = ListedItem(
    item_id="i1",
    item_version=1,
    title="反电信网络诈骗宣传",
    kind=ItemKind.WORK,
    category=Category.ASSIST,
    department_id="D13",
    bases=(Basis(BasisLevel.LAW, "反电信网络诈骗法", "第八条"), Basis(BasisLevel.NOTICE, "通知")),
    verbs=("inform", "mobilise"),
    content="宣传",
    frequency=Frequency(1, Per.QUARTER),
    money_method="per_household",
    money_total_fen=100,
    money_waived=False,
    valid_from=date(2026, 5, 1),
    valid_until=date(2027, 5, 1),
    communities=("130702001001", "130702001002"),
)


def items(*names: str) -> list[ListedItem]:
    return [replace(LISTED, item_id=name) for name in names]


def test_adm_7_added_removed_and_changed_items_are_told_apart() -> None:
    changed = replace(LISTED, item_id="b", item_version=2, frequency=Frequency(2, Per.QUARTER))
    found = list_difference(items("a", "b"), [changed, *items("c")])
    assert [item.item_id for item in found.added] == ["c"]
    assert [item.item_id for item in found.removed] == ["a"]
    (entry,) = found.changed
    assert (entry.item_id, entry.version_before, entry.version_after) == ("b", 1, 2)
    assert [(change.field, change.before, change.after) for change in entry.changes] == [
        ("frequency", Frequency(1, Per.QUARTER), Frequency(2, Per.QUARTER))
    ]


def test_adm_7_the_same_list_has_no_difference_in_any_order() -> None:
    turned = replace(
        LISTED,
        bases=LISTED.bases[::-1],
        verbs=LISTED.verbs[::-1],
        communities=LISTED.communities[::-1],
        item_version=9,
    )
    assert list_difference([LISTED], [turned]).is_empty
    assert list_difference(items("a", "b"), items("b", "a")).is_empty
    assert not list_difference(items("a"), []).is_empty


def test_r57_what_the_public_list_must_show_is_compared_field_by_field() -> None:
    shown = {entry.name for entry in fields(ListedItem)}
    assert shown >= {
        *("item_id", "title", "category", "department_id", "bases", "verbs", "frequency"),
        *("money_method", "valid_from", "valid_until", "item_version"),
    }
    other = replace(LISTED, title="禁毒宣传", money_waived=True, verbs=("inform",))
    assert [change.field for change in item_changes(LISTED, other)] == ["title", "verbs", "money_waived"]


@settings(max_examples=150, deadline=None)
@given(before=st.sets(st.sampled_from("abcdefgh")), after=st.sets(st.sampled_from("abcdefgh")))
def test_r73_a_difference_leads_from_one_version_to_the_other(before: set[str], after: set[str]) -> None:
    found = list_difference(items(*sorted(before)), items(*sorted(after)))
    reached = (before - {item.item_id for item in found.removed}) | {item.item_id for item in found.added}
    assert reached == after
    assert found.changed == ()
