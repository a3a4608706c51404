"""What an application says, as the rules see it; pointers in reasons are paths into these fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from qingdan.admission.funding.rules import CommunityFigures, FundingLine
from qingdan.admission.items.rules import Basis, Category, Deliverable, Frequency, ItemKind


@dataclass(frozen=True, slots=True)
class PersonalDataNeed:
    """One field of personal data that the work needs (R123)."""

    name: str
    sensitive: bool
    purpose: str = ""
    legal_basis: str = ""
    keeping_months: int | None = None


@dataclass(frozen=True, slots=True)
class ApplicationFacts:
    """ADM-3: everything a complete application names; what is not filled in yet is empty or None.

    The period is half-open: `valid_until` is the first day that is no longer covered. `review_on` is the
    next review. `communities` are the targets with the figures of the reference day. `waiver_reason` is the
    written request to go without money. `details` holds what only this kind has (see REQUIRED_DETAILS).
    """

    kind: ItemKind
    category: Category
    department_id: str = ""
    title: str = ""
    content: str = ""
    standard: str = ""
    bases: tuple[Basis, ...] = ()
    why_community: str = ""
    communities: tuple[CommunityFigures, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    review_on: date | None = None
    frequency: Frequency | None = None
    hours_per_occurrence: Decimal | None = None
    verbs: tuple[str, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    personal_data: tuple[PersonalDataNeed, ...] = ()
    checker: str = ""
    exit_condition: str = ""
    powers: str = ""
    people: str = ""
    funding_lines: tuple[FundingLine, ...] = ()
    waiver_reason: str = ""
    training: str = ""
    contact: str = ""
    attachments: tuple[str, ...] = ()
    community_is_responsible: bool = False
    has_one_vote_veto: bool = False
    has_target_figures: bool = False
    asks_responsibility_letter: bool = False
    responsibility_letter_basis: Basis | None = None
    emergency_type: str = ""
    details: Mapping[str, object] = field(default_factory=dict)


REQUIRED_DETAILS: Mapping[ItemKind, tuple[tuple[str, str, str], ...]] = {
    ItemKind.WORK: (),
    ItemKind.ORGANIZATION: (
        ("name", "机构名称", "the name of the body"),
        ("staffing", "人员配备", "its staffing"),
    ),
    ItemKind.PLAQUE: (
        ("text", "牌匾文字", "the words on the plaque"),
        ("place", "悬挂位置（门口或室内）", "its place (door or inside)"),
    ),
    ItemKind.LEDGER: (
        ("fields", "台账字段", "the fields of the ledger"),
        ("medium", "纸质或电子", "paper or electronic"),
    ),
    ItemKind.REPORT: (
        ("fields", "报表字段", "the fields of the report"),
        ("period", "报送周期", "its period"),
    ),
    ItemKind.SURVEY: (
        ("questions", "调查内容", "the questions"),
        ("sample", "调查对象及数量", "whom and how many"),
    ),
    ItemKind.INSPECTION: (
        ("method", "检查方式", "how it inspects"),
        ("count_per_year", "每年次数", "how often a year"),
    ),
    ItemKind.ASSESSMENT: (
        ("criteria", "考核指标", "the criteria"),
        ("use_of_results", "结果运用", "what the results are used for"),
    ),
    ItemKind.CERTIFICATE: (
        ("certificate_type", "证明名称", "the certificate"),
        ("purpose", "证明用途", "its use"),
    ),
    ItemKind.SYSTEM: (
        ("name", "系统名称", "the name of the system"),
        ("owner", "系统责任单位", "its owner"),
        ("fields", "采集字段", "the fields it asks for"),
    ),
    ItemKind.CHANNEL: (
        ("platform", "使用平台", "the platform"),
        ("closes_on", "解散日期", "the day it is dissolved"),
    ),
    ItemKind.MEETING: (("subject", "会议主题", "the subject"), ("count_per_year", "每年次数", "how often a year")),
}
"""ADM-1: what an item of each kind must say besides the common fields: name in `details`, Chinese, English."""
