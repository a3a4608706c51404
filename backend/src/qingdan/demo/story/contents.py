"""What the applications of the story say: the reference items, filled out to what the gate asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from qingdan.admission.items.rules import Category, Frequency, ItemKind, Per, occurrences
from qingdan.admission.reference.catalogue import ReferenceItem
from qingdan.demo.plan import PlannedUnit
from qingdan.kernel.calendar import WorkingCalendar, add_months

_STANDARD_FEN_PER_HOUR: Final = 6000
_QUARTER_MONTHS: Final = 3
_KEEPING_MONTHS: Final = 36

_WHY: Final[Mapping[Category, str]] = {
    Category.STATUTORY: "属居民委员会依法自治或协助政府的法定职责。",
    Category.ASSIST: "社区熟悉楼栋和住户，部门无法逐户到达；社区只做宣传、联系、发现和上报。",
    Category.ENTRUSTED: "按协议向社区购买服务，社区可就近持续提供。",
    Category.TEMPORARY: "任务阶段性强，须依托社区入户，结束即退出。",
    Category.EMERGENCY: "突发情况下社区最先到场，可以先期动员和报告。",
}
_STANDARDS: Final[Mapping[Per, str]] = {
    Per.DAY: "每个工作日一次，发现问题当日上报。",
    Per.WEEK: "每周一次，记录走访情况。",
    Per.MONTH: "每月一次，月底前办结。",
    Per.QUARTER: "每季度一次，季末前办结。",
    Per.YEAR: "按年度安排次数开展，活动记录一份。",
    Per.ON_DEMAND: "按件办理，三个工作日内反馈。",
    Per.ONCE: "在有效期内完成，结束即退出。",
}
_POWERS: Final = {
    "W08": "可直接向区网格中心上报问题并查看处置结果",
}
_PEOPLE: Final = {"W19": "每个街道派驻1名儿童督导员，每周到社区半天"}
_DELIVERABLES: Final[Mapping[str, tuple[tuple[str, str, str | None], ...]]] = {
    "W14": (("report", "反诈宣传情况表", "quarter"),),
    "W24": (("training", "灾害信息员培训", None),),
    "W26": (("report", "安全隐患汇总表", "month"),),
    "W27": (("report", "消防检查情况表", "month"),),
    "W39": (("meeting", "群众文化活动协调会", None),),
    "W46": (("report", "矛盾纠纷排查表", "month"),),
    "W61": (("ledger", "电动自行车充电点台账", None),),
}
_PERSONAL_DATA: Final[Mapping[str, tuple[str, str]]] = {
    "W19": ("困境儿童家庭情况", "未成年人保护法第四十三条"),
    "W22": ("申请家庭收入情况", "社会救助暂行办法第十一条"),
    "W53": ("老年人身份信息", "委托服务协议"),
}
_DETAILS: Final[Mapping[str, Mapping[str, Any]]] = {
    "W37": {"questions": "单位名称、地址、行业、从业人数", "sample": "辖区内全部法人单位底册"},
    "W49": {"fields": ["阵地照片", "活动记录"], "medium": "电子"},
    "W59": {"questions": "房屋结构、建成年份、居住情况", "sample": "非物业小区住户"},
    "W60": {"questions": "吸烟情况、室内控烟感受", "sample": "每个社区100份"},
}


@dataclass(frozen=True, slots=True)
class Money:
    """How an item is paid: the plan as a share of what the hours cost, in how many instalments, how late it begins."""

    percent: int = 105
    quarterly: bool = False
    first_due_months: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """From when until when an item is asked for, and when it is reviewed next."""

    valid_from: date
    valid_until: date
    review_on: date


def period(start: date, months: int = 12, review_months: int = 11) -> Period:
    """Return a period of so many months; the next review lies within the first year."""
    return Period(start, add_months(start, months), add_months(start, min(review_months, months)))


def draft(
    item: ReferenceItem,
    scope: Sequence[PlannedUnit],
    when: Period,
    calendar: WorkingCalendar,
    money: Money | None = None,
    **changes: Any,  # noqa: ANN401 -- any field of an application
) -> dict[str, Any]:
    """Return an application for an item as a department would write it; units are named by the plan's keys."""
    frequency = item.frequency or Frequency(1, Per.YEAR)
    return {
        "department_id": item.department_code,
        "kind": item.kind.value,
        "category": item.category.value,
        "title": item.title,
        "content": item.description,
        "standard": _STANDARDS[frequency.per],
        "bases": [
            {"level": basis.level.value, "document": basis.document, "article": basis.article} for basis in item.bases
        ],
        "why_community": _WHY.get(item.category, ""),
        "community_ids": [unit.key for unit in scope],
        "valid_from": when.valid_from,
        "valid_until": when.valid_until,
        "review_on": when.review_on,
        "frequency": {"times": frequency.times, "per": frequency.per.value},
        "hours_per_occurrence": item.hours_per_occurrence or 1,
        "verbs": list(item.verbs),
        "deliverables": _deliverables(item.code),
        "personal_data": _personal_data(item.code),
        "checker": "区年度综合考核，不单独检查",
        "exit_condition": "有效期届满或依据变化时退出",
        "powers": _POWERS.get(item.code, "无"),
        "people": _PEOPLE.get(item.code, "无"),
        "funding_lines": funding_lines(item, scope, when, calendar, money or Money()),
        "training": "开始前一次线上培训",
        "contact": f"{item.department_code} 业务科室（演示）",
        "details": dict(_DETAILS.get(item.code, {})) if item.kind is not ItemKind.WORK else {},
        **changes,
    }


def funding_lines(
    item: ReferenceItem, scope: Sequence[PlannedUnit], when: Period, calendar: WorkingCalendar, money: Money
) -> list[dict[str, Any]]:
    """Return the money line of an item: what its hours cost at the district's standard, times the plan's percent."""
    if item.money_basis is None:
        return []
    frequency = item.frequency or Frequency(1, Per.YEAR)
    times = max(occurrences(frequency, when.valid_from, when.valid_until, calendar), 1)
    hours = float(item.hours_per_occurrence or 1) * times
    each = round(hours * _STANDARD_FEN_PER_HOUR * money.percent / 100)
    line: dict[str, Any] = {
        "basis": item.money_basis.value,
        "source": f"{when.valid_from.year}年部门预算（{item.department_code}-{item.code[1:]}，演示）",
        **_schedule(when, money),
    }
    match item.money_basis.value:
        case "lump_sum":
            line |= {"rate_fen": _rounded(each * len(scope), 100_00), "weight": "households"}
        case "per_household":
            households = sum(unit.households or 0 for unit in scope)
            line |= {"rate_fen": max(_rounded(-(-each * len(scope) // max(households, 1)), 10), 10)}
        case "per_case" | "per_hour":
            line |= {"rate_fen": _rounded(each // times, 100), "estimated_units": times}
        case _:
            line |= {"rate_fen": _rounded(each, 100_00)}
    return [line]


def _schedule(when: Period, money: Money) -> dict[str, Any]:
    first = add_months(when.valid_from, money.first_due_months)
    if not money.quarterly:
        return {"schedule": "once", "due_dates": [first]}
    days = [add_months(first, _QUARTER_MONTHS * number) for number in range(4)]
    return {"schedule": "quarterly", "due_dates": [day for day in days if day < when.valid_until]}


def _rounded(amount: int, unit: int) -> int:
    return -(-amount // unit) * unit


def _deliverables(code: str) -> list[dict[str, Any]]:
    return [
        {"kind": kind, "title": title, "count": 1, "period": span} for kind, title, span in _DELIVERABLES.get(code, ())
    ]


def _personal_data(code: str) -> list[dict[str, Any]]:
    if code not in _PERSONAL_DATA:
        return []
    name, basis = _PERSONAL_DATA[code]
    return [
        {
            "name": name,
            "sensitive": True,
            "purpose": "核对资格，不作他用",
            "legal_basis": basis,
            "keeping_months": _KEEPING_MONTHS,
        }
    ]
