"""Signing with a PKCS#11 token that is not ours (SoftHSM): PAdES by a key that never leaves it. R91, R93, CRT-10."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.certificates import read_token
from qingdan.stamping.documents.checks import Outcome
from qingdan.stamping.documents.rendering import render_certificate
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal
from qingdan.stamping.documents.signing import SignerUnusable
from qingdan.stamping.documents.token_signing import TokenSigner
from qingdan.stamping.documents.tokens import TokenFailure, TokenKey, Tokens, TokenTrouble
from qingdan.stamping.documents.verifying import INTEGRITY, TRUST, verify_document
from support.certificates import PEM, Authority, Key, make_key
from support.papers import CERTIFICATE, COMMUNITY, typesetter
from support.tokens import PIN, Device, device_in, needs_tokens

pytestmark = needs_tokens

TOKEN: Final = "seals"
CURVE: Final = TokenKey(TOKEN, "committee-ec")
RSA: Final = TokenKey(TOKEN, "committee-rsa")
BARE: Final = TokenKey(TOKEN, "no-certificate")
ROOT: Final = Authority("可信根证书")
KEYS: Final[dict[TokenKey, Key]] = {
    CURVE: make_key(),
    RSA: rsa.generate_private_key(public_exponent=65537, key_size=2048),
}


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    with device_in(tmp_path_factory.mktemp("tokens")) as made:
        made.add_token(TOKEN)
        for key, private in KEYS.items():
            made.add_key(key, private, ROOT.issue(COMMUNITY, private))
        made.add_key(BARE, make_key())
        yield made


@pytest.fixture
def tokens(device: Device) -> Tokens:
    return device.tokens(**{TOKEN: PIN})


def trouble_of(tokens: Tokens, key: TokenKey) -> TokenTrouble:
    with pytest.raises(TokenFailure) as raised:
        tokens.sign(key, b"data")
    return raised.value.trouble


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_r93_a_paper_signed_by_a_token_verifies_up_to_the_root(tokens: Tokens, key: TokenKey) -> None:
    """R93, CRT-10: curve and RSA alike; the certificate is read from the token and its key proven."""
    brought = read_token(tokens, key, "")
    assert (brought.key_matches, brought.key_is_strong, brought.may_sign, brought.key) == (True, True, True, None)
    rendered = render_certificate(typesetter(), CERTIFICATE)
    seal = SealOnPage(draw_seal(SealDesign(COMMUNITY, "4403040012345", demo=False)), rendered.seal_place)
    signer = TokenSigner(tokens, key, brought.certificate_pem.encode())
    signed = signer.sign(rendered.pdf, seal, reason="用印登记第1号", signed_at=signer.facts.valid_from)
    assert signed.content.startswith(rendered.pdf)
    found = {check.name: check.outcome for check in verify_document(signed.content, [ROOT.pem])}
    assert (found[INTEGRITY], found[TRUST]) == (Outcome.PASS, Outcome.PASS)


def test_r93_a_certificate_of_another_key_is_told_from_the_token_s_own(tokens: Tokens) -> None:
    """R93: the device proves its key by signing; a certificate that says otherwise does not match."""
    foreign = ROOT.issue(COMMUNITY, make_key()).public_bytes(PEM).decode()
    assert not read_token(tokens, CURVE, foreign).key_matches
    own = ROOT.issue(COMMUNITY, KEYS[CURVE]).public_bytes(PEM).decode()
    assert read_token(tokens, CURVE, own + ROOT.pem.decode()).key_matches


def test_r93_an_expired_certificate_does_not_even_ask_the_token(tokens: Tokens) -> None:
    """R93, R96: what the port refuses is refused before the device is asked."""
    past = ROOT.issue(COMMUNITY, KEYS[CURVE], days=(-9, -2)).public_bytes(PEM)
    rendered = render_certificate(typesetter(), CERTIFICATE)
    seal = SealOnPage(draw_seal(SealDesign(COMMUNITY, "4403040012345", demo=False)), rendered.seal_place)
    signer = TokenSigner(tokens, TokenKey("nowhere", "nothing"), past)
    with pytest.raises(SignerUnusable):
        signer.sign(rendered.pdf, seal, reason="用印", signed_at=ROOT.certificate.not_valid_before_utc)


def test_a_token_or_key_that_is_not_there_is_named(device: Device, tokens: Tokens) -> None:
    assert trouble_of(tokens, TokenKey(TOKEN, "unknown")) is TokenTrouble.KEY_MISSING
    assert trouble_of(tokens, TokenKey("unknown", "key")) is TokenTrouble.NOT_SET_UP
    assert trouble_of(device.tokens(unknown=PIN), TokenKey("unknown", "key")) is TokenTrouble.MISSING
    assert trouble_of(Tokens(), CURVE) is TokenTrouble.NOT_SET_UP
    wrong_module = Tokens(device.folder / "no-module.so", device.tokens(**{TOKEN: PIN})._pins)  # noqa: SLF001 -- the same PINs
    assert trouble_of(wrong_module, CURVE) is TokenTrouble.FAILED
    with pytest.raises(TokenFailure) as raised:
        tokens.certificate(BARE)
    assert raised.value.trouble is TokenTrouble.KEY_MISSING


def test_a_wrong_pin_is_tried_once_so_that_the_token_does_not_lock(device: Device) -> None:
    """The settings do not change while a service runs: the right PIN of another start works at once."""
    wrong = device.tokens(**{TOKEN: "000000"})
    for _ in range(20):
        assert trouble_of(wrong, CURVE) is TokenTrouble.PIN_REFUSED
    assert device.tokens(**{TOKEN: PIN}).sign(CURVE, b"data")


def test_no_failure_says_the_pin(device: Device) -> None:
    with pytest.raises(TokenFailure) as raised:
        device.tokens(**{TOKEN: "000000"}).sign(CURVE, b"data")
    shown = repr(raised.value) + raised.value.detail + repr(raised.value.__cause__) + str(raised.value.__cause__)
    assert "000000" not in shown


def test_a_token_that_was_pulled_out_signs_again_when_it_is_back(device: Device, tokens: Tokens) -> None:
    with device.unplugged():
        assert trouble_of(tokens, CURVE) in {TokenTrouble.MISSING, TokenTrouble.FAILED}
    assert tokens.sign(CURVE, b"data")


def test_many_papers_at_once_share_one_token(tokens: Tokens) -> None:
    with ThreadPoolExecutor(4) as pool:
        signatures = list(pool.map(lambda number: tokens.sign(CURVE, b"%d" % number), range(24)))
    assert len(set(signatures)) == 24
