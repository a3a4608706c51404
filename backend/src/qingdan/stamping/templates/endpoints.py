"""The routes of a district's own texts."""

from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import CatalogueAdopt, CatalogueRead, Stamping
from qingdan.stamping.templates import service
from qingdan.stamping.templates.samples import PublicSamples
from qingdan.stamping.templates.schemas import (
    NewTemplate,
    TemplateAnswer,
    TemplateContent,
    TemplatePage,
    TemplatePublication,
)

router = APIRouter(prefix="/certificate-templates", tags=["certificate-templates"], route_class=ServiceRoute)

samples = APIRouter(prefix="/certificate-types", tags=["certificate-templates"], route_class=ServiceRoute)

#: A text changes by the day at most.
_KEPT_FOR_AN_HOUR: Final = "public, max-age=3600"


async def _samples(request: Request) -> PublicSamples:
    kept: PublicSamples = request.app.state.samples
    return kept


TypeCode = Annotated[str | None, Query(max_length=20, description="Only versions of this type's text.")]

_PDF: dict[int | str, dict[str, object]] = {
    200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.get("", summary="List the versions of the district's own texts")
async def list_certificate_templates(
    stamping: Stamping, reach: CatalogueRead, type_code: TypeCode = None, after: After = None, limit: Limit = 50
) -> TemplatePage:
    """List versions, newest first: who wrote and who published them, from which day they hold (CRT-10).

    A type without any is written with the national text.
    """
    return await service.list_templates(stamping, reach, type_code, after, limit)


@samples.get("/{code}/sample.pdf", summary="Open a sample", response_class=Response, responses=_PDF)
async def open_certificate_sample(
    kept: Annotated[PublicSamples, Depends(_samples)],
    _: OpenToAll,
    code: Annotated[str, Path(max_length=20, examples=["CT01"])],
    district_id: Annotated[
        UUID | None, Query(description="The district whose text it is; the national one without.")
    ] = None,
) -> Response:
    """Open what a certificate will look like: the text of today with invented facts, marked 样张 (CRT-1a, CRT-8).

    No number, no seal, nothing to verify. A type without a text of ours has none.
    """
    content = await kept.of_type(code, district_id)
    headers = {"Content-Disposition": f'inline; filename="sample-{code}.pdf"', "Cache-Control": _KEPT_FOR_AN_HOUR}
    return Response(content, media_type="application/pdf", headers=headers)


@router.post("", status_code=201, summary="Begin a version of a text")
async def draft_certificate_template(stamping: Stamping, reach: CatalogueAdopt, request: NewTemplate) -> TemplateAnswer:
    """Begin a version, with whatever text: `problems` names what must be mended before it is published.

    A type has one draft at a time. To return to an earlier text, send that text. Rules: R2, R14, R16, CRT-8, CRT-10.
    """
    return await service.draft_template(stamping, reach, request)


@router.get("/{template_id}", summary="Read a version of a text")
async def get_certificate_template(stamping: Stamping, reach: CatalogueRead, template_id: UUID) -> TemplateAnswer:
    """Read a version: its text, what is wrong with it, and clause by clause what it changes (R2, R14, R16, CRT-10)."""
    return await service.get_template(stamping, reach, template_id)


@router.put("/{template_id}", summary="Change a draft")
async def change_certificate_template(
    stamping: Stamping, reach: CatalogueAdopt, version: IfMatch, template_id: UUID, request: TemplateContent
) -> TemplateAnswer:
    """Write a draft anew; the answer says what is wrong with it now (R2, R14, R16, CRT-8, CRT-10)."""
    return await service.change_template(stamping, reach, template_id, version, request)


@router.get("/{template_id}/preview.pdf", summary="Look at a sample", response_class=Response, responses=_PDF)
async def preview_certificate_template(stamping: Stamping, reach: CatalogueRead, template_id: UUID) -> Response:
    """See the paper as it will print, with invented facts: marked 样张, no number, no seal, nothing to verify (CRT-8).

    A text with an unknown placeholder, or with a character that no font draws, is refused (R2, CRT-10).
    """
    content, name = await service.preview_template(stamping, reach, template_id)
    headers = {"Content-Disposition": f'inline; filename="{name}.pdf"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/pdf", headers=headers)


@router.post("/{template_id}/publication", summary="Publish a draft")
async def publish_certificate_template(
    stamping: Stamping, reach: CatalogueAdopt, version: IfMatch, template_id: UUID, request: TemplatePublication
) -> TemplateAnswer:
    """Let a draft hold from a day, today at the earliest; one version at the most holds on a day (CRT-10).

    A paper approved before keeps the text it was approved with. Rules: R2, R14, R16, CRT-8, CRT-10.
    """
    return await service.publish_template(stamping, reach, template_id, version, request)


@router.post("/{template_id}/withdrawal", summary="Withdraw a version")
async def withdraw_certificate_template(
    stamping: Stamping, reach: CatalogueAdopt, version: IfMatch, template_id: UUID
) -> TemplateAnswer:
    """Give up a draft, or a version whose day has not come; what has held stays (CRT-10)."""
    return await service.withdraw_template(stamping, reach, template_id, version)
