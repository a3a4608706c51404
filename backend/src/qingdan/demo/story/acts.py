"""One act of the story: at a moment somebody does something to something. Values only; another part performs them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from qingdan.organization.contract.roles import Role


class ActKind(StrEnum):
    """What can happen; each is one use case of a service."""

    SEAT_REVIEWER = "seat_reviewer"
    SET_PARAMETER = "set_parameter"
    DRAFT = "draft"
    EDIT = "edit"
    SUBMIT = "submit"
    ACCEPT = "accept"
    SEND_BACK = "send_back"
    WITHDRAW = "withdraw"
    OPINION = "opinion"
    VOTE = "vote"
    CLOSE_REVIEW = "close_review"
    DECIDE = "decide"
    PUBLISH = "publish"
    CONFIRM_MEANS = "confirm_means"
    APPROPRIATE = "appropriate"
    CONFIRM_RECEIPT = "confirm_receipt"
    SEND_TASK = "send_task"
    ACCEPT_TASK = "accept_task"
    COMPLETE_TASK = "complete_task"
    RECORD_DEMAND = "record_demand"
    COVER_DEMAND = "cover_demand"
    REFUSE_DEMAND = "refuse_demand"
    WITHDRAW_DEMAND = "withdraw_demand"
    TURN_DEMAND = "turn_demand"
    ADOPT_CATALOGUE = "adopt_catalogue"
    PUBLISH_TEXT = "publish_text"
    PROPOSE_TYPE = "propose_type"
    MAKE_SEAL = "make_seal"
    STOP_SEAL = "stop_seal"
    FILE_REQUEST = "file_request"
    ATTACH_EVIDENCE = "attach_evidence"
    SUBMIT_REQUEST = "submit_request"
    VERIFY_REQUEST = "verify_request"
    APPROVE_REQUEST = "approve_request"
    RETURN_REQUEST = "return_request"
    REJECT_REQUEST = "reject_request"
    WITHDRAW_REQUEST = "withdraw_request"
    STAMP_REQUEST = "stamp_request"
    DELIVER_REQUEST = "deliver_request"
    VOID_REQUEST = "void_request"
    ISSUE_REFUSAL = "issue_refusal"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as the plan of the district names them: the unit's key, the role there, and which of several."""

    unit: str
    role: Role
    number: int = 0


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `subject` is the story's own name for what it is done to; `body` is what is said, as over the wire.

    In a body units are named by the keys of the district's plan.
    """

    at: datetime
    kind: ActKind
    subject: str
    actor: Actor
    body: Mapping[str, Any] = field(default_factory=dict)


def in_order(acts: list[Act]) -> list[Act]:
    """Return the acts by their moments; those of one moment stay as they were written."""
    return sorted(acts, key=lambda act: act.at)
