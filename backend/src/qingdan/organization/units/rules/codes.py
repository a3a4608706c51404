"""Codes of units: the 12-digit statistical code, the grid code, the urban-rural class and the credit code."""

import re
from collections.abc import Iterable, Mapping
from typing import Final
from uuid import UUID

from qingdan.kernel.decisions import ALLOWED, Decision, Reason
from qingdan.kernel.identity_numbers import is_unified_social_credit_code
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.kinds import KIND_NAMES

CODE_LENGTH: Final = 12
GRID_CODE_LENGTH: Final = 15
#: How many digits of the 12 mean something at each level; the rest are zeros (ORG-2, R108).
SIGNIFICANT_DIGITS: Final[Mapping[UnitKind, int]] = {
    UnitKind.PROVINCE: 2,
    UnitKind.CITY: 4,
    UnitKind.DISTRICT: 6,
    UnitKind.SUBDISTRICT: 9,
    UnitKind.COMMUNITY: 12,
    UnitKind.GRID: 15,
}
#: The first two digits of GB/T 2260.
PROVINCE_PREFIXES: Final = frozenset(
    str(number)
    for number in (
        *range(11, 16),
        *range(21, 24),
        *range(31, 38),
        *range(41, 47),
        *range(50, 55),
        *range(61, 66),
        *(71, 81, 82),
    )
)
URBAN_RURAL_CLASSES: Final[Mapping[str, str]] = {
    "111": "主城区",
    "112": "城乡结合区",
    "121": "镇中心区",
    "122": "镇乡结合区",
    "123": "特殊区域",
    "210": "乡中心区",
    "220": "村庄",
}
#: Kinds that can be a legal body and so carry a unified social credit code.
LEGAL_BODIES: Final = frozenset(
    {
        UnitKind.PROVINCE,
        UnitKind.CITY,
        UnitKind.DISTRICT,
        UnitKind.SUBDISTRICT,
        UnitKind.COMMUNITY,
        UnitKind.DEPARTMENT,
        UnitKind.RESIDENT_UNIT,
    }
)
_FREE_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,31}")


def check_code(kind: UnitKind, code: str | None, parent_code: str | None) -> Decision:
    """ORG-2, R108, R116: refuse a code of the wrong shape, unknown province or other parent.

    Administrative units and grids need a code; other kinds may carry a short one of their own.
    `parent_code` is None for the top of the tree.
    """
    if kind not in SIGNIFICANT_DIGITS:
        return ALLOWED if code is None or _FREE_CODE.fullmatch(code) else (_wrong_free_code(),)
    code = code or ""
    shape = _shape_problem(kind, code)
    problems = (shape,) if shape else (_province_problem(code), _parent_problem(kind, code, parent_code))
    return tuple(problem for problem in problems if problem)


def significant_part(code: str) -> str:
    """Return the digits of a code that mean something: what every code below it begins with (R108).

    A code of 12 digits is cut at the level it stands for; a longer one is taken whole.
    """
    if len(code) > CODE_LENGTH:
        return code
    digits = next((count for count in (2, 4, 6, 9) if set(code[count:]) == {"0"}), CODE_LENGTH)
    return code[:digits]


def check_urban_rural_class(kind: UnitKind, urban_rural_class: str | None) -> Decision:
    """ORG-2: a community carries one of the known urban-rural classes, no other unit carries any."""
    if kind is not UnitKind.COMMUNITY:
        if urban_rural_class is None:
            return ALLOWED
        return (
            Reason(
                "ORG-2",
                "class-not-expected",
                f"{KIND_NAMES[kind].chinese}没有城乡分类代码，只有社区（村）才有。",
                "Only a community has an urban-rural class.",
                "/urban_rural_class",
            ),
        )
    if urban_rural_class in URBAN_RURAL_CLASSES:
        return ALLOWED
    known = "、".join(f"{code} {name}" for code, name in URBAN_RURAL_CLASSES.items())
    return (
        Reason(
            "ORG-2",
            "class-unknown",
            f"社区的城乡分类代码应为：{known}。",
            f"The urban-rural class must be one of {', '.join(URBAN_RURAL_CLASSES)}.",
            "/urban_rural_class",
        ),
    )


def check_credit_code(kind: UnitKind, credit_code: str | None) -> Decision:
    """ORG-2, R116: only legal bodies carry a credit code, and its check character must hold."""
    if credit_code is None:
        return ALLOWED
    if kind not in LEGAL_BODIES:
        return (
            Reason(
                "ORG-2",
                "credit-code-not-expected",
                f"{KIND_NAMES[kind].chinese}不是法人单位，没有统一社会信用代码。",
                f"A {KIND_NAMES[kind].english} is no legal body and has no credit code.",
                "/credit_code",
            ),
        )
    if is_unified_social_credit_code(credit_code):
        return ALLOWED
    return (
        Reason(
            "R116",
            "credit-code-invalid",
            "统一社会信用代码应为 18 位，且校验码正确；请核对证书原件。",
            "The credit code must have 18 characters and a valid check character.",
            "/credit_code",
        ),
    )


def check_credit_code_free(credit_code: str | None, holders: Iterable[str]) -> Decision:
    """ORG-2: a credit code has one holder at a time; `holders` are the names of other units that carry it."""
    return tuple(
        Reason(
            "ORG-2",
            "credit-code-in-use",
            f"统一社会信用代码 {credit_code} 已登记在“{holder}”名下。",
            f"The credit code {credit_code} is on record for {holder}.",
            "/credit_code",
        )
        for holder in holders
    )


def code_below(code: str, above: str, new_above: str) -> str | None:
    """ORG-2: return what a code becomes when the one above it changes; None when it does not extend that one.

    `above` and `new_above` are codes of one level; what is the lower unit's own stays as it is.
    """
    begins_with = significant_part(above)
    if not code.startswith(begins_with):
        return None
    return new_above[: len(begins_with)] + code[len(begins_with) :]


def check_code_never_reused(code: str, unit_id: UUID, holders: Iterable[UUID]) -> Decision:
    """R117: a code that another unit holds or ever held is not given again, even after that unit closed.

    `holders` are all units that carry the code or carried it at any time.
    """
    if all(holder == unit_id for holder in holders):
        return ALLOWED
    return (
        Reason(
            "R117",
            "code-used-before",
            f"代码 {code} 已被其他单位使用过，撤销后也不再启用。",
            f"The code {code} belongs or belonged to another unit; a code is never reused.",
            "/code",
        ),
    )


def _shape_problem(kind: UnitKind, code: str) -> Reason | None:
    name, digits = KIND_NAMES[kind], SIGNIFICANT_DIGITS[kind]
    length = GRID_CODE_LENGTH if kind is UnitKind.GRID else CODE_LENGTH
    own_part = code[_level_above(digits) : digits]
    well_formed = len(code) == length and code.isascii() and code.isdigit()
    if well_formed and set(code[digits:]) <= {"0"} and set(own_part) != {"0"}:
        return None
    return Reason(
        "R116",
        "code-malformed",
        f"{name.chinese}代码应为 {length} 位数字，前 {digits} 位有效，其余补零。",
        f"The code of a {name.english} has {length} digits: {digits} of its own and zeros after them.",
        "/code",
    )


def _level_above(digits: int) -> int:
    return max((count for count in (0, 2, 4, 6, 9, 12) if count < digits), default=0)


def _province_problem(code: str) -> Reason | None:
    if code[:2] in PROVINCE_PREFIXES:
        return None
    return Reason(
        "R116",
        "province-unknown",
        f"代码开头 {code[:2]} 不是任何省级行政区的代码。",
        f"No province has the code {code[:2]}.",
        "/code",
    )


def _parent_problem(kind: UnitKind, code: str, parent_code: str | None) -> Reason | None:
    if parent_code is None or code.startswith(significant_part(parent_code)):
        return None
    return Reason(
        "ORG-2",
        "code-outside-parent",
        f"{KIND_NAMES[kind].chinese}代码应以上级代码 {significant_part(parent_code)} 开头。",
        f"The code must begin with the parent's {significant_part(parent_code)}.",
        "/code",
    )


def _wrong_free_code() -> Reason:
    return Reason(
        "ORG-2",
        "code-malformed",
        "代码只能由字母、数字和连字符组成，最多 32 位。",
        "A code consists of letters, digits and hyphens, 32 at most.",
        "/code",
    )
