"""A paper before it is a file: blocks of worded text, the same for every way of writing it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of text; one that a person typed runs in its own direction, whatever the paper's."""

    text: str
    is_typed: bool = False


def plain(text: str) -> str:
    """Return a text in the one form that searching finds (NFC), without the characters that no file format takes."""
    joined = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\t", " ")
    return "".join(each for each in joined if each == "\n" or unicodedata.category(each) not in ("Cc", "Cs")).strip()


def typed(text: str) -> Phrase:
    """Return what a person wrote."""
    return Phrase(plain(text), is_typed=True)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 or 2. It never stands alone at the end of a page."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks in it begin new paragraphs."""

    phrase: Phrase
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Titles with their values, one pair a line."""

    rows: tuple[tuple[str, Phrase], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a head; `shares` are the widths of its columns in parts of their sum."""

    head: tuple[str, ...]
    rows: tuple[tuple[Phrase, ...], ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Points, each with a bullet."""

    items: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A small picture by the sha256 of its JPEG; `alt` says what it is to who cannot see it.

    `marks` (JSON text of `app.domain.marks`) are drawn over it: what they hide is never shown.
    """

    sha256: str
    caption: Phrase
    alt: str
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures side by side, some to a row."""

    items: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Boxes:
    """Answers to tick by hand, on a blank checklist."""

    items: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on, each with what stands under it."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Both:
    """The same text in two languages, side by side; the codes say which."""

    first: Phrase
    second: Phrase
    languages: tuple[str, str]


Block = Heading | Paragraph | Pairs | Grid | Listing | Pictures | Boxes | Signatures | Both


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. `page` has the places {page} and {pages}; `made_on`, the day it was made, is its only stamp."""

    title: str
    subtitle: str
    language: str
    blocks: tuple[Block, ...]
    page: str
    footer: str
    made_on: date
