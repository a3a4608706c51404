"""Whether the certificate of a seal was revoked, as far as this installation is told (R93)."""

import asyncio
from datetime import datetime

from qingdan.stamping.documents.certificates import path_of
from qingdan.stamping.documents.revocation import NOT_ASKED, Revocation, revocation_of
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.electronic import has_real_certificate
from qingdan.stamping.seals.tables import SealTable


async def revocation_of_seal(resources: Resources, seal: SealTable, now: datetime) -> Revocation:
    """Return what the revocation lists say of the certificate that a seal signs with now.

    Nobody keeps a list for a demonstration authority, so of its certificates nothing is asked (R97).
    """
    if seal.certificate_pem is None or not has_real_certificate(seal) or resources.revocation_lists is None:
        return NOT_ASKED
    path = await path_of(seal.certificate_pem, seal.chain_pem, resources.trusted_roots, now)
    return await asyncio.to_thread(revocation_of, path, resources.revocation_lists, now)
