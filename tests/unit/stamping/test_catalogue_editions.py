"""CRT-2, R19: the past of a catalogue is not rewritten, and an edition says what holds before and after."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.kernel.errors import Invalid
from qingdan.kernel.workbooks import read_table
from qingdan.stamping.catalogue.importing import COLUMNS, as_cells, read_entries
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.rules import (
    CertificateClass,
    Layer,
    LayerEntry,
    LegalBasis,
    class_change,
    judge_ending,
)

DAY = date(2026, 8, 1)
BASIS = LegalBasis("示例区清单", "示例民〔2026〕1号", "第1项", "")
TYPE = national_catalogue().types[0]
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def entry(starts: date = DAY, ends: date | None = None) -> LayerEntry:
    return LayerEntry(Layer.DISTRICT, TYPE.code, CertificateClass.MUST_NOT_ISSUE, BASIS, starts, ends)


@settings(deadline=None)
@given(days, days, days)
def test_crt_2_no_end_ever_changes_a_day_that_has_passed(starts: date, ends: date, today: date) -> None:
    if judge_ending(entry(starts), ends, today):
        return
    past = [today - timedelta(days=distance) for distance in range(1, 400, 40)]
    assert [entry(starts).holds_on(day) for day in past] == [entry(starts, ends).holds_on(day) for day in past]


def test_crt_2_an_entry_that_has_not_begun_ends_on_its_first_day() -> None:
    assert judge_ending(entry(DAY), DAY, DAY - timedelta(days=30)) == ()
    assert [one.code for one in judge_ending(entry(DAY), DAY - timedelta(days=1), DAY - timedelta(days=30))] == [
        "ends-too-early"
    ]


def test_crt_2_a_published_end_is_brought_forward_but_not_put_off() -> None:
    ends = DAY + timedelta(days=30)
    assert judge_ending(entry(DAY, ends), ends - timedelta(days=1), DAY) == ()
    assert [one.code for one in judge_ending(entry(DAY, ends), ends + timedelta(days=1), DAY)] == [
        "ends-later-than-before"
    ]


def test_crt_2_what_has_ended_stays_ended() -> None:
    ended = entry(DAY - timedelta(days=30), DAY - timedelta(days=1))
    assert "entry-has-ended" in {one.code for one in judge_ending(ended, DAY, DAY)}


def test_r19_an_edition_says_what_held_before_and_what_holds_now() -> None:
    change = class_change(TYPE, (), (entry(),), DAY)
    assert (change.before, change.after) == (TYPE.certificate_class, CertificateClass.MUST_NOT_ISSUE)
    assert (change.decided_by, change.document) == (Layer.DISTRICT, "示例区清单 示例民〔2026〕1号 第1项")


@pytest.mark.parametrize("ends", [None, DAY + timedelta(days=9)])
def test_r18_what_is_written_to_the_table_reads_back_the_same(ends: date | None) -> None:
    head = [title for title, _ in COLUMNS]
    read, bad = read_entries([head, as_cells(TYPE.name, entry(DAY, ends))])
    assert bad == []
    assert [one.entry for one in read] == [entry(DAY, ends)]


def test_r18_a_file_without_any_column_is_called_no_table_of_entries() -> None:
    _, bad = read_entries([["你好", "这是一封信"]])
    assert [(one.column, one.detail) for one in bad] == [("", "这不是目录表格：第一行没有任何一个列名。")]


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", b"\x89PNG\r\n", b"<html></html>", b"{\\rtf1", b"a\x01b,c", b"\xff\xfe\x00"]
)
def test_r18_what_is_no_spreadsheet_is_called_so(content: bytes) -> None:
    with pytest.raises(Invalid) as refused:
        read_table(content)
    assert "不是表格" in refused.value.errors[0].detail


def test_r18_a_missing_column_is_named() -> None:
    _, bad = read_entries([["事项编码", "层级"]])
    assert {one.column for one in bad} == {"类别", "依据文件", "生效日期"}
