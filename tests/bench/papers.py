"""`make bench-papers`: what a paper costs on one core, step by step, as medians over papers of every type."""

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median
from typing import Final, TypeVar

from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.fingerprints import fingerprints_of, sha256_of, sm3_of
from qingdan.stamping.documents.rendering import RenderedPaper, qr_svg, render_certificate
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal
from qingdan.stamping.documents.seal_verifying import verify_seal_signature
from qingdan.stamping.documents.verifying import verify_document
from support.generated_papers import APPROVED_AT, GeneratedPaper, generated_papers, types_with_text
from support.papers import authority, seal_signer, signer, sm2_authority, typesetter

_T = TypeVar("_T")
#: What stands in the report, in the order of a paper's way.
STEPS: Final = {
    "qr": "QR code as SVG",
    "typeset": "typst: layout and PDF/A (with the QR code)",
    "fingerprints": "SHA-256 and SM3 of the fixed document",
    "seal_first": "seal picture from the font, first time",
    "seal": "seal picture again (kept)",
    "pades": "PAdES signature with the seal as appearance",
    "sm2": "SM2 seal signature beside the file",
    "signed_hash": "SHA-256 of the signed file",
    "verify": "verifying the signed file (pyHanko)",
    "verify_sm2": "verifying the seal signature",
}


@dataclass
class Times:
    """Milliseconds of processor time, by step."""

    taken: dict[str, list[float]] = field(default_factory=lambda: {step: [] for step in STEPS})

    def measure(self, step: str, work: Callable[[], _T]) -> _T:
        """Do some work and note what it cost."""
        begin = time.process_time_ns()
        done = work()
        self.taken[step].append((time.process_time_ns() - begin) / 1e6)
        return done


def main() -> int:
    """Measure and print; 0 in any case: there is no target to miss."""
    parser = argparse.ArgumentParser(prog="make bench-papers", description=__doc__)
    parser.add_argument("--papers", type=int, default=10 * len(types_with_text()), help="how many papers are made")
    count: int = parser.parse_args().papers
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    papers = list(generated_papers(count))
    for generated in papers[: len(types_with_text())]:
        _make(Times(), generated)
    draw_seal.cache_clear()
    times = Times()
    begin = time.process_time()
    sizes = [_make(times, generated) for generated in papers]
    whole = time.process_time() - begin
    _report(times, sizes, whole)
    return 0


def _make(times: Times, generated: GeneratedPaper) -> tuple[int, int, int]:
    """Make and verify one paper; return the sizes of document, signed file and seal signature."""
    paper = generated.paper
    times.measure("qr", lambda: qr_svg(paper.qr_payload))
    rendered: RenderedPaper = times.measure("typeset", lambda: render_certificate(typesetter(), paper))
    times.measure("fingerprints", lambda: fingerprints_of(rendered.pdf))
    design = SealDesign(paper.issuer_name, "4403040012345", demo=True)
    known = draw_seal.cache_info().misses
    begin = time.process_time_ns()
    image = draw_seal(design)
    step = "seal_first" if draw_seal.cache_info().misses > known else "seal"
    times.taken[step].append((time.process_time_ns() - begin) / 1e6)
    seal = SealOnPage(image, rendered.seal_place)
    signed = times.measure(
        "pades", lambda: signer().sign(rendered.pdf, seal, reason=f"No. {paper.number}", signed_at=APPROVED_AT)
    )
    beside = times.measure("sm2", lambda: seal_signer().sign(rendered.pdf, number=paper.number, signed_at=APPROVED_AT))
    times.measure("signed_hash", lambda: sha256_of(signed.content))
    times.measure("verify", lambda: verify_document(signed.content, [authority().certificate_pem]))
    fingerprint, roots = sm3_of(rendered.pdf), [sm2_authority().root.certificate_pem]
    times.measure("verify_sm2", lambda: verify_seal_signature(beside, fingerprint, roots))
    return len(rendered.pdf), len(signed.content), len(beside)


def _report(times: Times, sizes: list[tuple[int, int, int]], whole: float) -> None:
    made = sum(median(times.taken[step]) for step in ("typeset", "fingerprints", "seal", "pades", "sm2", "signed_hash"))
    document, signed, beside = (int(median(column)) for column in zip(*sizes, strict=True))
    lines = [
        f"{len(sizes)} papers of {len(types_with_text())} types, one core, {whole:.1f} s of processor time",
        "| step | median ms | 95 % below ms |",
        "| --- | --- | --- |",
        *(_row(words, sorted(times.taken[step])) for step, words in STEPS.items() if times.taken[step]),
        f"made and signed: {made:.1f} ms, {1000 / made:.0f} papers a second on one core",
        f"sizes: fixed document {document:,}, signed file {signed:,}, seal signature {beside:,} bytes",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


def _row(words: str, taken: list[float]) -> str:
    return f"| {words} | {median(taken):.2f} | {taken[int(len(taken) * 0.95)]:.2f} |"


if __name__ == "__main__":
    raise SystemExit(main())
