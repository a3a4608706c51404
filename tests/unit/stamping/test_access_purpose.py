"""For which purpose personal data is shown: every pair of purpose and part in the work."""

import pytest

from qingdan.stamping.accesses.rules import Purpose, judge_purpose, purpose_of


def codes_of(purpose: Purpose | None, note: str = "", *, handles: bool) -> set[str]:
    return {reason.code for reason in judge_purpose(purpose, note, handles=handles)}


def test_r121_the_work_itself_is_the_purpose_of_who_handles_a_request() -> None:
    """R121: nobody who has to do the work is asked what for; everybody else is."""
    assert purpose_of(None, handles=True) is Purpose.HANDLING
    assert purpose_of(None, handles=False) is None
    assert codes_of(None, handles=False) == {"purpose-missing"}


@pytest.mark.parametrize("handles", [True, False])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_r121_every_listed_purpose_holds_but_handling_only_for_who_handles(purpose: Purpose, *, handles: bool) -> None:
    """R121: a stated purpose stays as it is; `handling` is refused to who has nothing to do with it."""
    assert purpose_of(purpose, handles=handles) is purpose
    expected = {"not-handling"} if purpose is Purpose.HANDLING and not handles else set()
    assert codes_of(purpose, "纪检来函", handles=handles) == expected


def test_r121_another_purpose_is_said_in_words() -> None:
    """R121: `other` alone, or with blanks, is no purpose."""
    assert codes_of(Purpose.OTHER, "  ", handles=True) == {"purpose-words-missing"}
    assert codes_of(Purpose.OTHER, "纪检来函", handles=True) == set()
