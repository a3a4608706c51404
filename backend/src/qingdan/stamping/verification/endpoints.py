"""The routes of verification: public, limited, the same answer for whatever is unknown."""

from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Depends, File, Path, Query, Request, UploadFile
from starlette.responses import Response

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import RequestsRead, Stamping
from qingdan.stamping.verification.schemas import ScanCounts, Verification, VerificationKeyList
from qingdan.stamping.verification.service import Verifier, scan_counts, verification_keys

router = APIRouter(prefix="/verifications", tags=["verification"], route_class=ServiceRoute)
scans = APIRouter(prefix="/stamp-requests/{request_id}", tags=["verification"], route_class=ServiceRoute)
keys = APIRouter(prefix="/verification-keys", tags=["verification"], route_class=ServiceRoute)

#: Kept, but asked for again while there is a network: a key that came into use an hour ago must be known.
_KEPT_BY_VERIFIERS: Final = "public, no-cache"
_DER: dict[int | str, dict[str, object]] = {
    200: {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
}


async def _verifier(request: Request) -> Verifier:
    verifier: Verifier = request.app.state.verifier
    return verifier


async def _source(request: Request) -> str:
    return request.client.host if request.client else "local"


CurrentVerifier = Annotated[Verifier, Depends(_verifier)]
Source = Annotated[str, Depends(_source)]


@router.post("/files", summary="Verify a file")
async def verify_file(
    verifier: CurrentVerifier,
    source: Source,
    _: OpenToAll,
    file: Annotated[UploadFile, File(description="The PDF as it was received.")],
) -> Verification:
    """Upload a paper and learn what it is worth, by named checks; the file is not kept (CRT-11, R94–R97)."""
    return await verifier.by_file(await file.read(), source)


@router.get("/{number}", summary="Verify a paper by its number", responses={429: {}})
async def verify_number(
    verifier: CurrentVerifier,
    source: Source,
    _: OpenToAll,
    number: Annotated[str, Path(max_length=60, examples=["440304-001001-2026-000001"])],
    code: Annotated[str, Query(max_length=40, description="The check code beside the number.")] = "",
) -> Verification:
    """Verify by number and check code; nothing more is told than a masked name (CRT-11).

    The answer is valid, voided, replaced, seal_lost, expired or unknown. A paper whose use of the seal was registered
    before the seal was reported lost stays valid, and the answer says so (R86).

    An unknown number and a wrong code are the same answer (R99).
    """
    return await verifier.by_number(number, code, source)


@router.get(
    "/{number}/seal-signature.der",
    summary="Download the seal signature of a paper",
    response_class=Response,
    responses={429: {}, **_DER},
)
async def download_public_seal_signature(
    verifier: CurrentVerifier,
    source: Source,
    _: OpenToAll,
    number: Annotated[str, Path(max_length=60, examples=["440304-001001-2026-000001"])],
    code: Annotated[str, Query(max_length=40, description="The check code beside the number.")] = "",
) -> Response:
    """Download the SM2 seal signature (GB/T 38540-2020) beside a paper, to check it with a program of your own (R94).

    An unknown number and a wrong code are the same answer (CRT-11, R99); it names the seal and no resident.
    """
    content = await verifier.seal_signature(number, code, source)
    headers = {"Content-Disposition": f'attachment; filename="{number}.der"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/octet-stream", headers=headers)


@scans.get("/verifications", summary="How often a paper was verified")
async def count_verifications(stamping: Stamping, reach: RequestsRead, request_id: UUID) -> ScanCounts:
    """Read on which days a paper was verified how often; who did is kept nowhere (CRT-11)."""
    return await scan_counts(stamping, reach, request_id)


@keys.get("", summary="Read the keys of QR codes")
async def list_verification_keys(stamping: Stamping, response: Response, _: OpenToAll) -> VerificationKeyList:
    """Read the public keys with which a QR code is checked without a network (CRT-11).

    A page that was opened once keeps the list; the `Date` of the answer says how old it is.
    """
    response.headers["Cache-Control"] = _KEPT_BY_VERIFIERS
    return verification_keys(stamping)
