"""The figures of a community on a day, what should be by them, and the gap."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qingdan.kernel.decisions import ALLOWED, Decision, Reason
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.validity import (
    Validity,
    check_no_overlap,
    check_validity,
    one_as_of,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted in one community, for as long as it holds.

    `premises_area` is in whole square metres, `workers` the social workers in service, `seats` the filled seats of
    the committee, `full_members` the full party members (probationary ones are not counted, R111).
    """

    validity: Validity
    households: int
    residents: int
    floating_residents: int = 0
    premises_area: int = 0
    seats: int = 0
    workers: int = 0
    full_members: int = 0


@dataclass(frozen=True, slots=True)
class Norms:
    """The numbers of a district behind the norms, as they hold on one day; the values here are only proposed."""

    seats_small: int = 3
    seats_large: int = 5
    seats_large_from_households: int = 2000
    households_per_worker: int = 500
    premises_area_per_100_households: int = 20
    premises_area_least: int = 300
    households_least: int = 1000
    households_most: int = 3000
    workers_per_10000_residents: int = 18
    branch_from_members: int = 3
    general_branch_over_members: int = 50
    committee_over_members: int = 100
    branch_committee_from_members: int = 7
    branch_committee_most_seats: int = 7
    term_years: int = 5
    term_warning_days: int = 180


class NormKey(StrEnum):
    """What is compared."""

    SEATS = "seats"
    WORKERS = "workers"
    WORKERS_PER_RESIDENTS = "workers_per_residents"
    PREMISES_AREA = "premises_area"


@dataclass(frozen=True, slots=True)
class Gap:
    """What is, what should be, and how much is missing (0 when nothing is)."""

    key: NormKey
    actual: int
    norm: int

    @property
    def missing(self) -> int:
        """The shortfall; more than the norm is no gap."""
        return max(0, self.norm - self.actual)


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of a rule that blocks nothing."""

    rule: str
    code: str
    detail: str
    detail_en: str


def figures_on(figures: Iterable[Figures], day: date) -> Figures | None:
    """Return the figures in force on the day, which every formula of that day uses (ORG-5)."""
    return one_as_of(figures, day)


def check_figures(new: Figures, existing: Iterable[Figures]) -> Decision:
    """ORG-3, ORG-5: figures hold for a period of their own and count nothing below zero."""
    return (
        *check_validity(new.validity),
        *check_no_overlap(new.validity, (one.validity for one in existing)),
        *_check_counts(new),
    )


def gaps(figures: Figures, norms: Norms) -> tuple[Gap, ...]:
    """Compare what is with what should be: seats, workers by households and by residents, premises (ORG-6)."""
    return (
        Gap(NormKey.SEATS, figures.seats, seats_norm(figures.households, norms)),
        Gap(NormKey.WORKERS, figures.workers, workers_norm(figures.households, norms)),
        Gap(
            NormKey.WORKERS_PER_RESIDENTS,
            figures.workers,
            _share_up(figures.residents, norms.workers_per_10000_residents, 10_000),
        ),
        Gap(NormKey.PREMISES_AREA, figures.premises_area, premises_norm(figures.households, norms)),
    )


def seats_norm(households: int, norms: Norms) -> int:
    """Return the seats of the residents' committee: few below the threshold, more from it on (ORG-6)."""
    return norms.seats_large if households >= norms.seats_large_from_households else norms.seats_small


def workers_norm(households: int, norms: Norms) -> int:
    """Return the social workers for so many households; a begun share counts as a whole one (ORG-6)."""
    return _share_up(households, 1, norms.households_per_worker)


def premises_norm(households: int, norms: Norms) -> int:
    """Return the square metres of premises: a share per 100 households, never below the least (ORG-6)."""
    return max(norms.premises_area_least, _share_up(households, norms.premises_area_per_100_households, 100))


def size_note(households: int, norms: Norms) -> Note | None:
    """Note, never block, a community outside the usual size (ORG-6, R114)."""
    least, most = norms.households_least, norms.households_most
    if least <= households <= most:
        return None
    return Note(
        "R114",
        "size-unusual",
        f"户数 {households} 不在一般规模 {least}—{most} 户之内，可按需要设置，供区级研究。",
        f"{households} households lie outside the usual {least} to {most}; allowed as needed.",
    )


def proposed_party_organization(full_members: int, norms: Norms) -> UnitKind | None:
    """Propose, never make, the party organization for so many full members (ORG-6, R110, R111)."""
    if full_members > norms.committee_over_members:
        return UnitKind.COMMITTEE
    if full_members > norms.general_branch_over_members:
        return UnitKind.GENERAL_BRANCH
    return UnitKind.BRANCH if full_members >= norms.branch_from_members else None


def check_branch_committee(full_members: int, seats: int, norms: Norms) -> Decision:
    """R112: a branch below the threshold has no committee; from it on it must have one of the right size."""
    least, most = norms.branch_from_members, norms.branch_committee_most_seats
    if full_members < norms.branch_committee_from_members:
        if seats == 0:
            return ALLOWED
        return (
            Reason(
                "R112",
                "committee-too-early",
                f"正式党员不足 {norms.branch_committee_from_members} 人的支部不设委员会，只设书记。",
                f"A branch under {norms.branch_committee_from_members} full members has no committee.",
                "/seats",
            ),
        )
    if least <= seats <= most:
        return ALLOWED
    return (
        Reason(
            "R112",
            "committee-size",
            f"正式党员 {full_members} 人的支部应设委员会，委员 {least}—{most} 人。",
            f"A branch of {full_members} full members has a committee of {least} to {most}.",
            "/seats",
        ),
    )


def term_end(elected_on: date, norms: Norms) -> date:
    """Return the first day after the term (R113); a term begun on 29 February ends on 1 March of a common year."""
    try:
        return elected_on.replace(year=elected_on.year + norms.term_years)
    except ValueError:
        return date(elected_on.year + norms.term_years, 3, 1)


def term_ends_soon(elected_on: date, day: date, norms: Norms) -> bool:
    """Tell whether the warning before the end of a term is due, or the end has passed (ORG-6, R113)."""
    return (term_end(elected_on, norms) - day).days <= norms.term_warning_days


def _share_up(amount: int, share: int, per: int) -> int:
    """Return `share` for every `per` of the amount, rounded up, in whole numbers."""
    return -(-amount * share // per)


def _check_counts(figures: Figures) -> Decision:
    counts = {
        "households": ("户数", figures.households),
        "residents": ("常住人口", figures.residents),
        "floating_residents": ("流动人口", figures.floating_residents),
        "premises_area": ("用房面积", figures.premises_area),
        "seats": ("两委委员数", figures.seats),
        "workers": ("社区工作者数", figures.workers),
        "full_members": ("正式党员数", figures.full_members),
    }
    return tuple(
        Reason("ORG-5", "figure-negative", f"{name}不能为负数。", f"{field} can't be negative.", f"/{field}")
        for field, (name, count) in counts.items()
        if count < 0
    )
