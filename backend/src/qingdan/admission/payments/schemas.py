"""Money over the wire: whole fen, three accounts kept apart (FEE-1, FEE-10)."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from qingdan.admission.funding.rules import DifferenceKind, PaymentState
from qingdan.admission.items.content import FundingLineContent
from qingdan.admission.items.rules import ItemState
from qingdan.admission.items.schemas import NamedUnit
from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, OptionalText, RequestModel, ShortText

#: A payment, more than nothing.
PaidAmount = Annotated[int, Field(strict=True, ge=1, le=10**13)]


class InstalmentDue(BaseModel):
    """A part of a community's share and the day it falls due."""

    line: int
    due_on: date
    amount_fen: int


class Accounts(BaseModel):
    """What was promised, what is due by today, what the department says it paid, what the community says it got."""

    promised_fen: int
    due_fen: int
    appropriated_fen: int
    received_fen: int
    arrears_fen: int = Field(description="Due and not confirmed as received.")


class PaymentStanding(Accounts):
    """Where one community's money for one item stands today, and what follows (FEE-6)."""

    state: PaymentState
    unpaid_due_on: date | None
    suspended_since: date | None
    reasons: list[ProblemReason]
    item_state: ItemState = Field(description="The item in this community today; late money stops it here.")
    item_reasons: list[ProblemReason]


class CommunityPayment(PaymentStanding):
    """One community of an item."""

    community: NamedUnit
    code: str
    instalments: list[InstalmentDue]


class Finding(BaseModel):
    """A difference between two of the accounts: a finding, never an edit (FEE-10)."""

    community_name: str
    kind: DifferenceKind
    expected_fen: int
    stated_fen: int
    appropriation_id: UUID | None


class ItemFunding(BaseModel):
    """The money of one item: the plan, the exact shares, and who is late where (FEE-2, FEE-6)."""

    item: NamedUnit
    department: NamedUnit
    lines: list[FundingLineContent]
    totals: Accounts
    communities: list[CommunityPayment]
    findings: list[Finding]
    allowed_actions: list[str]


class AmountForCommunity(RequestModel):
    """What one voucher gives one community."""

    community_id: UUID
    amount_fen: PaidAmount


class AppropriationsRecorded(RequestModel):
    """A department's voucher with the amount for each community."""

    voucher: ShortText
    appropriated_on: BusinessDay
    note: OptionalText = ""
    amounts: list[AmountForCommunity] = Field(min_length=1, max_length=2000)


class Appropriation(BaseModel):
    """What a department says it paid, and what the community says it received (FEE-10)."""

    id: UUID
    item: NamedUnit
    community: NamedUnit
    department: NamedUnit
    amount_fen: int
    voucher: str
    appropriated_on: date
    note: str
    recorded_by_name: str
    recorded_at: datetime
    received_fen: int | None
    received_on: date | None
    confirmed_by_name: str | None
    confirmed_at: datetime | None
    allowed_actions: list[str]


class AppropriationList(BaseModel):
    """The payments that one voucher recorded."""

    items: list[Appropriation]


class ReceiptConfirmed(RequestModel):
    """What the community received, be it more or less than paid."""

    amount_fen: PaidAmount
    received_on: BusinessDay


class ItemOfCommunity(PaymentStanding):
    """One item in the books of a community."""

    item: NamedUnit
    department: NamedUnit
    next_due_on: date | None


class CommunityFunding(BaseModel):
    """我社区的钱: everything promised to one community, paid and received, and what waits for its confirmation."""

    community: NamedUnit
    totals: Accounts
    items: list[ItemOfCommunity]
    waiting: list[Appropriation]
