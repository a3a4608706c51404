"""The seal, the number and the strip, to be printed over the sheet that somebody brought."""

from uuid import UUID

from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.principal import Principal
from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.overlay import Overlay, StripOnSheet, render_overlay
from qingdan.stamping.documents.rendering import SealPlace
from qingdan.stamping.issuance.forms import strip_of
from qingdan.stamping.issuance.paper import form_strip
from qingdan.stamping.issuance.rules import judge_overlay
from qingdan.stamping.requests.actors import require_actor
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import Action, Medium, RequestKind
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.electronic import seal_image
from qingdan.stamping.seals.repository import seal_by_id


async def open_overlay(resources: Resources, principal: Principal, request_id: UUID) -> tuple[bytes, str]:
    """Return the sheet to print over a stamped form, each copy numbered, and the form's number (CRT-4, CRT-8, R97).

    The strip it is verified by stands where it stands in the file (R99). As many pages as copies were approved (R78);
    opening it is written down. Raises Refused, NotFound.
    """
    async with resources.database.begin(principal) as transaction:
        known = await ordinary.require(transaction.session, principal.district_id, request_id)
        record, form = known.record, known.form
        require_actor(Action.STAMPING, record, principal, transaction.now)
        kind, medium = RequestKind(record.kind), Medium(record.medium)
        refuse_if(judge_overlay(kind, record.state, medium, wet_seal=record.needs_wet_seal))
        place = record.particulars.imprint
        if form is None or place is None or record.seal_id is None:
            raise NotFound
        seal = await seal_by_id(transaction.session, record.district_id, record.seal_id)
        await transaction.audit("overlay.opened", "stamp_request", request_id)
        image = seal_image(seal)
    number = record.certificate_number or ""
    on_page = SealOnPage(image, SealPlace(place.page, place.x_mm, place.y_mm))
    strip = None
    if (box := strip_of(record, form)) is not None and record.document_sha256 != form.sha256:
        strip = StripOnSheet(form_strip(resources, record, seal), box)
    overlay = Overlay(form.sheets[place.page - 1], on_page, number, record.copies, strip)
    return await resources.processor.run(render_overlay, resources.typesetter, overlay), number
