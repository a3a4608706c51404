"""The archive of a closed year and what came later: an honest one is accepted, and it hides no cut end."""

import json
from typing import Final

import pytest

from qingdan.stamping.checker import qingdan_check
from qingdan.stamping.checker.qingdan_check import FAIL, NOT_CHECKED, PASS, Report, told
from qingdan.stamping.checkpoints.signing import checkpoint_key
from support.registers import (
    KEYS,
    SEAL,
    Document,
    archive_header,
    chained,
    checked,
    checkpoint,
    content,
    header,
    lines_of,
    register,
    rewritten,
)

ENTRIES: Final = register(3, 5)
ARCHIVED: Final = ENTRIES[:3]
LINES: Final = lines_of(ARCHIVED)
HEADER: Final = archive_header(ARCHIVED, 2025)
#: Published before the year was over, at its end, and long after.
BEFORE: Final = checkpoint({SEAL: ENTRIES[:2]})
AT_THE_END: Final = checkpoint({SEAL: ARCHIVED}, BEFORE)
LATER: Final = checkpoint({SEAL: ENTRIES}, AT_THE_END)
FORGER: Final = checkpoint_key(b"a secret of somebody else's own making")


def outcomes(report: Report) -> dict[str, str]:
    return {name: outcome for name, (outcome, _) in report.checks.items()}


def fitting(lines: list[bytes]) -> Document:
    """Return the archive's header with numbers that fit other lines, its closing as it was signed."""
    return {**HEADER, "entries": len(lines), "last_hash": json.loads(lines[-1])["hash"]}


def test_r88_an_honest_archive_is_accepted_with_a_later_checkpoint() -> None:
    """CRT-9, R88: what lies beyond the closing is said to be not checked, everything else is."""
    report = checked(LINES, HEADER, [BEFORE, AT_THE_END, LATER], KEYS)
    assert (report.status, report.findings) == (0, [])
    unchecked = {name for name, outcome in outcomes(report).items() if outcome != PASS}
    assert unchecked == {"checkpoint 3: register"}
    assert outcomes(report)["checkpoint 3: register"] == NOT_CHECKED
    assert "5 later entries are not in it and not checked" in told(report)
    assert "1 not checked" in told(report)
    assert checked(LINES, HEADER, [LATER]).status == 0, "signed by the key of the checkpoint at hand"


def test_r88_a_register_cut_at_a_closing_is_not_called_whole() -> None:
    """CRT-9, R83, R88: without the signed closing it is a cut end; with it, the file says where it ends."""
    cut = checked(LINES, header(ARCHIVED), [LATER], KEYS)
    assert [one.code for one in cut.findings] == ["truncated"]
    renamed = checked(LINES, {**header(ARCHIVED), "closing": HEADER["closing"]}, [LATER], KEYS)
    assert outcomes(renamed)["checkpoint 3: register"] == NOT_CHECKED
    assert "it ends with the closing of 2025" in told(renamed)


@pytest.mark.parametrize("cut", range(1, len(LINES)))
def test_r88_an_archive_cut_before_its_closing_is_found(cut: int) -> None:
    """CRT-9, R83: its header made to fit, its closing made to fit, its closing signed by somebody else."""
    lines, entries = LINES[:-cut], ARCHIVED[:-cut]
    size = {"size": len(lines), "last_hash": entries[-1].hash}
    for attempt in (
        HEADER,
        fitting(lines),
        {**fitting(lines), "closing": {**HEADER["closing"], **size}},
        archive_header(entries, 2025, key=FORGER),
    ):
        assert checked(lines, attempt, [LATER], KEYS).status == 1
        assert outcomes(checked(lines, attempt, [LATER], KEYS))["checkpoint 3: register"] == FAIL
    forged = archive_header(entries, 2025, key=FORGER)
    assert checked(lines, forged, [LATER]).status == 1, "no key was given, but no checkpoint has this one either"
    assert outcomes(checked(lines, forged))["closing: signature"] == NOT_CHECKED


@pytest.mark.parametrize("index", range(len(LINES)))
def test_r88_a_removed_or_changed_entry_of_an_archive_is_found(index: int) -> None:
    """CRT-9, R83, R88: also when everything after it was computed anew."""
    removed = [*LINES[:index], *LINES[index + 1 :]]
    changed = [*LINES[:index], rewritten(LINES[index], {"copies": 9}, rehashed=True), *LINES[index + 1 :]]
    anew = lines_of(chained([content(n, 2025, copies=9 if n == index + 1 else 1) for n in range(1, len(LINES) + 1)]))
    for lines in (removed, changed, anew):
        for attempt in (HEADER, fitting(lines)):
            assert checked(lines, attempt, [LATER], KEYS).status == 1


def test_r88_a_closing_closes_no_other_register_and_no_year_before_its_last_entry() -> None:
    """CRT-9, R88: every value of it is signed."""
    for field, value in (
        ("year", 2024),
        ("size", 2),
        ("last_hash", ENTRIES[1].hash),
        ("closed_at", "2030-01-01T00:00:00.000000Z"),
        ("seal_id", "00000000-0000-0000-0000-000000000def"),
        ("format", "qingdan-closing-2"),
        ("key_id", FORGER.id),
    ):
        report = checked(LINES, {**HEADER, "closing": {**HEADER["closing"], field: value}}, [LATER], KEYS)
        assert report.status == 1, field
        assert outcomes(report)["checkpoint 3: register"] == FAIL, field
    early = archive_header(ENTRIES, 2025)
    assert outcomes(checked(lines_of(ENTRIES), early, [LATER], KEYS))["closing"] == FAIL


def test_r88_without_the_means_to_check_a_signature_the_closing_is_not_called_checked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """CRT-9: an honest archive is still not called touched."""
    monkeypatch.setattr(qingdan_check, "CAN_CHECK_SIGNATURES", False)
    report = checked(LINES, HEADER, [LATER], KEYS)
    assert (report.status, outcomes(report)["closing: signature"]) == (0, NOT_CHECKED)
