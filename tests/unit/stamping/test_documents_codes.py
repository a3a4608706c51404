"""Check codes, QR payloads and fingerprints: CRT-8, CRT-11, R99."""

from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.documents.check_code import ALPHABET, LENGTH, check_code, check_code_matches
from qingdan.stamping.documents.fingerprints import fingerprints_of
from qingdan.stamping.documents.qr_keys import parse_earlier_keys
from qingdan.stamping.documents.qr_payload import (
    QrFacts,
    UnreadablePayload,
    read_verification_address,
    verification_address,
)
from support.papers import BASE, CODE_KEY, FACTS, NUMBER, QR_KEY, QR_TEXT

KEYS = {"2026": QR_KEY.public_key()}


@given(number=st.text(min_size=1, max_size=40))
def test_check_code_has_eight_characters_nobody_confuses(number: str) -> None:
    """CRT-11."""
    code = check_code(CODE_KEY, number)
    assert len(code) == LENGTH
    assert set(code) <= set(ALPHABET)
    assert not set(code) & set("0O1IL2Z5S8BU")


def test_neighbouring_numbers_have_unrelated_check_codes() -> None:
    """CRT-11: can't be used to enumerate."""
    codes = {check_code(CODE_KEY, f"WJ-2026-{serial:06}") for serial in range(500)}
    assert len(codes) == 500
    assert len({code[:2] for code in codes}) > 200


def test_another_key_gives_another_check_code() -> None:
    """CRT-11: the code can't be computed without the key."""
    assert check_code(b"a" * 32, NUMBER) != check_code(b"b" * 32, NUMBER)


def test_short_check_code_key_is_refused() -> None:
    """CRT-11: a key that can be guessed is none."""
    with pytest.raises(ValueError, match="32 bytes"):
        check_code(b"short", NUMBER)


def test_check_code_is_accepted_however_it_is_typed() -> None:
    """CRT-11, R99: lower case, blanks, hyphens and full width are the same code."""
    code = check_code(CODE_KEY, NUMBER)
    wide = "".join(chr(ord(character) + 0xFEE0) for character in code)
    for typed in (code, code.lower(), f" {code[:4]}-{code[4:]} ", wide):
        assert check_code_matches(CODE_KEY, NUMBER, typed)
    for typed in ("", code[:-1], code + "A", check_code(CODE_KEY, NUMBER + "1")):
        assert not check_code_matches(CODE_KEY, NUMBER, typed)


days = st.dates(min_value=date(2000, 1, 1), max_value=date(2200, 1, 1))
facts = st.builds(
    QrFacts,
    number=st.text(min_size=1, max_size=30).filter(lambda text: text.encode(errors="ignore").decode() == text),
    title=st.text(max_size=20).filter(lambda text: text.encode(errors="ignore").decode() == text),
    issuer=st.just("望江社区"),
    masked_name=st.just("龙*"),
    issued_on=days,
    valid_until=days,
    demo=st.booleans(),
)


@given(stated=facts)
def test_qr_payload_is_read_back_as_it_was_written(stated: QrFacts) -> None:
    """CRT-11: offline, by anyone who has the public key."""
    text = verification_address(BASE, stated, "K7M4XQ9P", key=QR_KEY, key_id="2026")
    read = read_verification_address(text, KEYS)
    assert (read.facts, read.check_code, read.key_id) == (stated, "K7M4XQ9P", "2026")


def test_qr_address_opens_the_verification_page_and_keeps_the_facts_in_the_fragment() -> None:
    """R99, CRT-11: what a server sees is the number and the code only."""
    parts = urlsplit(QR_TEXT)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "qingdan.example", f"/verify/{NUMBER}")
    assert parts.query == f"code={check_code(CODE_KEY, NUMBER)}"
    assert len(QR_TEXT) < 500


def test_qr_payload_is_deterministic() -> None:
    """CRT-10: the unsigned document is, so its QR code must be."""
    again = verification_address(BASE, FACTS, check_code(CODE_KEY, NUMBER), key=QR_KEY, key_id="2026")
    assert again == QR_TEXT


def test_any_changed_character_of_the_payload_is_noticed() -> None:
    """R95, CRT-11."""
    start = QR_TEXT.index("#") + 1
    for position in range(start, len(QR_TEXT) - 1):
        changed = "A" if QR_TEXT[position] != "A" else "B"
        with pytest.raises(UnreadablePayload):
            read_verification_address(QR_TEXT[:position] + changed + QR_TEXT[position + 1 :], KEYS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://qingdan.example/",
        "https://qingdan.example/verify/X?code=Y#",
        "https://qingdan.example/verify/X?code=Y#e30.e30",
        QR_TEXT.replace(NUMBER, "WJ-2026-000124"),
        QR_TEXT.replace("?code=", "?other="),
        QR_TEXT.replace("https://", "https://["),
    ],
)
def test_foreign_text_is_no_payload(text: str) -> None:
    """CRT-11: whatever a camera finds, the answer is "unknown", never an error."""
    with pytest.raises(UnreadablePayload):
        read_verification_address(text, KEYS)


def test_payload_of_an_unknown_or_false_key_is_refused() -> None:
    """CRT-11."""
    forged = verification_address(
        BASE, replace(FACTS, title="无违法证明"), "K7M4XQ9P", key=Ed25519PrivateKey.generate(), key_id="2026"
    )
    for keys in (KEYS, {}):
        with pytest.raises(UnreadablePayload):
            read_verification_address(forged, keys)


def test_earlier_keys_are_read_with_their_days() -> None:
    """CRT-11, R97: an open end is left empty; nothing written is no key."""
    key = "ab" * 32
    first, second = parse_earlier_keys(f"{key}/2024-01-01/2026-08-02, {key}//2024-01-01/demo")
    assert (first.valid_from, first.valid_until, first.demo) == (date(2024, 1, 1), date(2026, 8, 2), False)
    assert (second.valid_from, second.valid_until, second.demo) == (None, date(2024, 1, 1), True)
    assert first.public_key == bytes.fromhex(key)
    assert len(first.id) == 8
    assert parse_earlier_keys("") == ()


@pytest.mark.parametrize(
    "text",
    [
        "ab",
        "ab/2024-01-01/2026-08-02",
        f"{'ab' * 32}/2024-01-01",
        f"{'ab' * 32}/2026-08-02/2024-01-01",
        f"{'ab' * 32}/yesterday/",
        f"{'ab' * 32}//2024-01-01/real",
        f"{'xy' * 32}//",
    ],
)
def test_a_half_written_list_of_earlier_keys_stops_the_start(text: str) -> None:
    """CRT-11: better no service than one that publishes a wrong key."""
    with pytest.raises(ValueError, match=r"."):
        parse_earlier_keys(text)


def test_fingerprints_are_those_of_the_standards() -> None:
    """CRT-8: FIPS 180-4 and GB/T 32905-2016, example A.1."""
    found = fingerprints_of(b"abc")
    assert found.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert found.sm3 == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
