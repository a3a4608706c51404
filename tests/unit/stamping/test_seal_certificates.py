"""Whether a certificate may sign for a seal, and what is read from the file it comes in."""

import base64
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.documents.authority import create_demo_authority, issue_seal_certificate
from qingdan.stamping.documents.certificates import (
    CertificateUnreadable,
    read_pem,
    read_pkcs12,
    split_pem,
    summarize,
)
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.seals.rules import (
    CertificateFacts,
    ElectronicSeal,
    SealFacts,
    SealState,
    certificate_warned_from,
    judge_certificate,
)
from support.certificates import PEM, Authority, as_pem, as_pkcs12, make_key
from support.stamping_examples import NOW, codes_of, rules_of

DAY = timedelta(days=1)
GOOD = CertificateFacts(
    NOW - DAY,
    NOW + DAY,
    key_matches=True,
    key_is_strong=True,
    may_sign=True,
    roots_known=True,
    trusted=True,
    demo=False,
)


@pytest.mark.parametrize("state", SealState)
def test_r91_the_end_of_a_certificate_is_named_so_many_days_before_while_the_seal_can_be_used(state: SealState) -> None:
    """R91: as many as the district has set; in Beijing the day is the next one already."""
    ends = datetime(2027, 5, 31, 20, tzinfo=UTC)
    seal = SealFacts(state, SealKind.COMMITTEE, None, None, electronic=ElectronicSeal(NOW, ends))
    usable = state in {SealState.IN_USE, SealState.SUSPENDED}
    assert certificate_warned_from(seal, SealPolicy()) == (date(2027, 4, 2) if usable else None)
    assert certificate_warned_from(seal, SealPolicy(certificate_warning_days=1)) == (
        date(2027, 5, 31) if usable else None
    )
    assert certificate_warned_from(replace(seal, electronic=None), SealPolicy()) is None


@pytest.mark.parametrize(
    ("changes", "code", "rule"),
    [
        ({"key_matches": False}, "key-mismatch", "R93"),
        ({"key_is_strong": False}, "key-weak", "R93"),
        ({"may_sign": False}, "usage-wrong", "R93"),
        ({"trusted": False}, "chain-broken", "R93"),
        ({"roots_known": False, "trusted": False}, "no-trusted-root", "R93"),
        ({"valid_from": NOW + DAY}, "certificate-not-valid", "R91"),
        ({"valid_until": NOW - DAY}, "certificate-not-valid", "R91"),
        ({"demo": True}, "demonstration", "R97"),
    ],
)
def test_a_certificate_with_a_flaw_signs_for_no_seal(changes: dict[str, Any], code: str, rule: str) -> None:
    """R91, R93, R97."""
    decision = judge_certificate(replace(GOOD, **changes), NOW, production=True)
    assert (codes_of(decision), rules_of(decision)) == ({code}, {rule})


def test_a_sound_certificate_signs_and_a_demonstration_only_outside_production() -> None:
    """R93, R97: every flaw is named at once."""
    assert judge_certificate(GOOD, NOW, production=True) == ()
    assert judge_certificate(replace(GOOD, demo=True), NOW, production=False) == ()
    bad = replace(GOOD, key_matches=False, may_sign=False, trusted=False)
    assert codes_of(judge_certificate(bad, NOW, production=True)) == {"key-mismatch", "usage-wrong", "chain-broken"}


async def test_a_chain_leads_to_a_trusted_root_or_to_none() -> None:
    """R93: the authority between is needed; another root, a later day are no way."""
    root, other = Authority("根"), Authority("别的根")
    between, key = Authority("签发机构", root), make_key()
    certificate = between.issue("某某居民委员会", key)
    now = datetime.now(UTC)
    whole = read_pkcs12(
        base64.b64decode(as_pkcs12(key, certificate, [between.certificate, root.certificate], "秘密")), "秘密"
    )
    assert await whole.path_to([root.pem], now)
    assert not await whole.path_to([other.pem], now)
    assert not await whole.path_to([], now)
    assert not await whole.path_to([root.pem], now + 400 * DAY)
    assert split_pem(whole.chain_pem) == (between.pem,)
    bare = read_pem(certificate.public_bytes(PEM).decode(), as_pem(key), "")
    assert not await bare.path_to([root.pem], now)
    assert (bare.key_matches, bare.key_is_strong, bare.may_sign, bare.demo) == (True, True, True, False)
    assert summarize(certificate.public_bytes(PEM).decode()).subject == "CN=某某居民委员会"


def test_what_a_certificate_says_of_its_key_is_read() -> None:
    """R93, R97: another's key, a short key, the wrong usage, an authority's own, a demonstration's."""
    root, key = Authority("根"), make_key()
    pem = root.issue("甲", key).public_bytes(PEM).decode()
    assert not read_pem(pem, as_pem(make_key()), "").key_matches
    assert not read_pem(root.issue("甲", key, signs=False).public_bytes(PEM).decode(), as_pem(key), "").may_sign
    assert not read_pem(root.pem.decode(), as_pem(root.key), "").may_sign
    short = rsa.generate_private_key(65537, 1024)  # noqa: S505  a key that is to be refused
    for weak in (short, ec.generate_private_key(ec.SECP192R1())):
        assert not read_pem(root.issue("甲", weak).public_bytes(PEM).decode(), as_pem(weak), "").key_is_strong
    demo = issue_seal_certificate(create_demo_authority(NOW), "甲", NOW)
    assert read_pem(demo.certificate_pem.decode(), demo.private_key_pem.decode(), "").demo


@pytest.mark.parametrize("password", ["", "错"])
def test_a_wrong_password_opens_nothing(password: str) -> None:
    """R93: nor do bytes that are no certificate."""
    root, key = Authority("根"), make_key()
    locked = base64.b64decode(as_pkcs12(key, root.issue("甲", key), [], "对"))
    with pytest.raises(CertificateUnreadable):
        read_pkcs12(locked, password)
    with pytest.raises(CertificateUnreadable):
        read_pkcs12(b"nothing", password)
    with pytest.raises(CertificateUnreadable):
        read_pem("nothing", "nothing", password)
