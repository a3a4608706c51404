"""Checks a register, a receipt or a proof of 清单 Qingdan without its server, database or network.

    python3 qingdan_check.py register.jsonl [--checkpoint checkpoint.json ...] [--key KEY]
    python3 qingdan_check.py receipt.json   [--checkpoint checkpoint.json ...] [--key KEY]

It needs Python 3.9 or newer and nothing else; signatures are checked when the package `cryptography` is there, and are
"not checked" otherwise. Exit status: 0 nothing is wrong, 1 something was touched, 2 the file can't be read.
It shares no code with the server: it follows the documented format alone (CRT-9, R83).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    CAN_CHECK_SIGNATURES = True
except ImportError:
    CAN_CHECK_SIGNATURES = False

Document = dict[str, Any]
PASS: Final = "pass"  # noqa: S105 -- an outcome
FAIL: Final = "fail"
NOT_CHECKED: Final = "not checked"
WORDS: Final = {PASS: "通过 pass", FAIL: "不符 FAIL", NOT_CHECKED: "未检 not checked"}
MOST_FINDINGS: Final = 100
HEAD_FIELDS: Final = (
    *("breaks", "district_id", "format", "key_id", "made_at", "number"),
    *("previous_hash", "root", "seal_count"),
)
CLOSING_FIELDS: Final = ("closed_at", "format", "key_id", "last_hash", "seal_id", "size", "year")
#: Between the hashed content of a line and its end: `,"hash":"…"}`.
TAIL: Final = len(',"hash":""}') + 64
_ID: Final = rb'"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"'
_HASH: Final = rb'"[0-9a-f]{64}"'
_NUMBER: Final = rb"(?:0|[1-9][0-9]{0,9})"
#: The one way to write an entry; what is written in another way was not written by the server.
ENTRY: Final = re.compile(
    rb'\{"approved_by":(?:null|' + _ID + rb'),"certificate_number":(?:null|"(?:[^"\\\x00-\x1f]|\\.)*")'
    rb',"copies":' + _NUMBER + rb',"details_digest":' + _HASH + rb',"document_sha256":(?:null|' + _HASH + rb")"
    rb',"document_sm3":(?:null|' + _HASH + rb'),"kind":"([a-z_-]+)","number":(' + _NUMBER + rb")"
    rb',"previous_hash":"([0-9a-f]{64})","recorded_at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)"'
    rb',"recorded_by":' + _ID + rb',"refers_to":(?:null|\[(' + _NUMBER + rb"),(" + _NUMBER + rb")\])"
    rb',"request_id":(?:null|' + _ID + rb'),"seal_id":(' + _ID + rb'),"year":(' + _NUMBER + rb")"
    rb',"hash":"([0-9a-f]{64})"\}'
)


class Unreadable(Exception):
    """The file is none of ours, or not as documented."""


class Finding(NamedTuple):
    """One thing wrong, and the first entry that it shows to be touched (None for a register as a whole)."""

    code: str
    year: int | None
    number: int | None
    chinese: str
    english: str


class Report:
    """Named checks with their outcomes, and everything that was found wrong."""

    def __init__(self) -> None:
        self.checks: dict[str, tuple[str, str]] = {}
        self.findings: list[Finding] = []

    def note(self, name: str, outcome: str, text: str) -> None:
        """Note the outcome of a check; what failed once stays so."""
        if self.checks.get(name, ("", ""))[0] != FAIL:
            self.checks[name] = (outcome, text)

    def judge(self, name: str, holds: bool, chinese: str, english: str) -> None:  # noqa: FBT001 -- the outcome itself
        """Note a check that holds or does not; what does not hold is a finding."""
        self.note(name, PASS if holds else FAIL, f"{chinese} · {english}")
        if not holds:
            self.findings.append(Finding(name, None, None, chinese, english))

    @property
    def status(self) -> int:
        """The exit status."""
        return 1 if any(outcome == FAIL for outcome, _ in self.checks.values()) else 0


class Tree:
    """The Merkle root (RFC 6962) over hashes that come one by one."""

    def __init__(self) -> None:
        self.size = 0
        self.peaks: list[bytes] = []

    def add(self, hexadecimal: str) -> None:
        """Take in the next hash."""
        node, size = leaf(hexadecimal), self.size
        while size & 1:
            node, size = pair(self.peaks.pop(), node), size >> 1
        self.peaks.append(node)
        self.size += 1

    def root(self) -> str:
        """Return the root over all that was taken in."""
        if not self.peaks:
            return sha256(b"").hexdigest()
        node = self.peaks[-1]
        for peak in self.peaks[-2::-1]:
            node = pair(peak, node)
        return node.hex()


class Register:
    """Reads an exported register line by line, in memory that does not grow with it."""

    def __init__(self, header: Document, sizes: Iterable[int] = ()) -> None:
        self.seal_id = str(header["seal_id"])
        self.tree = Tree()
        self.findings: list[Finding] = []
        self.roots: dict[int, str] = {0: self.tree.root()}
        self._seal = f'"{self.seal_id}"'.encode()
        self._hasher = sha256(b"qingdan register entry v1\x00")
        self._sizes = frozenset(sizes)
        self._runs: dict[int, list[list[int]]] = {}
        self.last = (0, 0)
        self.last_hash: str | None = hash_of(b"qingdan register genesis v1\x00", bytes_of_id(self.seal_id))
        self._moment = b""

    def take(self, line: bytes) -> None:
        """Judge the next entry."""
        found = ENTRY.fullmatch(line)
        if found is None:
            self._take_unreadable(line)
            return
        kind, number, previous, moment, about_year, about_number, seal, year, stated = found.groups()
        place = (int(year), int(number))
        placed = self._judge_place(place, seal)
        digest = self._hasher.copy()
        digest.update(line[:-TAIL])
        digest.update(b"}")
        stated_hash = stated.decode()
        self._judge_hash(place, previous.decode(), intact=digest.hexdigest() == stated_hash, placed=placed)
        if moment < self._moment:
            self._find("time-backwards", place, "登记时间早于前一条", "is earlier than the one before")
        about = (int(about_year), int(about_number)) if about_year else None
        if about is not None or kind != b"stamping":
            self._judge_reference(place, kind, about)
        self._step(place, moment, stated_hash)

    def _judge_place(self, place: tuple[int, int], seal: bytes) -> bool:
        """Tell whether seal and number are those that have to come next."""
        year, number = place
        before = len(self.findings)
        if seal != self._seal:
            self._find("wrong-seal", place, "属于另一枚印章", "belongs to another seal")
        expected = self.last[1] + 1 if self.last[0] == year else 1
        if self._was_read(place):
            self._find("doubled-number", place, "登记号重复", "has a number that was given before")
        elif year < self.last[0] or number < expected:
            self._find("out-of-order", place, "登记顺序颠倒", "stands out of order")
        elif number > expected:
            english = f"comes after a gap: number {expected} is missing"
            self._find("gap", place, f"之前缺少第 {expected} 号", english)
        return len(self.findings) == before

    def _judge_hash(self, place: tuple[int, int], previous: str, *, intact: bool, placed: bool) -> None:
        if not intact:
            self._find("wrong-hash", place, "内容与其哈希不符", "does not match its hash")
        if self.last_hash is not None and previous != self.last_hash:
            # Sound by itself and in its place, but not following: the entry before is the first that was touched.
            touched = self.last if intact and placed and self.tree.size else place
            english = "does not chain with its neighbour"
            self._find("wrong-previous-hash", touched, "与相邻记录的哈希链断开", english)

    def _judge_reference(self, place: tuple[int, int], kind: bytes, about: tuple[int, int] | None) -> None:
        wanted = kind in (b"voiding", b"correction")
        forbidden = kind == b"stamping"
        missing = about is not None and not self._was_read(about)
        if missing or (wanted and about is None) or (forbidden and about is not None):
            self._find("unknown-reference", place, "所指的原登记不存在", "refers to an entry that is not there")

    def _take_unreadable(self, line: bytes) -> None:
        """Name the entry by its place: what it says of itself can't be trusted."""
        place = (self.last[0], self.last[1] + 1)
        chinese, english = "写法与格式说明不符", "is not written as documented"
        self._find("not-as-documented", place, chinese, english)
        found = re.search(rb'"hash":"([0-9a-f]{64})"\}$', line)
        self._step(place, self._moment, found.group(1).decode() if found else "00" * 32)
        self.last_hash = found.group(1).decode() if found else None

    def _step(self, place: tuple[int, int], moment: bytes, stated: str) -> None:
        runs = self._runs.setdefault(place[0], [])
        if runs and runs[-1][1] == place[1] - 1:
            runs[-1][1] = place[1]
        else:
            runs.append([place[1], place[1]])
        self.last, self.last_hash, self._moment = place, stated, moment
        self.tree.add(stated)
        if self.tree.size in self._sizes:
            self.roots[self.tree.size] = self.tree.root()

    def _was_read(self, place: tuple[int, int]) -> bool:
        return any(first <= place[1] <= last for first, last in self._runs.get(place[0], ()))

    def _find(self, code: str, place: tuple[int, int], chinese: str, english: str) -> None:
        year, number = place
        said = (f"{year} 年第 {number} 号{chinese}", f"entry {year}/{number} {english}")
        self.findings.append(Finding(code, year, number, *said))


#: The checks of a register by the codes of what they find.
CHECKS: Final = (
    ("entries", ("not-as-documented",), "写法与格式说明一致", "entries are written as documented"),
    ("seal", ("wrong-seal",), "各条属于同一枚印章", "entries belong to the one seal"),
    ("numbers", ("gap", "doubled-number", "out-of-order"), "编号逐年连续", "numbers run without gap in each year"),
    ("times", ("time-backwards",), "登记时间不倒退", "times do not run back"),
    ("hashes", ("wrong-hash",), "各条内容与其哈希相符", "each entry matches its hash"),
    ("chain", ("wrong-previous-hash",), "哈希链首尾相接", "each entry chains with the one before"),
    ("references", ("unknown-reference",), "更正、作废所指的登记存在", "what is corrected or voided is there"),
)


def check_register(file: BinaryIO, checkpoints: Sequence[Document] = (), keys: Document | None = None) -> Report:
    """Check an export, its first line the header; only the first hundred things found wrong are kept."""
    header = header_of(file.readline())
    statements = {id(one): statement_of(one, str(header["seal_id"])) for one in checkpoints}
    register = Register(header, {int(one["size"]) for one in statements.values() if one})
    report, stopped = Report(), False
    for line in file:
        register.take(line.rstrip(b"\n"))
        if len(register.findings) >= MOST_FINDINGS:
            stopped = True
            break
    report.findings += register.findings
    for name, codes, chinese, english in CHECKS:
        wrong = [one for one in register.findings if one.code in codes]
        text = f"{wrong[0].chinese} · {wrong[0].english}" if wrong else f"{chinese} · {english}"
        report.note(name, FAIL if wrong else PASS, text)
    if stopped:
        report.note("end", NOT_CHECKED, "问题过多，未读到末尾 · too much is wrong: not read to its end")
    else:
        at_the_end(report, header, register)
        closed = judge_closing(report, header, register, keys, {one["public_key"] for one in checkpoints})
        for one in sorted(checkpoints, key=number_of):
            with_checkpoint(report, register, one, statements[id(one)], closed)
    judge_checkpoints(report, checkpoints, keys, register.seal_id)
    return report


def at_the_end(report: Report, header: Document, register: Register) -> None:
    """Compare what was read with where the header says that the register ends."""
    size, entries = register.tree.size, header["entries"]
    whole = size == entries and register.last_hash == header["last_hash"]
    chinese = f"读到 {size} 条，表头记载 {entries} 条，末条哈希" + ("相符" if whole else "或条数不符")
    english = f"{size} entries read, {entries} stated; the end " + ("agrees" if whole else "does not agree")
    report.note("end", PASS if whole else FAIL, f"{chinese} · {english}")
    if not whole:
        report.findings.append(Finding("truncated", None, None, chinese, english))


def judge_closing(
    report: Report, header: Document, register: Register, keys: Document | None, known: set[str]
) -> int | None:
    """Return the closed year that a file is the archive of, when its closing is of what was read; else None.

    Without trusted keys the closing has to be signed by the key of a checkpoint at hand: anybody has some key.
    """
    closing = header.get("closing")
    if closing is None:
        return None
    ends = (closing["format"], closing["seal_id"], closing["size"], closing["last_hash"])
    read = ("qingdan-closing-1", register.seal_id, register.tree.size, register.last_hash)
    same, year = ends == read and register.last[0] <= closing["year"], int(closing["year"])
    report.judge("closing", same, f"{year} 年封账止于末条", f"the closing of {year} is of what was read")
    content = b"qingdan register closing v1\x00" + canonical({field: closing[field] for field in CLOSING_FIELDS})
    judge_signature(report, "closing: signature", content, closing, keys)
    signed = report.checks["closing: signature"][0] != FAIL and (keys is not None or closing["public_key"] in known)
    return year if same and signed else None


def with_checkpoint(
    report: Report, register: Register, checkpoint: Document, statement: Document | None, closed: int | None
) -> None:
    """Compare a register with what a checkpoint states of it: a cut end and a chain computed anew show here.

    The archive of a closed year is older than later checkpoints: what they have beyond it can't be judged by it.
    """
    name = f"checkpoint {checkpoint['number']}: register"
    if statement is None:
        report.note(name, NOT_CHECKED, "检查点未载明这枚印章 · the checkpoint states nothing of this seal")
        return
    size, read = int(statement["size"]), register.tree.size
    if size > read and closed is not None:
        chinese = f"本文件止于 {closed} 年封账（{read} 条）；检查点有 {size} 条，其后 {size - read} 条不在文件中，未检"
        english = f"it ends with the closing of {closed}; {size - read} later entries are not in it and not checked"
        report.note(name, NOT_CHECKED, f"{chinese} · {english}")
        return
    if size > read:
        chinese, english = (
            f"检查点有 {size} 条，登记簿末尾被删",
            f"the checkpoint had {size} entries: the end was cut off",
        )
        code = "truncated"
    elif register.roots[size] != statement["root"]:
        chinese, english = "与检查点不符，整链被重新计算", "differs from the checkpoint: the chain was computed anew"
        code = "checkpoint-differs"
    else:
        text = f"前 {size} 条与检查点相符 · the first {size} entries are those of the checkpoint"
        report.note(name, PASS, text)
        return
    report.note(name, FAIL, f"{chinese} · {english}")
    report.findings.append(Finding(code, None, None, chinese, english))


def judge_checkpoints(
    report: Report, checkpoints: Sequence[Document], keys: Document | None, seal_id: str | None = None
) -> None:
    """Check the checkpoints by themselves and against each other."""
    if not checkpoints:
        text = "没有检查点，无法发现整链重算或末尾被删 · without one, a chain computed anew or a cut end can't be seen"
        report.note("checkpoints", NOT_CHECKED, text)
    for one in checkpoints:
        judge_checkpoint(report, one, keys)
        if seal_id in one["breaks"]:
            name = f"checkpoint {one['number']}: continues"
            said = ("检查点载明登记簿未延续上一检查点", "it says that the register did not continue the one before")
            report.judge(name, False, *said)
    ordered = sorted(checkpoints, key=number_of)
    for earlier, later in zip(ordered, ordered[1:]):  # noqa: B905, RUF007 -- Python 3.9 has neither
        if earlier["district_id"] == later["district_id"]:
            judge_succession(report, earlier, later)


def judge_succession(report: Report, earlier: Document, later: Document) -> None:
    """Check that one checkpoint follows on another: two of one number mean that a past was exchanged."""
    first, second = earlier["number"], later["number"]
    name = f"checkpoints {first}–{second}: chain"
    if first == second:
        chinese, english = "同一编号有两个检查点时须完全相同", "two of one number have to be the same"
        report.judge(name, earlier["hash"] == later["hash"], chinese, english)
    elif second == first + 1:
        chinese, english = "后一检查点须接续前一检查点", "the later one has to carry the hash of the earlier"
        report.judge(name, later["previous_hash"] == earlier["hash"], chinese, english)
    else:
        report.note(name, NOT_CHECKED, "中间缺检查点 · those between are not at hand")


def judge_checkpoint(report: Report, one: Document, keys: Document | None) -> None:
    """Check a checkpoint by itself: hash, root over its seals, signature."""
    name = f"checkpoint {one['number']}"
    content = b"qingdan checkpoint v1\x00" + canonical({field: one[field] for field in HEAD_FIELDS})
    holds = sha256(content).hexdigest() == one["hash"]
    if "seals" in one:
        tree = Tree()
        for statement in one["seals"]:
            tree.add(seal_leaf(statement))
        holds = holds and tree.root() == one["root"] and tree.size == one["seal_count"]
    if one["number"] == 1:
        genesis = hash_of(b"qingdan checkpoint genesis v1\x00", bytes_of_id(one["district_id"]))
        holds = holds and one["previous_hash"] == genesis
    report.judge(f"{name}: content", holds, "内容与其哈希、默克尔根相符", "content, hash and Merkle root agree")
    judge_signature(report, f"{name}: signature", content, one, keys)


def judge_signature(report: Report, name: str, content: bytes, one: Document, keys: Document | None) -> None:
    """Check the signature; only with a key that the caller trusts can it pass."""
    if not CAN_CHECK_SIGNATURES:
        report.note(name, NOT_CHECKED, "未安装 cryptography · the package cryptography is not there")
        return
    public, own = bytes.fromhex(one["public_key"]), sha256(bytes.fromhex(one["public_key"])).hexdigest()[:16]
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(bytes.fromhex(one["signature"]), content)
        sound = own == one["key_id"]
    except InvalidSignature:
        sound = False
    if not sound:
        report.judge(name, False, "签名无效", "the signature does not hold")
    elif keys is None:
        chinese = f"签名与所附公钥（{own}）相符；请用 --key 给出另行公布的公钥"
        english = f"it holds under the key it carries ({own}); give the published one by --key"
        report.note(name, NOT_CHECKED, f"{chinese} · {english}")
    else:
        chinese, english = "由公布的密钥签名", "signed with a published key"
        report.judge(name, keys.get(one["key_id"]) == one["public_key"], chinese, english)


def check_receipt(receipt: Document, checkpoints: Sequence[Document] = (), keys: Document | None = None) -> Report:
    """Check that an entry is in the register that a signed checkpoint states."""
    report, entry = Report(), receipt["entry"]
    written = canonical(entry)
    known = ENTRY.fullmatch(written[:-1] + b',"hash":"' + str(receipt["hash"]).encode() + b'"}') is not None
    own = hash_of(b"qingdan register entry v1\x00", written)
    same = known and own == receipt["hash"]
    report.judge("entry", same, f"登记内容与其哈希相符：{about(entry)}", f"the entry matches its hash: {about(entry)}")
    statement = receipt["seal"]["statement"]
    proved = entry["seal_id"] == statement["seal_id"] and includes(
        receipt["hash"], receipt["index"], statement["size"], receipt["path"], statement["root"]
    )
    report.judge("register", proved, "该条在登记簿中", "the entry is in the register")
    judge_seal(report, receipt["seal"], checkpoints, keys)
    return report


def check_consistency(proof: Document, checkpoints: Sequence[Document] = (), keys: Document | None = None) -> Report:
    """Check that between two signed checkpoints a register only grew."""
    report, earlier, later = Report(), proof["earlier"], proof["later"]
    first, second = earlier["statement"], later["statement"]
    grew = first["seal_id"] == second["seal_id"] and continues(
        first["size"], first["root"], second["size"], second["root"], proof["proof"]
    )
    report.judge("consistency", grew, "两个检查点之间登记簿只增不改", "between the checkpoints the register only grew")
    for one in (earlier, later):
        judge_seal(report, one, checkpoints, keys)
    return report


def judge_seal(report: Report, seal: Document, checkpoints: Sequence[Document], keys: Document | None) -> None:
    """Check that a signed checkpoint states what is said of a seal, and that it is the one that was published."""
    checkpoint = seal["checkpoint"]
    name = f"checkpoint {checkpoint['number']}"
    proved = includes(
        seal_leaf(seal["statement"]), seal["index"], checkpoint["seal_count"], seal["path"], checkpoint["root"]
    )
    report.judge(f"{name}: seal", proved, "检查点载明该登记簿", "the checkpoint states this register")
    judge_checkpoint(report, checkpoint, keys)
    published = [one for one in checkpoints if number_of(one) == number_of(checkpoint)]
    if not published:
        text = "请用 --checkpoint 给出另行保存的检查点 · give a copy from elsewhere by --checkpoint"
        report.note(f"{name}: published", NOT_CHECKED, text)
    for one in published:
        judge_checkpoint(report, one, keys)
        same = one["hash"] == checkpoint["hash"]
        report.judge(f"{name}: published", same, "与另行保存的检查点一致", "the same as the copy from elsewhere")


def includes(entry_hash: str, index: int, size: int, path: Sequence[str], root: str) -> bool:
    """Tell whether an audit path leads from a hash to the root (RFC 6962, 2.1.1)."""
    if not 0 <= index < size:
        return False
    node, at, last = leaf(entry_hash), index, size - 1
    for sibling in (bytes.fromhex(one) for one in path):
        if last == 0:
            return False
        if at & 1 or at == last:
            node = pair(sibling, node)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            node = pair(node, sibling)
        at, last = at >> 1, last >> 1
    return last == 0 and node.hex() == root


def continues(earlier_size: int, earlier_root: str, size: int, root: str, proof: Sequence[str]) -> bool:
    """Tell whether a proof shows that a tree only grew (RFC 6962, 2.1.2); what was empty may become anything."""
    if earlier_size == 0:
        return not proof and earlier_root == Tree().root() and size >= 0
    if not 1 <= earlier_size < size:
        return earlier_size == size and not proof and earlier_root == root
    nodes = [bytes.fromhex(one) for one in proof]
    if earlier_size & (earlier_size - 1) == 0:
        nodes.insert(0, bytes.fromhex(earlier_root))
    if not nodes:
        return False
    at, last = earlier_size - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = nodes[0]
    for node in nodes[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = pair(node, old), pair(node, new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            new = pair(new, node)
        at, last = at >> 1, last >> 1
    return last == 0 and old.hex() == earlier_root and new.hex() == root


def leaf(hexadecimal: str) -> bytes:
    """Return the leaf over a hash."""
    return sha256(b"\x00" + bytes.fromhex(hexadecimal)).digest()


def pair(left: bytes, right: bytes) -> bytes:
    """Return the node over two nodes."""
    return sha256(b"\x01" + left + right).digest()


def seal_leaf(statement: Document) -> str:
    """Return the hash under which a seal's register stands in the tree of a checkpoint."""
    stated = {field: statement[field] for field in ("last_hash", "root", "seal_id", "size")}
    return hash_of(b"qingdan checkpoint seal v1\x00", canonical(stated))


def canonical(document: Document) -> bytes:
    """Return the bytes that are hashed: JSON in UTF-8, keys sorted, no spaces."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def hash_of(prefix: bytes, content: bytes) -> str:
    """Return SHA-256 in hexadecimal; each kind of content has a prefix of its own."""
    return sha256(prefix + content).hexdigest()


def bytes_of_id(text: str) -> bytes:
    """Return the sixteen bytes of an id."""
    return bytes.fromhex(text.replace("-", ""))


def about(entry: Document) -> str:
    """Return what a holder of a receipt compares with the paper in hand."""
    facts = (f"{entry['year']}/{entry['number']}", entry["certificate_number"], entry["recorded_at"], entry["seal_id"])
    return ", ".join(str(one) for one in facts if one is not None)


def number_of(checkpoint: Document) -> tuple[str, int]:
    """Return what checkpoints are ordered by."""
    return str(checkpoint["district_id"]), int(checkpoint["number"])


def statement_of(checkpoint: Document, seal_id: str) -> Document | None:
    """Return what a checkpoint states of a seal."""
    return next((one for one in checkpoint.get("seals", ()) if one["seal_id"] == seal_id), None)


def header_of(line: bytes) -> Document:
    """Return the first line of an export."""
    header = parsed(line)
    if header.get("format") != "qingdan-register-1" or not {"seal_id", "entries", "last_hash"} <= header.keys():
        raise Unreadable("不是登记簿导出文件 · not an exported register")
    return header


def parsed(content: bytes) -> Document:
    """Return a JSON object."""
    try:
        document = json.loads(content)
    except ValueError as error:
        raise Unreadable("不是 JSON · not JSON") from error
    if not isinstance(document, dict):
        raise Unreadable("不是 JSON 对象 · not a JSON object")
    return document


def checkpoint_in(path: Path) -> Document:
    """Return a checkpoint as it was downloaded or handed to the witness."""
    document = parsed(path.read_bytes())
    if document.get("format") != "qingdan-checkpoint-1":
        raise Unreadable(f"{path}: 不是检查点 · not a checkpoint")
    return document


def keys_in(text: str) -> Document:
    """Return trusted keys by id: a key in hexadecimal, or a file as `GET /registers/checkpoint-keys` answers."""
    if re.fullmatch("[0-9a-f]{64}", text):
        return {sha256(bytes.fromhex(text)).hexdigest()[:16]: text}
    return {one["id"]: one["public_key"] for one in parsed(Path(text).read_bytes())["items"]}


def check_file(path: Path, checkpoints: Sequence[Document] = (), keys: Document | None = None) -> Report:
    """Check a file by what it says that it is. Raises Unreadable, OSError."""
    try:
        with path.open("rb") as file:
            first = file.readline(1 << 20)
            if b'"qingdan-register-' in first:
                file.seek(0)
                return check_register(file, checkpoints, keys)
            document = parsed(first + file.read(1 << 28))
        if document.get("format") == "qingdan-receipt-1":
            return check_receipt(document, checkpoints, keys)
        if document.get("format") == "qingdan-consistency-1":
            return check_consistency(document, checkpoints, keys)
        if document.get("format") == "qingdan-checkpoint-1":
            report = Report()
            judge_checkpoints(report, [document, *checkpoints], keys)
            return report
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(f"与格式说明不符 · not as documented: {error!r}") from error
    raise Unreadable("不认识的格式 · an unknown format")


def told(report: Report) -> str:
    """Return a report in words, Chinese first."""
    lines = [f"[{WORDS[outcome]}] {name}: {text}" for name, (outcome, text) in report.checks.items()]
    touched = next((one for one in report.findings if one.number is not None), None)
    if touched is not None:
        lines.append(f"最先被改动 · first touched: {touched.chinese}；{touched.english}")
    lines.append("发现改动 · TOUCHED" if report.status else "未发现改动 · nothing is wrong in what was checked")
    if left := sum(outcome == NOT_CHECKED for outcome, _ in report.checks.values()):
        lines.append(f"另有 {left} 项未检 · {left} not checked")
    return "\n".join(lines) + "\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be asked for."""
    parser.add_argument(
        "file", type=Path, help="导出的登记簿、凭据、证明或检查点 · register, receipt, proof, checkpoint"
    )
    parser.add_argument(
        "--checkpoint", type=Path, action="append", default=[], help="另行保存的检查点 · a checkpoint kept elsewhere"
    )
    parser.add_argument("--key", help="公布的公钥或公钥文件 · the published key, or the file of keys")


def run(arguments: argparse.Namespace) -> int:
    """Check and tell; return the exit status."""
    try:
        keys = keys_in(arguments.key) if arguments.key else None
        checkpoints = [checkpoint_in(path) for path in arguments.checkpoint]
        report = check_file(arguments.file, checkpoints, keys)
    except (Unreadable, OSError, KeyError, TypeError) as error:
        sys.stderr.write(f"无法读取 · can't be read: {error}\n")
        return 2
    sys.stdout.write(told(report))
    return report.status


def main(words: Sequence[str] | None = None) -> int:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_arguments(parser)
    return run(parser.parse_args(words))


if __name__ == "__main__":
    sys.exit(main())
