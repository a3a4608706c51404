"""What stamping has sealed, what it is bound to and found by, for a change of keys beside live work (CRT-12)."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from qingdan.kernel.keyring.repository import Part
from qingdan.kernel.keyring.service import Keyring
from qingdan.stamping.blind_index import indexes_of, proxy_indexes_of
from qingdan.stamping.refusals.service.writing import part_context
from qingdan.stamping.register.service import details_context
from qingdan.stamping.requests.records import PERSONAL, personal_context
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.electronic import authority_context, electronic_key_context, key_context, maker_key_context

PARTS: Final = (
    Part("stamp_request", "id", ("personal",), "request_key", "request_id"),
    Part("refusal", "id", ("applicant_encrypted", "identity_number_encrypted"), "refusal_key", "refusal_id"),
    Part("register_detail", "entry_id", ("details_encrypted",)),
    Part("seal", "id", ("private_key_encrypted",)),
    Part("signing_authority", "district_id", ("private_key_encrypted",)),
    Part("electronic_seal", "id", ("private_key_encrypted",)),
    Part("seal_maker", "district_id", ("root_key_encrypted", "maker_key_encrypted")),
)


def keyring_of(resources: Resources) -> Keyring:
    """Return the sealed columns of stamping with its keys."""

    def indexes(part: Part, opened: Mapping[str, str]) -> set[bytes]:
        return _indexes(resources, part, opened)

    return Keyring(resources.database, resources.cipher, PARTS, _context, indexes)


def _indexes(resources: Resources, part: Part, opened: Mapping[str, str]) -> set[bytes]:
    if part.name == "stamp_request" and "personal" in opened:
        personal = PERSONAL.validate_json(opened["personal"])
        keys = indexes_of(resources, personal.applicant_name, personal.identity_number)
        if personal.proxy is not None:
            keys += proxy_indexes_of(resources, personal.proxy.proxy_name, personal.proxy.proxy_identity_number)
        return set(keys)
    if part.name == "refusal":
        name, number = opened.get("applicant_encrypted", ""), opened.get("identity_number_encrypted", "")
        return set(indexes_of(resources, name, number))
    return set()


def _context(part: Part, column: str, _district_id: UUID, row_id: UUID) -> str:
    contexts = {
        "stamp_request": personal_context,
        "register_detail": details_context,
        "seal": key_context,
        "signing_authority": authority_context,
        "electronic_seal": electronic_key_context,
    }
    if part.name == "refusal":
        return part_context(column.removesuffix("_encrypted"), row_id)
    if part.name == "seal_maker":
        return maker_key_context(column.removesuffix("_key_encrypted"), row_id)
    return contexts[part.name](row_id)
