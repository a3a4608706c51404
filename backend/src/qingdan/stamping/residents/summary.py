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
_LOOKS: Final[tuple[Column, ...]] = (("时间", 18), ("查看人", 14), ("看了什么", 18), ("哪一件", 40), ("用途", 24))


@dataclass(frozen=True, slots=True)
class Matter:
    """One request: its answer, who it names, and what was filled in, by the labels of its type."""

    request: Mapping[str, Any]
    person: Mapping[str, Any]
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the resident's data, as they may be told of it."""

    occurred_at: datetime
    person_name: str
    seen: Seen
    subject_title: str
    purpose: Purpose
    purpose_note: str


def summary_of(matters: Sequence[Matter], notices: Sequence[Mapping[str, Any]], looks: Sequence[Look]) -> bytes:
    """Return a workbook of three sheets: what was done, what was refused, and who looked at it (CRT-12, R121)."""
    book, sheet = new_workbook("办理事项", _MATTERS)
    for matter in matters:
        sheet.append([harmless(cell) for cell in _matter(matter)])
    for title, columns, rows in (
        ("不予出具告知书", _NOTICES, [_notice(notice) for notice in notices]),
        ("谁看过我的信息", _LOOKS, [_look(look) for look in looks]),
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
