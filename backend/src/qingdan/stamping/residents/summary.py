"""What is known of one resident in a form that they can read: a workbook beside the files (CRT-12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from qingdan.kernel.clock import BUSINESS_ZONE, business_date
from qingdan.kernel.workbooks import Column, harmless, new_workbook, pieces_of
from qingdan.stamping.accesses.rules import Purpose, Seen
from qingdan.stamping.accesses.words import PURPOSE_WORDS, SEEN_WORDS
from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.requests.table import STATE_WORDS

_MATTERS: Final[tuple[Column, ...]] = (
    *(("事项", 28), ("状态", 10), ("姓名", 12), ("公民身份号码", 22), ("电话", 16), ("代办人", 12), ("填写内容", 50)),
    *(
        ("用途", 24),
        ("索要单位", 24),
        ("收件日期", 12),
        ("有效期至", 12),
        ("证明编号", 28),
        ("登记号", 14),
        ("说明", 30),
    ),
    ("文件", 60),
)
_NOTICES: Final[tuple[Column, ...]] = (("编号", 28), ("名称", 28), ("姓名", 12), ("日期", 12), ("文件", 60))
_ERRANDS: Final[tuple[Column, ...]] = (
    *(("事项", 28), ("状态", 10), ("收件日期", 12), ("证明编号", 28), ("社区", 20)),
    *(("委托人", 12), ("代办人", 12), ("代办人公民身份号码", 22)),
)
#: What an archive that was found by a number can't hold, said to whoever gets it.
SCOPE: Final = (
    "本档案按公民身份号码查找，包括本人申请和代他人办理的事项。"
    "登记时没有留号码的（本人或代办人），按号码查不到，不在其内；可凭姓名、证明编号或告知书编号向社区另行查询。"
    "代他人办理的事项只列本人相关的部分，其余属于委托人的个人信息。"
)
_LOOKS: Final[tuple[Column, ...]] = (("时间", 18), ("查看人", 14), ("看了什么", 18), ("哪一件", 40), ("用途", 24))


@dataclass(frozen=True, slots=True)
class Matter:
    """One request: its answer, who it names, and what was filled in, by the labels of its type."""

    request: Mapping[str, Any]
    person: Mapping[str, Any]
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Errand:
    """A matter in which the resident came for somebody else, whose own data are not in it (R12)."""

    title: str
    status: str
    received_at: str
    community_name: str
    certificate_number: str | None
    #: Masked.
    principal: str
    name: str
    identity_number: str


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the resident's data, as they may be told of it."""

    occurred_at: datetime
    person_name: str
    seen: Seen
    subject_title: str
    purpose: Purpose
    purpose_note: str


def summary_of(
    matters: Sequence[Matter],
    errands: Sequence[Errand],
    notices: Sequence[Mapping[str, Any]],
    looks: Sequence[Look],
) -> bytes:
    """Return a workbook: what was done, also for others, what was refused, who looked, and what it can't hold.

    Rules: CRT-12, R12, R121.
    """
    book, sheet = new_workbook("办理事项", _MATTERS)
    for matter in matters:
        sheet.append([harmless(cell) for cell in _matter(matter)])
    for title, columns, rows in (
        ("代他人办理", _ERRANDS, [_errand(errand) for errand in errands]),
        ("不予出具告知书", _NOTICES, [_notice(notice) for notice in notices]),
        ("谁看过我的信息", _LOOKS, [_look(look) for look in looks]),
        ("查找范围", (("说明", 100),), [[SCOPE]]),
    ):
        sheet = book.create_sheet(title)
        sheet.append([name for name, _ in columns])
        for row in rows:
            sheet.append([harmless(cell) for cell in row])
    return b"".join(pieces_of(book))


def _matter(matter: Matter) -> list[object]:
    request, person = matter.request, matter.person
    filled = [f"{matter.labels.get(key, key)}：{value}" for key, value in person["values"].items() if value]
    year, number = request["register_year"], request["register_number"]
    return [
        request["title"],
        STATE_WORDS[RequestState(request["status"])],
        "（已销毁）" if request["erased_on"] else person["name"],
        person["identity_number"],
        person["phone"],
        (person["proxy"] or {}).get("name", ""),
        "；".join(filled),
        request["purpose"],
        request["asking_body_name"],
        _day(request["received_at"]),
        request["valid_until"] or "",
        request["certificate_number"] or "",
        f"{year}-{number}" if number else "",
        request["reason"],
        "、".join(request["files"]),
    ]


def _errand(errand: Errand) -> list[object]:
    return [
        *(errand.title, STATE_WORDS[RequestState(errand.status)], _day(errand.received_at)),
        *(
            errand.certificate_number or "",
            errand.community_name,
            errand.principal,
            errand.name,
            errand.identity_number,
        ),
    ]


def _notice(notice: Mapping[str, Any]) -> list[object]:
    return [
        notice["number"],
        notice["title"],
        notice["applicant_name"],
        notice["issued_on"],
        "、".join(notice["files"]),
    ]


def _look(look: Look) -> list[object]:
    purpose = f"其他：{look.purpose_note}" if look.purpose is Purpose.OTHER else PURPOSE_WORDS[look.purpose]
    moment = look.occurred_at.astimezone(BUSINESS_ZONE).strftime("%Y-%m-%d %H:%M")
    return [moment, look.person_name, SEEN_WORDS[look.seen], look.subject_title, purpose]


def _day(moment: str) -> str:
    return business_date(datetime.fromisoformat(moment)).isoformat()
