"""What the lists of authorities say of a certificate, and what that means for a signature (R93, R94, R96)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from qingdan.stamping.documents.checks import Outcome, Standing
from qingdan.stamping.documents.revocation import (
    NOT_ASKED,
    UNKNOWN,
    Revocation,
    RevocationLists,
    revocation_check,
    revocation_of,
    worst_of,
)
from qingdan.stamping.documents.sm2_certificates import (
    create_demo_sm2_authority,
    der_of,
)
from support.certificates import Authority, make_key, sm2_revocations

NOW = datetime.now(UTC)
DAY = timedelta(days=1)


def der(certificate: x509.Certificate) -> bytes:
    """Return a certificate as it stands in a chain."""
    return certificate.public_bytes(Encoding.DER)


@pytest.fixture
def root() -> Authority:
    """Return a root."""
    return Authority("根")


@pytest.fixture
def between(root: Authority) -> Authority:
    """Return an authority under it."""
    return Authority("签发机构", root)


def test_r93_a_chain_is_good_when_current_lists_of_every_issuer_are_silent_about_it(
    tmp_path: Path, root: Authority, between: Authority
) -> None:
    """R93: one issuer without a list, and nothing is known; the older list's day is the day of the answer."""
    seal = between.issue("印章", make_key())
    chain = [der(one) for one in (seal, between.certificate, root.certificate)]
    lists = RevocationLists(tmp_path)
    assert revocation_of(chain, lists, NOW) == UNKNOWN
    (tmp_path / "between.crl").write_bytes(between.revocations())
    assert revocation_of(chain, lists, NOW) == UNKNOWN
    pem = x509.load_pem_x509_crl(root.revocations(days=(-3, 3)))
    (tmp_path / "root.crl").write_bytes(pem.public_bytes(Encoding.DER))
    found = revocation_of(chain, lists, NOW)
    assert (found.standing, found.as_of) == (Standing.GOOD, pem.last_update_utc)


def test_r93_a_revoked_link_revokes_the_chain_also_by_a_list_that_has_run_out(
    tmp_path: Path, root: Authority, between: Authority
) -> None:
    """R93: what was revoked stays so; the list is read anew when its file is replaced."""
    seal = between.issue("印章", make_key())
    chain = [der(one) for one in (seal, between.certificate, root.certificate)]
    lists = RevocationLists(tmp_path)
    for name, content in (
        ("b.crl", between.revocations()),
        ("r.crl", root.revocations()),
    ):
        (tmp_path / name).write_bytes(content)
    assert revocation_of(chain, lists, NOW).standing is Standing.GOOD
    (tmp_path / "b.crl").write_bytes(between.revocations(seal, days=(-9, -8), revoked_days_ago=9))
    found = revocation_of(chain, lists, NOW)
    assert (
        found.standing,
        found.revoked_at is not None and found.revoked_at < NOW - 8 * DAY,
    ) == (Standing.REVOKED, True)
    (tmp_path / "b.crl").write_bytes(between.revocations())
    (tmp_path / "r.crl").write_bytes(root.revocations(between.certificate))
    assert revocation_of(chain, lists, NOW).standing is Standing.REVOKED


@pytest.mark.parametrize(
    "flaw",
    ["forged", "run out", "not yet", "another part", "changes only", "half a file"],
)
def test_r93_a_list_that_does_not_speak_today_of_this_certificate_says_nothing(
    tmp_path: Path, root: Authority, flaw: str
) -> None:
    """R93: another key under the same name, another day, another distribution point, a list of changes, a torn file."""
    point = x509.IssuingDistributionPoint(
        [x509.UniformResourceIdentifier("http://authority.example/7.crl")],
        None,
        False,
        False,
        None,
        False,
        False,
    )
    content = {
        "forged": lambda: Authority("根").revocations(),
        "run out": lambda: root.revocations(days=(-3, -1)),
        "not yet": lambda: root.revocations(days=(1, 3)),
        "another part": lambda: root.revocations(extension=(point, True)),
        "changes only": lambda: root.revocations(extension=(x509.DeltaCRLIndicator(1), True)),
        "half a file": lambda: root.revocations()[:200],
    }[flaw]()
    (tmp_path / "root.crl").write_bytes(content)
    chain = [der(root.issue("印章", make_key())), der(root.certificate)]
    assert revocation_of(chain, RevocationLists(tmp_path), NOW) == UNKNOWN


def test_r93_without_lists_nothing_is_asked_and_without_a_chain_nothing_is_known(
    tmp_path: Path,
) -> None:
    """R94: neither counts as good."""
    assert revocation_of([b"whatever"], None, NOW) == NOT_ASKED
    assert revocation_of([], RevocationLists(tmp_path), NOW) == UNKNOWN


def test_r93_a_list_signed_with_sm2_is_believed_and_a_forged_one_is_not(
    tmp_path: Path,
) -> None:
    """R93: GM/T 0015 lists are RFC 5280's with SM2; the certificate library alone can't check them."""
    authority = create_demo_sm2_authority(NOW)
    maker, issuer = (
        der_of(authority.maker.certificate_pem),
        der_of(authority.root.certificate_pem),
    )
    serial = x509.load_der_x509_certificate(maker).serial_number
    lists = RevocationLists(tmp_path)
    (tmp_path / "sm2.crl").write_bytes(sm2_revocations(authority.root))
    assert revocation_of((maker, issuer), lists, NOW).standing is Standing.GOOD
    (tmp_path / "sm2.crl").write_bytes(sm2_revocations(authority.root, serial))
    assert revocation_of((maker, issuer), lists, NOW).standing is Standing.REVOKED
    stranger = create_demo_sm2_authority(NOW).root
    (tmp_path / "sm2.crl").write_bytes(sm2_revocations(authority.root, serial, key=stranger))
    assert revocation_of((maker, issuer), lists, NOW) == UNKNOWN


def test_the_worst_of_several_decides_and_of_none_nothing_is_known() -> None:
    """R93."""
    good, revoked = (
        Revocation(Standing.GOOD, as_of=NOW),
        Revocation(Standing.REVOKED, revoked_at=NOW),
    )
    assert worst_of([good, Revocation(Standing.GOOD, as_of=NOW - DAY)]).as_of == NOW - DAY
    assert worst_of([good, UNKNOWN, revoked]) == revoked
    assert worst_of([good, UNKNOWN]) == UNKNOWN
    assert worst_of([]) == UNKNOWN


@pytest.mark.parametrize(
    ("found", "signed_at", "proven_at", "outcome"),
    [
        (NOT_ASKED, NOW, None, Outcome.NOT_CHECKED),
        (UNKNOWN, NOW, NOW, Outcome.NOT_CHECKED),
        (Revocation(Standing.GOOD, as_of=NOW), NOW, None, Outcome.PASS),
        (Revocation(Standing.REVOKED, revoked_at=NOW), NOW, None, Outcome.FAIL),
        (Revocation(Standing.REVOKED, revoked_at=NOW), NOW + DAY, None, Outcome.FAIL),
        (Revocation(Standing.REVOKED, revoked_at=NOW), None, None, Outcome.FAIL),
        (
            Revocation(Standing.REVOKED, revoked_at=NOW),
            NOW - DAY,
            None,
            Outcome.NOT_CHECKED,
        ),
        (
            Revocation(Standing.REVOKED, revoked_at=NOW),
            NOW - DAY,
            NOW - DAY,
            Outcome.PASS,
        ),
        (
            Revocation(Standing.REVOKED, revoked_at=NOW),
            NOW - DAY,
            NOW + DAY,
            Outcome.NOT_CHECKED,
        ),
    ],
)
def test_r96_a_signature_from_before_the_revocation_is_good_only_where_a_time_stamp_proves_it(
    found: Revocation,
    signed_at: datetime | None,
    proven_at: datetime | None,
    outcome: Outcome,
) -> None:
    """R94, R96: a time that is only stated is not checked, and that never counts as a pass."""
    assert revocation_check("revocation", found, signed_at=signed_at, proven_at=proven_at).outcome is outcome
