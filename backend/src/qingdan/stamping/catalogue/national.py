"""The national catalogue in memory: read once from the files that ship with the service."""

from functools import cache

from qingdan.stamping.catalogue.reference import load_certificate_types
from qingdan.stamping.catalogue.rules import CertificateType
from qingdan.stamping.catalogue.search import CatalogueSearch


class NationalCatalogue:
    """All types by their codes, and the search over them; it never changes while the service runs."""

    def __init__(self, types: tuple[CertificateType, ...]) -> None:
        self.types = types
        self.search = CatalogueSearch(types)
        self._by_code = {one.code: one for one in types}

    def find(self, code: str | None) -> CertificateType | None:
        """Return a type, None when the catalogue has no such code."""
        return self._by_code.get(code or "")


@cache
def national_catalogue() -> NationalCatalogue:
    """Return the catalogue; the application asks for it at its start, so that no request waits for it."""
    return NationalCatalogue(load_certificate_types())
