"""Content in several languages: titles of catalogues and rule packs, not the words of the screens."""

from __future__ import annotations

from collections.abc import Mapping

Wording = Mapping[str, str]
"""Language code (`en`, `bn`, `ar`) to text; English is always there."""

LANGUAGES = ("en", "bn", "ar")


def in_language(wording: Wording, language: str) -> str:
    """Return the text in `language` (also when it is given as `bn_BD`), else in English."""
    return wording.get(language) or wording.get(language[:2]) or wording["en"]
