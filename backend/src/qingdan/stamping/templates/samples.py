"""Samples that anybody may open: what a certificate will look like, before one asks for it (CRT-1a, CRT-8).

The text that holds today with invented facts. It is public, so asking must cost nothing: of each text one sample is set
per day and process, one at a time, and kept; a district that is not served gets the sample of the national text.
"""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import NotFound
from qingdan.stamping.catalogue.lookup import find_type_in
from qingdan.stamping.catalogue.rules import CertificateType, Template
from qingdan.stamping.catalogue.texts import text_in_force
from qingdan.stamping.resources import Resources
from qingdan.stamping.templates.service import render_sample

#: Some kilobytes each; more than the national list and a district's own texts.
_MOST_KEPT: Final = 256


@dataclass
class PublicSamples:
    """The samples of this process, one per application."""

    resources: Resources
    _made: OrderedDict[tuple[CertificateType, Template, date], bytes] = field(default_factory=OrderedDict)
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def of_type(self, code: str, district_id: UUID | None) -> bytes:
        """Return the sample of the text that holds today. Raises NotFound for a type without a text."""
        certificate_type = await find_type_in(self.resources.database, district_id, code)
        if certificate_type is None:
            raise NotFound
        today = business_date(self.resources.database.clock())
        template = certificate_type.template
        if district_id is not None:
            async with self.resources.database.read(district_id) as transaction:
                template = (await text_in_force(transaction.session, district_id, certificate_type, today)).template
        if template is None:
            raise NotFound
        return await self._made_once(certificate_type, template, today)

    async def _made_once(self, certificate_type: CertificateType, template: Template, today: date) -> bytes:
        key = (certificate_type, template, today)
        async with self._one_at_a_time:
            if key not in self._made:
                sample = await render_sample(self.resources, certificate_type, template, today)
                self._made[key] = sample.pdf
                if len(self._made) > _MOST_KEPT:
                    self._made.popitem(last=False)
            self._made.move_to_end(key)
            return self._made[key]
