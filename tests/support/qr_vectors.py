"""QR codes of every kind with the answers they deserve: read by our Python here and by the pages' TypeScript there.

`python -m support.qr_vectors` writes them where the pages' tests look for them; a contract test holds them fresh.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from qingdan.stamping.documents.qr_keys import QrKey
from qingdan.stamping.documents.qr_payload import QrFacts, verification_address
from support.processes import REPOSITORY

PLACE: Final = REPOSITORY / "frontend" / "src" / "features" / "verification" / "offline" / "vectors.json"
BASE: Final = "https://qingdan.example"
CODE: Final = "K7M4XQ9P"
TODAY: Final = date(2026, 8, 15)
NUMBER: Final = "440304-001001-2026-000123"
FACTS: Final = QrFacts(
    number=NUMBER,
    title="居住情况证明",
    issuer="青槐街道望江社区居民委员会",
    masked_name="龙*䶮",  # a rare character outside the first plane's common part
    issued_on=date(2026, 8, 1),
    valid_until=date(2026, 8, 31),
    demo=False,
)


def _private(seed: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(seed * 32)


def _published(
    key: Ed25519PrivateKey, valid_from: date | None = None, valid_until: date | None = None, *, demo: bool = False
) -> QrKey:
    return QrKey(key.public_key().public_bytes_raw(), valid_from, valid_until, demo)


PRESENT, EARLIER, DEMO, FOREIGN = (_private(seed) for seed in (b"p", b"e", b"d", b"f"))
KEYS: Final = {
    "present": _published(PRESENT),
    "earlier": _published(EARLIER, date(2024, 1, 1), date(2026, 8, 2)),
    "demo": _published(DEMO, demo=True),
    "foreign": _published(FOREIGN),
}
PUBLISHED: Final = ("present", "earlier", "demo")


def _signed(facts: QrFacts = FACTS, key: Ed25519PrivateKey = PRESENT, named: str = "present") -> str:
    return verification_address(BASE, facts, CODE, key=key, key_id=KEYS[named].id)


def _with_payload_of(address: str, other: str) -> str:
    """Return an address with somebody else's facts under its own signature."""
    facts, signature = other.rpartition(".")[0], address.rpartition(".")[2]
    return f"{facts}.{signature}"


def vectors() -> list[dict[str, object]]:
    """Return each address with its answer, and whether the Python reader takes it as signed by a published key."""
    good = _signed()
    fragment = good.partition("#")[2]
    cases = {
        "as it was issued": (good, "signed"),
        "on its last day": (_signed(replace(FACTS, valid_until=TODAY)), "signed"),
        "a day after its last": (_signed(replace(FACTS, valid_until=date(2026, 8, 14))), "expired"),
        "of a form that has no end": (_signed(replace(FACTS, valid_until=None)), "signed"),
        "with a demonstration seal": (_signed(replace(FACTS, demo=True)), "demo"),
        "by the key of a demonstration": (_signed(key=DEMO, named="demo"), "demo"),
        "by an earlier key while it was in use": (_signed(key=EARLIER, named="earlier"), "signed"),
        "by an earlier key after its time": (
            _signed(replace(FACTS, issued_on=date(2026, 8, 2)), EARLIER, "earlier"),
            "key_not_in_use",
        ),
        "another title under the same signature": (
            _with_payload_of(good, _signed(replace(FACTS, title="无违法犯罪证明"))),
            "changed",
        ),
        "a later last day under the same signature": (
            _with_payload_of(good, _signed(replace(FACTS, valid_until=date(2027, 8, 31)))),
            "changed",
        ),
        "a changed signature": (good[:-10] + ("A" if good[-10] != "A" else "B") + good[-9:], "changed"),
        "forged with a key that names itself ours": (_signed(key=FOREIGN), "changed"),
        "by our demonstration key that names itself the present": (_signed(key=DEMO), "other_key"),
        "forged with a key of one's own": (_signed(key=FOREIGN, named="foreign"), "unknown_key"),
        "another number in the address": (good.replace("000123?", "000124?"), "other_number"),
        "a signature of no length": (f"{good.rpartition('.')[0]}.AAAA", "changed"),
        "no fragment": (good.partition("#")[0] + "#", "unreadable"),
        "half a fragment": (good[: -len(fragment) // 2], "unreadable"),
        "no facts at all": (f"{good.partition('#')[0]}#e30.e30", "unreadable"),
        "no base64url": (f"{good.partition('#')[0]}#%E4%BD%8F.%E4%BD%8F", "unreadable"),
    }
    readable = {"signed", "expired", "demo", "key_not_in_use"}
    return [
        {"name": name, "address": address, "answer": answer, "python_reads_it": answer in readable}
        for name, (address, answer) in cases.items()
    ]


def public_keys() -> dict[str, Ed25519PublicKey]:
    """Return the published keys by the names that QR codes carry."""
    return {KEYS[name].id: Ed25519PublicKey.from_public_bytes(KEYS[name].public_key) for name in PUBLISHED}


def document() -> str:
    """Return the file as it must lie beside the pages' tests."""
    keys = [
        {
            "id": key.id,
            "algorithm": "Ed25519",
            "public_key": key.public_key.hex(),
            "valid_from": key.valid_from.isoformat() if key.valid_from else None,
            "valid_until": key.valid_until.isoformat() if key.valid_until else None,
            "demo": key.demo,
        }
        for key in (KEYS[name] for name in PUBLISHED)
    ]
    facts = {
        "number": FACTS.number,
        "title": FACTS.title,
        "issuer": FACTS.issuer,
        "masked_name": FACTS.masked_name,
        "issued_on": FACTS.issued_on.isoformat(),
        "valid_until": FACTS.valid_until.isoformat() if FACTS.valid_until else None,
        "demo": FACTS.demo,
    }
    content = {"today": TODAY.isoformat(), "number": NUMBER, "facts": facts, "keys": keys, "vectors": vectors()}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def write(place: Path = PLACE) -> None:
    """Write the file anew."""
    place.write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    write()
