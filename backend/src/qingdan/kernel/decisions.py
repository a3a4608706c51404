"""What a rule answers: nothing (allowed), or every reason against it."""

from typing import NamedTuple


class Reason(NamedTuple):
    """One reason against an act, named by the rule that gives it.

    `rule` is the id of the rule ("ADM-9", "R77"), `code` a stable slug in kebab case for programs,
    `detail` and `detail_en` the sentence for people, `pointer` the JSON pointer of the field at fault.
    A tuple, because rules write down many reasons of which most do not apply: it is the cheapest thing to make.
    """

    rule: str
    code: str
    detail: str
    detail_en: str
    pointer: str | None = None


Decision = tuple[Reason, ...]
"""Every reason against an act; an empty decision allows it."""

ALLOWED: Decision = ()


def unmet(*conditions: tuple[bool, Reason]) -> Decision:
    """Return the reasons of the conditions that do not hold, in their order."""
    return tuple(reason for holds, reason in conditions if not holds)
