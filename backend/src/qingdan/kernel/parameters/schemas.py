"""Parameters over the wire."""

from datetime import date
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    StringConstraints,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from qingdan.kernel.schemas import BusinessDay, OptionalText, RequestModel


class DatedValue(BaseModel):
    """A value and the day from which it holds; the day is null for what ships with the product."""

    value: JsonValue
    valid_from: date | None
    document: str = Field(description="The document by which the district set it; empty for a default.")
    set_by_name: str = Field(description="Who set it; empty for a default.")


class Parameter(BaseModel):
    """One number, switch or list that the rules count with."""

    key: str
    version: int = Field(description="How often it was set; for `If-Match`.")
    title: str
    title_en: str
    description: str
    description_en: str
    unit: str
    rules: list[str] = Field(description="The rules that ask for it.")
    source: str = Field(description="Where the default comes from.")
    choices: list[str] = Field(description="The words that a list may hold; empty for everything but lists.")
    value: JsonValue = Field(description="What holds on the day asked for.")
    valid_from: date | None
    history: list[DatedValue] = Field(description="All values, the newest day first.")


class ParameterList(BaseModel):
    """The parameters of a district as of a day."""

    as_of: date
    first_day: date = Field(description="The first day from which a new value can hold.")
    items: list[Parameter]


def _one_of_the_shapes(value: Any, shapes: ValidatorFunctionWrapHandler) -> Any:  # noqa: ANN401 -- pydantic's own
    """Say once that a value has none of the shapes, at the value, rather than once for each shape below it."""
    try:
        return shapes(value)
    except ValidationError as error:
        raise PydanticCustomError("wrong-shape", "Not a value of a parameter.") from error


#: What a parameter can be: true or false, a whole number, a share such as "2/3", or a list of words.
ParameterValue = Annotated[
    Annotated[bool, Field(strict=True)]
    | Annotated[int, Field(strict=True, ge=0, le=10**9)]
    | Annotated[str, StringConstraints(pattern=r"^[0-9]{1,4}(/[0-9]{1,4})?$")]
    | Annotated[list[Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")]], Field(max_length=50)],
    WrapValidator(_one_of_the_shapes),
]


class ParameterChange(RequestModel):
    """A new value from a day on; the past is never changed."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"value": 3, "valid_from": "2027-01-01", "document": "区民政局〔2026〕9号"}}
    )

    value: ParameterValue = Field(description='True or false, whole numbers, shares such as "2/3", or lists of words.')
    valid_from: BusinessDay
    document: OptionalText = ""
