"""The checker that runs without us: handed out as the file it is."""

from functools import lru_cache
from pathlib import Path
from typing import Final

CHECKER_NAME: Final = "qingdan_check.py"


@lru_cache(maxsize=1)
def checker_text() -> bytes:
    """Return the checker as it is handed out: one file that needs nothing of this service (CRT-9)."""
    return Path(__file__).with_name(CHECKER_NAME).read_bytes()
