"""What the end of a register must agree with. Pure: no input, no output, no clock."""

from qingdan.stamping.seals.rules import ChainFinding, FindingCode


def findings_at_the_end(head_size: int, head_hash: str, size: int, last_hash: str) -> tuple[ChainFinding, ...]:
    """Compare what was read with where the register says it ends: a cut end shows here (CRT-9)."""
    if size == head_size and last_hash == head_hash:
        return ()
    return (
        ChainFinding(
            FindingCode.TRUNCATED,
            None,
            None,
            f"登记簿记载共 {head_size} 条，实际读到 {size} 条，或末条哈希不符：末尾被改动。",
            f"The register says {head_size} entries, {size} were read, or the last hash differs.",
        ),
    )
