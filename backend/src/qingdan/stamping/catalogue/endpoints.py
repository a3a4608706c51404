"""The routes of the catalogue: public, without an account; and those by which a district keeps its own list."""

from datetime import date
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, File, Path, Query, UploadFile
from starlette.responses import StreamingResponse

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import ServiceRoute
from qingdan.kernel.schemas import BusinessDay, OptionalText
from qingdan.kernel.workbooks import WORKBOOK_TYPE, as_download
from qingdan.stamping.access import CatalogueAdopt, CatalogueRead, Permission, Stamping, may
from qingdan.stamping.catalogue import board, editing, service, transition
from qingdan.stamping.catalogue.rules import CertificateClass
from qingdan.stamping.catalogue.schemas import (
    CatalogueBoard,
    CatalogueEdition,
    CatalogueEntry,
    CatalogueEntryList,
    CatalogueImport,
    CertificateTypeDetail,
    CertificateTypeList,
    EntryEnding,
    LayerEntryInput,
    NewTransitionalSwitch,
    SwitchEnding,
    TitleAnswer,
    TransitionalSwitchAnswer,
    TransitionalSwitchList,
)

router = APIRouter(prefix="/certificate-types", tags=["certificate-types"], route_class=ServiceRoute)

catalogue = APIRouter(prefix="/catalogue", tags=["catalogue"], route_class=ServiceRoute)

entries = APIRouter(prefix="/catalogue-entries", tags=["catalogue"], route_class=ServiceRoute)

switches = APIRouter(prefix="/transitional-switches", tags=["catalogue"], route_class=ServiceRoute)

DistrictId = Annotated[
    UUID | None, Query(description="The district whose own layer is added; the national list alone without it.")
]
OneDistrictId = Annotated[UUID, Query(description="The district whose list it is.")]
On = Annotated[BusinessDay | None, Query(description="The day the answer is about; today when left out.")]
Code = Annotated[str, Path(max_length=20, examples=["CT01"])]

_WORKBOOK: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {WORKBOOK_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
}


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
    return await service.find_types(stamping, query, district_id, certificate_class)


@router.get("/titles", summary="See what the title of a paper names")
async def judge_title(
    stamping: Stamping,
    _: OpenToAll,
    title: Annotated[OptionalText, Query(description="What a form or a paper without a type is called.")] = "",
    district_id: DistrictId = None,
) -> TitleAnswer:
    """See whether a title names a type of the catalogue, and why a request of that name is refused (R1, R3, R13).

    A form that somebody else made and a paper to be stamped are judged by it at their submission (CRT-2).
    """
    return await service.judge_title_of(stamping, title, district_id)


@router.get("/{code}", summary="Read a certificate type")
async def get_certificate_type(
    stamping: Stamping, _: OpenToAll, code: Code, district_id: DistrictId = None
) -> CertificateTypeDetail:
    """Read a type: its class and which layer decided it, the seven blocks of its guide, or where to go instead.

    Rules: CRT-1, CRT-1a, CRT-2, CRT-3, R2, R4.
    """
    return await service.get_type(stamping, code, district_id)


@catalogue.get("", summary="Read the whole catalogue")
async def get_catalogue(
    stamping: Stamping, _: OpenToAll, district_id: DistrictId = None, on: On = None
) -> CatalogueBoard:
    """Read the catalogue as it holds in a district on a day: every type, its class, which document decides (R18, R19).

    It is what a community hangs up: public, with number and date of the edition.
    """
    return await board.board(stamping, district_id, on)


@catalogue.get("/export.xlsx", summary="Take the catalogue away", response_class=StreamingResponse, responses=_WORKBOOK)
async def export_catalogue(
    stamping: Stamping, _: OpenToAll, district_id: DistrictId = None, on: On = None
) -> StreamingResponse:
    """Download the board as a workbook (R19)."""
    pieces = await board.board_workbook(stamping, district_id, on)
    return StreamingResponse(pieces, media_type=WORKBOOK_TYPE, headers=as_download(_named("证明事项目录", on)))


@catalogue.get("/editions", summary="List the editions of a district's catalogue")
async def list_editions(
    stamping: Stamping, _: OpenToAll, district_id: OneDistrictId, after: After = None, limit: Limit = 50
) -> KeysetPage[CatalogueEdition]:
    """List the editions, newest first, each with its date and what it changed (R19)."""
    return await board.editions(stamping.database, district_id, after, limit)


@entries.get("", summary="List the district's own entries")
async def list_entries(stamping: Stamping, reach: CatalogueRead) -> CatalogueEntryList:
    """List what province, city and district say of certificate types, with what has ended (CRT-2, R18)."""
    may_end = may(reach.principal, Permission.CATALOGUE_ADOPT)
    return await editing.list_entries(stamping.database, reach.principal, may_end=may_end)


@entries.get("/export.xlsx", summary="Take the entries away", response_class=StreamingResponse, responses=_WORKBOOK)
async def export_entries(stamping: Stamping, reach: CatalogueRead) -> StreamingResponse:
    """Download the district's own entries in the layout that the import reads (R18)."""
    pieces = await board.entries_workbook(stamping.database, reach.district_id)
    return StreamingResponse(pieces, media_type=WORKBOOK_TYPE, headers=as_download(_named("本级目录", None)))


@entries.post("", status_code=201, summary="Put a type on the district's list")
async def adopt_entry(stamping: Stamping, reach: CatalogueAdopt, request: LayerEntryInput) -> CertificateTypeDetail:
    """Record what the list of a lower layer says of a type: it may add and tighten; only a province may relax.

    With `working_days` a complex type gets a time limit of its own. It makes a new edition.
    Rules: CRT-2, R10, R18, R19.
    """
    return await editing.adopt_entry(stamping, reach, request)


@entries.post("/import", summary="Import entries from a table")
async def import_entries(
    stamping: Stamping,
    reach: CatalogueAdopt,
    file: Annotated[UploadFile, File(description="XLSX or CSV, in the layout of the export.")],
    apply: Annotated[bool, Query(description="False only shows what would change.")] = False,  # noqa: FBT002 -- a query flag
) -> CatalogueImport:
    """Read a table of entries: every bad cell by its row, every change by its type; all of it applies or nothing.

    Rules: CRT-2, R18, R19.
    """
    return await editing.import_entries(stamping.database, reach, await file.read(), apply=apply)


@entries.post("/{entry_id}/ending", summary="Let an entry end")
async def end_entry(stamping: Stamping, reach: CatalogueAdopt, entry_id: UUID, request: EntryEnding) -> CatalogueEntry:
    """Let an entry end on a day, today at the earliest; it makes a new edition (CRT-2, R19)."""
    return await editing.end_entry(stamping.database, reach, entry_id, request)


@switches.get("", summary="List the switches of the transitional path")
async def list_transitional_switches(stamping: Stamping, reach: CatalogueRead) -> TransitionalSwitchList:
    """List every time the district had the path on for a type that must not be issued, and who switched it (R5)."""
    may_end = may(reach.principal, Permission.CATALOGUE_ADOPT)
    return await transition.list_switches(stamping.database, reach.principal, may_end=may_end)


@switches.post("", status_code=201, summary="Switch the transitional path on")
async def switch_path_on(
    stamping: Stamping, reach: CatalogueAdopt, request: NewTransitionalSwitch
) -> TransitionalSwitchAnswer:
    """Switch the path on for one type that must not be issued: from today at the earliest, until a day, why (R5)."""
    return await transition.switch_path_on(stamping.database, reach, request)


@switches.post("/{switch_id}/ending", summary="Switch the transitional path off")
async def switch_path_off(
    stamping: Stamping, reach: CatalogueAdopt, switch_id: UUID, request: SwitchEnding
) -> TransitionalSwitchAnswer:
    """Switch the path off from a day on, today at the earliest; requests not approved by then are refused (R5)."""
    return await transition.switch_path_off(stamping.database, reach, switch_id, request)


def _named(name: str, on: date | None) -> str:
    return f"{name}{f' {on.isoformat()}' if on else ''}.xlsx"
