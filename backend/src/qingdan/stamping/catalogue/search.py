"""Finding a certificate type by what people say: Chinese, everyday names, pinyin, initials (R19)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from pypinyin import lazy_pinyin

from qingdan.stamping.catalogue.rules import CertificateType

_GENERIC_ENDINGS = ("情况证明", "证明")
_SHORTEST_CORE = 2
_SHORTEST_LATIN = 2


class Match(IntEnum):
    """How well a key answers a query; smaller is better."""

    EXACT = 0
    PREFIX = 1
    CONTAINED = 2
    SAID_IN_QUERY = 3
    CORE_IN_QUERY = 4
    INITIALS_EXACT = 5
    PINYIN_EXACT = 6
    INITIALS_PREFIX = 7
    PINYIN_PREFIX = 8
    INITIALS_CONTAINED = 9
    PINYIN_CONTAINED = 10


@dataclass(frozen=True, slots=True)
class SearchKey:
    """One name of a type, prepared: plain text, its core without “证明”, pinyin and initials.

    `tails` are the pinyin from the second, third … syllable on: a query may start at any syllable.
    """

    label: str
    text: str
    core: str
    pinyin: str
    tails: tuple[str, ...]
    initials: str


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A type that answers the query, and the name by which it was found."""

    certificate_type: CertificateType
    matched: str
    match: Match


class CatalogueSearch:
    """An index over a catalogue; built once, asked often, never changed."""

    def __init__(self, types: Iterable[CertificateType]) -> None:
        self._entries = tuple((one, (one.name, *one.aliases)) for one in types)
        self._keys = tuple(tuple(search_key(name) for name in names) for _, names in self._entries)

    def find(self, query: str, *, limit: int | None = None) -> tuple[SearchHit, ...]:
        """Return the types that answer the query, best first, ties by name before alias and then by code.

        An empty query returns every type in the order of the catalogue.
        """
        if not _plain(query):
            return tuple(SearchHit(one, one.name, Match.CONTAINED) for one, _ in self._entries)[:limit]
        ranked = []
        for (certificate_type, _), keys in zip(self._entries, self._keys, strict=True):
            best = _best(_plain(query), certificate_type, keys)
            if best is not None:
                match, position, length, label = best
                order = (match, min(position, 1), length, certificate_type.code)
                ranked.append((order, SearchHit(certificate_type, label, match)))
        ranked.sort(key=lambda pair: pair[0])
        return tuple(hit for _, hit in ranked)[:limit]


def search_key(label: str) -> SearchKey:
    """Return a name prepared for search."""
    text = _plain(label)
    syllables = tuple(syllable for syllable in map(_plain, lazy_pinyin(text)) if syllable)
    core = text
    for ending in _GENERIC_ENDINGS:
        core = core.removesuffix(ending)
    return SearchKey(
        label,
        text,
        core,
        "".join(syllables),
        tuple("".join(syllables[start:]) for start in range(1, len(syllables))),
        "".join(syllable[0] for syllable in syllables),
    )


def match_key(query: str, key: SearchKey) -> Match | None:
    """Return the best way in which a key answers a query that is already plain, or None."""
    checks = _latin_checks(query, key) if query.isascii() else _chinese_checks(query, key)
    return next((match for match, holds in checks if holds), None)


def _chinese_checks(query: str, key: SearchKey) -> tuple[tuple[Match, bool], ...]:
    return (
        (Match.EXACT, query == key.text),
        (Match.PREFIX, key.text.startswith(query)),
        (Match.CONTAINED, query in key.text),
        (Match.SAID_IN_QUERY, key.text in query),
        (Match.CORE_IN_QUERY, len(key.core) >= _SHORTEST_CORE and key.core in query),
    )


def _latin_checks(query: str, key: SearchKey) -> tuple[tuple[Match, bool], ...]:
    if len(query) < _SHORTEST_LATIN:
        return ()
    return (
        (Match.INITIALS_EXACT, query == key.initials),
        (Match.PINYIN_EXACT, query == key.pinyin),
        (Match.INITIALS_PREFIX, key.initials.startswith(query)),
        (Match.PINYIN_PREFIX, key.pinyin.startswith(query)),
        (Match.INITIALS_CONTAINED, query in key.initials),
        (Match.PINYIN_CONTAINED, any(tail.startswith(query) for tail in key.tails)),
    )


def _best(
    query: str, certificate_type: CertificateType, keys: tuple[SearchKey, ...]
) -> tuple[Match, int, int, str] | None:
    if query == certificate_type.code.lower():
        return Match.EXACT, 0, 0, certificate_type.code
    matches = [
        (match, position, len(key.text), key.label)
        for position, key in enumerate(keys)
        if (match := match_key(query, key)) is not None
    ]
    return min(matches, default=None)


def _plain(text: str) -> str:
    """Return the letters, digits and characters of a text in lower case, without spaces and punctuation."""
    return "".join(character for character in text.lower() if character.isalnum())
