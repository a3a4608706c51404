"""Every way to touch a register that we could think of, generated: the checker finds it and names the entry."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

import pytest

from qingdan.stamping.checker.qingdan_check import (
    FAIL,
    NOT_CHECKED,
    PASS,
    Report,
    Tree,
    Unreadable,
    check_consistency,
    check_receipt,
)
from qingdan.stamping.checkpoints.signing import checkpoint_key
from qingdan.stamping.seals.rules import (
    EntryContent,
    GrowingTree,
    RegisterEntry,
    chain_entry,
    consistency_proof,
    merkle_root,
)
from support.registers import (
    KEYS,
    OTHER_SEAL,
    SEAL,
    Document,
    chained,
    checked,
    checkpoint,
    content,
    found_by_the_checker,
    found_by_the_server,
    header,
    lines_of,
    receipt,
    register,
    rewritten,
    seal_in,
)

ENTRIES: Final = register()
OTHERS: Final = register(1, 1, OTHER_SEAL)
LINES: Final = lines_of(ENTRIES)
TOLD: Final = header(ENTRIES)
FIRST: Final = checkpoint({SEAL: ENTRIES[:5], OTHER_SEAL: OTHERS[:1]})
SECOND: Final = checkpoint({SEAL: ENTRIES, OTHER_SEAL: OTHERS}, FIRST)
#: Other values of each field, all of them well-formed.
CHANGES: Final[dict[str, tuple[object, ...]]] = {
    "approved_by": (str(UUID(int=99)), None),
    "certificate_number": ("另一号", None),
    "copies": (0, 2, 100),
    "details_digest": ("00" * 32,),
    "document_sha256": ("00" * 32, None),
    "document_sm3": ("00" * 32, None),
    "kind": ("stamping", "voiding", "correction"),
    "number": (0, 1, 2, 3, 4, 99),
    "previous_hash": ("00" * 32,),
    "recorded_at": ("2020-01-01T00:00:00.000000Z", "2030-01-01T00:00:00.000000Z"),
    "recorded_by": (str(UUID(int=99)),),
    "refers_to": ([2025, 1], [2026, 99], None),
    "request_id": (str(UUID(int=99)), None),
    "seal_id": (str(OTHER_SEAL),),
    "year": (2024, 2025, 2026, 2027),
    "hash": ("00" * 32, ENTRIES[0].hash),
}
#: What says where an entry belongs: rehashed, the break shows beside it as well as on it.
PLACING: Final = {"number", "year", "previous_hash"}


def changed_lines(field: str) -> Iterator[tuple[int, list[bytes], bool]]:
    """Yield the register with one field of one entry changed, for every entry and every other value."""
    for index, line in enumerate(LINES):
        for value in CHANGES[field]:
            if json.loads(line)[field] != value:
                for rehashed in (False, True) if field != "hash" else (False,):
                    touched = rewritten(line, {field: value}, rehashed=rehashed)
                    yield index, [*LINES[:index], touched, *LINES[index + 1 :]], rehashed


def first_touched(report: Report) -> tuple[int | None, int | None]:
    """Return the place of the first entry that is named."""
    return next(((one.year, one.number) for one in report.findings if one.number is not None), (None, None))


def place(line: bytes) -> tuple[int, int]:
    read = json.loads(line)
    return read["year"], read["number"]


def outcomes(report: Report) -> dict[str, str]:
    return {name: outcome for name, (outcome, _) in report.checks.items()}


def test_crt_9_the_untouched_register_is_accepted() -> None:
    """CRT-9, R83: every check passes with checkpoints and the published key."""
    report = checked(LINES, TOLD, [SECOND, FIRST], KEYS)
    assert (report.status, report.findings) == (0, [])
    assert set(outcomes(report).values()) == {PASS}
    assert found_by_the_server(LINES, TOLD, SECOND) == []
    empty = checked([], header([]), [checkpoint({SEAL: []})], KEYS)
    assert set(outcomes(empty).values()) == {PASS}


def test_what_was_not_checked_is_never_called_passed() -> None:
    """CRT-9: without a checkpoint, and without a key, the report says what it does not prove."""
    assert outcomes(checked(LINES, TOLD))["checkpoints"] == NOT_CHECKED
    report = checked(LINES, TOLD, [FIRST])
    assert outcomes(report)["checkpoint 1: signature"] == NOT_CHECKED
    assert report.status == 0
    strange = checked(LINES, TOLD, [checkpoint({OTHER_SEAL: OTHERS})], KEYS)
    assert outcomes(strange)["checkpoint 1: register"] == NOT_CHECKED


@pytest.mark.parametrize("field", CHANGES)
def test_crt_9_every_changed_field_of_every_entry_is_found(field: str) -> None:
    """CRT-9, R83: under its old hash or a new one, the entry is named; the server's own check says the same."""
    for index, lines, rehashed in changed_lines(field):
        report = checked(lines, TOLD, [SECOND], KEYS)
        assert report.status == 1, (index, rehashed)
        assert found_by_the_checker(report) == found_by_the_server(lines, TOLD, SECOND)
        named = first_touched(report)
        if rehashed and index == len(LINES) - 1 and named == (None, None):
            # Nothing follows on the last entry: it shows at the end and in the checkpoint.
            assert {outcomes(report)["end"], outcomes(report)["checkpoint 2: register"]} == {FAIL}
        elif rehashed and field in PLACING:
            assert named in {place(line) for line in lines[max(index - 1, 0) : index + 2]}
        else:
            assert named == place(lines[index]), (index, rehashed, lines[index])


@pytest.mark.parametrize("index", range(len(LINES)))
def test_crt_9_a_removed_entry_is_named_by_the_gap(index: int) -> None:
    """CRT-9, R83: also when the header is made to fit."""
    lines = [*LINES[:index], *LINES[index + 1 :]]
    for told in (TOLD, {**TOLD, "entries": len(lines), "last_hash": json.loads(lines[-1])["hash"]}):
        report = checked(lines, told, [SECOND], KEYS)
        assert report.status == 1
        assert found_by_the_checker(report) == found_by_the_server(lines, told, SECOND)
        if index == len(LINES) - 1:
            assert "truncated" in {one.code for one in report.findings}
        elif index == 2:
            # The last of a year leaves no gap in the numbers: the break of the chain names its neighbour.
            assert first_touched(report) == place(LINES[1])
        else:
            year, number = place(LINES[index])
            assert (report.findings[0].code, report.findings[0].year) == ("gap", year)
            assert f"number {number} is missing" in report.findings[0].english


@pytest.mark.parametrize("index", range(len(LINES) - 1))
def test_crt_9_swapped_entries_are_found(index: int) -> None:
    """CRT-9, R83."""
    lines = [*LINES[:index], LINES[index + 1], LINES[index], *LINES[index + 2 :]]
    report = checked(lines, TOLD, [SECOND], KEYS)
    assert report.status == 1
    assert first_touched(report) in {place(LINES[index]), place(LINES[index + 1]), place(LINES[max(index - 1, 0)])}
    assert found_by_the_checker(report) == found_by_the_server(lines, TOLD, SECOND)


@pytest.mark.parametrize("index", range(len(LINES)))
def test_crt_9_an_inserted_entry_is_found(index: int) -> None:
    """CRT-9, R83: a forged entry with the next number and a hash that fits, and a line that stands there twice."""
    before = ENTRIES[index - 1] if index else None
    year, number = (before.content.year, before.content.number + 1) if before else (2025, 1)
    moment = (before or ENTRIES[0]).content.recorded_at
    forged = lines_of([chain_entry(content(number, year, copies=9, recorded_at=moment), before)])[0]
    told = {**TOLD, "entries": len(LINES) + 1}
    for lines in ([*LINES[:index], forged, *LINES[index:]], [*LINES[:index], LINES[index], *LINES[index:]]):
        report = checked(lines, told, [SECOND], KEYS)
        assert report.status == 1
        assert first_touched(report) in {place(line) for line in lines[index : index + 2]}
        assert found_by_the_checker(report) == found_by_the_server(lines, told, SECOND)


def test_crt_9_an_entry_of_another_seal_or_not_as_documented_is_found() -> None:
    """CRT-9: what is written otherwise, however slightly, was not written by the server."""
    spaced = LINES[3].replace(b",", b", ", 1)
    doubled = LINES[3].replace(b'"copies":1', b'"copies":1,"copies":1')
    for line in (spaced, doubled, b"{}", b"", LINES[3].upper(), LINES[3][:-1]):
        report = checked([*LINES[:3], line, *LINES[4:]], TOLD, [SECOND], KEYS)
        assert (report.status, report.findings[0].code) == (1, "not-as-documented")
        assert outcomes(report)["entries"] == FAIL
    strange = checked([*LINES[:3], lines_of(OTHERS)[0], *LINES[4:]], TOLD)
    assert strange.findings[0].code == "wrong-seal"


@pytest.mark.parametrize("cut", range(1, len(LINES) + 1))
def test_crt_9_a_cut_tail_is_found(cut: int) -> None:
    """CRT-9: by the header; and by the checkpoint when the header was made to fit."""
    entries = ENTRIES[:-cut]
    assert outcomes(checked(LINES[:-cut], TOLD))["end"] == FAIL
    quiet = checked(LINES[:-cut], header(entries))
    assert (quiet.status, outcomes(quiet)["checkpoints"]) == (0, NOT_CHECKED)
    caught = checked(LINES[:-cut], header(entries), [SECOND], KEYS)
    assert found_by_the_checker(caught) == [("truncated", None, None)]
    assert found_by_the_server(LINES[:-cut], header(entries), SECOND) == [("truncated", None, None)]


@pytest.mark.parametrize("index", range(len(LINES)))
def test_crt_9_a_chain_computed_anew_differs_from_the_checkpoint(index: int) -> None:
    """CRT-9: whoever rewrites everything after a change is caught by what was published before, and only by that."""
    anew = chained([one.content if at != index else content_of(one) for at, one in enumerate(ENTRIES)])
    lines, told = lines_of(anew), header(anew)
    assert checked(lines, told).status == 0
    report = checked(lines, told, [FIRST, SECOND], KEYS)
    found = {"checkpoint 2: register": FAIL, "checkpoint 1: register": FAIL if index < 5 else PASS}
    assert {name: outcomes(report)[name] for name in found} == found
    assert found_by_the_server(lines, told, SECOND) == [("checkpoint-differs", None, None)]


def content_of(entry: RegisterEntry) -> EntryContent:
    return replace(entry.content, copies=7)


def test_crt_9_a_register_restored_to_yesterday_and_continued_is_found() -> None:
    """CRT-9: yesterday's register with other entries after it, and even a checkpoint of its own, differs."""
    continued = chained([*(one.content for one in ENTRIES[:6]), *(content(n, copies=2) for n in (4, 5, 6))])
    lines, told = lines_of(continued), header(continued)
    assert checked(lines, told, [FIRST], KEYS).status == 0
    assert outcomes(checked(lines, told, [SECOND], KEYS))["checkpoint 2: register"] == FAIL
    forked = checkpoint({SEAL: continued, OTHER_SEAL: OTHERS}, FIRST)
    report = checked(lines, told, [FIRST, SECOND, forked], KEYS)
    assert outcomes(report)["checkpoints 2–2: chain"] == FAIL
    honest = checkpoint({SEAL: continued, OTHER_SEAL: OTHERS}, SECOND, breaks=(SEAL,))
    assert outcomes(checked(lines, told, [honest], KEYS))["checkpoint 3: continues"] == FAIL


def test_crt_9_a_checkpoint_left_out_or_exchanged_breaks_their_chain() -> None:
    """CRT-9: each carries the hash of the one before."""
    other = checkpoint({SEAL: ENTRIES[:4], OTHER_SEAL: OTHERS})
    assert outcomes(checked(LINES, TOLD, [other, SECOND], KEYS))["checkpoints 1–2: chain"] == FAIL
    third = checkpoint({SEAL: ENTRIES, OTHER_SEAL: OTHERS}, SECOND)
    assert outcomes(checked(LINES, TOLD, [FIRST, third], KEYS))["checkpoints 1–3: chain"] == NOT_CHECKED


def leaves(document: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401 - any JSON
    """Yield the path to every value in a document."""
    pairs = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in pairs:
        if isinstance(value, dict | list):
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key)


def with_another_value(document: Document, path: Sequence[str | int]) -> Document:
    """Return a document in which one value is another one of its kind."""
    changed: Document = json.loads(json.dumps(document))
    inner: Any = changed
    for key in path[:-1]:
        inner = inner[key]
    value = inner[path[-1]]
    if isinstance(value, str):
        inner[path[-1]] = ("1" if value[0] != "1" else "2") + value[1:]
    else:
        inner[path[-1]] = "1" if value is None else value + 1
    return changed


def judged(kind: Callable[..., Report], document: Document) -> int:
    """Return the exit status for a document."""
    try:
        return kind(document, (), KEYS).status
    except (Unreadable, ValueError, KeyError, TypeError):
        return 2


@pytest.mark.parametrize("index", range(5))
def test_crt_9_every_value_of_a_receipt_is_protected(index: int) -> None:
    """CRT-9: a receipt proves its entry, and nothing when any value in it is another."""
    good = receipt(ENTRIES, index, FIRST)
    assert set(outcomes(check_receipt(good, [FIRST], KEYS)).values()) == {PASS}
    unprotected = {("format",)}
    for path in leaves(good):
        if path not in unprotected:
            assert judged(check_receipt, with_another_value(good, path)) in {1, 2}, path


def test_crt_9_a_receipt_does_not_prove_another_entry() -> None:
    """CRT-9: neither with its content, nor with its place, nor from another register, nor after the checkpoint."""
    good, other = receipt(ENTRIES, 1, FIRST), receipt(ENTRIES, 2, FIRST)
    for mixed in (
        {**good, "entry": other["entry"], "hash": other["hash"]},
        {**good, "entry": other["entry"]},
        {**good, "index": other["index"]},
        {**good, "path": other["path"]},
        {**good, "seal": seal_in(FIRST, OTHER_SEAL)},
        {**good, "seal": {**seal_in(SECOND), "path": seal_in(FIRST)["path"]}},
        {**receipt(ENTRIES, 6, SECOND), "seal": seal_in(FIRST)},
    ):
        assert judged(check_receipt, mixed) == 1
    elsewhere = check_receipt(good, [checkpoint({SEAL: ENTRIES[:4]})], KEYS)
    assert outcomes(elsewhere)["checkpoint 1: published"] == FAIL


FORGER: Final = checkpoint_key(b"a secret of somebody else's own making")


def test_crt_9_a_forged_checkpoint_is_found() -> None:
    """CRT-9: another key, another root, another seal's size, a signature from elsewhere."""
    by_another = checkpoint({SEAL: ENTRIES, OTHER_SEAL: OTHERS}, FIRST, key=FORGER)
    assert outcomes(checked(LINES, TOLD, [by_another], KEYS))["checkpoint 2: signature"] == FAIL
    assert outcomes(checked(LINES, TOLD, [by_another]))["checkpoint 2: signature"] == NOT_CHECKED
    with_our_name = {**by_another, "key_id": SECOND["key_id"], "public_key": SECOND["public_key"]}
    report = checked(LINES, TOLD, [with_our_name], KEYS)
    assert (outcomes(report)["checkpoint 2: content"], outcomes(report)["checkpoint 2: signature"]) == (FAIL, FAIL)
    for path in leaves(SECOND):
        if path != ("format",):
            try:
                found = checked(LINES, TOLD, [with_another_value(SECOND, path)], KEYS)
            except (ValueError, KeyError, TypeError):
                continue
            assert found.status == 1, path


@pytest.mark.parametrize("earlier", range(len(ENTRIES) + 1))
def test_crt_9_two_checkpoints_are_proved_consistent(earlier: int) -> None:
    """CRT-9: and every other value, or another past, is not."""
    first = checkpoint({SEAL: ENTRIES[:earlier], OTHER_SEAL: OTHERS})
    second = checkpoint({SEAL: ENTRIES, OTHER_SEAL: OTHERS}, first)
    hashes = [one.hash for one in ENTRIES]
    steps = list(consistency_proof(hashes, earlier)) if earlier else []
    proof = {"format": "qingdan-consistency-1", "earlier": seal_in(first), "later": seal_in(second), "proof": steps}
    assert set(outcomes(check_consistency(proof, [first, second], KEYS)).values()) == {PASS}
    for path in leaves(proof):
        if path != ("format",):
            assert judged(check_consistency, with_another_value(proof, path)) in {1, 2}, path
    if earlier:
        past = chained([replace(ENTRIES[0].content, copies=7), *(one.content for one in ENTRIES[1:earlier])])
        rewritten_first = checkpoint({SEAL: past, OTHER_SEAL: OTHERS})
        assert judged(check_consistency, {**proof, "earlier": seal_in(rewritten_first)}) == 1


@pytest.mark.parametrize("size", range(20))
def test_crt_9_a_growing_tree_has_the_root_of_the_whole(size: int) -> None:
    """CRT-9: the roots of server and checker are those of the plain definition, at every size."""
    hashes = [f"{number:064x}" for number in range(size)]
    ours, theirs = GrowingTree(), Tree()
    for one in hashes:
        ours.add(one)
        theirs.add(one)
    assert ours.root() == theirs.root() == merkle_root(hashes)
