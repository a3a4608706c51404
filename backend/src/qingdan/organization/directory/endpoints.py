"""The public routes of the directory."""

from datetime import date
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Header, Query, Response

from qingdan.kernel.identity import OpenToAll
from qingdan.organization.contract.schemas import Directory, DistrictList
from qingdan.organization.directory import service
from qingdan.organization.permissions import Organization

router = APIRouter(tags=["directory"])

_NOT_MODIFIED: Final[dict[int | str, dict[str, Any]]] = {304: {"description": "Still the one that the ETag names."}}


@router.get("/districts", summary="List the districts")
async def list_districts(organization: Organization, _: OpenToAll) -> DistrictList:
    """List the districts that this installation serves."""
    return await service.get_districts(organization.database)


@router.get("/directory", summary="Read a district's directory", response_model=Directory, responses=_NOT_MODIFIED)
async def get_directory(
    organization: Organization,
    _: OpenToAll,
    district_id: UUID,
    as_of: Annotated[date | None, Query(description="The day the answer is about; today when left out.")] = None,
    if_none_match: Annotated[str | None, Header(alias="If-None-Match", max_length=200)] = None,
) -> Response:
    """Read a district's units with the figures in force on a day, and its calendar (ORG-3, ORG-5).

    It holds no personal data but the name that a community's papers carry anyway.
    """
    snapshot = await service.get_directory(organization.database, district_id, as_of)
    headers = {"ETag": snapshot.etag, "Cache-Control": "public, max-age=30"}
    if if_none_match is not None and snapshot.etag in if_none_match:
        return Response(status_code=304, headers=headers)
    return Response(snapshot.body, media_type="application/json", headers=headers)
