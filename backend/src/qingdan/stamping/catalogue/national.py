"""Catalogues in memory: the national list that ships with the service, and a district's own types beside it."""

from functools import cache, lru_cache

from qingdan.stamping.catalogue.reference import load_certificate_types
from qingdan.stamping.catalogue.rules import CertificateType
from qingdan.stamping.catalogue.search import CatalogueSearch


class Catalogue:
    """All types by their codes, and the search over them; it never changes."""

    def __init__(self, types: tuple[CertificateType, ...]) -> None:
        self.types = types
        self.search = CatalogueSearch(types)
        self._by_code = {one.code: one for one in types}

    def find(self, code: str | None) -> CertificateType | None:
        """Return a type, None when the catalogue has no such code."""
        return self._by_code.get(code or "")


@cache
def national_catalogue() -> Catalogue:
    """Return the national list; the application asks for it at its start, so that no request waits for it."""
    return Catalogue(load_certificate_types())


@lru_cache(maxsize=256)
def catalogue_with(own: tuple[CertificateType, ...]) -> Catalogue:
    """Return the national list with a district's own types (R9); made once for the same types."""
    return Catalogue((*national_catalogue().types, *own)) if own else national_catalogue()
