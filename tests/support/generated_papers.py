"""Requests of every type that has a text, with ordinary, long and rare names: the same ones in every run."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.identity_numbers import resident_check_character
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.rules import CertificateType, FieldType, TemplateField
from qingdan.stamping.documents.identifiers import identifier_of
from qingdan.stamping.documents.rendering import CertificatePaper
from qingdan.stamping.issuance.paper import final_paper
from qingdan.stamping.requests.masking import mask_name
from qingdan.stamping.requests.records import Particulars, Personal, RequestRecord
from qingdan.stamping.requests.rules import Medium, RequestKind, RequestState
from qingdan.stamping.resources import Resources, build_resources
from qingdan.stamping.seals.tables import SealTable
from support.directory import InMemoryDirectory, credit_code
from support.stamping import stamping_settings

APPROVED_AT: Final = datetime(2026, 8, 1, 2, 0, tzinfo=UTC)
#: Extension characters of real given names, and the dot that long names of other peoples carry.
NAMES: Final = (
    *("周海", "林静", "龙小䶮", "欧阳𬱖", "王㛃", "司徒喆琳", "赵𪨰", "李𫖯", "陈堃", "单于淼"),
    *("阿卜杜热西提·买买提", "古丽巴哈尔·阿不都外力", "尼玛扎西多吉旺堆次仁平措", "钱𬘭", "孙𬭎𬤊"),
)
COMMUNITIES: Final = (
    "望江社区",
    "青槐街道望江社区",
    "桃源里社区",
    "第一机床厂家属院及东风路片区老旧小区联合社区",
    "经济技术开发区滨河新城街道办事处第三十七片区金色家园与阳光水岸及碧水云天小区联合组建暂定名为和谐幸福里示范社区",
)
_SENTENCES: Final = (
    "经社区网格员与楼栋长共同入户走访，情况与本人陈述一致。",
    "走访时查看了原件，并经两名邻居签字见证。",
    "本人自述收入来源为零工，每月约2,300元（未见书面凭证）。",
    "现场照片3张、笔录1份存社区档案（2026年第17号卷宗）。",
    "其长期照料患病老人，邻里评价良好；“热心、守信”是多数人的说法。",
    "房屋位于桃源里3栋2单元501室，建筑面积86.5m²，屋面渗漏约12处。",
)
OWNER, ISSUER = credit_code("district", "440304000000"), credit_code("community", "440304001001")
_NOBODY: Final = UUID(int=1)
#: What every approved request of the tests has in common, or what no paper shows.
_ORDINARY: Final[dict[str, Any]] = {
    **dict.fromkeys((field.name for field in fields(RequestRecord)), None),
    **dict.fromkeys(("district_id", "id", "community_id", "applied_by", "approved_by"), _NOBODY),
    "number_prefix": "440304-001001",
    "kind": RequestKind.CERTIFICATE.value,
    "status": RequestState.APPROVED.value,
    "medium": Medium.PAPER.value,
    "version": 4,
    "copies": 1,
    "received_at": APPROVED_AT,
    "is_for_resident": True,
    "personal": b"",
    "particulars": Particulars(),
}


@dataclass(frozen=True)
class GeneratedPaper:
    """A paper as the service would make it, and what is certified on it."""

    index: int
    certificate_type: CertificateType
    record: RequestRecord
    paper: CertificatePaper


@cache
def resources() -> Resources:
    """Return the service's keys, fonts and settings; nothing is connected."""
    settings = stamping_settings("postgresql://nobody@127.0.0.1:1/nothing", Path("/nonexistent"))
    return build_resources(settings, InMemoryDirectory())


def types_with_text() -> list[CertificateType]:
    """Return every type that the platform writes a text for."""
    return [one for one in national_catalogue().types if one.template is not None]


def generated_papers(count: int) -> Iterator[GeneratedPaper]:
    """Yield papers of all types in turn, each with its own number."""
    types = types_with_text()
    for index in range(count):
        yield _generated(index, types[index % len(types)])


def _generated(index: int, certificate_type: CertificateType) -> GeneratedPaper:
    random = Random(index)  # noqa: S311  # the same papers in every run
    holder = random.choice(NAMES)
    values = {field.key: _value(field, random, holder) for field in certificate_type.fields}
    community = COMMUNITIES[index % len(COMMUNITIES)]
    stated: dict[str, Any] = {
        "community_name": community,
        "type_code": certificate_type.code,
        "title": certificate_type.name,
        "applicant_masked": mask_name(holder),
        "purpose": random.choice(("办理子女入学", "申请公共租赁住房", "办理公证", "单位存档备查，一次性使用")),
        "asking_body_name": random.choice(("示例区实验小学", "示例区住房保障中心", "示例公证处")),
        "valid_until": business_date(APPROVED_AT) + timedelta(days=certificate_type.default_validity_days or 90),
        "applied_by_name": random.choice(NAMES),
        "approved_by_name": random.choice(NAMES),
        "approved_at": APPROVED_AT,
        "certificate_number": f"440304-001001-2026-{index + 1:06}",
    }
    record = RequestRecord(**{**_ORDINARY, **stated})
    named: dict[str, Any] = {"name": f"{community}居民委员会", "code": "4403040012345", "demo": True}
    personal = Personal(applicant_name=holder, values=values)
    template = certificate_type.template
    assert template is not None
    identifier = identifier_of(
        certificate_type.code, record.certificate_number or "", owner_code=OWNER, issuer_code=ISSUER
    )
    paper = final_paper(resources(), record, personal, SealTable(**named), template, str(identifier))
    return GeneratedPaper(index, certificate_type, record, paper)


def _value(field: TemplateField, random: Random, holder: str) -> str:
    if field.type is FieldType.TEXT:
        if field.key == "address":
            return "桃源里3栋2单元501室"
        return holder if "name" in field.key else random.choice(("示例区某单位", "〔2026〕第12号", "环境整治"))
    makers: dict[FieldType, Callable[[], str]] = {
        FieldType.DATE: lambda: str(date(2026, 7, 1) - timedelta(days=random.randrange(4000))),
        FieldType.INTEGER: lambda: str(random.randrange(1, 400)),
        FieldType.IDENTITY_NUMBER: lambda: _identity_number(random),
        FieldType.CHOICE: lambda: random.choice(field.options),
        FieldType.LONG_TEXT: lambda: "".join(random.choice(_SENTENCES) for _ in range(random.choice((1, 3, 8, 30)))),
    }
    return makers[field.type]()


def _identity_number(random: Random) -> str:
    body = f"32019919{random.randrange(50, 99)}0412{random.randrange(1000):03}"
    return body + resident_check_character(body)
