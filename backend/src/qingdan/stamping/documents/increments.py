"""Adding to a PDF without touching a byte of it: what was there stays in front, as it was (CRT-8)."""

# mypy: allow-untyped-calls, disallow-subclassing-any = False
# (the PDF library annotates only a part of what it offers)

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter


class ArchiveWriter(IncrementalPdfFileWriter):
    """Adds to a PDF/A file and leaves what it says of itself alone.

    The library would write its own name, the machine's time and XMP in another shape, and PDF/A asks for the shape.
    """

    def _update_meta(self) -> None:
        """Keep title, dates and XMP byte for byte (ISO 19005-2, 6.6.2)."""


def ended(pdf: bytes) -> bytes:
    """End a file with an end of line: what is added behind it begins with an object's number (ISO 19005-2, 6.1.9)."""
    return pdf if pdf.endswith((b"\n", b"\r")) else pdf + b"\n"
