"""Which text a certificate is written with: the district's own, or the national one where it has none (CRT-10).

Whoever needs a text asks here. A request takes the number of the text with its approval; from then on `text_written`
gives the same one, whatever is published later.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.rules import CertificateType, Template


@dataclass(frozen=True, slots=True)
class TextInForce:
    """A text and the number of the district's version; no number means the national text, no text a type without."""

    number: int | None
    template: Template | None


async def text_in_force(
    session: AsyncSession, district_id: UUID, certificate_type: CertificateType, on: date
) -> TextInForce:
    """Return the text that holds in a district on a day (CRT-10)."""
    own = await repository.template_in_force(session, district_id, certificate_type.code, on)
    if own is None:
        return TextInForce(None, certificate_type.template)
    return TextInForce(own["number"], Template(own["title"], own["body"]))


async def text_written(
    session: AsyncSession, district_id: UUID, certificate_type: CertificateType, number: int | None
) -> Template | None:
    """Return the text with this number, the national one without a number; it never changes (CRT-10)."""
    if number is None:
        return certificate_type.template
    own = await repository.published_template(session, district_id, certificate_type.code, number)
    return Template(own["title"], own["body"])
