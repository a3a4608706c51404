"""The routes of the catalogue: public, without an account."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.routing import ServiceRoute
from qingdan.kernel.schemas import OptionalText
from qingdan.stamping.access import CatalogueAdopt, Stamping
from qingdan.stamping.catalogue import service
from qingdan.stamping.catalogue.rules import CertificateClass
from qingdan.stamping.catalogue.schemas import CertificateTypeDetail, CertificateTypeList, LayerEntryInput

router = APIRouter(prefix="/certificate-types", tags=["certificate-types"], route_class=ServiceRoute)

entries = APIRouter(prefix="/catalogue-entries", tags=["certificate-types"], route_class=ServiceRoute)

DistrictId = Annotated[
    UUID | None, Query(description="The district whose own layer is added; the national list alone without it.")
]
Code = Annotated[str, Path(max_length=20, examples=["CT01"])]


@router.get("", summary="Find certificate types by what people say")
async def find_certificate_types(
    stamping: Stamping,
    _: OpenToAll,
    query: Annotated[OptionalText, Query(description="Chinese, everyday names, pinyin, initials or a code.")] = "",
    district_id: DistrictId = None,
    certificate_class: CertificateClass | None = None,
) -> CertificateTypeList:
    """List the certificate types that answer what people say, best first, with where to go instead (CRT-3, R19).

    Facts that an identity document proves by itself come along: they need no paper (R13).
    """
    return await service.find_types(stamping.database, query, district_id, certificate_class)


@router.get("/{code}", summary="Read a certificate type")
async def get_certificate_type(
    stamping: Stamping, _: OpenToAll, code: Code, district_id: DistrictId = None
) -> CertificateTypeDetail:
    """Read a type: its class and which layer decided it, the seven blocks of its guide, or where to go instead.

    Rules: CRT-1, CRT-1a, CRT-2, CRT-3, R2, R4.
    """
    return await service.get_type(stamping.database, code, district_id)


@entries.post("", status_code=201, summary="Put a type on the district's list")
async def adopt_entry(stamping: Stamping, reach: CatalogueAdopt, request: LayerEntryInput) -> CertificateTypeDetail:
    """Record what the list of a lower layer says of a type: it may add and tighten; only a province may relax.

    Rules: CRT-2, R18.
    """
    return await service.adopt_entry(stamping.database, reach, request)
