"""Dated operations on the tree: creating, renaming, moving, recoding and closing a unit.

Each has a legal basis and a day; it ends the version that held and begins the next. Nothing is overwritten.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from qingdan.kernel.decisions import ALLOWED, Decision, Reason
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.codes import SIGNIFICANT_DIGITS, check_code, code_below
from qingdan.organization.units.rules.kinds import OPERATOR_KINDS, check_parent
from qingdan.organization.units.rules.validity import Validity, check_correction, split


@dataclass(frozen=True, slots=True)
class UnitVersion:
    """What a unit was called and where it stood for a period; the id stays the same through all versions (R119)."""

    unit_id: UUID
    kind: UnitKind
    name: str
    code: str | None
    parent_id: UUID | None
    validity: Validity


@dataclass(frozen=True, slots=True)
class ParentFacts:
    """What an operation must know of the unit above: itself and the ids of everything above it."""

    version: UnitVersion
    ancestor_ids: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposal:
    """The paper behind an operation: the day it takes effect, its legal basis, who proposed and who approved.

    `proposed_by_id` is the subdistrict that proposed it, `approval_document` the district's approval.
    """

    effective_on: date
    legal_basis: str
    proposed_by_id: UUID | None = None
    approval_document: str = ""
    approved_on: date | None = None


def check_proposal(kind: UnitKind, proposal: Proposal) -> Decision:
    """ORG-4, R115: an operation has a legal basis; one on a community is proposed and approved beforehand."""
    missing = [*_check_legal_basis(proposal)]
    if kind is not UnitKind.COMMUNITY:
        return tuple(missing)
    if proposal.proposed_by_id is None:
        missing.append(_gap("R115", "proposed-by-id", "提出调整的街道", "the subdistrict that proposes it"))
    if not proposal.approval_document.strip():
        missing.append(_gap("R115", "approval-document", "区级批准文件", "the district's approval"))
    if proposal.approved_on is None:
        missing.append(_gap("R115", "approved-on", "区级批准日期", "the day of the approval"))
    elif proposal.approved_on > proposal.effective_on:
        missing.append(
            Reason(
                "R115",
                "approved-too-late",
                f"生效日期（{proposal.effective_on}）不得早于批准日期（{proposal.approved_on}）。",
                "It can't take effect before the day of its approval.",
                "/effective_on",
            )
        )
    return tuple(missing)


def check_creation(new: UnitVersion, parent: ParentFacts | None, proposal: Proposal) -> Decision:
    """ORG-1, ORG-2, ORG-4, ORG-10, R115: a new unit stands under a living unit of the right kind, with its papers.

    The operator itself is set up once, when the platform is installed, and never by a reorganization.
    """
    second_operator = Reason(
        "ORG-10",
        "operator-exists",
        "开办单位在安装平台时设立，不能再新建。",
        "The operator is set up when the platform is installed; there is no second one.",
        "/kind",
    )
    return (
        *((second_operator,) if parent is None and new.kind in OPERATOR_KINDS else ALLOWED),
        *check_proposal(new.kind, proposal),
        *_check_name(new.name),
        *_check_place(new, parent, proposal.effective_on),
        *check_code(new.kind, new.code, parent.version.code if parent else None),
    )


def check_renaming(current: UnitVersion, new_name: str, sibling_names: Collection[str], proposal: Proposal) -> Decision:
    """ORG-4, R119: a renaming is dated and changes the name; the unit stays the same unit.

    `sibling_names` are the names that units of this kind under the same parent have on the day.
    """
    reasons = [
        *check_proposal(current.kind, proposal),
        *_check_day(current, proposal.effective_on),
        *_check_name(new_name),
    ]
    if new_name.strip() == current.name:
        reasons.append(Reason("ORG-4", "name-unchanged", "新名称与现名称相同。", "The name stays the same.", "/name"))
    elif new_name.strip() in sibling_names:
        reasons.append(
            Reason(
                "ORG-4",
                "name-taken",
                f"同一上级之下已有“{new_name.strip()}”。",
                "Another unit under the same parent has this name.",
                "/name",
            )
        )
    return tuple(reasons)


def check_move(current: UnitVersion, parent: ParentFacts, new_code: str | None, proposal: Proposal) -> Decision:
    """ORG-1, ORG-2, ORG-4: a unit moves under a living unit of the right kind; its code follows the new parent."""
    reasons = [
        *check_proposal(current.kind, proposal),
        *_check_day(current, proposal.effective_on),
        *_check_place(current, parent, proposal.effective_on),
        *check_code(current.kind, new_code, parent.version.code),
    ]
    if parent.version.unit_id == current.parent_id:
        reasons.append(
            Reason("ORG-4", "parent-unchanged", "该单位已在此上级之下。", "It already stands there.", "/parent_id")
        )
    if current.unit_id == parent.version.unit_id or current.unit_id in parent.ancestor_ids:
        reasons.append(
            Reason(
                "ORG-4",
                "parent-is-descendant",
                "不能移到自己或自己的下级之下。",
                "A unit can't stand under itself or below itself.",
                "/parent_id",
            )
        )
    return tuple(reasons)


def check_recoding(
    current: UnitVersion, new_code: str | None, parent_code: str | None, proposal: Proposal, correction_reason: str
) -> Decision:
    """ORG-2, ORG-3, R116: a code changes from a day on; from the first day of what holds it corrects a mistake.

    The bureau of statistics gives codes out, so nothing is proposed by a subdistrict: the legal basis is enough.
    A correction says what was wrong.
    """
    reasons = [*_check_legal_basis(proposal), *check_code(current.kind, new_code, parent_code)]
    if new_code == current.code:
        reasons.append(Reason("ORG-3", "code-unchanged", "新代码与现代码相同。", "The code stays the same.", "/code"))
    if proposal.effective_on == current.validity.start:
        named = check_correction(correction_reason, changed=True)
        return (*reasons, *(reason._replace(pointer="/correction_reason") for reason in named))
    return (*reasons, *_check_day(current, proposal.effective_on))


def check_still_there(validity: Validity, today: date) -> Decision:
    """ORG-4: what is on record of a unit that ended stays as it was."""
    if validity.end is None or today < validity.end:
        return ALLOWED
    return (
        Reason(
            "ORG-4",
            "unit-ended",
            f"该单位已于 {validity.end} 撤销，登记信息不再更改。",
            f"The unit ended on {validity.end}; what is on record stays as it was.",
        ),
    )


def check_closure(
    current: UnitVersion,
    open_children: Sequence[str],
    successors: Sequence[UnitVersion],
    proposal: Proposal,
) -> Decision:
    """ORG-4, R115: a unit closes when nothing stands under it any more; a community or department names a successor.

    `open_children` are the names of the units that would still stand under it on the day.
    """
    reasons = [*check_proposal(current.kind, proposal), *_check_day(current, proposal.effective_on)]
    if open_children:
        named = "、".join(open_children)
        reasons.append(
            Reason(
                "ORG-4",
                "children-open",
                f"下级单位尚未撤销或移出：{named}。",
                f"Units still stand under it: {', '.join(open_children)}.",
            )
        )
    if not successors and current.kind in {UnitKind.COMMUNITY, UnitKind.DEPARTMENT}:
        reasons.append(_gap("ORG-4", "successor-ids", "承接未办结事项的单位", "who takes over its open matters"))
    reasons += [
        Reason(
            "ORG-4",
            "successor-unfit",
            f"“{successor.name}”不能承接：须为同类、在生效日存续的其他单位。",
            f"{successor.name} can't take over: it must be another living unit of the same kind.",
            "/successor_ids",
        )
        for successor in successors
        if successor.unit_id == current.unit_id
        or successor.kind is not current.kind
        or not successor.validity.holds_on(proposal.effective_on)
    ]
    return tuple(reasons)


def rename(current: UnitVersion, new_name: str, day: date) -> tuple[UnitVersion, UnitVersion]:
    """Return the version that ends and the one that begins on the day; the id stays (ORG-3, R119)."""
    ended, begun = split(current.validity, day)
    return replace(current, validity=ended), replace(current, name=new_name.strip(), validity=begun)


def move(current: UnitVersion, parent_id: UUID, new_code: str | None, day: date) -> tuple[UnitVersion, UnitVersion]:
    """Return the version that ends, with its old code, and the one that begins on the day (ORG-3, R115)."""
    ended, begun = split(current.validity, day)
    return replace(current, validity=ended), replace(current, parent_id=parent_id, code=new_code, validity=begun)


def recode(current: UnitVersion, new_code: str | None, day: date) -> tuple[UnitVersion | None, UnitVersion]:
    """Return the version that ends with its old code, and the one that begins on the day with the new one (ORG-3).

    Nothing ends when the day is the first of the version: then the code was a mistake, or extended one that was.
    """
    if day == current.validity.start:
        return None, replace(current, code=new_code)
    ended, begun = split(current.validity, day)
    return replace(current, validity=ended), replace(current, code=new_code, validity=begun)


def codes_below(unit: UnitVersion, new_code: str | None, below: Sequence[UnitVersion]) -> dict[UUID, str]:
    """Return the new codes of the units below that carry the unit's code at the beginning of their own (ORG-2)."""
    if unit.code is None or new_code is None:
        return {}
    found = {
        lower.unit_id: code_below(lower.code, unit.code, new_code)
        for lower in below
        if lower.kind in SIGNIFICANT_DIGITS and lower.code is not None
    }
    return {unit_id: code for unit_id, code in found.items() if code is not None}


def close(current: UnitVersion, day: date) -> UnitVersion:
    """Return the last version of a unit, with its code, ended on the day; it stays readable (ORG-3, R115, R117)."""
    ended, _ = split(current.validity, day)
    return replace(current, validity=ended)


def _check_legal_basis(proposal: Proposal) -> Decision:
    if proposal.legal_basis.strip():
        return ALLOWED
    return (_gap("ORG-4", "legal-basis", "法律或文件依据", "a legal basis"),)


def _check_day(current: UnitVersion, day: date) -> Decision:
    validity = current.validity
    if day > validity.start and validity.holds_on(day):
        return ALLOWED
    return (
        Reason(
            "ORG-3",
            "day-outside-version",
            f"生效日期须晚于现有记录的起始日期（{validity.start}），且在其有效期内。",
            f"The day must come after {validity.start} and lie within what holds now.",
            "/effective_on",
        ),
    )


def _check_place(unit: UnitVersion, parent: ParentFacts | None, day: date) -> Decision:
    wrong_kind = check_parent(unit.kind, parent.version.kind if parent else None)
    if parent is None or parent.version.validity.holds_on(day):
        return wrong_kind
    return (
        *wrong_kind,
        Reason(
            "ORG-3",
            "parent-not-in-force",
            f"上级“{parent.version.name}”在 {day} 不存续。",
            f"{parent.version.name} does not exist on {day}.",
            "/parent_id",
        ),
    )


def _check_name(name: str) -> Decision:
    return ALLOWED if name.strip() else (_gap("ORG-4", "name", "名称", "a name"),)


def _gap(rule: str, field: str, chinese: str, english: str) -> Reason:
    pointer = "/" + field.replace("-", "_")
    return Reason(rule, f"{field}-missing", f"请填写{chinese}。", f"Please give {english}.", pointer)
