"""Routes of money."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from qingdan.admission.access import AppropriationsRecord, FundingRead, ReceiptsConfirm
from qingdan.admission.payments.schemas import (
    Appropriation,
    AppropriationList,
    AppropriationsRecorded,
    CommunityFunding,
    ItemFunding,
    ReceiptConfirmed,
)
from qingdan.admission.payments.service import PaymentService
from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import ServiceRoute

router = APIRouter(tags=["funding"], route_class=ServiceRoute)


def _service(request: Request) -> PaymentService:
    service: PaymentService = request.app.state.payments
    return service


Service = Annotated[PaymentService, Depends(_service)]


@router.get("/items/{item_id}/funding", summary="事项经费 · The money of one item")
async def get_item_funding(reach: FundingRead, service: Service, item_id: UUID) -> ItemFunding:
    """Plan, exact shares, payments and receipts per community, who is late and whom it stops (FEE-2, FEE-6, FEE-10)."""
    return await service.item_funding(reach, item_id)


@router.post("/items/{item_id}/appropriations", status_code=201, summary="登记拨付 · Record a payment")
async def record_appropriations(
    reach: AppropriationsRecord, service: Service, item_id: UUID, body: AppropriationsRecorded
) -> AppropriationList:
    """The item's own department records a voucher with amounts per community, never above the plan (FEE-6, FEE-8)."""
    return await service.record_appropriations(reach, item_id, body)


@router.get("/appropriations", summary="拨付记录 · Payments that concern the caller")
async def list_appropriations(
    reach: FundingRead,
    service: Service,
    item_id: UUID | None = None,
    community_id: UUID | None = None,
    confirmed: Annotated[bool | None, Query(description="Only confirmed, or only unconfirmed ones.")] = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[Appropriation]:
    """What departments say they paid beside what communities say they received, newest first (FEE-10)."""
    return await service.list_appropriations(
        reach, item_id=item_id, community_id=community_id, confirmed=confirmed, after=after, limit=limit
    )


@router.post("/appropriations/{appropriation_id}/receipt", status_code=201, summary="确认到账 · Confirm the receipt")
async def confirm_receipt(
    reach: ReceiptsConfirm, service: Service, appropriation_id: UUID, body: ReceiptConfirmed
) -> Appropriation:
    """Only the receiving community confirms, once, what it got; the item resumes there at once (FEE-6, FEE-10)."""
    return await service.confirm_receipt(reach, appropriation_id, body)


@router.get("/communities/{community_id}/funding", summary="我社区的钱 · All the money of one community")
async def get_community_funding(reach: FundingRead, service: Service, community_id: UUID) -> CommunityFunding:
    """Promised, due, paid, received and late, item by item, and what waits to be confirmed (FEE-6, FEE-10)."""
    return await service.community_funding(reach, community_id)
