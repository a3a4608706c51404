"""Facts that an identity card or a hukou book proves by itself: nobody certifies them (R13)."""

from dataclasses import dataclass
from enum import StrEnum


class RegistryFact(StrEnum):
    """The nine identity-card facts and the five hukou-book facts (R13)."""

    NAME = "name"
    FORMER_NAME = "former_name"
    SEX = "sex"
    IDENTITY_NUMBER = "identity_number"
    ETHNICITY = "ethnicity"
    BIRTH_DATE = "birth_date"
    BIRTH_PLACE = "birth_place"
    NATIVE_PLACE = "native_place"
    REGISTERED_ADDRESS = "registered_address"
    MIGRATION = "migration"
    ADDRESS_CHANGE = "address_change"
    ITEM_CHANGE = "item_change"
    CANCELLATION = "cancellation"
    RELATION_TO_HEAD = "relation_to_head"


@dataclass(frozen=True, slots=True)
class RegistryFactEntry:
    """How a fact is called, what proves it, and what people say when they are sent for a paper about it."""

    name: str
    name_en: str
    document: str
    document_en: str
    phrases: tuple[str, ...]


_IDENTITY = (
    "居民身份证、居民户口簿等法定身份证件",
    "the identity card, hukou book or another identity document",
)
_HUKOU = ("居民户口簿", "the hukou book")

REGISTRY_FACTS: dict[RegistryFact, RegistryFactEntry] = {
    RegistryFact.NAME: RegistryFactEntry("姓名", "name", *_IDENTITY, ("姓名证明", "名字证明")),
    RegistryFact.FORMER_NAME: RegistryFactEntry(
        "曾用名", "former name", *_IDENTITY, ("曾用名", "改过名", "原来的名字", "同一人证明", "两个名字")
    ),
    RegistryFact.SEX: RegistryFactEntry("性别", "sex", *_IDENTITY, ("性别证明",)),
    RegistryFact.IDENTITY_NUMBER: RegistryFactEntry(
        "公民身份号码（含15位升18位）",
        "identity number (15 to 18 digits included)",
        *_IDENTITY,
        ("身份证号证明", "身份号码证明", "15位升18位", "十五位升十八位", "身份证号码变更", "号码不一致"),
    ),
    RegistryFact.ETHNICITY: RegistryFactEntry("民族", "ethnicity", *_IDENTITY, ("民族证明", "民族成份")),
    RegistryFact.BIRTH_DATE: RegistryFactEntry(
        "出生日期", "birth date", *_IDENTITY, ("出生日期", "生日证明", "年龄证明", "出生年月")
    ),
    RegistryFact.BIRTH_PLACE: RegistryFactEntry("出生地", "birth place", *_IDENTITY, ("出生地",)),
    RegistryFact.NATIVE_PLACE: RegistryFactEntry("籍贯", "native place", *_IDENTITY, ("籍贯", "祖籍")),
    RegistryFact.REGISTERED_ADDRESS: RegistryFactEntry(
        "户籍所在地住址",
        "registered address",
        *_IDENTITY,
        ("户籍地址", "户口所在地", "户籍住址", "户籍所在地"),
    ),
    RegistryFact.MIGRATION: RegistryFactEntry(
        "户口迁移", "move of the hukou", *_HUKOU, ("户口迁移", "迁户口", "户口迁入", "户口迁出", "迁移证明")
    ),
    RegistryFact.ADDRESS_CHANGE: RegistryFactEntry(
        "住址变动", "change of address", *_HUKOU, ("住址变动", "住址变更", "地址变更", "门牌变更")
    ),
    RegistryFact.ITEM_CHANGE: RegistryFactEntry(
        "登记事项变更更正",
        "change of an item",
        *_HUKOU,
        ("登记事项变更", "户口变更", "户口更正", "户口项目变更"),
    ),
    RegistryFact.CANCELLATION: RegistryFactEntry(
        "注销户口", "cancellation of the hukou", *_HUKOU, ("注销户口", "户口注销", "销户证明")
    ),
    RegistryFact.RELATION_TO_HEAD: RegistryFactEntry(
        "与户主关系", "relation to the head of household", *_HUKOU, ("与户主关系", "和户主的关系", "户主关系")
    ),
}


def registry_facts_in(text: str) -> frozenset[RegistryFact]:
    """Return the facts that a demand, as told at the counter, names (R13)."""
    return frozenset(fact for fact, entry in REGISTRY_FACTS.items() if any(phrase in text for phrase in entry.phrases))
