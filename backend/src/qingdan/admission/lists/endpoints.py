"""Routes of the list: publishing for the office, everything else for anybody."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import StreamingResponse

from qingdan.admission.access import ListsPublish
from qingdan.admission.items.rules import Category, ItemKind
from qingdan.admission.lists.export import ListExport
from qingdan.admission.lists.publication import PublicationService
from qingdan.admission.lists.schemas import (
    CandidateList,
    Difference,
    ListedItemRow,
    ListVersion,
    ListVersionDetail,
    Publication,
    PublicItem,
)
from qingdan.admission.lists.service import ListFilter, ListService
from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import ServiceRoute
from qingdan.kernel.workbooks import WORKBOOK_TYPE, as_download

publications_router = APIRouter(prefix="/publications", tags=["publications"], route_class=ServiceRoute)
router = APIRouter(prefix="/lists", tags=["lists"], route_class=ServiceRoute)
public_items_router = APIRouter(prefix="/public-items", tags=["lists"], route_class=ServiceRoute)

ListNumber = Annotated[int, Path(ge=1, le=1_000_000, description="The number of the list version.")]
DistrictId = Annotated[UUID, Query(description="The district whose list it is.")]


def _publications(request: Request) -> PublicationService:
    service: PublicationService = request.app.state.publications
    return service


def _lists(request: Request) -> ListService:
    service: ListService = request.app.state.lists
    return service


def _export(request: Request) -> ListExport:
    service: ListExport = request.app.state.list_export
    return service


Publications = Annotated[PublicationService, Depends(_publications)]
Lists = Annotated[ListService, Depends(_lists)]
Export = Annotated[ListExport, Depends(_export)]


@publications_router.get("/candidates", summary="待列入清单 · What the next version could take up")
async def list_candidates(reach: ListsPublish, service: Publications) -> CandidateList:
    """Approved applications with what still stands against listing them, and items that would leave (R72, ADM-7)."""
    return await service.list_candidates(reach)


@publications_router.post("", status_code=201, summary="发布清单 · Publish a new version")
async def publish_list(reach: ListsPublish, service: Publications, body: Publication) -> ListVersion:
    """An immutable, numbered version with its difference; each item's money is fixed to the fen (ADM-7, R72, FEE-3)."""
    return await service.publish(reach, body)


@router.get("", summary="历次清单 · All versions")
async def list_versions(
    _: OpenToAll, service: Lists, district_id: DistrictId, after: After = None, limit: Limit = 50
) -> KeysetPage[ListVersion]:
    """Every publication, newest first; open to all (ADM-7)."""
    return await service.list_versions(district_id, after, limit)


@router.get("/current", summary="现行清单 · The version in force")
async def get_current_list(_: OpenToAll, service: Lists, district_id: DistrictId) -> ListVersionDetail:
    """The newest version with what it can be filtered by; open to all (ADM-7)."""
    return await service.get_version(district_id, None)


@router.get("/{number}", summary="某一版清单 · One version")
async def get_list(_: OpenToAll, service: Lists, district_id: DistrictId, number: ListNumber) -> ListVersionDetail:
    """Any version, today's or earlier; open to all (ADM-7)."""
    return await service.get_version(district_id, number)


@router.get("/{number}/items", summary="清单事项 · What stands on it")
async def list_listed_items(  # noqa: PLR0913 -- one parameter per filter
    _: OpenToAll,
    service: Lists,
    district_id: DistrictId,
    number: ListNumber,
    *,
    query: Annotated[str, Query(max_length=100, description="Title, department, number; pinyin or initials.")] = "",
    department_id: UUID | None = None,
    category: Category | None = None,
    kind: ItemKind | None = None,
    community_id: UUID | None = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[ListedItemRow]:
    """Items by number, searched and filtered; open to all (ADM-7, R57)."""
    wanted = ListFilter(query, department_id, category, kind, community_id)
    return await service.list_items(district_id, number, wanted, after, limit)


@router.get("/{number}/difference", summary="与上一版的差异 · What changed")
async def get_difference(_: OpenToAll, service: Lists, district_id: DistrictId, number: ListNumber) -> Difference:
    """What came, what went, and every changed field before and after; open to all (ADM-7, R73)."""
    return await service.get_difference(district_id, number)


@router.get(
    "/{number}/export.xlsx",
    summary="下载 Excel · As a workbook",
    response_class=StreamingResponse,
    responses={200: {"content": {WORKBOOK_TYPE: {"schema": {"type": "string", "format": "binary"}}}}},
)
async def export_workbook(
    _: OpenToAll, service: Export, district_id: DistrictId, number: ListNumber
) -> StreamingResponse:
    """One row per item, as the published list shows it; open to all (ADM-7, R57)."""
    pieces = await service.workbook(district_id, number)
    name = f"社区工作准入清单第{number}版.xlsx"
    return StreamingResponse(pieces, media_type=WORKBOOK_TYPE, headers=as_download(name))


@router.get(
    "/{number}/export.json",
    summary="下载 JSON · As data",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/json": {"schema": {"type": "object"}}}}},
)
async def export_json(_: OpenToAll, service: Export, district_id: DistrictId, number: ListNumber) -> StreamingResponse:
    """The whole version as one document; open to all (ADM-7, R57)."""
    pieces = await service.json_lines(district_id, number)
    return StreamingResponse(
        pieces, media_type="application/json", headers=as_download(f"社区工作准入清单第{number}版.json")
    )


@public_items_router.get("/{item_id}", summary="事项公开页 · One item for everybody")
async def get_public_item(_: OpenToAll, service: Lists, district_id: DistrictId, item_id: UUID) -> PublicItem:
    """What the community does, on what basis, with what money, and where it is in force; open to all (R57, FEE-4)."""
    return await service.get_public_item(district_id, item_id)
