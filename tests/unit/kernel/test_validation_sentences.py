"""What a field that cannot be accepted is told: in Chinese, and never as the library words it."""

import json
from datetime import date
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import pytest
from fastapi.exceptions import RequestValidationError
from pydantic import AwareDatetime, BaseModel, Field, ValidationError

from qingdan.kernel.problems import refusal
from qingdan.kernel.schemas import ShortText


class Colour(StrEnum):
    """Something to choose from."""

    RED = "red"


class Form(BaseModel):
    """One field of each kind that people fill in."""

    name: ShortText = "x"
    day: date = date(2026, 8, 1)
    moment: AwareDatetime | None = None
    subject: UUID | None = None
    colour: Colour = Colour.RED
    count: Annotated[int, Field(ge=1, le=20)] = 1
    ready: bool = True


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"name": ""}, "此项必填。"),
        ({"name": "长" * 201}, "内容太长。"),
        ({"name": "a\x00"}, "内容不符合要求。"),
        ({"day": "soon"}, "日期格式应为 年-月-日。"),
        ({"moment": ""}, "请填写日期和时间。"),
        ({"moment": "2026-08-01T10:00:00"}, "时间须带时区。"),
        ({"subject": "7"}, "编号格式不正确。"),
        ({"colour": "blue"}, "不是可选的值。"),
        ({"count": 0}, "不能小于 1。"),
        ({"count": 21}, "不能大于 20。"),
        ({"ready": "perhaps"}, "应为是或否。"),
    ],
)
def test_a_wrong_field_is_explained_in_chinese(typed: dict[str, object], said: str) -> None:
    """An empty required field is missing, not too short; no sentence is the library's own."""
    with pytest.raises(ValidationError) as caught:
        Form.model_validate(typed)
    errors = [{**one, "loc": ("body", *one["loc"])} for one in caught.value.errors()]
    body = json.loads(bytes(refusal(RequestValidationError(errors)).body))
    assert [one["detail"] for one in body["errors"]] == [said]
