"""Names and addresses in the form in which they are compared; what is stored stays as it was written.

Two factories count as one only when country, name and address are the same words. Words for the legal form are
kept, only their abbreviations are written out: two companies of one owner often share a yard and differ in nothing
else, and merging them could not be undone by looking. Accents are kept for the same reason. What is merely alike
is the business of near matches, which a person decides.
"""

from __future__ import annotations

import re
import unicodedata

_ASCII_NOT_WORD = re.compile(r"[^0-9a-z]+")
_COMBINING_ACCENTS = re.compile("[\u0300-\u036f]")
_DROPPED = {0x640: None}  # the Arabic stretching stroke is drawing, not writing
_LEGAL_FORMS = {
    "ltd": "limited",
    "co": "company",
    "pvt": "private",
    "corp": "corporation",
    "inc": "incorporated",
    "mfg": "manufacturing",
}
_PASSED_OVER = frozenset(_LEGAL_FORMS.values()) | {
    *("plc", "llc", "llp", "gmbh", "ag", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "oy", "as", "pt", "cv"),
    *("tbk", "sdn", "bhd", "jsc", "jointstock", "tnhh", "sti", "san", "tic", "ve", "pte", "pty", "public"),
    *("and", "the", "of"),
}

IdentityKey = tuple[str, str, str]
"""Country, name and address as compared."""


def plain_words(text: str) -> str:
    """Return `text` without case, punctuation and stray spaces: words separated by single spaces."""
    if text.isascii():
        return _ASCII_NOT_WORD.sub(" ", text.lower()).strip()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    folded = folded.replace("i\u0307", "i")  # a Turkish capital I with its dot is the small i of everybody else
    return " ".join("".join(_word_part(character) for character in folded.translate(_DROPPED)).split())


def name_key(name: str) -> str:
    """Return a factory's name as compared: plain words, `&` as and, legal forms written out."""
    words = plain_words(name.replace("&", " and ")).split()
    return " ".join(_LEGAL_FORMS.get(word, word) for word in words)


def identity_key(country: str, name: str, address: str) -> IdentityKey | None:
    """Return what makes two rows one factory, or None when name or address says nothing."""
    key = (country, name_key(name), plain_words(address))
    return key if key[1] and key[2] else None


def likeness_key(key: str) -> str:
    """Return the words of a `name_key` that tell names apart, without accents and legal forms: for near matches."""
    bare = key if key.isascii() else _COMBINING_ACCENTS.sub("", unicodedata.normalize("NFKD", key))
    words = bare.split()
    return " ".join(word for word in words if word not in _PASSED_OVER) or bare


def _word_part(character: str) -> str:
    kind = unicodedata.category(character)
    if kind[0] in "LNM":
        return character
    return "" if kind == "Cf" else " "  # joiners and direction marks stand inside words
