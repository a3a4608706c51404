"""The routes of checkpoints: made by keepers and auditors, read by anybody; they hold no personal data."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import CheckpointsMake, Stamping
from qingdan.stamping.checker import CHECKER_NAME, checker_text
from qingdan.stamping.checkpoints import service
from qingdan.stamping.checkpoints.schemas import CheckpointDetail, CheckpointKeyList, CheckpointPage

router = APIRouter(prefix="/registers", tags=["checkpoints"], route_class=ServiceRoute)

District = Annotated[UUID, Query(description="The district.")]


@router.post("/checkpoints", status_code=201, summary="Make a checkpoint")
async def make_checkpoint(stamping: Stamping, reach: CheckpointsMake) -> CheckpointDetail:
    """Make and sign a checkpoint over all registers of your district now, beside the daily one (CRT-9, R83)."""
    return await service.make_checkpoint(stamping, reach.principal)


@router.get("/checkpoints", summary="List checkpoints")
async def list_checkpoints(
    stamping: Stamping, _: OpenToAll, district_id: District, after: After = None, limit: Limit = 50
) -> CheckpointPage:
    """List a district's signed checkpoints, newest first; no sign-in, no personal data (CRT-9)."""
    return await service.list_checkpoints(stamping, district_id, after, limit)


@router.get("/checkpoints/{number}", summary="Read a checkpoint")
async def get_checkpoint(
    stamping: Stamping, _: OpenToAll, district_id: District, number: Annotated[int, Path(ge=1, le=999_999_999)]
) -> CheckpointDetail:
    """Read a checkpoint with size, last hash and Merkle root of each seal's register (CRT-9)."""
    return await service.get_checkpoint(stamping, district_id, number)


@router.get("/checkpoint-keys", summary="Read the keys of checkpoints")
async def list_checkpoint_keys(stamping: Stamping, _: OpenToAll) -> CheckpointKeyList:
    """Read the public keys that sign checkpoints; keep them apart from this server (CRT-9)."""
    return service.checkpoint_keys(stamping)


@router.get(
    "/checker",
    summary="Download the checker",
    response_class=Response,
    responses={200: {"content": {"text/x-python": {"schema": {"type": "string"}}}}},
)
async def get_checker(_: OpenToAll) -> Response:
    """Download the one file that checks an export or a receipt without this server (CRT-9)."""
    headers = {"Content-Disposition": f'attachment; filename="{CHECKER_NAME}"'}
    return Response(checker_text(), media_type="text/x-python; charset=utf-8", headers=headers)
