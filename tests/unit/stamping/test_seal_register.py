"""The register of a seal: chained entries, and how a touched one shows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.decisions import Decision
from qingdan.stamping.seals.rules import (
    Checkpoint,
    EntryContent,
    EntryKind,
    FindingCode,
    RegisterEntry,
    canonical_entry,
    chain_entry,
    checkpoint_of,
    consistency_proof,
    details_digest,
    entry_hash,
    genesis_hash,
    inclusion_proof,
    judge_reference,
    merkle_root,
    proves_consistency,
    proves_inclusion,
    verify_chain,
)

HEAD, KEEPER = UUID(int=1), UUID(int=2)
SEAL, OTHER_SEAL = UUID(int=100), UUID(int=101)


def rules_of(decision: Decision) -> set[str]:
    return {reason.rule for reason in decision}


def content(
    number: int,
    year: int = 2026,
    **changes: Any,  # noqa: ANN401 - any field of the content
) -> EntryContent:
    base = EntryContent(
        SEAL,
        year,
        number,
        EntryKind.STAMPING,
        datetime(year, 1, 1, tzinfo=UTC) + timedelta(minutes=number),
        UUID(int=1000 + number),
        f"示例〔{year}〕{number:04d}号",
        "ab" * 32,
        "cd" * 32,
        1,
        HEAD,
        KEEPER,
        details_digest({"applicant": "张示例"}, b"0123456789abcdef"),
    )
    return replace(base, **changes)


def register(*contents: EntryContent) -> list[RegisterEntry]:
    entries: list[RegisterEntry] = []
    for one in contents:
        entries.append(chain_entry(one, entries[-1] if entries else None))
    return entries


def two_years(first: int, second: int) -> list[RegisterEntry]:
    return register(
        *(content(number, 2025) for number in range(1, first + 1)),
        *(content(number, 2026) for number in range(1, second + 1)),
    )


def findings(entries: Sequence[RegisterEntry], checkpoint: Checkpoint | None = None) -> list[tuple[object, ...]]:
    found = verify_chain(SEAL, entries, checkpoint=checkpoint)
    assert all(one.detail and one.detail_en for one in found)
    return [(one.code, one.year, one.number) for one in found]


def test_an_intact_register_has_no_findings() -> None:
    """CRT-9, R83: one chain through all years, numbers from one in each."""
    entries = two_years(3, 4)
    assert entries[0].previous_hash == genesis_hash(SEAL) != genesis_hash(OTHER_SEAL)
    assert findings(entries, checkpoint_of(entries)) == []
    assert findings([]) == []
    assert verify_chain(SEAL, entries[4:], after=entries[3]) == ()


def test_the_hashed_bytes_are_fixed_for_ever() -> None:
    """CRT-9: a golden value, so that no later change silently breaks old registers."""
    one = content(1)
    assert canonical_entry(one, genesis_hash(SEAL)).startswith(b'{"approved_by":"00000000-0000-0000-0000-')
    local = one.recorded_at.astimezone(timezone(timedelta(hours=8)))
    assert entry_hash(replace(one, recorded_at=local), genesis_hash(SEAL)) == entry_hash(one, genesis_hash(SEAL))
    assert entry_hash(one, genesis_hash(SEAL)) == ("5400b05335f87d3aae9633ef784ca8b1bbb70a8e6865516a66b6a675b41d773a")
    with pytest.raises(ValueError, match="zone"):
        entry_hash(replace(one, recorded_at=one.recorded_at.replace(tzinfo=None)), genesis_hash(SEAL))


CHANGES: list[dict[str, Any]] = [
    {"copies": 2},
    {"document_sha256": "00" * 32},
    {"approved_by": KEEPER},
    {"details_digest": "00" * 32},
    {"certificate_number": None},
]


@given(st.integers(1, 8), st.data())
def test_a_changed_entry_is_found_at_its_place(size: int, data: st.DataObject) -> None:
    """CRT-9, R83: whatever is changed, the first finding names the entry, with or without a new hash."""
    entries = two_years(2, size)
    index = data.draw(st.integers(0, len(entries) - 1))
    change = data.draw(st.sampled_from(CHANGES))
    old = entries[index]
    changed = replace(old.content, **change)
    place = (old.content.year, old.content.number)
    entries[index] = replace(old, content=changed)
    assert findings(entries) == [(FindingCode.WRONG_HASH, *place)]
    entries[index] = replace(old, content=changed, hash=entry_hash(changed, old.previous_hash))
    expected = [(FindingCode.WRONG_PREVIOUS_HASH, *place)] if index < len(entries) - 1 else []
    assert findings(entries) == expected


def test_a_chain_computed_anew_differs_from_the_checkpoint() -> None:
    """CRT-9: who rewrites everything after an entry is caught by what was published before."""
    entries = two_years(2, 3)
    published = checkpoint_of(entries)
    rewritten = register(
        *(replace(entry.content, copies=9) if place == 2 else entry.content for place, entry in enumerate(entries))
    )
    assert findings(rewritten) == []
    assert findings(rewritten, published) == [(FindingCode.CHECKPOINT_DIFFERS, None, None)]
    assert findings(entries[:-1]) == []
    assert findings(entries[:-1], published) == [(FindingCode.TRUNCATED, None, None)]
    grown = [*entries, chain_entry(content(4), entries[-1])]
    assert findings(grown, published) == []


def test_a_removed_entry_is_a_gap_and_a_broken_chain() -> None:
    """CRT-9, R83."""
    entries = two_years(2, 4)
    assert findings(entries[:3] + entries[4:]) == [
        (FindingCode.GAP, 2026, 3),
        (FindingCode.WRONG_PREVIOUS_HASH, 2026, 3),
    ]
    assert findings(entries[1:])[0] == (FindingCode.GAP, 2025, 2)
    assert findings(register(content(1, 2025), content(2, 2026))) == [(FindingCode.GAP, 2026, 2)]


def test_a_doubled_number_a_swap_and_a_strange_seal_are_found() -> None:
    """CRT-9, R83."""
    assert findings(register(content(1), content(2), content(2))) == [(FindingCode.DOUBLED_NUMBER, 2026, 2)]
    swapped = register(content(1), content(3), content(2))
    assert (FindingCode.OUT_OF_ORDER, 2026, 2) in findings(swapped)
    assert (FindingCode.TIME_BACKWARDS, 2026, 2) in findings(swapped)
    backwards = register(content(1, 2026), content(1, 2025))
    assert (FindingCode.OUT_OF_ORDER, 2025, 1) in findings(backwards)
    strange = [chain_entry(content(1, seal_id=OTHER_SEAL), None)]
    assert (FindingCode.WRONG_SEAL, 2026, 1) in findings(strange)
    assert (FindingCode.WRONG_PREVIOUS_HASH, 2026, 1) in findings(strange)


@pytest.mark.parametrize("kind", [EntryKind.CORRECTION, EntryKind.VOIDING])
def test_a_correction_or_voiding_names_an_earlier_entry(kind: EntryKind) -> None:
    """R83, R84: a line is never changed; a new one speaks of it."""
    good = content(2, kind=kind, refers_to=(2026, 1))
    assert judge_reference(good, [(2026, 1)]) == ()
    assert findings(register(content(1), good)) == []
    for bad in (replace(good, refers_to=None), replace(good, refers_to=(2026, 2))):
        assert rules_of(judge_reference(bad, [(2026, 1)])) == {"R83"}
        assert findings(register(content(1), bad)) == [(FindingCode.UNKNOWN_REFERENCE, 2026, 2)]
    stamping = content(2, refers_to=(2026, 1))
    assert rules_of(judge_reference(stamping, [(2026, 1)])) == {"R83"}
    assert findings(register(content(1), stamping)) == [(FindingCode.UNKNOWN_REFERENCE, 2026, 2)]
    entries = register(content(1), content(2), replace(good, number=3))
    assert verify_chain(SEAL, entries[2:], after=entries[1]) == ()


def test_erased_details_leave_a_digest_that_says_nothing_without_its_salt() -> None:
    """CRT-9, CRT-12: the entry stays provable when the person's data are gone."""
    details = {"applicant": "张示例", "purpose": "入学"}
    digest = details_digest(details, b"0123456789abcdef")
    assert digest == details_digest(dict(reversed(details.items())), b"0123456789abcdef")
    assert digest != details_digest(details, b"another salt, 16")
    assert digest != details_digest({**details, "purpose": "租房"}, b"0123456789abcdef")
    with pytest.raises(ValueError, match="salt"):
        details_digest(details, b"short")


hashes = st.lists(st.binary(min_size=32, max_size=32).map(bytes.hex), max_size=40)


def test_the_tree_is_the_one_of_rfc_6962() -> None:
    """CRT-9: leaves and nodes are hashed apart; three leaves make a left-heavy tree."""
    raw = [bytes([number]) * 32 for number in range(3)]
    leaves = [sha256(b"\x00" + one).digest() for one in raw]
    pair = sha256(b"\x01" + leaves[0] + leaves[1]).digest()
    assert merkle_root([]) == sha256(b"").hexdigest()
    assert merkle_root([raw[0].hex()]) == leaves[0].hex()
    assert merkle_root([one.hex() for one in raw]) == sha256(b"\x01" + pair + leaves[2]).hexdigest()


@given(hashes.filter(bool), st.data())
def test_an_entry_in_the_register_can_be_proved_in(entries: list[str], data: st.DataObject) -> None:
    """CRT-9: the path proves this entry at this place of this register, and nothing else."""
    index = data.draw(st.integers(0, len(entries) - 1))
    proof, root, size = inclusion_proof(entries, index), merkle_root(entries), len(entries)
    assert proves_inclusion(entries[index], index, size, proof, root)
    assert not proves_inclusion("ff" * 31 + "fe", index, size, proof, root)
    assert not proves_inclusion(entries[index], index, size, proof, "00" * 32)
    assert not proves_inclusion(entries[index], index, size, (*proof, "00" * 32), root)
    assert not proves_inclusion(entries[index], size, size, proof, root)
    if proof:
        assert not proves_inclusion(entries[index], index, size, proof[:-1], root)


@given(hashes.filter(bool), st.data())
def test_two_checkpoints_of_one_register_can_be_proved_consistent(entries: list[str], data: st.DataObject) -> None:
    """CRT-9: and a register that rewrote its beginning cannot."""
    size = len(entries)
    earlier = data.draw(st.integers(1, size))
    old_root, root = merkle_root(entries[:earlier]), merkle_root(entries)
    proof = consistency_proof(entries, earlier)
    assert proves_consistency(earlier, old_root, size, root, proof)
    assert not proves_consistency(earlier, old_root, size, "00" * 32, proof)
    assert not proves_consistency(earlier, "00" * 32, size, root, proof)
    assert not proves_consistency(earlier, old_root, size, root, (*proof, "00" * 32))
    assert not proves_consistency(0, old_root, size, root, proof)
    rewritten = ["ee" * 32 if place == 0 else one for place, one in enumerate(entries)]
    if rewritten != entries:
        forged = consistency_proof(rewritten, earlier)
        assert not proves_consistency(earlier, old_root, size, merkle_root(rewritten), forged)


def test_a_proof_is_asked_for_what_is_there() -> None:
    """CRT-9."""
    with pytest.raises(IndexError):
        inclusion_proof(["00" * 32], 1)
    for earlier in (0, 2):
        with pytest.raises(ValueError, match="earlier"):
            consistency_proof(["00" * 32], earlier)
    assert not proves_consistency(3, "00" * 32, 4, "00" * 32, ())
    assert not proves_consistency(2, "00" * 32, 3, "00" * 32, ())
