"""The counter's year: which resident asks for which paper, how far it comes, what is refused, and the seals."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from typing import Any, Final

from qingdan.demo.names import people
from qingdan.demo.plan import COMMUNITIES_WITH_ACCOUNTS, DistrictPlan, PlannedUnit
from qingdan.demo.story.days import StoryDays
from qingdan.kernel.identity_numbers import resident_check_character
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.rules import Proof


class Way(StrEnum):
    """How far a request comes within the history."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    VERIFIED = "verified"
    APPROVED = "approved"
    STAMPED = "stamped"
    DELIVERED = "delivered"
    VOIDED = "voided"
    RETURNED = "returned"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class PlannedRequest:
    """One request at a community: what is typed, on which day it is filed, and how far it comes."""

    key: str
    community: str
    body: Mapping[str, Any]
    filed_on: date
    way: Way
    attached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedRefusal:
    """One paper that is not issued, who asked for it, and the day."""

    key: str
    community: str
    body: Mapping[str, Any]
    issued_on: date


@dataclass(frozen=True)
class CounterPlan:
    """Everything that happens at the counters and with the seals."""

    requests: tuple[PlannedRequest, ...]
    refusals: tuple[PlannedRefusal, ...]
    seals: tuple[PlannedUnit, ...]
    suspended: str
    lost: str


_REGION: Final = "320199"
_WORKDAYS_PER_YEAR: Final = 245
#: Requests of a year: at a community with accounts, at another one.
_SHOWN_PER_YEAR, _OTHER_PER_YEAR = 34, 5
_REFUSALS_SHOWN_PER_YEAR, _REFUSALS_PER_YEAR = 10, 1
#: The seals of these communities are stopped so many working days ago.
_SUSPENDED: Final = "s5c3"
_LOST: Final = "s7c4"
SUSPENDED_AGO: Final = 20
LOST_AGO: Final = 12
_WITH_BASIS: Final = frozenset({"CT05"})
_PURPOSES: Final = (
    ("办理子女入学", "青槐小学", "school"),
    ("办理公共租赁住房申请", "区住房保障中心", "public_service"),
    ("办理银行开户", "云溪农商银行", "financial"),
    ("办理居住证", "望江派出所", "administrative_organ"),
    ("办理公交老年卡", "云溪公交公司", "enterprise"),
    ("单位入职存档", "云溪物业公司", "enterprise"),
)
_SCHOOL_WORK: Final = ("垃圾分类宣传", "楼道清洁", "敬老服务", "图书整理")
_VOLUNTEERING: Final = ("文明交通劝导", "独居老人探访", "防汛值守", "社区义诊")
_PAPERS: Final = (
    "居民会议签到册",
    "社区活动场地借用函",
    "志愿服务队用车申请",
    "楼道改造意见征求表",
    "网格员慰问品领取单",
    "居务公开栏公示稿",
)
_REFUSED: Final = (
    ("CT32", "入职", "云溪物业公司", "enterprise"),
    ("CT37", "领取养老待遇", "区社会保险中心", "public_service"),
    ("CT44", "申请贷款", "云溪农商银行", "financial"),
    ("CT29", "办理房产过户", "区不动产登记中心", "public_service"),
    ("CT35", "办理购房手续", "云溪房产经纪公司", "enterprise"),
    ("CT31", "办理犬证", "区城市管理局", "administrative_organ"),
    ("CT49", "办理营业执照", "区市场监管局", "administrative_organ"),
    ("CT39", "申请理赔", "云溪人寿保险公司", "financial"),
)
#: What waits today at each community with accounts, by the days since it was filed (0: just now).
_TODAY: Final = (
    (Way.DRAFT, 0),
    (Way.SUBMITTED, 0),
    (Way.SUBMITTED, 1),
    (Way.VERIFIED, 0),
    (Way.VERIFIED, 2),
    (Way.APPROVED, 0),
    (Way.APPROVED, 1),
    (Way.STAMPED, 1),
    (Way.RETURNED, 2),
)


def plan_counter(plan: DistrictPlan, days: StoryDays, random: Random, scale: float) -> CounterPlan:
    """Return the requests, refusals and seals of the history; `scale` multiplies the requests."""
    writer = _Writer(days, random)
    communities = plan.units_of("community")
    requests: list[PlannedRequest] = []
    refusals: list[PlannedRefusal] = []
    share = days.count / _WORKDAYS_PER_YEAR
    for unit in communities:
        shown = unit.key in COMMUNITIES_WITH_ACCOUNTS
        count = max(2, round((_SHOWN_PER_YEAR if shown else _OTHER_PER_YEAR) * share * scale))
        requests.extend(writer.year(unit, count))
        refused = max(int(shown), round((_REFUSALS_SHOWN_PER_YEAR if shown else _REFUSALS_PER_YEAR) * share))
        refusals.extend(writer.refusals(unit, refused))
        if shown:
            requests.extend(writer.today(unit))
    ordered = tuple(sorted(requests, key=lambda one: (one.filed_on, one.key)))
    return CounterPlan(ordered, tuple(refusals), communities, _SUSPENDED, _LOST)


class _Writer:
    """Writes what is typed at the counter; residents and papers are invented."""

    def __init__(self, days: StoryDays, random: Random) -> None:
        self._days = days
        self._random = random
        self._names = people(random)
        self._number = 0

    def year(self, unit: PlannedUnit, count: int) -> Iterator[PlannedRequest]:
        """Write a community's requests of the whole history, spread evenly."""
        stopped = {_SUSPENDED: SUSPENDED_AGO + 4, _LOST: LOST_AGO + 4}.get(unit.key, 3)
        last = max(self._days.count - stopped, 3)
        for number in range(count):
            day = self._days.day(2 + (last - 2) * number // count)
            way = self._random.choices((Way.DELIVERED, Way.VOIDED, Way.REJECTED, Way.WITHDRAWN), (92, 2, 3, 3))[0]
            # Most of the year the seal was still used by hand; its register is kept here all the same.
            recent = number >= count - (count // 3 + 1)
            content = self._certificate(unit, day) if recent and number % 2 == 0 else self._paper_use()
            yield self._request(unit, content, day, way)

    def today(self, unit: PlannedUnit) -> Iterator[PlannedRequest]:
        """Write what waits today."""
        for number, (way, ago) in enumerate(_TODAY):
            day = self._days.today if ago == 0 else self._days.day(-ago)
            content = self._with_basis(unit, day) if number == len(_TODAY) - 5 else self._certificate(unit, day)
            yield self._request(unit, content, day, way)

    def refusals(self, unit: PlannedUnit, count: int) -> Iterator[PlannedRefusal]:
        """Write the papers that a community did not issue."""
        for number in range(count):
            code, purpose, body, kind = self._random.choice(_REFUSED)
            said = {
                "certificate_type_code": code,
                "asking_body": {"name": body, "kind": kind},
                "applicant_name": self._name(),
                "purpose": purpose,
            }
            day = self._days.day(3 + (self._days.count - 4) * number // count + self._random.randint(0, 2))
            yield PlannedRefusal(f"refusal {unit.key}/{number + 1}", unit.key, said, day)

    def _request(self, unit: PlannedUnit, content: dict[str, Any], day: date, way: Way) -> PlannedRequest:
        self._number += 1
        attached = tuple(content.pop("attached", ()))
        return PlannedRequest(f"request {self._number}", unit.key, content, day, way, attached)

    def _certificate(self, unit: PlannedUnit, day: date) -> dict[str, Any]:
        """Write a certificate that communities issue every day."""
        code = self._random.choices(("CT01", "CT02", "CT17", "CT18", "CT19"), (60, 14, 6, 6, 14))[0]
        purpose, body, kind = self._random.choice(_PURPOSES)
        return self._filled(code, unit, day, purpose, {"name": body, "kind": kind})

    def _with_basis(self, unit: PlannedUnit, day: date) -> dict[str, Any]:
        """Write a request of a type that needs its documents attached."""
        asking = {"name": "区人民武装部", "kind": "administrative_organ"}
        return self._filled("CT05", unit, day, "征兵政治考核", asking)

    def _filled(self, code: str, unit: PlannedUnit, day: date, purpose: str, asking: dict[str, str]) -> dict[str, Any]:
        """Fill a type's fields, and show the documents that it asks for."""
        certificate_type = national_catalogue().find(code)
        documents = certificate_type.documents if certificate_type else ()
        wanted = [one for one in documents if one.required and one.key != "identity_document"]
        attached = [one.key for one in wanted if code in _WITH_BASIS and one.proof is Proof.ATTACHED]
        name, number = self._name(), self._identity_number()
        return {
            "kind": "certificate",
            "certificate_type_code": code,
            "applicant": {"name": name, "identity_number": number, "phone": self._phone()},
            "identity_document": "identity_card",
            "purpose": purpose,
            "asking_body": asking,
            "values": self._values(code, _holder(name, number), unit, day),
            "evidence_seen": [one.key for one in wanted if one.key not in attached],
            "attached": attached,
        }

    def _values(self, code: str, holder: dict[str, str], unit: PlannedUnit, day: date) -> dict[str, str]:
        ago, name = self._random.randint, holder["holder_name"]
        match code:
            case "CT02":
                return {
                    "student_name": name,
                    "school": self._random.choice(("青槐小学", "墨池中学", "书院实验学校")),
                    "activity": self._random.choice(_SCHOOL_WORK),
                    "activity_on": _before(day, ago(1, 9)),
                    "hours": str(ago(2, 6)),
                }
            case "CT05":
                return {**holder, "visited_on": _before(day, 0), "opinion": "走访邻里，未发现不良表现。"}
            case "CT17":
                return _notice(day, ago(9, 20))
            case "CT18":
                return {
                    **holder,
                    "post": "社区工作者",
                    "post_from": _before(day, 900),
                    "post_until": "至今",
                }
            case "CT19":
                return {
                    "volunteer_name": name,
                    "service": self._random.choice(_VOLUNTEERING),
                    "served_from": _before(day, ago(20, 120)),
                    "served_until": _before(day, 3),
                    "hours": str(ago(4, 60)),
                }
            case _:
                return {
                    **holder,
                    "address": f"{unit.address}{ago(1, 28)}幢{ago(101, 1102)}室",
                    "resident_since": _before(day, ago(200, 4000)),
                    "verified_by_means": self._random.choice(("走访", "居民台账", "走访并核对台账")),
                }

    def _paper_use(self) -> dict[str, Any]:
        """Write the use of the physical seal on somebody's own paper."""
        return {
            "kind": "register_only",
            "document_title": self._random.choice(_PAPERS),
            "is_for_resident": False,
            "applicant": {"name": self._name(), "identity_number": "", "phone": ""},
            "purpose": "社区日常工作",
            "copies": self._random.randint(1, 3),
            "medium": "paper",
        }

    def _name(self) -> str:
        name = next(self._names, None)
        if name is None:
            self._names = people(self._random)
            name = next(self._names)
        return name

    def _phone(self) -> str:
        return f"1990000{self._random.randrange(10_000):04d}"

    def _identity_number(self) -> str:
        born = date(1950, 1, 1) + timedelta(days=self._random.randrange(20_000))
        digits = f"{_REGION}{born:%Y%m%d}{self._random.randrange(1000):03d}"
        return digits + resident_check_character(digits)


def _holder(name: str, number: str) -> dict[str, str]:
    return {"holder_name": name, "holder_identity_number": number}


def _before(day: date, days: int) -> str:
    return (day - timedelta(days=days)).isoformat()


def _notice(day: date, posted: int) -> dict[str, str]:
    return {
        "notice_title": "楼道公共区域整治方案",
        "posted_from": _before(day, posted),
        "posted_until": _before(day, posted - 7),
        "objections": "0",
    }
