"""Open Supply Hub ids: 15 characters, the last of which can be checked offline.

An id is a country (ISO 3166 alpha-2), the year and the day of the year of its making, five characters and one
check character. The check is a sum modulo 32 of the two country letters (as ASCII) and the values of the twelve
characters after them in Crockford's base 32; the remainder in that alphabet is the check character. So it finds
every single wrong character, but not two that changed places.
"""

from __future__ import annotations

import re
from enum import StrEnum

LENGTH = 15
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_FORM = re.compile(rf"[A-Z]{{2}}[0-9]{{7}}[{_ALPHABET}]{{6}}")
_SEPARATORS = re.compile(r"[\s\u2010-\u2015-]")


class OsIdCheck(StrEnum):
    """What is known of an id without asking anybody; all but `GOOD` warn, none blocks."""

    GOOD = "good"
    WRONG_LENGTH = "wrong_length"
    WRONG_FORM = "wrong_form"
    WRONG_CHECK_CHARACTER = "wrong_check_character"


def tidy_os_id(text: str) -> str:
    """Return the id in capitals without hyphens and spaces."""
    return _SEPARATORS.sub("", text).upper()


def check_character(body: str) -> str:
    """Return the check character of the first 14 characters of a tidied id."""
    total = ord(body[0]) + ord(body[1]) + sum(_VALUES[character] for character in body[2:])
    return _ALPHABET[total % len(_ALPHABET)]


def check_os_id(text: str) -> OsIdCheck:
    """Return what is wrong with an id, if anything; hyphens, spaces and case do not matter."""
    tidied = tidy_os_id(text)
    if len(tidied) != LENGTH:
        return OsIdCheck.WRONG_LENGTH
    if _FORM.fullmatch(tidied) is None:
        return OsIdCheck.WRONG_FORM
    if check_character(tidied[:-1]) != tidied[-1]:
        return OsIdCheck.WRONG_CHECK_CHARACTER
    return OsIdCheck.GOOD
