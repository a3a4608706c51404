"""What a PDF says of itself as an archive file, read by a program that neither made nor signed it (qpdf)."""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self
from xml.etree import ElementTree as ET

#: ISO 19005-2 names these and forbids everything else that acts, plays or needs another program.
_FORBIDDEN_ACTIONS: Final = frozenset(
    {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide", "/SetOCGState", "/Trans"}
)
_FORBIDDEN_ANNOTATIONS: Final = frozenset({"/3D", "/Sound", "/Screen", "/Movie"})
_FORBIDDEN_KEYS: Final = frozenset({"/JS", "/AA", "/OpenAction", "/EmbeddedFiles", "/XFA", "/Alternates", "/OPI"})
_IDENTITY: Final = "{http://www.aiim.org/pdfa/ns/id/}"
_PRINT, _HIDDEN_FLAGS = 4, 1 | 2 | 32 | 256


@dataclass(frozen=True)
class ArchiveFile:
    """The objects of a PDF as qpdf reads them, and the metadata in it as XML."""

    trailer: Mapping[str, Any]
    objects: Mapping[str, Any]
    version: str
    metadata: ET.Element

    @classmethod
    def read(cls, file: Path) -> Self:
        """Check the file's syntax and read it; qpdf's own complaint when it finds fault."""
        subprocess.run(["qpdf", "--check", str(file)], check=True, capture_output=True)  # noqa: S607  # from the PATH
        told = subprocess.run(["qpdf", "--json", str(file)], check=True, capture_output=True)  # noqa: S607  # as above
        header, objects = json.loads(told.stdout)["qpdf"]
        trailer = objects.pop("trailer")["value"]
        catalog = objects[f"obj:{trailer['/Root']}"]["value"]
        shown = f"--show-object={catalog['/Metadata'].removesuffix(' R').replace(' ', ',')}"
        command = ["qpdf", shown, "--filtered-stream-data", str(file)]
        xmp = subprocess.run(command, check=True, capture_output=True).stdout
        return cls(trailer, objects, header["pdfversion"], ET.fromstring(xmp))  # noqa: S314  # our own file

    @property
    def catalog(self) -> Mapping[str, Any]:
        """Return the document's catalog."""
        found: Mapping[str, Any] = self.of(self.trailer["/Root"])
        return found

    def of(self, value: Any) -> Any:  # noqa: ANN401  # any object of a PDF
        """Return what a reference leads to, or the value itself."""
        if isinstance(value, str) and f"obj:{value}" in self.objects:
            found = self.objects[f"obj:{value}"]
            return found["value"] if "value" in found else found["stream"]["dict"]
        return value

    def dictionaries(self) -> Iterator[Mapping[str, Any]]:
        """Yield every dictionary of the file, those inside others too."""
        for key in self.objects:
            yield from _dictionaries(self.of(key.removeprefix("obj:")))

    def claims(self) -> tuple[str | None, str | None]:
        """Return part and conformance that the metadata claims, however the XML spells them."""
        return self._claim("part"), self._claim("conformance")

    def _claim(self, name: str) -> str | None:
        for element in self.metadata.iter():
            if element.tag == f"{_IDENTITY}{name}":
                return element.text
            if f"{_IDENTITY}{name}" in element.attrib:
                return element.attrib[f"{_IDENTITY}{name}"]
        return None


def archive_faults(file: Path) -> list[str]:
    """Return what stands against PDF/A-2b as far as these checks see; no validator stands behind them."""
    read = ArchiveFile.read(file)
    faults = []
    if read.claims() != ("2", "B"):
        faults.append(f"6.6.4: claims {read.claims()}")
    if read.version != "1.7" or "/Version" in read.catalog:
        faults.append(f"6.1.2: PDF {read.version} {read.catalog.get('/Version', '')}")
    if "/Encrypt" in read.trailer or len(read.trailer.get("/ID", ())) != 2:
        faults.append("6.1.3: encrypted, or without an identifier")
    faults += [*_colours(read), *_fonts(read), *_actions(read), *_forms(read), *_signatures(read)]
    faults += _lines(file.read_bytes())
    return faults


def _lines(content: bytes) -> Iterator[str]:
    """Look at the bytes themselves: where an object begins and ends no program that mends a file will tell."""
    beginnings = len(re.findall(rb"(?<!\d)\d+ \d+ obj\b", content))
    if beginnings != len(re.findall(rb"(?<=[\r\n])\d+ \d+ obj(?=[\r\n])", content)):
        yield "6.1.9: an object's number or its first line stands on another line"
    if content.count(b"endobj") != len(re.findall(rb"(?<=[\r\n])endobj(?=[\r\n])", content)):
        yield "6.1.9: an object ends on another line"


def _dictionaries(value: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401  # any object of a PDF
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    for part in value if isinstance(value, list) else ():
        yield from _dictionaries(part)


def _colours(read: ArchiveFile) -> Iterator[str]:
    intents = [read.of(one) for one in read.of(read.catalog.get("/OutputIntents", []))]
    profiles = [read.of(one.get("/DestOutputProfile")) for one in intents if one.get("/S") == "/GTS_PDFA1"]
    if len(profiles) != 1 or profiles[0].get("/N") != 3:
        yield "6.2.3: no single RGB output intent"
    if any("/DeviceCMYK" in one.values() for one in read.dictionaries()):
        yield "6.2.4.3: CMYK without a profile"


def _fonts(read: ArchiveFile) -> Iterator[str]:
    for font in read.dictionaries():
        if font.get("/Type") == "/FontDescriptor" and not font.keys() & {"/FontFile", "/FontFile2", "/FontFile3"}:
            yield f"6.2.11.4: {font.get('/FontName')} is not embedded"
        if font.get("/Subtype") == "/Type0" and "/ToUnicode" not in font:
            yield f"6.2.11.7: {font.get('/BaseFont')} can't be read as text"


def _actions(read: ArchiveFile) -> Iterator[str]:
    for one in read.dictionaries():
        if one.keys() & _FORBIDDEN_KEYS or one.get("/S") in _FORBIDDEN_ACTIONS:
            yield f"6.5: {sorted(one.keys() & _FORBIDDEN_KEYS)} {one.get('/S')}"
        if "LZWDecode" in str(one.get("/Filter", "")) or ("/F" in one and "/FFilter" in one):
            yield "6.1.7: a filter or an outside file"


def _forms(read: ArchiveFile) -> Iterator[str]:
    if read.of(read.catalog.get("/AcroForm", {})).get("/NeedAppearances") is True:
        yield "6.4.1: a form that waits to be drawn"
    for one in read.dictionaries():
        if one.get("/Type") != "/Annot" or one.get("/Subtype") == "/Popup":
            continue
        flags = one.get("/F", 0)
        if one.get("/Subtype") in _FORBIDDEN_ANNOTATIONS or not flags & _PRINT or flags & _HIDDEN_FLAGS:
            yield f"6.3: annotation {one.get('/Subtype')} with flags {flags}"
        if set(one.get("/AP", {})) != {"/N"}:
            yield "6.3.3: an annotation without exactly one appearance"


def _signatures(read: ArchiveFile) -> Iterator[str]:
    if read.of(read.catalog.get("/Perms", {})).keys() - {"/DocMDP", "/UR3"}:
        yield "6.1.12: other permissions"
    for one in read.dictionaries():
        if one.get("/Type") == "/SigRef" and one.keys() & {"/DigestLocation", "/DigestMethod", "/DigestValue"}:
            yield "6.1.12: a digest in a signature reference"
