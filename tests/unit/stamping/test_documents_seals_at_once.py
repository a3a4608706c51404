"""Sixteen clerks stamp for the first time at the same moment: every seal is drawn whole (R90)."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from qingdan.stamping.documents import outlines
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal

AT_ONCE = 16


def test_r90_seals_drawn_at_the_same_moment_are_those_drawn_one_by_one() -> None:
    """R90: the faces are read when first asked, and by one thread at a time."""
    designs = [SealDesign(f"第{number}社区居民委员会", "4403040012345", demo=True) for number in range(AT_ONCE)]
    alone = [draw_seal(design) for design in designs]
    for _ in range(3):
        draw_seal.cache_clear()
        outlines._faces.cache_clear()  # noqa: SLF001 -- a new process has read no face yet
        start = Barrier(AT_ONCE)

        def draw(design: SealDesign, start: Barrier = start) -> object:
            start.wait()
            return draw_seal(design)

        with ThreadPoolExecutor(AT_ONCE) as clerks:
            assert list(clerks.map(draw, designs)) == alone
