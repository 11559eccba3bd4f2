"""Headers of columns as people write them, to the names that are read."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ALIASES = {
    "bind::calculate": "calculation",
    "bind::constraint": "constraint",
    "bind::jr:constraintmsg": "constraint_message",
    "bind::jr:requiredmsg": "required_message",
    "bind::readonly": "read_only",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "body::appearance": "appearance",
    "calculate": "calculation",
    "caption": "label",
    "command": "type",
    "constraining_message": "constraint_message",
    "control::appearance": "appearance",
    "count": "repeat_count",
    "jr:constraintmsg": "constraint_message",
    "jr:count": "repeat_count",
    "jr:requiredmsg": "required_message",
    "list name": "list_name",
    "noapperrorstring": "no_app_error_string",
    "readonly": "read_only",
    "relevance": "relevant",
    "requiredmsg": "required_message",
    "tag": "name",
    "value": "name",
}
_CHOICES_ALIASES = {"caption": "label", "list name": "list_name", "value": "name"}
_TRANSLATED = frozenset({"label", "hint", "guidance_hint", "constraint_message", "required_message"})
_MEDIA = frozenset({"image", "audio", "video", "big-image", "media"})
_CODES = {
    "arabic": "ar",
    "bahasa indonesia": "id",
    "bangla": "bn",
    "bengali": "bn",
    "burmese": "my",
    "chinese": "zh",
    "english": "en",
    "french": "fr",
    "hindi": "hi",
    "indonesian": "id",
    "khmer": "km",
    "nepali": "ne",
    "portuguese": "pt",
    "sinhala": "si",
    "spanish": "es",
    "tamil": "ta",
    "turkish": "tr",
    "urdu": "ur",
    "vietnamese": "vi",
}
NAMES = {
    "ar": "Arabic",
    "bn": "Bengali",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "hi": "Hindi",
    "id": "Indonesian",
    "km": "Khmer",
    "my": "Burmese",
    "ne": "Nepali",
    "pt": "Portuguese",
    "si": "Sinhala",
    "ta": "Tamil",
    "tr": "Turkish",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""English names of languages by code, as workbooks write them: "English (en)"."""

_WITH_CODE = re.compile(r".*\(\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\s*\)\s*")
_CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_SHORT = 3
_GROUPED = re.compile(r"^(bind|body|control|instance):(?!:)")
"""Older workbooks write one colon where others write two: bind:relevant."""


@dataclass(frozen=True, slots=True)
class Header:
    """A column: the name that is read, the language where it has one, and the header as written."""

    name: str
    language: str
    written: str


def language_code(written: str) -> str:
    """Return the code of a language: "English (en)" and "English" are "en"; a name that is not known stays."""
    found = _WITH_CODE.fullmatch(written)
    if found:
        return found[1].lower()
    known = _CODES.get(written.strip().lower())
    return known or (written.strip().lower() if _CODE.fullmatch(written.strip()) else written.strip())


def has_code(code: str) -> bool:
    """Say whether a language is named by a code that other programs know."""
    return code in NAMES or (_CODE.fullmatch(code) is not None and len(code) <= _SHORT)


def language_words(code: str) -> str:
    """Return how a workbook names a language."""
    if code in NAMES:
        return f"{NAMES[code]} ({code})"
    return f"{code} ({code})" if has_code(code) else code


def survey_header(written: str) -> Header:
    """Read a header of the survey sheet."""
    plain = _GROUPED.sub(r"\1::", " ".join(written.split()).lower())
    snake = plain.replace(" ", "_")
    if plain.startswith("bind::concord:"):
        return Header(plain, "", written)
    for key in (plain, snake):
        if key in _ALIASES:
            return Header(_ALIASES[key], "", written)
    name, language = _split(written)
    name = _ALIASES.get(name, name)
    if name in _TRANSLATED or name in _MEDIA:
        return Header(name, language, written)
    return Header(snake, "", written)


def choices_header(written: str) -> Header:
    """Read a header of the choices sheet; a column for choice filters keeps its name as written."""
    plain = " ".join(written.split()).lower()
    plain = _CHOICES_ALIASES.get(plain, plain)
    if plain in {"list_name", "name", "label"}:
        return Header(plain, "", written)
    name, language = _split(written)
    if name in _MEDIA:
        return Header("media", language, written)
    return Header("label", language, written) if name == "label" and language else Header(written, "", written)


def settings_header(written: str) -> Header:
    """Read a header of the settings sheet."""
    name, language = _split(written)
    names = {"set_form_title": "form_title", "title": "form_title", "set_form_id": "form_id", "id_string": "form_id"}
    return Header(names.get(name, name), language, written)


def _split(written: str) -> tuple[str, str]:
    name, parted, language = written.partition("::")
    if not parted:
        name, parted, language = written.partition(":")
    name = "_".join(name.split()).lower()
    if name == "media":
        name, _parted, language = language.partition("::")
        name = "_".join(name.split()).lower() or "media"
    return name, language_code(language) if language.strip() else ""
