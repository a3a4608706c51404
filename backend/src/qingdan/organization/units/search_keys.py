"""What a name is found by: itself, its pinyin, and its initials (养育巷 gives yangyuxiang and yyx)."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

from pypinyin import Style, pinyin

#: Characters with several readings multiply the keys; a name keeps this many at most.
MOST_READINGS = 8
_RUNS = re.compile(r"(?P<chinese>[㐀-䶿一-鿿〇]+)|[^㐀-䶿一-鿿〇]+")


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """The normalized name, its readings in pinyin and the initials of those readings; the usual reading first."""

    name: str
    readings: tuple[str, ...]
    initials: tuple[str, ...]

    @property
    def text(self) -> str:
        """All keys in one line, for a trigram index."""
        return " ".join(dict.fromkeys((self.name, *self.readings, *self.initials)))


def search_keys(name: str) -> SearchKeys:
    """Return the keys of a name; digits and Latin letters stand in them as they are, in lower case."""
    normalized = normalize_query(name)
    choices = list(_syllables(normalized))
    readings = list(islice(product(*choices), MOST_READINGS))
    return SearchKeys(
        name=normalized,
        readings=tuple(dict.fromkeys("".join(full for full, _ in reading) for reading in readings)),
        initials=tuple(dict.fromkeys("".join(first for _, first in reading) for reading in readings)),
    )


def normalize_query(query: str) -> str:
    """Return what was typed as keys are stored: one width, lower case, no blanks."""
    return "".join(unicodedata.normalize("NFKC", query).lower().split())


def _syllables(text: str) -> Iterator[list[tuple[str, str]]]:
    """Yield for each character, or run of other signs, its possible readings, each with its initial."""
    for run in _RUNS.finditer(text):
        if run["chinese"] is None:
            yield [(run[0], run[0])]
            continue
        for readings in pinyin(run[0], style=Style.NORMAL, heteronym=True):
            yield [(reading, reading[:1]) for reading in dict.fromkeys(readings)]
