"""Routes of items."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from qingdan.admission.access import ItemsRead, ReceiptsConfirm
from qingdan.admission.items.rules import Category
from qingdan.admission.items.schemas import ItemDetail, ItemSummary, MeansConfirmation
from qingdan.admission.items.service import ItemService
from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import ServiceRoute

router = APIRouter(prefix="/items", tags=["items"], route_class=ServiceRoute)

SearchWords = Annotated[str, Query(max_length=100, description="Chinese, pinyin or initials.")]


def _service(request: Request) -> ItemService:
    service: ItemService = request.app.state.items
    return service


Service = Annotated[ItemService, Depends(_service)]


@router.get("", summary="清单事项 · Items that concern the caller")
async def list_items(
    reach: ItemsRead,
    service: Service,
    *,
    query: SearchWords = "",
    department_id: UUID | None = None,
    category: Category | None = None,
    community_id: UUID | None = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[ItemSummary]:
    """A department sees its own items, a community those that name it, the district all; status is derived (ADM-8)."""
    return await service.list_items(
        reach,
        query=query,
        department_id=department_id,
        category=category,
        community_id=community_id,
        after=after,
        limit=limit,
    )


@router.get("/{item_id}", summary="事项详情 · One item with each community")
async def get_item(reach: ItemsRead, service: Service, item_id: UUID) -> ItemDetail:
    """What the item says, and per community what was promised, received, and whether it is in force (ADM-8, R54)."""
    return await service.get_item(reach, item_id)


@router.post("/{item_id}/means-receipts", status_code=201, summary="确认权限、人员到位 · Powers or people arrived")
async def confirm_means(
    reach: ReceiptsConfirm, service: Service, item_id: UUID, confirmation: MeansConfirmation
) -> ItemDetail:
    """The community itself confirms that promised powers or people arrived; only then is the item in force (R54)."""
    return await service.confirm_means(reach, item_id, confirmation)
