"""The list as a workbook and as JSON, for anybody to take away (ADM-7)."""

import json
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import Final
from uuid import UUID

from qingdan.admission.items.rules import Category, Frequency, Per
from qingdan.admission.lists import repository
from qingdan.admission.lists.entries import Row
from qingdan.admission.lists.service import listed_row
from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.money import FEN_PER_YUAN
from qingdan.kernel.workbooks import harmless, new_workbook, pieces_of

_COLUMNS: Final = (
    *(("编号", 16), ("事项名称", 36), ("类别", 8), ("部门", 22), ("法律或政策依据", 40), ("社区做什么", 20)),
    *(
        ("频次", 12),
        ("经费方式", 18),
        ("经费总额（元）", 16),
        ("社区数", 8),
        ("生效日期", 12),
        ("截止日期", 12),
        ("版本", 6),
    ),
)
_VERBS: Final = {
    "contact": "联系居民",
    "accompany": "陪同上门",
    "mobilise": "动员",
    "inform": "告知宣传",
    "persuade": "劝导",
    "spot": "发现",
    "report": "上报",
}
_PER: Final = {
    Per.YEAR: "每年",
    Per.QUARTER: "每季度",
    Per.MONTH: "每月",
    Per.WEEK: "每周",
    Per.DAY: "每个工作日",
    Per.ON_DEMAND: "按需，预计每年",
    Per.ONCE: "共",
}


class ListExport:
    """Writes list versions as files, row by row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def workbook(self, district_id: UUID, number: int) -> Iterator[bytes]:
        """Return the pieces of a workbook with one row per item; NotFound for no such version."""
        async with self._database.read(district_id) as tx:
            if await repository.get_list(tx.session, district_id, number) is None:
                raise NotFound("没有这一版清单。", "There is no such list.")
            book, sheet = new_workbook(f"准入清单第{number}版", _COLUMNS)
            async for row in repository.stream_entries(tx.session, district_id, number):
                sheet.append(_cells(row))
        return pieces_of(book)

    async def json_lines(self, district_id: UUID, number: int) -> AsyncIterator[bytes]:
        """Return the pieces of one JSON document with everything on a version; NotFound for no such version."""
        async with self._database.read(district_id) as tx:
            version = await repository.get_list(tx.session, district_id, number)
        if version is None:
            raise NotFound("没有这一版清单。", "There is no such list.")
        head = {"number": number, "published_on": version["published_on"].isoformat(), "note": version["note"]}
        return self._json(district_id, number, head)

    async def _json(self, district_id: UUID, number: int, head: dict[str, object]) -> AsyncIterator[bytes]:
        yield json.dumps(head, ensure_ascii=False)[:-1].encode() + b', "items": ['
        first = True
        async with self._database.read(district_id) as tx:
            async for row in repository.stream_entries(tx.session, district_id, number):
                yield (b"\n" if first else b",\n") + listed_row(row).model_dump_json().encode()
                first = False
        yield b"\n]}\n"


def _cells(row: Row) -> list[object]:
    bases = "；".join(f"{basis['document']}{basis['article']}" for basis in row["bases"])
    frequency = Frequency(row["frequency"]["times"], Per(row["frequency"]["per"]))
    cells = [
        row["item_number"],
        row["title"],
        Category(row["category"]).code,
        row["department_name"],
        bases,
        "、".join(_VERBS.get(verb, verb) for verb in row["verbs"]),
        f"{_PER[frequency.per]}{frequency.times}次",
        row["money_method"],
        Decimal(row["plan_total_fen"]) / FEN_PER_YUAN,
        row["communities"],
        row["valid_from"],
        row["valid_until"],
        row["item_version"],
    ]
    return [harmless(cell) for cell in cells]
