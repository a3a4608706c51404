"""A certificate beyond the national list that a body has asked for, still before the departments; invented (R9)."""

from collections.abc import Iterator
from random import Random
from typing import Any, Final

from qingdan.demo.story.acts import Act, ActKind, Actor
from qingdan.demo.story.days import StoryDays

#: When the letter came and when it was laid before the departments, in working days back from the present.
_ASKED: Final = -9
_PROPOSED: Final = -6
#: Three of the five departments have answered.
OPINIONS: Final[tuple[dict[str, str], ...]] = (
    {
        "department": "justice",
        "stance": "for",
        "words": "依据充分，无不同意见。",
        "document_number": "示例司函〔2026〕18号",
    },
    {
        "department": "public_security",
        "stance": "for",
        "words": "无不同意见。户籍信息以居民户口簿为准。",
        "document_number": "示例公函〔2026〕52号",
    },
    {
        "department": "development_reform",
        "stance": "against",
        "words": "建议先研究以数据共享方式核验，确无条件的再由社区出具。",
        "document_number": "示例发改函〔2026〕31号",
    },
)
_DEFINITION: Final[dict[str, Any]] = {
    "name": "老年大学学员居住证明",
    "name_en": "Certificate of residence for the university of the third age",
    "aliases": ["老年大学证明", "老年大学报名证明"],
    "certificate_class": "issue",
    "asking_body_kinds": ["school"],
    "asking_bodies": ["示例区老年大学"],
    "documents": [{"key": "identity_document", "name": "居民身份证", "required": True, "proof": "seen"}],
    "legal_basis": [
        {
            "document": "示例区老年教育管理办法（演示）",
            "number": "示例府规〔2026〕3号",
            "article": "第七条",
            "source": "示例区政府公报（演示）",
        }
    ],
    "responsible_body": "区教育局",
    "where_to_go": "到区老年大学报名处咨询。",
    "where_to_go_en": "Ask at the desk of the university.",
    "default_validity_days": 30,
    "guide": {
        "name_and_use": "证明申请人在本社区居住，用于报名区老年大学。",
        "issuer": "社区居民委员会",
        "legal_basis": "示例区老年教育管理办法（演示）第七条。",
        "conditions": "申请人实际居住在本社区，社区能够通过走访或台账核实。",
        "materials": ["居民身份证"],
        "steps": ["窗口申请，核验身份", "按台账或走访核实", "负责人审批", "登记、用印、交付"],
        "time_limit": "当场办结；当场不能核实的，当个工作日内办结。",
        "requesting_body": "示例区老年大学",
        "form_sample": "见证明文本（A4，含编号、二维码、用途、有效期）。",
    },
    "template": {
        "title": "居住证明",
        "body": (
            "兹证明{holder_name}居住在{community_name}{address}。"
            "本证明仅供{asking_body}用于{purpose}，有效期至{valid_until}，改作他用或涂改无效。"
        ),
    },
    "fields": [
        {"key": "holder_name", "label": "姓名", "label_en": "Name", "type": "text"},
        {"key": "address", "label": "居住地址", "label_en": "Address", "type": "text"},
    ],
}


def proposal_acts(office: Actor, days: StoryDays, random: Random) -> Iterator[Act]:
    """Yield the one proposal: drafted by the office, laid before the departments, answered by some of them (R9)."""
    body = {
        "asking_body_name": "示例区教育局",
        "asking_body_kind": "administrative_organ",
        "request_document_number": "示例教函〔2026〕45号",
        "requested_on": days.day(_ASKED).isoformat(),
        "definition": _DEFINITION,
    }
    moment = days.moment(days.day(_PROPOSED), random)
    yield Act(moment, ActKind.PROPOSE_TYPE, "老年大学", office, body)
