"""From what is stored to what the rules see."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from qingdan.admission.applications.rules import ApplicationFacts, PersonalDataNeed, plan_total_fen
from qingdan.admission.applications.tables import ApplicationTargetTable
from qingdan.admission.funding.rules import CommunityFigures, FundingRatio, allocate, funding_ratio, plan_gaps
from qingdan.admission.items.content import ItemContent, lines_of
from qingdan.admission.items.rules import occurrences
from qingdan.admission.items.rules.vocabulary import CATEGORIES_THAT_NEED_MONEY
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import FieldError, Invalid
from qingdan.organization.contract.schemas import DirectoryUnit

Row = Mapping[Any, Any]
#: Ten trillion yuan: more than any plan, and well within what is stored.
MOST_FEN = 10**15
_SAME_NAME = (
    *("kind", "category", "title", "content", "standard", "why_community", "valid_from", "valid_until", "review_on"),
    *("hours_per_occurrence", "checker", "exit_condition", "powers", "people", "waiver_reason", "training"),
    *("contact", "community_is_responsible", "has_one_vote_veto", "has_target_figures"),
    *("asks_responsibility_letter", "emergency_type", "details"),
)


def application_facts(
    content: ItemContent, department_id: UUID, communities: Sequence[CommunityFigures]
) -> ApplicationFacts:
    """Return an application as the rules see it (ADM-3)."""
    return ApplicationFacts(
        **{name: getattr(content, name) for name in _SAME_NAME},
        department_id=str(department_id),
        communities=tuple(communities),
        bases=tuple(basis.fact() for basis in content.bases),
        frequency=content.frequency.fact() if content.frequency else None,
        verbs=tuple(content.verbs),
        deliverables=tuple(entry.fact() for entry in content.deliverables),
        personal_data=tuple(PersonalDataNeed(**need.model_dump()) for need in content.personal_data),
        funding_lines=lines_of(content),
        attachments=tuple(content.attachments),
    )


def figures_of_units(units: Sequence[DirectoryUnit]) -> list[CommunityFigures]:
    """Return the figures of communities as the directory tells them."""
    return [CommunityFigures(unit.code, unit.households or 0, unit.residents or 0) for unit in units]


def figures_of_targets(targets: Sequence[Row]) -> list[CommunityFigures]:
    """Return the figures that were written down on the reference day."""
    return [CommunityFigures(row["code"], row["households"], row["residents"]) for row in targets]


def target_rows(
    district_id: UUID, application_id: UUID, content: ItemContent, units: Sequence[DirectoryUnit]
) -> list[ApplicationTargetTable]:
    """Return the rows of the communities aimed at, each with its share of the plan so far (FEE-3).

    Invalid when the plan adds up to more than can be kept.
    """
    lines, figures = lines_of(content), figures_of_units(units)
    divisible = bool(units) and not plan_gaps(lines, len(units))
    shares = allocate(lines, figures) if divisible else {}
    if sum(shares.values()) > MOST_FEN:
        raise Invalid([FieldError("/funding_lines", "too-much", "经费合计过大。", "The plan adds up to too much.")])
    return [
        ApplicationTargetTable(
            district_id=district_id,
            application_id=application_id,
            community_id=unit.id,
            subdistrict_id=unit.subdistrict_id,
            code=unit.code,
            name=unit.name,
            households=unit.households or 0,
            residents=unit.residents or 0,
            share_fen=shares.get(unit.code, 0),
        )
        for unit in units
    ]


def ratio_of(facts: ApplicationFacts, parameters: AdmissionParameters, calendar: WorkingCalendar) -> FundingRatio:
    """FEE-5: return the plan beside the hours it asks for.

    Work that needs no plan of its own (statutory work is paid from the base) and brings none is not measured.
    """
    total = plan_total_fen(facts)
    unmeasured = facts.category not in CATEGORIES_THAT_NEED_MONEY and not facts.funding_lines
    if (
        unmeasured
        or facts.frequency is None
        or facts.hours_per_occurrence is None
        or facts.valid_from is None
        or facts.valid_until is None
    ):
        return FundingRatio(total, 0, None)
    times = occurrences(facts.frequency, facts.valid_from, facts.valid_until, calendar)
    hours = facts.hours_per_occurrence * times * len(facts.communities)
    return funding_ratio(total, hours, parameters.hourly_standard_fen)


def with_wire_pointers(reasons: Decision) -> Decision:
    """Return reasons whose pointers name the fields as they are called over the wire."""
    wire = {"/communities": "/community_ids"}
    return tuple(
        type(reason)(reason.rule, reason.code, reason.detail, reason.detail_en, wire[reason.pointer])
        if reason.pointer in wire
        else reason
        for reason in reasons
    )
