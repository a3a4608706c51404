"""What goes over the wire about the second approval of a use outside the published range (R79)."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from qingdan.kernel.schemas import OptionalText, RequestModel


class SecondApprovalInput(RequestModel):
    """What the subdistrict says of it; nothing need be said."""

    model_config = ConfigDict(json_schema_extra={"example": {"opinion": "情况属实，同意用印。"}})

    opinion: OptionalText = ""


class SecondApprovalAnswer(BaseModel):
    """Who at the subdistrict approved a use outside the published range (R79)."""

    approved_by_name: str
    approved_at: datetime
    opinion: str
