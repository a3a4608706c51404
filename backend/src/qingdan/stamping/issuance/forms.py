"""Putting the strip by which it is verified on a form that somebody else made (CRT-10, R99)."""

from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import NotFound, Refused
from qingdan.stamping.documents.rendering import RenderedPaper, SealPlace
from qingdan.stamping.documents.rules import StripBox
from qingdan.stamping.documents.verification_strip import VerificationStrip, put_strip, render_strip
from qingdan.stamping.requests.records import FormRecord, RequestRecord
from qingdan.stamping.requests.rules import judge_imprint, judge_strip, strip_place
from qingdan.stamping.resources import Resources


def strip_of(record: RequestRecord, form: FormRecord) -> StripBox | None:
    """Return where a form's strip stands; None where the seal's place is not chosen, or leaves no room for it."""
    imprint = record.particulars.imprint
    if imprint is None or _reasons_against(record, form):
        return None
    return strip_place(record.particulars.strip, imprint, form.sheets[imprint.page - 1])


async def put_on_form(
    resources: Resources, record: RequestRecord, form: FormRecord | None, strip: VerificationStrip
) -> RenderedPaper:
    """Return a form with its strip, and where the seal goes; the same request gives the same bytes (CRT-8).

    Raises NotFound without a form, Refused where there is no room for seal and strip.
    """
    if form is None:
        raise NotFound
    imprint, box = record.particulars.imprint, strip_of(record, form)
    if imprint is None or box is None:
        raise Refused(_reasons_against(record, form))
    content = await resources.objects.get(form.sha256)

    def put() -> bytes:
        return put_strip(content, render_strip(resources.typesetter, strip), imprint.page, box)

    return RenderedPaper(await resources.processor.run(put), SealPlace(imprint.page, imprint.x_mm, imprint.y_mm))


def _reasons_against(record: RequestRecord, form: FormRecord) -> Decision:
    imprint, strip = record.particulars.imprint, record.particulars.strip
    return judge_imprint(imprint, form.sheets) or judge_strip(strip, imprint, form.sheets)
