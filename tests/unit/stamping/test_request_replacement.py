"""A voided certificate is made anew: once, by its community, as the same type."""

from dataclasses import replace
from uuid import UUID

import pytest

from qingdan.stamping.requests.rules import (
    FormerPaper,
    PaperAsked,
    RequestKind,
    RequestState,
    judge_replacement,
    judge_same_type,
)
from support.stamping_examples import codes_of

WANTED = PaperAsked(UUID(int=1), RequestKind.CERTIFICATE, "CT01")
FORMER = FormerPaper(WANTED, RequestState.VOIDED, followed=False)


def test_r84_a_voided_certificate_is_made_anew() -> None:
    """R84: same community, same type, nothing in its place yet."""
    assert judge_replacement(FORMER, WANTED) == ()


@pytest.mark.parametrize("state", [state for state in RequestState if state is not RequestState.VOIDED])
def test_r84_only_what_was_voided_is_made_anew(state: RequestState) -> None:
    """R84: a paper that stands is voided first."""
    assert codes_of(judge_replacement(replace(FORMER, state=state), WANTED)) == {"not-voided"}


def test_r84_everything_against_a_replacement_is_named_at_once() -> None:
    """CRT-5, R84: other community, other type, twice."""
    former = replace(FORMER, followed=True, asked=PaperAsked(UUID(int=2), RequestKind.CERTIFICATE, "CT02"))
    assert codes_of(judge_replacement(former, WANTED)) == {"already-replaced", "other-community", "other-type"}


@pytest.mark.parametrize("kind", [RequestKind.EXTERNAL_FORM, RequestKind.REGISTER_ONLY])
def test_r84_only_certificates_follow_certificates(kind: RequestKind) -> None:
    """R84: a form or a bare use of the seal is filed afresh."""
    assert codes_of(judge_same_type(WANTED, replace(WANTED, kind=kind))) == {"other-type"}
    assert codes_of(judge_same_type(replace(WANTED, kind=kind), replace(WANTED, kind=kind))) == {"other-type"}
