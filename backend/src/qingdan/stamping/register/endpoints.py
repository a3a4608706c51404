"""The routes of the register of a seal."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from starlette.responses import StreamingResponse

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import RegistersClose, RegistersRead, Stamping
from qingdan.stamping.register import closings, receipts, service
from qingdan.stamping.register.schemas import (
    ClosingInput,
    ConsistencyProof,
    Receipt,
    RegisterCheck,
    RegisterClosing,
    RegisterClosingList,
    RegisterPage,
)

router = APIRouter(prefix="/seals/{seal_id}/register", tags=["register"], route_class=ServiceRoute)

ClosedYear = Annotated[int | None, Query(ge=2000, le=9998, description="Only up to where this year was closed.")]
CheckpointNumber = Annotated[int, Query(ge=1, le=999_999_999, description="Number of a checkpoint.")]
AnyCheckpoint = Annotated[int | None, Query(ge=1, le=999_999_999, description="A checkpoint; by default the newest.")]
Year = Annotated[int | None, Query(ge=2000, le=9998, description="Only entries of this year.")]
Number = Annotated[
    str | None,
    Query(max_length=64, description="Number of an entry, `7` or `2026-7`, or the whole number of a certificate."),
]


@router.get("", summary="Read a register")
async def list_register_entries(
    stamping: Stamping,
    reach: RegistersRead,
    seal_id: UUID,
    year: Year = None,
    number: Number = None,
    after: After = None,
    limit: Limit = 50,
) -> RegisterPage:
    """Read a seal's register, newest first; names are masked (CRT-9, CRT-12, R83)."""
    return await service.list_entries(stamping, reach, seal_id, year, number, after, limit)


@router.get("/check", summary="Check a register")
async def check_register(stamping: Stamping, reach: RegistersRead, seal_id: UUID) -> RegisterCheck:
    """Check a whole register: numbers, hashes, chain, end, checkpoints; names the first entry touched (CRT-9, R83)."""
    return await service.check_register(stamping, reach, seal_id)


@router.get("/consistency", summary="Prove that a register only grew")
async def prove_consistency(
    stamping: Stamping,
    _: OpenToAll,
    seal_id: UUID,
    district_id: Annotated[UUID, Query(description="The district.")],
    earlier: CheckpointNumber,
    later: CheckpointNumber,
) -> ConsistencyProof:
    """Prove to anybody that between two checkpoints a seal's register only grew; nothing but hashes (CRT-9, R83)."""
    return await receipts.prove_consistency(stamping, district_id, seal_id, earlier, later)


@router.get("/{entry_id}/receipt", summary="Receive a receipt of an entry", responses={409: {}})
async def get_receipt(
    stamping: Stamping, reach: RegistersRead, seal_id: UUID, entry_id: UUID, checkpoint: AnyCheckpoint = None
) -> Receipt:
    """Receive a proof that an entry is in the register as a checkpoint signed it; it needs no server (CRT-9, R83)."""
    return await receipts.make_receipt(stamping, reach, seal_id, entry_id, checkpoint)


@router.get(
    "/export",
    summary="Export a register",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/jsonl": {"schema": {"type": "string"}}}}},
)
async def export_register(
    stamping: Stamping, reach: RegistersRead, seal_id: UUID, closed_year: ClosedYear = None
) -> StreamingResponse:
    """Export a register as JSON lines, each entry as it was hashed, so that anybody can check it (CRT-9, R88)."""
    lines = await service.export_register(stamping, reach, seal_id, closed_year)
    name = f"register-{seal_id}.jsonl" if closed_year is None else f"register-{seal_id}-{closed_year}.jsonl"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type="application/jsonl", headers=headers)


@router.get("/closings", summary="Read the closed years of a register")
async def list_closings(stamping: Stamping, reach: RegistersRead, seal_id: UUID) -> RegisterClosingList:
    """Read which years are closed, with the hash of what is to be archived and until when (R88)."""
    return await closings.list_closings(stamping, reach, seal_id)


@router.post("/closings", status_code=201, summary="Close a year of a register")
async def close_year(
    stamping: Stamping, reach: RegistersClose, seal_id: UUID, request: ClosingInput
) -> RegisterClosing:
    """Close a year that is over: nothing can be entered in it any more, its export's hash is recorded (R88)."""
    return await closings.close_year(stamping, reach, seal_id, request.year)
