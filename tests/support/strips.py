"""A strip as it stands on somebody else's form: number, check code, address and a code that is signed."""

from datetime import date
from typing import Final

from qingdan.stamping.documents.qr_payload import QrFacts, verification_address
from qingdan.stamping.documents.rules import SheetSize
from qingdan.stamping.documents.verification_strip import VerificationStrip
from support.papers import QR_KEY

A4: Final = SheetSize(210.0, 297.0)
NUMBER: Final = "440304-001001-2026-000123"
CODE: Final = "K7M4XQ9P"
BASE: Final = "https://qingdan.example-district.gov.cn"
FACTS: Final = QrFacts(
    number=NUMBER,
    title="居民家庭经济状况核对授权书和承诺书（申请救助用…",
    issuer="青槐街道望江社区居民委员会",
    masked_name="周**",
    issued_on=date(2026, 8, 1),
    valid_until=None,
    demo=True,
)
STRIP: Final = VerificationStrip(
    NUMBER, CODE, f"{BASE}/verify", verification_address(BASE, FACTS, CODE, key=QR_KEY, key_id="present"), demo=True
)
PREVIEW: Final = VerificationStrip("（预览，未编号）", "预览", f"{BASE}/verify", None, demo=True)
