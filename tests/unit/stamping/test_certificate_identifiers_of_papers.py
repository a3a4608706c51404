"""Which identifier a paper carries besides its number (R98)."""

import pytest

from qingdan.kernel.certificate_identifiers import CertificateIdentifier
from qingdan.stamping.documents.identifiers import identifier_of
from support.directory import credit_code

OWNER, ISSUER = credit_code("district", "130702000000"), credit_code("community", "130702001001")
NUMBER = "130702-001001-2026-000007"


@pytest.mark.parametrize(("code", "digits"), [("CT01", "001"), ("CT67", "067"), ("DT001", "501"), ("DT499", "999")])
def test_r98_the_district_owns_the_type_and_the_committee_issues(code: str, digits: str) -> None:
    found = identifier_of(code, NUMBER, owner_code=OWNER, issuer_code=ISSUER)
    assert found is not None
    assert CertificateIdentifier.read(str(found)) == found
    assert (found.type_code, found.issuer_code) == (f"{OWNER}{digits}", ISSUER)
    assert (found.serial, found.version) == ("1307020010012026000007", 1)


@pytest.mark.parametrize(
    ("code", "owner", "issuer"),
    [("CT01", None, ISSUER), ("CT01", OWNER, None), ("DT500", OWNER, ISSUER), ("", OWNER, ISSUER)],
)
def test_r98_without_a_credit_code_or_a_type_a_paper_carries_its_number_alone(
    code: str, owner: str | None, issuer: str | None
) -> None:
    assert identifier_of(code, NUMBER, owner_code=owner, issuer_code=issuer) is None


def test_r98_a_credit_code_that_does_not_hold_is_no_issuer() -> None:
    wrong = ISSUER[:-1] + ("0" if ISSUER[-1] != "0" else "1") if ISSUER else ""
    with pytest.raises(ValueError, match="R98"):
        identifier_of("CT01", NUMBER, owner_code=OWNER, issuer_code=wrong)
