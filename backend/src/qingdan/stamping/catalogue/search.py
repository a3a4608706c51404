"""Finding a certificate type by what people say: Chinese, everyday names, pinyin, initials (R19)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from pypinyin import lazy_pinyin

from qingdan.stamping.catalogue.rules import CertificateClass, CertificateType

_GENERIC_ENDINGS = ("情况证明", "证明")
_SHORTEST_CORE = 2
_SHORTEST_LATIN = 2
#: What a paper that states a fact calls itself.
_CERTIFYING = ("证明", "确认", "声明")
_OF_OTHERS = frozenset({CertificateClass.MUST_NOT_ISSUE, CertificateClass.LOCAL})


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

    def named_in(self, title: str) -> CertificateType | None:
        """Return the type that the title of a paper names, by the longest of its names in it; None for none (R3).

        What communities issue is named only by a paper that calls itself a certificate: a notice about volunteers is
        none. What another body issues is named wherever its name stands.
        """
        plain = _plain(title)
        named = (
            (length, certificate_type)
            for (certificate_type, _), keys in zip(self._entries, self._keys, strict=True)
            if (length := max(_named(plain, key, certificate_type) for key in keys))
        )
        return max(named, key=lambda pair: pair[0], default=(0, None))[1]


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


def _named(title: str, key: SearchKey, certificate_type: CertificateType) -> int:
    """Return how many characters of a name a title says; 0 when it does not name the type."""
    if title == key.text:
        return len(key.text) + len(title)
    certifies = any(word in title for word in _CERTIFYING)
    issued = certificate_type.certificate_class not in _OF_OTHERS
    if issued and not certifies:
        return 0
    if key.text in title:
        return len(key.text)
    said = key.core in title if certifies else key.core == title
    return len(key.core) if said and len(key.core) >= _SHORTEST_CORE else 0
