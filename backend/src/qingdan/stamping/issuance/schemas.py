"""What goes over the wire about stamping and voiding."""

from pydantic import ConfigDict, Field

from qingdan.kernel.schemas import LongText, RequestModel
from qingdan.stamping.accesses.schemas import StatedPurpose


class PreviewQuery(StatedPurpose):
    """What a paper is looked at for, and which face of a form that somebody else made is shown."""

    uploaded: bool = Field(default=False, description="As it was uploaded, without the strip it is verified by.")


class StampingInput(RequestModel):
    """What the keeper is about to stamp."""

    model_config = ConfigDict(json_schema_extra={"example": {"copies": 1}})

    copies: int = Field(default=1, strict=True, ge=1, le=20, description="As many as were approved (R78).")
    wet_seal_used: bool = Field(
        default=False, description="Of a paper that is not signed: the physical seal stands on the print (R23)."
    )


class VoidingInput(RequestModel):
    """Why a stamped paper no longer counts, and where its original is (R84)."""

    model_config = ConfigDict(json_schema_extra={"example": {"reason": "地址有误，已重开", "original_returned": True}})

    reason: LongText
    original_returned: bool = False
    loss_declared: bool = False
