"""Who may give which role to whom."""

from dataclasses import replace
from datetime import date
from itertools import product
from uuid import UUID

import pytest

from qingdan.organization.access.rules import (
    ROLE_PLACES,
    ROLE_WORDS,
    GrantProposal,
    RoleGrant,
    SeparationPolicy,
    check_grant,
    check_revocation,
    check_separation,
    grants_on,
)
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.validity import Validity

DISTRICT, SUBDISTRICT, COMMUNITY, ELSEWHERE = (UUID(int=number) for number in range(1, 5))
ADMINISTRATOR, PERSON = UUID(int=10), UUID(int=11)
TODAY = date(2026, 3, 1)
YEAR = Validity(TODAY, date(2027, 3, 1))
OPEN = Validity(date(2020, 1, 1))
POLICY = SeparationPolicy()
ADMINISTRATION = RoleGrant(ADMINISTRATOR, Role.ADMINISTRATOR, DISTRICT, Validity(date(2026, 1, 1), date(2028, 1, 1)))
CLERK = RoleGrant(PERSON, Role.CLERK, COMMUNITY, YEAR)
PROPOSAL = GrantProposal(CLERK, UnitKind.COMMUNITY, OPEN, frozenset({COMMUNITY, SUBDISTRICT, DISTRICT}))


def codes(
    proposal: GrantProposal,
    *,
    granter_id: UUID = ADMINISTRATOR,
    granter_grants: tuple[RoleGrant, ...] = (ADMINISTRATION,),
    person_grants: tuple[RoleGrant, ...] = (),
) -> list[str]:
    """Return the codes of the reasons against a grant."""
    decision = check_grant(
        proposal,
        granter_id=granter_id,
        granter_grants=granter_grants,
        person_grants=person_grants,
        policy=POLICY,
        today=TODAY,
    )
    return [reason.code for reason in decision]


def test_an_administrator_grants_within_the_district() -> None:
    """ORG-9."""
    assert codes(PROPOSAL) == []


def test_an_administrator_cannot_grant_to_oneself() -> None:
    """ORG-9."""
    own = replace(CLERK, person_id=ADMINISTRATOR)
    assert codes(replace(PROPOSAL, grant=own)) == ["grant-to-self"]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_no_other_role_grants_anything(role: Role) -> None:
    """ORG-9: nobody grants more than they hold."""
    held = RoleGrant(ADMINISTRATOR, role, DISTRICT, OPEN)
    assert codes(PROPOSAL, granter_grants=(held,)) == ["role-not-yours-to-grant"]


def test_a_grant_of_somebody_else_is_no_authority() -> None:
    """ORG-9."""
    assert codes(PROPOSAL, granter_id=UUID(int=99)) == ["role-not-yours-to-grant"]


def test_a_grant_that_has_ended_gives_no_authority() -> None:
    """ORG-9: authority is computed from the grants in force on the day."""
    ended = replace(ADMINISTRATION, validity=Validity(date(2025, 1, 1), TODAY))
    assert grants_on([ended, ADMINISTRATION], TODAY) == (ADMINISTRATION,)
    assert codes(PROPOSAL, granter_grants=(ended,)) == ["role-not-yours-to-grant"]


def test_a_unit_outside_the_subtree_is_out_of_reach() -> None:
    """ORG-9: a grant reaches its unit's subtree and nothing else."""
    assert codes(replace(PROPOSAL, lineage=frozenset({COMMUNITY, ELSEWHERE}))) == ["unit-out-of-reach"]


def test_a_grant_cannot_outlast_the_one_who_gives_it() -> None:
    """ORG-9."""
    longer = replace(CLERK, validity=Validity(TODAY, date(2028, 1, 2)))
    assert codes(replace(PROPOSAL, grant=longer)) == ["grant-outlasts-granter"]


def test_a_grant_ends_on_a_day() -> None:
    """ORG-9."""
    endless = replace(CLERK, validity=Validity(TODAY))
    assert codes(replace(PROPOSAL, grant=endless)) == ["grant-without-end", "grant-outlasts-granter"]
    over = replace(CLERK, validity=Validity(date(2026, 1, 1), TODAY))
    assert codes(replace(PROPOSAL, grant=over)) == ["grant-over-already"]


def test_a_grant_lies_within_the_life_of_its_unit() -> None:
    """ORG-9."""
    closing = Validity(date(2020, 1, 1), date(2026, 12, 1))
    assert codes(replace(PROPOSAL, unit_validity=closing)) == ["grant-outside-unit"]


@pytest.mark.parametrize(("role", "kind"), list(product(Role, UnitKind)))
def test_each_role_is_granted_at_one_kind_of_unit(role: Role, kind: UnitKind) -> None:
    """ORG-9: every pair of role and kind."""
    proposal = replace(PROPOSAL, grant=replace(CLERK, role=role), unit_kind=kind)
    assert ("role-unfit-for-unit" in codes(proposal)) is (ROLE_PLACES[role] is not kind)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.AUDITOR])
def test_an_auditor_holds_no_role_that_writes(role: Role) -> None:
    """ORG-9: wherever in the district, in both directions."""
    auditor = RoleGrant(PERSON, Role.AUDITOR, DISTRICT, YEAR)
    writing = RoleGrant(PERSON, role, COMMUNITY, YEAR)
    for new, held in ((auditor, writing), (writing, auditor)):
        assert [reason.code for reason in check_separation(new, [held], POLICY)] == ["duties-joined"]


def test_duties_that_do_not_meet_in_time_are_not_joined() -> None:
    """ORG-9."""
    auditor = RoleGrant(PERSON, Role.AUDITOR, DISTRICT, Validity(date(2025, 1, 1), TODAY))
    assert codes(PROPOSAL, person_grants=(auditor,)) == []


def test_who_runs_the_admission_office_does_not_decide() -> None:
    """ORG-9, ADM-6."""
    office = RoleGrant(PERSON, Role.OFFICE, DISTRICT, YEAR)
    decider = replace(office, role=Role.DECIDER)
    assert [reason.rule for reason in check_separation(decider, [office], POLICY)] == ["ORG-9"]


def test_a_head_keeps_no_seal_unless_the_district_allows_it() -> None:
    """R75, CRT-6."""
    head = replace(CLERK, role=Role.HEAD)
    keeper = replace(CLERK, role=Role.KEEPER)
    assert [reason.rule for reason in check_separation(keeper, [head], POLICY)] == ["R75"]
    assert check_separation(keeper, [head], SeparationPolicy(head_may_keep_seal=True)) == ()
    assert check_separation(replace(keeper, unit_id=ELSEWHERE), [head], POLICY) == ()


def test_joined_duties_are_told_with_everything_else() -> None:
    """ORG-9: all reasons, not the first."""
    auditor = RoleGrant(PERSON, Role.AUDITOR, DISTRICT, YEAR)
    wrong = replace(PROPOSAL, unit_kind=UnitKind.GRID)
    assert codes(wrong, person_grants=(auditor,)) == ["role-unfit-for-unit", "duties-joined"]


def test_a_district_keeps_one_administrator() -> None:
    """ORG-9."""
    second = replace(ADMINISTRATION, person_id=PERSON)

    def revoke(grant: RoleGrant, *others: RoleGrant) -> list[str]:
        decision = check_revocation(grant, others, granter_grants=[ADMINISTRATION], today=TODAY)
        return [reason.code for reason in decision]

    assert revoke(ADMINISTRATION, CLERK) == ["last-administrator"]
    assert revoke(ADMINISTRATION, second) == []
    assert revoke(CLERK) == []


def test_only_who_could_give_a_grant_takes_it_back() -> None:
    """ORG-9."""
    head = replace(CLERK, role=Role.HEAD)
    decision = check_revocation(CLERK, [ADMINISTRATION], granter_grants=[head], today=TODAY)
    assert [reason.code for reason in decision] == ["role-not-yours-to-grant"]


@pytest.mark.parametrize("role", list(Role))
def test_contract_staff_are_granted_no_role_that_approves_or_stamps(role: Role) -> None:
    """R81: they may apply; the reason stands at the role."""
    hired = replace(PROPOSAL, grant=replace(CLERK, role=role), to_contract_staff=True)
    assert ("contract-staff" in codes(hired)) is (role in {Role.HEAD, Role.KEEPER})
    assert "contract-staff" not in codes(replace(hired, to_contract_staff=False))


def test_every_role_has_a_place_a_name_and_a_sentence() -> None:
    assert ROLE_WORDS.keys() == ROLE_PLACES.keys() == set(Role)
    assert all(all(words) for words in ROLE_WORDS.values())
