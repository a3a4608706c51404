"""The keys of personal data while they change: what is searched by, what names them."""

from qingdan.kernel.encryption import Cipher


def test_while_a_blind_index_key_changes_both_find_and_the_newest_is_written() -> None:
    """CRT-12: the first index is the newest key's; the former one's stands beside it until the change is done."""
    old, new = b"o" * 32, b"n" * 32
    before = Cipher({"k1": old}, "k1", old)
    during = Cipher({"k1": old}, "k1", new, (old,))
    after = Cipher({"k1": old}, "k1", new)
    assert during.blind_indexes("周小舟", "name") == (
        after.blind_index("周小舟", "name"),
        before.blind_index("周小舟", "name"),
    )
    assert during.blind_index("周小舟", "name") == after.blind_index("周小舟", "name")


def test_a_fingerprint_names_the_newest_keys_and_tells_nothing_of_them() -> None:
    """CRT-12: another sealing key or another blind-index key is another target; former keys do not matter."""
    old, new = b"o" * 32, b"n" * 32
    targets = {
        Cipher({"k1": old}, "k1", old).fingerprint,
        Cipher({"k2": new, "k1": old}, "k2", old).fingerprint,
        Cipher({"k2": new, "k1": old}, "k2", new, (old,)).fingerprint,
    }
    assert len(targets) == 3
    assert Cipher({"k2": new}, "k2", new).fingerprint in targets
    assert Cipher({"k2": new, "k1": old}, "k2", new).current_prefix == b"\x02k2"
