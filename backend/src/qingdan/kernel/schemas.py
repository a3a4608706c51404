"""Shared shapes of what comes in: closed models, stripped bounded text, whole numbers that are numbers."""

import re
from datetime import date
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

#: What no form field means to hold, and NUL, which PostgreSQL can't store.
_CONTROL_CHARACTERS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def _without_control_characters(value: str) -> str:
    if _CONTROL_CHARACTERS.search(value):
        message = "control characters are not accepted"
        raise ValueError(message)
    return value


class RequestModel(BaseModel):
    """Base of every request body: unknown fields are refused, so that nothing typed is silently dropped."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


#: One line of text, required.
ShortText = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(_without_control_characters)]
#: One line of text that may be empty.
OptionalText = Annotated[str, StringConstraints(max_length=200), AfterValidator(_without_control_characters)]
#: Paragraphs, required.
LongText = Annotated[str, StringConstraints(min_length=1, max_length=4000), AfterValidator(_without_control_characters)]
#: Paragraphs that may be empty.
OptionalLongText = Annotated[str, StringConstraints(max_length=4000), AfterValidator(_without_control_characters)]
#: A whole number; `true`, `"3"` and `3.0` are none.
WholeNumber = Annotated[int, Field(strict=True, ge=-(2**31), le=2**31 - 1)]
#: A count or quantity, zero or more.
Count = Annotated[int, Field(strict=True, ge=0, le=2**31 - 1)]
#: A day that business can lie on; terms counted from it stay within what a calendar can hold.
BusinessDay = Annotated[date, Field(ge=date(1900, 1, 1), le=date(2199, 12, 31))]
#: Money in whole fen, zero or more, up to a hundred billion yuan.
FenAmount = Annotated[int, Field(strict=True, ge=0, le=10**13)]
