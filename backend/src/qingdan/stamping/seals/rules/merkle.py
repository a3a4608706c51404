"""Merkle trees after RFC 6962: roots, proofs that an entry is in, proofs that a later tree keeps an earlier one.

Leaves and inner nodes are hashed under different prefixes, so that one can never be taken for the other (CRT-9).
Hashes are lower-case hexadecimal SHA-256.
"""

from collections.abc import Sequence
from hashlib import sha256

_LEAF, _NODE = b"\x00", b"\x01"


def merkle_root(hashes: Sequence[str]) -> str:
    """Return the root over entry hashes in their order; an empty register has the hash of nothing (CRT-9)."""
    return _root([_leaf(one) for one in hashes]).hex()


class GrowingTree:
    """The root of a register that is read entry by entry; it holds as many nodes as its size has digits (CRT-9)."""

    def __init__(self) -> None:
        self.size = 0
        self._peaks: list[bytes] = []

    def add(self, entry_hash: str) -> None:
        """Take in the next entry."""
        node, size = _leaf(entry_hash), self.size
        while size % 2 == 1:
            node, size = _node(self._peaks.pop(), node), size // 2
        self._peaks.append(node)
        self.size += 1

    def root(self) -> str:
        """Return the root over what was taken in so far, the same as `merkle_root` over all of it."""
        if not self._peaks:
            return sha256(b"").hexdigest()
        node = self._peaks[-1]
        for peak in reversed(self._peaks[:-1]):
            node = _node(peak, node)
        return node.hex()


def inclusion_proof(hashes: Sequence[str], index: int) -> tuple[str, ...]:
    """Return the audit path of one entry, from its sibling up to the root (CRT-9).

    Raises IndexError when there is no such entry.
    """
    if not 0 <= index < len(hashes):
        raise IndexError("no such entry")
    return tuple(node.hex() for node in _path(index, [_leaf(one) for one in hashes]))


def proves_inclusion(entry_hash: str, index: int, size: int, proof: Sequence[str], root: str) -> bool:
    """Tell whether a path proves that an entry stands at an index of a register of a size (CRT-9)."""
    if not 0 <= index < size:
        return False
    node, position, last = _leaf(entry_hash), index, size - 1
    for sibling in map(bytes.fromhex, proof):
        if last == 0:
            return False
        if position % 2 == 1 or position == last:
            node = _node(sibling, node)
            while position % 2 == 0 and position != 0:
                position, last = position // 2, last // 2
        else:
            node = _node(node, sibling)
        position, last = position // 2, last // 2
    return last == 0 and node.hex() == root


def consistency_proof(hashes: Sequence[str], earlier_size: int) -> tuple[str, ...]:
    """Return the nodes that prove the first entries to be a register of an earlier size (CRT-9).

    Raises ValueError unless the earlier size lies between one and the present size.
    """
    if not 1 <= earlier_size <= len(hashes):
        raise ValueError("the earlier register must be a non-empty part of this one")
    return tuple(node.hex() for node in _subproof(earlier_size, [_leaf(one) for one in hashes], whole=True))


def proves_consistency(earlier_size: int, earlier_root: str, size: int, root: str, proof: Sequence[str]) -> bool:
    """Tell whether a proof shows that a register only grew from an earlier root to a later one (CRT-9)."""
    if not 1 <= earlier_size <= size:
        return False
    if earlier_size == size:
        return not proof and earlier_root == root
    nodes = [bytes.fromhex(one) for one in proof]
    if earlier_size & (earlier_size - 1) == 0:
        nodes.insert(0, bytes.fromhex(earlier_root))
    if not nodes:
        return False
    position, last = earlier_size - 1, size - 1
    while position % 2 == 1:
        position, last = position // 2, last // 2
    old = new = nodes[0]
    for node in nodes[1:]:
        if last == 0:
            return False
        if position % 2 == 1 or position == last:
            old, new = _node(node, old), _node(node, new)
            while position % 2 == 0 and position != 0:
                position, last = position // 2, last // 2
        else:
            new = _node(new, node)
        position, last = position // 2, last // 2
    return last == 0 and old.hex() == earlier_root and new.hex() == root


def _leaf(entry_hash: str) -> bytes:
    return sha256(_LEAF + bytes.fromhex(entry_hash)).digest()


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(_NODE + left + right).digest()


def _split(size: int) -> int:
    """Return the largest power of two smaller than the size."""
    return 1 << (size - 1).bit_length() - 1


def _root(leaves: Sequence[bytes]) -> bytes:
    """Combine level by level; an odd last node moves up unchanged, which is the tree of RFC 6962."""
    if not leaves:
        return sha256(b"").digest()
    level = list(leaves)
    while len(level) > 1:
        pairs = [_node(level[at], level[at + 1]) for at in range(0, len(level) - 1, 2)]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    return level[0]


def _path(index: int, leaves: Sequence[bytes]) -> tuple[bytes, ...]:
    if len(leaves) == 1:
        return ()
    middle = _split(len(leaves))
    if index < middle:
        return (*_path(index, leaves[:middle]), _root(leaves[middle:]))
    return (*_path(index - middle, leaves[middle:]), _root(leaves[:middle]))


def _subproof(earlier_size: int, leaves: Sequence[bytes], *, whole: bool) -> tuple[bytes, ...]:
    if earlier_size == len(leaves):
        return () if whole else (_root(leaves),)
    middle = _split(len(leaves))
    if earlier_size <= middle:
        return (*_subproof(earlier_size, leaves[:middle], whole=whole), _root(leaves[middle:]))
    return (*_subproof(earlier_size - middle, leaves[middle:], whole=False), _root(leaves[:middle]))
