"""SM2 signatures with SM3 (GB/T 32918.2, recommended curve of GB/T 32918.5), on Python's own integers.

Verifying handles nothing secret. Signing here does not run in constant time, so it serves demonstration keys only:
a real key stays in a seal server or a card behind the SealSigner port (docs/decisions/0011).
"""

import secrets
from dataclasses import dataclass
from functools import cache
from typing import Final

from cryptography.hazmat.primitives.hashes import SM3, Hash

P: Final = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A: Final = P - 3
B: Final = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N: Final = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
GENERATOR: Final = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
#: The identity that both sides hash in when nothing else was agreed (GB/T 35276).
DEFAULT_ID: Final = b"1234567812345678"
_BYTES: Final = 32
_UNCOMPRESSED: Final = 4
_WINDOW_BITS: Final = 4
_WINDOWS: Final = 64

Affine = tuple[int, int]
#: Jacobian coordinates; z = 0 is the point at infinity.
_Jacobian = tuple[int, int, int]
_INFINITY: Final[_Jacobian] = (1, 1, 0)


@dataclass(frozen=True)
class Signature:
    """The two numbers of a signature."""

    r: int
    s: int


def public_key_of(private_key: int) -> Affine:
    """Return the public point of a private key between 1 and n - 2; ValueError for another number."""
    if not 1 <= private_key <= N - 2:
        raise ValueError("an SM2 private key lies between 1 and n - 2")
    return _affine(_times_generator(private_key))


def new_private_key() -> int:
    """Return a new private key from the system's randomness."""
    return 1 + secrets.randbelow(N - 2)


def sign(message: bytes, private_key: int, *, nonce: int | None = None) -> Signature:
    """Return the signature of `message`; `nonce` is for the standard's own example, nobody else gives one."""
    digest = _digest(message, public_key_of(private_key))
    while True:
        once = nonce if nonce is not None else 1 + secrets.randbelow(N - 1)
        r = (digest + _affine(_times_generator(once))[0]) % N
        s = pow(1 + private_key, -1, N) * (once - r * private_key) % N
        if r != 0 and s != 0 and r + once != N:
            return Signature(r, s)


def verify(message: bytes, signature: Signature, public_key: Affine) -> bool:
    """Tell whether `signature` over `message` was made with the key of `public_key`."""
    r, s = signature.r, signature.s
    total = (r + s) % N
    if not (1 <= r < N and 1 <= s < N and total and on_curve(public_key)):
        return False
    point = _add(_times_generator(s), _times(total, (*public_key, 1)))
    return point[2] != 0 and (_digest(message, public_key) + _affine(point)[0]) % N == r


def on_curve(point: Affine) -> bool:
    """Tell whether a point lies on the curve."""
    x, y = point
    return 0 <= x < P and 0 <= y < P and (y * y - x * x * x - A * x - B) % P == 0


def encode_point(point: Affine) -> bytes:
    """Return the 65 bytes of a point as certificates hold them."""
    return bytes([_UNCOMPRESSED]) + b"".join(number.to_bytes(_BYTES, "big") for number in point)


def decode_point(encoded: bytes) -> Affine:
    """Return the point of 65 bytes; ValueError for anything that is no point of the curve."""
    point = int.from_bytes(encoded[1:33], "big"), int.from_bytes(encoded[33:], "big")
    if len(encoded) != 1 + 2 * _BYTES or encoded[0] != _UNCOMPRESSED or not on_curve(point):
        raise ValueError("no point of the SM2 curve")
    return point


def _digest(message: bytes, public_key: Affine) -> int:
    """Hash Z (identity, curve, public key) and then Z with the message (GB/T 32918.2, 5.5 and 6.1)."""
    curve = b"".join(number.to_bytes(_BYTES, "big") for number in (A, B, *GENERATOR, *public_key))
    identity = (8 * len(DEFAULT_ID)).to_bytes(2, "big") + DEFAULT_ID
    return int.from_bytes(_sm3(_sm3(identity + curve) + message), "big")


def _sm3(content: bytes) -> bytes:
    digest = Hash(SM3())
    digest.update(content)
    return digest.finalize()


def _affine(point: _Jacobian) -> Affine:
    x, y, z = point
    inverse = pow(z, -1, P)
    square = inverse * inverse % P
    return x * square % P, y * square * inverse % P


def _double(point: _Jacobian) -> _Jacobian:
    x, y, z = point
    if z == 0 or y == 0:
        return _INFINITY
    square = y * y % P
    four = 4 * x * square % P
    z_square = z * z % P
    slope = 3 * (x - z_square) * (x + z_square) % P
    new_x = (slope * slope - 2 * four) % P
    return new_x, (slope * (four - new_x) - 8 * square * square) % P, 2 * y * z % P


def _add(one: _Jacobian, other: _Jacobian) -> _Jacobian:
    if one[2] == 0:
        return other
    if other[2] == 0:
        return one
    one_z, other_z = one[2] * one[2] % P, other[2] * other[2] % P
    one_x, other_x = one[0] * other_z % P, other[0] * one_z % P
    one_y, other_y = one[1] * other_z * other[2] % P, other[1] * one_z * one[2] % P
    if one_x == other_x:
        return _double(one) if one_y == other_y else _INFINITY
    step, rise = (other_x - one_x) % P, (other_y - one_y) % P
    square = step * step % P
    cube = square * step % P
    base = one_x * square % P
    x = (rise * rise - cube - 2 * base) % P
    return x, (rise * (base - x) - one_y * cube) % P, one[2] * other[2] * step % P


def _multiples(point: _Jacobian) -> list[_Jacobian]:
    found = [_INFINITY]
    for _ in range(2**_WINDOW_BITS - 1):
        found.append(_add(found[-1], point))
    return found


def _times(factor: int, point: _Jacobian) -> _Jacobian:
    multiples = _multiples(point)
    total = _INFINITY
    for window in reversed(range(_WINDOWS)):
        for _ in range(_WINDOW_BITS):
            total = _double(total)
        total = _add(total, multiples[factor >> _WINDOW_BITS * window & 15])
    return total


@cache
def _generator_table() -> list[list[_Jacobian]]:
    table = []
    point: _Jacobian = (*GENERATOR, 1)
    for _ in range(_WINDOWS):
        table.append(_multiples(point))
        for _ in range(_WINDOW_BITS):
            point = _double(point)
    return table


def _times_generator(factor: int) -> _Jacobian:
    total = _INFINITY
    for window, multiples in enumerate(_generator_table()):
        total = _add(total, multiples[factor >> _WINDOW_BITS * window & 15])
    return total
