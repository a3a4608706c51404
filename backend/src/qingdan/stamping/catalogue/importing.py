"""A list as a table: what districts keep in spreadsheets, read into entries, every bad cell named by its row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from qingdan.kernel.workbooks import Column
from qingdan.stamping.catalogue.rules import CertificateClass, Layer, LayerEntry, LegalBasis

#: Titles and widths of the table, the same for what is downloaded and what is read.
COLUMNS: Final[tuple[Column, ...]] = (
    *(("事项编码", 12), ("事项名称", 36), ("层级", 8), ("类别", 16), ("依据文件", 40), ("文号", 24)),
    *(("条款", 16), ("生效日期", 12), ("失效日期", 12), ("时限（工作日）", 14)),
)
#: A limit of the type's own (R10); tables of earlier versions have no such column.
LIMIT_COLUMN: Final = "时限（工作日）"
_LONGEST_LIMIT: Final = 60
LAYERS: Final[Mapping[str, Layer]] = {"省": Layer.PROVINCE, "市": Layer.CITY, "区": Layer.DISTRICT}
CLASSES: Final[Mapping[str, CertificateClass]] = {
    "可以出具": CertificateClass.ISSUE,
    "凭材料出具": CertificateClass.ISSUE_WITH_BASIS,
    "本地清单决定": CertificateClass.LOCAL,
    "不得出具": CertificateClass.MUST_NOT_ISSUE,
}
_NAMES: Final = tuple(title for title, _ in COLUMNS)
_NEEDED: Final = ("事项编码", "层级", "类别", "依据文件", "生效日期")


@dataclass(frozen=True, slots=True)
class BadCell:
    """What can't be read, by the row of the file (the head is row 1) and the title of its column."""

    row: int
    column: str
    detail: str
    detail_en: str


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """An entry with the row it came from."""

    row: int
    entry: LayerEntry


def read_entries(rows: Sequence[Sequence[str]]) -> tuple[list[ReadEntry], list[BadCell]]:
    """Return the entries of a table and every cell that can't be read; the columns are found by their titles."""
    if not rows:
        return [], [BadCell(1, "", "表格是空的。", "The table is empty.")]
    places = {title: list(rows[0]).index(title) for title in _NAMES if title in rows[0]}
    if not places:
        return [], [
            BadCell(
                1, "", "这不是目录表格：第一行没有任何一个列名。", "No table of entries: its first row names no column."
            )
        ]
    missing = [title for title in _NEEDED if title not in places]
    if missing:
        return [], [BadCell(1, title, f"缺少“{title}”一列。", f"The column {title} is missing.") for title in missing]
    entries: list[ReadEntry] = []
    bad: list[BadCell] = []
    for number, row in enumerate(rows[1:], start=2):
        cells = {title: (row[place] if place < len(row) else "").strip() for title, place in places.items()}
        problems = _problems(number, cells)
        bad += problems
        if not problems:
            entries.append(ReadEntry(number, _entry(cells)))
    return entries, bad


def as_cells(name: str, entry: LayerEntry) -> list[str]:
    """Return an entry as a row of the table."""
    document = entry.document
    return [
        *(entry.type_code, name, _word(LAYERS, entry.layer), _word(CLASSES, entry.certificate_class)),
        *(document.document, document.number or "", document.article or "", entry.valid_from.isoformat()),
        entry.valid_until.isoformat() if entry.valid_until else "",
        "" if entry.working_days is None else str(entry.working_days),
    ]


def _problems(number: int, cells: Mapping[str, str]) -> list[BadCell]:
    problems = [
        BadCell(number, title, f"“{title}”必填。", f"{title} is required.") for title in _NEEDED if not cells[title]
    ]
    for title, words in (("层级", tuple(LAYERS)), ("类别", tuple(CLASSES))):
        if cells[title] and cells[title] not in words:
            chosen = "、".join(words)
            problems.append(BadCell(number, title, f"“{title}”应为：{chosen}。", f"{title} is one of {chosen}."))
    for title in ("生效日期", "失效日期"):
        if cells.get(title) and _day(cells[title]) is None:
            detail = f"“{title}”应写作 2026-08-01。"
            problems.append(BadCell(number, title, detail, f"{title} is written like 2026-08-01."))
    limit = cells.get(LIMIT_COLUMN, "")
    if limit and _days(limit) is None:
        detail = f"“{LIMIT_COLUMN}”应为 0 至 {_LONGEST_LIMIT} 的整数，或留空。"
        detail_en = f"{LIMIT_COLUMN} is a whole number from 0 to {_LONGEST_LIMIT}, or empty."
        problems.append(BadCell(number, LIMIT_COLUMN, detail, detail_en))
    return problems


def _entry(cells: Mapping[str, str]) -> LayerEntry:
    until, limit = cells.get("失效日期", ""), cells.get(LIMIT_COLUMN, "")
    return LayerEntry(
        layer=LAYERS[cells["层级"]],
        type_code=cells["事项编码"],
        certificate_class=CLASSES[cells["类别"]],
        document=LegalBasis(
            document=cells["依据文件"], number=cells.get("文号") or None, article=cells.get("条款") or None, source=""
        ),
        valid_from=_day(cells["生效日期"]) or date.max,
        valid_until=_day(until) if until else None,
        working_days=_days(limit) if limit else None,
    )


def _days(text: str) -> int | None:
    """Return a limit as spreadsheets write it, `10` or `10.0`; None for anything else."""
    whole = text.removesuffix(".0")
    return int(whole) if whole.isascii() and whole.isdecimal() and int(whole) <= _LONGEST_LIMIT else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.replace("/", "-"))
    except ValueError:
        return None


def _word(words: Mapping[str, object], value: object) -> str:
    return next((word for word, meant in words.items() if meant == value), str(value))
