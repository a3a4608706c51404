"""The pages check a QR code's signature by themselves; their tests use what our own code makes and reads."""

import pytest

from qingdan.stamping.documents.qr_payload import UnreadablePayload, read_verification_address
from support import strip_vectors
from support.qr_vectors import FACTS, PLACE, document, public_keys, vectors


def test_crt_11_the_pages_are_tested_with_the_codes_that_are_made_today() -> None:
    """CRT-11: a payload that the pages do not know yet fails here; `python -m support.qr_vectors` writes it."""
    assert PLACE.read_text(encoding="utf-8") == document()


def test_r99_the_pages_look_for_room_where_the_strip_is_put() -> None:
    """R99: a strip that stands elsewhere fails here; `python -m support.strip_vectors` writes where it stands."""
    assert strip_vectors.PLACE.read_text(encoding="utf-8") == strip_vectors.document()


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: str(vector["name"]))
def test_crt_11_both_readers_take_the_same_codes(vector: dict[str, object]) -> None:
    """CRT-11: what the pages call signed, our reader reads; what it refuses, they call by its own name."""
    address, keys = str(vector["address"]), public_keys()
    if not vector["python_reads_it"]:
        with pytest.raises(UnreadablePayload):
            read_verification_address(address, keys)
        return
    read = read_verification_address(address, keys)
    assert (read.facts.number, read.facts.title) == (FACTS.number, FACTS.title)
