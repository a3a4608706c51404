"""The notice of a refused demand on paper: numbered, A4, the same bytes for the same refusal (ADM-10, R58, R59)."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from qingdan.admission.demands.schemas import Channel
from qingdan.kernel.calendar import format_day
from qingdan.kernel.clock import business_date
from qingdan.kernel.typesetting import Typesetter

TEMPLATE: Final = Path(__file__).parent / "templates" / "off_list_notice.typ"
#: Stands for a character that no font of the house draws (emoji in a chat message).
SUBSTITUTE: Final = "□"
CHANNEL_NAMES: Final[Mapping[str, str]] = {
    Channel.PHONE: "电话",
    Channel.CHAT: "工作群或即时消息",
    Channel.PAPER: "纸质文件",
    Channel.MEETING: "会议",
    Channel.VISIT: "上门",
    Channel.SYSTEM: "信息系统",
    Channel.OTHER: "其他方式",
}


class NoticeWriter:
    """Sets notices in type; the fonts are read when the first one is asked for."""

    def __init__(self, extra_font_folder: Path | None = None) -> None:
        self._extra_font_folder = extra_font_folder
        self._typesetter: Typesetter | None = None
        self._lock = asyncio.Lock()

    async def write(self, row: Mapping[Any, Any]) -> bytes:
        """Return the PDF of a refused demand."""
        async with self._lock:
            if self._typesetter is None:
                self._typesetter = await asyncio.to_thread(Typesetter, self._extra_font_folder)
        return await asyncio.to_thread(_set, self._typesetter, row)


def _set(typesetter: Typesetter, row: Mapping[Any, Any]) -> bytes:
    refused_on = business_date(row["refused_at"])
    texts = {
        "number": row["notice_number"],
        "department": row["department_name"],
        "community": row["community_name"],
        "channel": CHANNEL_NAMES[row["channel"]],
        "asked_on": format_day(row["asked_on"]),
        "asked_by": row["asked_by_name"],
        "description": row["description"],
        "refused_on": format_day(refused_on),
    }
    return typesetter.compile(TEMPLATE, _drawable(typesetter, texts), dated=refused_on)


def _drawable(typesetter: Typesetter, texts: Mapping[str, str]) -> dict[str, str]:
    missing = {ord(character): SUBSTITUTE for character in typesetter.missing_characters("".join(texts.values()))}
    return {name: text.translate(missing) for name, text in texts.items()}
