"""GB/T 36904: what an identifier of an electronic certificate needs, and what its check character catches. R98."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qingdan.kernel.certificate_identifiers import ROOT, CertificateIdentifier, serial_of
from qingdan.kernel.identity_numbers import credit_code_check_character, is_electronic_certificate_identifier

PUBLISHED = "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U"
CAPITALS = string.digits + string.ascii_uppercase

credit_codes = st.builds(
    lambda head, area, body: head + area + body,
    st.sampled_from(["54", "11", "91"]),
    st.integers(110000, 820000).map(str),
    st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=9, max_size=9),
).map(lambda body: body + credit_code_check_character(body))
identifiers = st.builds(
    CertificateIdentifier,
    st.builds(lambda owner, number: f"{owner}{number:03}", credit_codes, st.integers(0, 999)),
    credit_codes,
    st.text(CAPITALS, min_size=1, max_size=40),
    st.integers(1, 999),
)


def test_a_published_identifier_is_read_and_written_the_same() -> None:
    """R98."""
    found = CertificateIdentifier.read(PUBLISHED)
    assert (found.issuer_code, found.serial, found.version) == ("11430000006122244L", "20230000403", 1)
    assert str(found) == PUBLISHED


@given(identifiers)
def test_what_is_written_passes_its_check_and_reads_back_the_same(identifier: CertificateIdentifier) -> None:
    """R98."""
    written = str(identifier)
    assert is_electronic_certificate_identifier(written)
    assert CertificateIdentifier.read(written) == identifier


@given(identifiers, st.data())
def test_one_mistyped_character_is_caught(identifier: CertificateIdentifier, data: st.DataObject) -> None:
    """R98: MOD 37,36 finds every single substitution."""
    written = str(identifier)
    places = [place for place in range(len(ROOT) + 1, len(written)) if written[place] != "."]
    place, other = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(CAPITALS))
    assume(other != written[place])
    with pytest.raises(ValueError, match="R98"):
        CertificateIdentifier.read(written[:place] + other + written[place + 1 :])


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"type_code": "11100000000013338X011"}, "type"),
        ({"type_code": "11100000000013338W01"}, "type"),
        ({"issuer_code": "11430000006122244M"}, "issuer"),
        ({"serial": ""}, "serial"),
        ({"serial": "2023-403"}, "serial"),
        ({"version": 0}, "version"),
        ({"version": 1000}, "version"),
    ],
)
def test_a_part_that_does_not_hold_is_named(change: dict[str, object], part: str) -> None:
    """R98: both credit codes are checked before anything is written."""
    parts: dict[str, object] = {
        "type_code": "11100000000013338W011",
        "issuer_code": "11430000006122244L",
        "serial": "20230000403",
        "version": 1,
    }
    with pytest.raises(ValueError, match=part):
        CertificateIdentifier(**{**parts, **change})  # type: ignore[arg-type]  # each part has its type


def test_the_serial_of_a_paper_is_its_number_without_hyphens() -> None:
    """R98."""
    assert serial_of("440304-001001-2026-000123") == "4403040010012026000123"
