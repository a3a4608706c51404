"""Spreadsheets out and in: workbooks written row by row, uploaded tables read as text within limits."""

import csv
import io
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import IO, Any, Final
from urllib.parse import quote

from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from qingdan.kernel.errors import FieldError, Invalid

WORKBOOK_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHUNK: Final = 64 * 1024
_IN_MEMORY: Final = 4 * 1024 * 1024
#: What a spreadsheet would take for a formula.
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t")
_MOST_ROWS: Final = 5_000
_MOST_COLUMNS: Final = 60
#: A workbook is a zip file; what it unpacks to is bounded before anything is unpacked.
_MOST_UNPACKED: Final = 64 * 1024 * 1024

#: How files begin that are no table although some of them can be read as text: PDF, pictures, RTF, pages, old Excel.
_OTHER_FILES: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"<", b"\xd0\xcf\x11\xe0")
#: Control characters beside tab and line ends.
_NO_TEXT: Final = "".join(chr(code) for code in range(32) if chr(code) not in "\t\n\r")

#: Tells spreadsheets that the text of a CSV file is UTF-8; it stands before the first line.
CSV_MARK: Final = b"\xef\xbb\xbf"

#: How a route that answers with a CSV file says so in its document.
CSV_ANSWER: Final[dict[int | str, dict[str, Any]]] = {200: {"content": {"text/csv": {"schema": {"type": "string"}}}}}

Column = tuple[str, int]


def new_workbook(title: str, columns: Sequence[Column]) -> tuple[Workbook, Any]:
    """Return a workbook that is written row by row, and its one sheet with a fixed head of (title, width)."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for place, (_, width) in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"
    sheet.append([name for name, _ in columns])
    return book, sheet


def harmless(cell: object) -> object:
    """Keep a text from being run as a formula by whoever opens the file."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA_SIGNS) else cell


def csv_line(cells: Iterable[object]) -> bytes:
    """Return one line of a CSV file, which can be sent on its own, so that a long table is never held whole."""
    text = io.StringIO()
    csv.writer(text).writerow([harmless(cell) for cell in cells])
    return text.getvalue().encode()


def pieces_of(book: Workbook) -> Iterator[bytes]:
    """Save a workbook and return it in pieces."""
    file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 -- closed when it was read
    book.save(file)
    file.seek(0)
    return _pieces(file)


def as_download(name: str) -> dict[str, str]:
    """Return the header by which a browser keeps an answer as a file of this name."""
    return {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}


def read_table(content: bytes) -> list[list[str]]:
    """Return the rows of an uploaded workbook or CSV file (UTF-8 or GB 18030) as stripped text, empty rows left out.

    Raises Invalid for what is neither, or is larger than 5,000 rows or 60 columns.
    """
    rows = _workbook_rows(content) if content.startswith(b"PK") else _csv_rows(content)
    found: list[list[str]] = []
    for row in rows:
        if len(row) > _MOST_COLUMNS or len(found) > _MOST_ROWS:
            raise _unreadable("表格过大：最多 5000 行、60 列。", "At most 5,000 rows and 60 columns.")
        found.append(row)
    return found


def _workbook_rows(content: bytes) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        # What is wrong inside a foreign file shows in many exceptions of the library; all mean the same here.
        rows = _sheet_rows(content) if unpacked <= _MOST_UNPACKED else []
    except Exception as error:
        raise _unreadable("无法读取该工作簿。", "This is no workbook that can be read.") from error
    if unpacked > _MOST_UNPACKED:
        raise _unreadable("工作簿过大。", "The workbook is too large.")
    yield from rows


def _sheet_rows(content: bytes) -> list[list[str]]:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    found = []
    for row in book.worksheets[0].iter_rows(values_only=True, max_row=_MOST_ROWS + 2, max_col=_MOST_COLUMNS + 1):
        cells = [_as_text(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            found.append(cells)
    book.close()
    return found


def _csv_rows(content: bytes) -> Iterator[list[str]]:
    if content.startswith(_OTHER_FILES):
        raise _no_table()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = content.decode("gb18030")
        except UnicodeDecodeError as error:
            raise _no_table() from error
    # Text of any kind can be read as CSV; what no text ever holds tells the rest.
    if any(sign in text for sign in _NO_TEXT):
        raise _no_table()
    try:
        for row in csv.reader(io.StringIO(text, newline="")):
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield cells
    except csv.Error as error:
        raise _no_table() from error


def _as_text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.strftime("%Y-%m-%d")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _no_table() -> Invalid:
    return _unreadable(
        "文件不是表格，请选择 XLSX 工作簿或 CSV 文件。", "This file is no table: choose an XLSX workbook or a CSV file."
    )


def _unreadable(detail: str, detail_en: str) -> Invalid:
    return Invalid([FieldError("/file", "unreadable-table", detail, detail_en)])


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while piece := file.read(_CHUNK):
            yield piece
