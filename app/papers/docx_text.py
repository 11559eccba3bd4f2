"""Paragraphs of a DOCX: direction, script, font and language of their words."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from app.papers.model import Phrase
from app.papers.scripts import Script, script_of

_FONTS = {Script.LATIN: "Segoe UI", Script.BENGALI: "Nirmala UI", Script.ARABIC: "Segoe UI"}
_TAGS = {Script.LATIN: "en-GB", Script.BENGALI: "bn-BD", Script.ARABIC: "ar-EG"}
_BEHIND_BIDI = frozenset(
    qn(f"w:{name}")
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "jc"),
        *("textDirection", "textAlignment", "outlineLvl", "rPr", "sectPr", "rtlGutter", "docGrid", "printerSettings"),
    )
)
"""What the schema of Word wants behind the direction."""


class Setting:
    """How the words of one paper are set, by its language."""

    def __init__(self, language: str) -> None:
        """Take the code of the paper's language."""
        self.language = language
        self.is_right_to_left = script_of("", language) is Script.ARABIC

    def settle(self, paragraph: Paragraph) -> None:
        """Give what stands in a template the paper's direction and fonts."""
        script = script_of(paragraph.text, self.language)
        self._turn(paragraph, is_right_to_left=self.is_right_to_left)
        for run in paragraph.runs:
            _dress(run, script, is_right_to_left=script is Script.ARABIC)

    def put(self, paragraph: Paragraph, phrase: Phrase, language: str = "") -> None:
        """Write one line of text into an empty paragraph."""
        language = language or self.language
        script = script_of(phrase.text, language)
        is_right_to_left = (script if phrase.is_typed else script_of("", language)) is Script.ARABIC
        self._turn(paragraph, is_right_to_left=is_right_to_left)
        if phrase.text:
            _dress(paragraph.add_run(phrase.text), script, is_right_to_left=script is Script.ARABIC)

    def _turn(self, paragraph: Paragraph, *, is_right_to_left: bool) -> None:
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # the library has no direction of its own
        if is_right_to_left:
            _insert(properties, "w:bidi", {})
        if is_right_to_left is not self.is_right_to_left:
            # "right" is the trailing side of the words: here the leading one of the paper.
            properties.get_or_add_jc().set(qn("w:val"), "right")


def make_right_to_left(section: Section) -> None:
    """Let a section begin at the right: columns, page numbers."""
    _insert(section._sectPr, "w:bidi", {})  # noqa: SLF001


def element(tag: str, **values: str) -> BaseOxmlElement:
    """Return an element of Word's own."""
    made = OxmlElement(tag)
    for name, value in values.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _insert(parent: BaseOxmlElement, tag: str, values: dict[str, str]) -> None:
    """Add an element once, before those that Word wants behind it."""
    if parent.find(qn(tag)) is not None:
        return
    made = element(tag, **values)
    for child in parent:
        if child.tag in _BEHIND_BIDI:
            child.addprevious(made)
            return
    parent.append(made)


def _dress(run: Run, script: Script, *, is_right_to_left: bool) -> None:
    properties = run._r.get_or_add_rPr()  # noqa: SLF001
    fonts = properties.get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), _FONTS[script])
    # Word takes bold and size of Bengali and Arabic from settings of their own.
    if run.bold or (run.bold is None and _is_bold(run)):
        properties.append(element("w:bCs"))
    if is_right_to_left:
        properties.append(element("w:rtl"))
    name = "val" if script is Script.LATIN else "bidi"
    properties.append(element("w:lang", **{name: _TAGS[script]}))


def _is_bold(run: Run) -> bool:
    style = run._parent.style if isinstance(run._parent, Paragraph) else None  # noqa: SLF001
    return bool(style is not None and style.font.bold)
