"""What is sent with a step of a request."""

from pydantic import AwareDatetime, ConfigDict, Field

from qingdan.kernel.schemas import LongText, OptionalLongText, RequestModel, ShortText
from qingdan.stamping.requests.rules import Recipient, VerificationMethod
from qingdan.stamping.requests.schemas import Key


class VerificationInput(RequestModel):
    """What was checked, how, with what result (CRT-5, R11)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"method": "visit", "confirmed": True, "note": "入户核实", "covers": ["holder_name", "address"]}
        }
    )

    method: VerificationMethod
    confirmed: bool
    note: OptionalLongText = ""
    witnesses: list[ShortText] = Field(default=[], max_length=5)
    covers: list[Key] | None = Field(
        default=None, max_length=40, description="Fields whose values were found true; left out: all that are filled."
    )
    verified_at: AwareDatetime | None = Field(default=None, description="Left out: now.")


class ReasonInput(RequestModel):
    """Why."""

    model_config = ConfigDict(json_schema_extra={"example": {"reason": "居住起始日期与台账不一致，请核对。"}})

    reason: LongText


class RejectionInput(ReasonInput):
    """Why not, and where to go instead (R4, R22)."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"reason": "核实不属实。", "where_to_go": "请到居住地派出所申领居住证。"}}
    )

    where_to_go: ShortText


class DeliveryInput(RequestModel):
    """Who took the paper: the applicant or the recorded proxy (R12)."""

    model_config = ConfigDict(json_schema_extra={"example": {"taken_by": "applicant"}})

    taken_by: Recipient | None = Field(default=None, description="By what was recorded; else `recipient` names them.")
    recipient: ShortText | None = Field(default=None, description="The whole name, where `taken_by` does not say it.")
