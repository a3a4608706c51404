"""What a title is found by: itself, its pinyin, its initials (社区戒毒 is found by shequ and by sqjd)."""

import unicodedata

from pypinyin import lazy_pinyin


def search_text(*words: str) -> str:
    """Return the text that a query is looked for in: one width, lower case, without blanks inside a word."""
    keys: list[str] = []
    for word in filter(None, words):
        plain = normalize_query(word)
        syllables = lazy_pinyin(plain)
        keys.extend((plain, "".join(syllables), "".join(syllable[:1] for syllable in syllables)))
    return " ".join(dict.fromkeys(keys))


def normalize_query(query: str) -> str:
    """Return what was typed in the form in which keys are stored: no blanks, nothing that can't be printed."""
    plain = unicodedata.normalize("NFKC", query).lower()
    return "".join(character for character in plain if character.isprintable() and not character.isspace())
