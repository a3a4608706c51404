"""SM2 with SM3: the standard's own example, and what holds for every key and message. R93, R95."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.documents import sm2

# GB/T 32918.5, annex A.2: key, nonce and signature over "message digest".
KEY = 0x3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8
NONCE = 0x59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21
R = 0xF5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3
S = 0xB1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA
MESSAGE = b"message digest"

keys = st.integers(1, sm2.N - 2)


def test_the_standards_example_gives_the_standards_signature() -> None:
    assert sm2.sign(MESSAGE, KEY, nonce=NONCE) == sm2.Signature(R, S)
    assert sm2.verify(MESSAGE, sm2.Signature(R, S), sm2.public_key_of(KEY))


@given(keys, st.binary(max_size=200))
def test_what_a_key_signs_its_public_key_verifies_and_another_does_not(key: int, message: bytes) -> None:
    """R93."""
    made = sm2.sign(message, key)
    assert sm2.verify(message, made, sm2.public_key_of(key))
    assert not sm2.verify(message, made, sm2.public_key_of(key % (sm2.N - 2) + 1))


@given(st.binary(min_size=1, max_size=60), st.data())
def test_one_changed_bit_of_message_or_signature_fails(message: bytes, data: st.DataObject) -> None:
    """R95."""
    made, public = sm2.sign(message, KEY), sm2.public_key_of(KEY)
    position, bit = data.draw(st.integers(0, len(message) - 1)), 1 << data.draw(st.integers(0, 7))
    changed = message[:position] + bytes([message[position] ^ bit]) + message[position + 1 :]
    assert not sm2.verify(changed, made, public)
    flip = 1 << data.draw(st.integers(0, 255))
    assert not sm2.verify(message, sm2.Signature(made.r ^ flip, made.s), public)
    assert not sm2.verify(message, sm2.Signature(made.r, made.s ^ flip), public)


def test_two_signatures_of_one_message_differ() -> None:
    """A nonce is never used twice: two uses would give the key away."""
    assert sm2.sign(MESSAGE, KEY) != sm2.sign(MESSAGE, KEY)


@pytest.mark.parametrize(("r", "s"), [(0, S), (R, 0), (sm2.N, S), (R, sm2.N), (R, sm2.N - R), (-1, S)])
def test_numbers_outside_the_range_never_verify(r: int, s: int) -> None:
    assert not sm2.verify(MESSAGE, sm2.Signature(r, s), sm2.public_key_of(KEY))


@given(keys)
def test_a_public_key_lies_on_the_curve_and_survives_its_encoding(key: int) -> None:
    point = sm2.public_key_of(key)
    assert sm2.on_curve(point)
    assert sm2.decode_point(sm2.encode_point(point)) == point


@pytest.mark.parametrize("encoded", [b"", b"\x04" + b"\x01" * 64, b"\x02" + b"\x01" * 32, b"\x04" + b"\xff" * 64])
def test_what_is_no_point_of_the_curve_is_refused(encoded: bytes) -> None:
    """R93: a key that is no point would make anything verify."""
    with pytest.raises(ValueError, match="no point"):
        sm2.decode_point(encoded)


@pytest.mark.parametrize("key", [0, sm2.N - 1, sm2.N, -5])
def test_a_private_key_lies_in_its_range(key: int) -> None:
    with pytest.raises(ValueError, match="private key"):
        sm2.public_key_of(key)
    assert sm2.public_key_of(sm2.new_private_key())
