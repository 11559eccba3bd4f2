"""Which way a text runs and in which script it is written, by its first letters."""

from __future__ import annotations

import unicodedata
from enum import StrEnum


class Script(StrEnum):
    """A script that papers are set in."""

    LATIN = "latin"
    BENGALI = "bengali"
    ARABIC = "arabic"


_OF_LANGUAGE = {"bn": Script.BENGALI, "ar": Script.ARABIC}


def script_of(text: str, language: str) -> Script:
    """Return the script of the first letter of a text; of one without letters that of the language."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return Script.ARABIC
        if kind == "L":
            return Script.BENGALI if "\u0980" <= character <= "\u09ff" else Script.LATIN
    return _OF_LANGUAGE.get(language[:2], Script.LATIN)


def runs_right_to_left(text: str, language: str) -> bool:
    """Say whether a text runs from right to left."""
    return script_of(text, language) is Script.ARABIC
