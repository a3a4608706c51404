"""What a person reads when everything is up: the address, and the demo accounts with what each can do."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import httpx

from qingdan.cli.progress import Progress

READINESS = "/readyz"
ACCOUNTS = "/api/v1/organization/demo-accounts"
LIMIT_SECONDS = 30.0


@dataclass(frozen=True)
class Announcement:
    """Asks the running server itself, so that what is printed is what answers."""

    own_url: str
    public_url: str
    password: str | None
    log: Path
    report: Progress

    async def announce(self) -> None:
        """Print whether all is up, where to open it, and who can sign in."""
        async with httpx.AsyncClient(base_url=self.own_url, timeout=LIMIT_SECONDS, trust_env=False) as client:
            ready = await client.get(READINESS)
            if ready.status_code != HTTPStatus.OK:
                self.report(f"尚未就绪:{ready.text}", f"not ready: HTTP {ready.status_code}")
            accounts = await client.get(ACCOUNTS, headers={"accept-language": "zh-CN"})
        if accounts.status_code == HTTPStatus.OK and self.password:
            print("\n".join(account_lines(accounts.json()["items"], self.password)))
        self.report("就绪", "ready")
        print(f"\n  清单 Qingdan  →  {self.public_url}\n  文档 docs     →  {self.public_url}/docs")
        print(f"  日志 log      →  {self.log}")
        print("  按 Ctrl-C 停止 · Ctrl-C stops everything\n", flush=True)


def account_lines(accounts: Sequence[Mapping[str, object]], password: str) -> list[str]:
    """Return the demo accounts as a table: user name, person and unit, what the role can do."""
    rows = [
        (
            str(account["username"]),
            f"{account['name']}({account['unit_name']})",
            _joined(account["can"]),
        )
        for account in accounts
    ]
    widths = [max((display_width(row[column]) for row in rows), default=0) for column in range(2)]
    lines = ["", "  演示账号 · demo accounts", f"  密码 · password: {password}", ""]
    for row in rows:
        cells = [cell + " " * (width - display_width(cell)) for cell, width in zip(row[:2], widths, strict=True)]
        lines.append("  " + "  ".join([*cells, row[2]]))
    return lines


def display_width(text: str) -> int:
    """Return the columns that a text takes in a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _joined(value: object) -> str:
    return "、".join(str(part) for part in value) if isinstance(value, list) else str(value)
