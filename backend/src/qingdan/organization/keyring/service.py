"""What organization has sealed, what it is bound to and found by, for a change of keys beside live work (CRT-12)."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from qingdan.kernel.keyring.repository import Part
from qingdan.kernel.keyring.service import Keyring
from qingdan.organization.people.service.reading import phone_context, phone_index
from qingdan.organization.resources import Resources

PARTS: Final = (Part("person", "id", ("phone_sealed",), index_column="phone_index"),)


def keyring_of(organization: Resources) -> Keyring:
    """Return the sealed columns of organization with its keys."""

    def indexes(_part: Part, opened: Mapping[str, str]) -> set[bytes]:
        return {phone_index(organization.cipher, number) for number in opened.values()}

    return Keyring(organization.database, organization.cipher, PARTS, _context, indexes)


def _context(_part: Part, _column: str, district_id: UUID, row_id: UUID) -> str:
    return phone_context(district_id, row_id)
