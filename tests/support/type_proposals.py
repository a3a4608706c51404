"""An invented certificate beyond the national list, and its way to the district's list over HTTP (R9)."""

from typing import Any, Final

from support.stamping import Answer, Counter, done

PATH: Final = "/type-proposals"
DEPARTMENTS: Final = ("development_reform", "public_security", "justice", "human_resources", "health")
DEFINITION: Final[dict[str, Any]] = {
    "name": "老年大学学员居住证明",
    "name_en": "Certificate of residence for the university of the third age",
    "aliases": ["老年大学证明"],
    "certificate_class": "issue",
    "asking_body_kinds": ["school"],
    "asking_bodies": ["示例区老年大学"],
    "documents": [{"key": "identity_document", "name": "居民身份证", "required": True, "proof": "seen"}],
    "legal_basis": [
        {
            "document": "示例区老年教育办法",
            "number": "示例府规〔2026〕3号",
            "article": "第七条",
            "source": "示例区政府公报",
        }
    ],
    "responsible_body": "区教育局",
    "where_to_go": "到区老年大学报名处咨询。",
    "where_to_go_en": "Ask at the university's desk.",
    "default_validity_days": 30,
    "guide": {
        "name_and_use": "证明申请人在本社区居住，用于报名老年大学。",
        "issuer": "社区居民委员会",
        "legal_basis": "示例区老年教育办法第七条。",
        "conditions": "实际居住在本社区。",
        "materials": ["居民身份证"],
        "steps": ["窗口申请", "核实", "审批", "登记用印"],
        "time_limit": "当个工作日。",
        "requesting_body": "示例区老年大学",
        "form_sample": "见证明文本。",
    },
    "template": {
        "title": "居住证明",
        "body": "兹证明{holder_name}居住在{community_name}{address}。"
        "本证明仅供{asking_body}用于{purpose}，有效期至{valid_until}。",
    },
    "fields": [
        {"key": "holder_name", "label": "姓名", "label_en": "Name", "type": "text"},
        {"key": "address", "label": "居住地址", "label_en": "Address", "type": "text"},
    ],
}
CONTENT: Final[dict[str, Any]] = {
    "asking_body_name": "示例区教育局",
    "asking_body_kind": "administrative_organ",
    "request_document_number": "示例教函〔2026〕15号",
    "requested_on": "2026-11-02",
    "definition": DEFINITION,
}
FILED: Final[dict[str, Any]] = {
    "asking_body": {"name": "示例区老年大学", "kind": "school"},
    "purpose": "报名老年大学",
    "values": {"holder_name": "周小舟", "address": "桃源里3栋501室"},
    "evidence_seen": ["identity_document"],
}


async def act(counter: Counter, who: str, proposal: Answer, act: str, body: object = None) -> Answer:
    """Take a step of a proposal and expect it to be taken."""
    path = f"{PATH}/{proposal['id']}/{act}"
    return done(await counter.send(counter.over(who), "POST", path, body, version=proposal["version"]))


async def drafted(counter: Counter, **changes: object) -> Answer:
    """Begin a proposal."""
    return done(await counter.send(counter.over("office"), "POST", PATH, {**CONTENT, **changes}))


async def under_review(counter: Counter) -> Answer:
    """Begin a proposal and lay it before the departments."""
    return await act(counter, "office", await drafted(counter), "submission")


async def with_opinions(counter: Counter, departments: tuple[str, ...] = DEPARTMENTS) -> Answer:
    """Bring a proposal to where the departments have spoken."""
    proposal = await under_review(counter)
    for department in departments:
        said = {
            "department": department,
            "stance": "for",
            "words": "无不同意见。",
            "document_number": "示例函〔2026〕8号",
        }
        proposal = await act(counter, "office", proposal, "opinions", said)
    return proposal


async def adopted(counter: Counter) -> Answer:
    """Bring a proposal to where civil affairs has adopted it."""
    decision = {"outcome": "adopted", "reason": "五部门均无不同意见。", "document_number": "示例民〔2026〕30号"}
    return await act(counter, "administrator", await with_opinions(counter), "decision", decision)


async def published(counter: Counter, from_day: str) -> Answer:
    """Bring a type to the district's list."""
    return await act(counter, "administrator", await adopted(counter), "publication", {"from_day": from_day})
