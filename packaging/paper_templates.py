"""Make the templates of papers anew: `packaging/paper_templates.py`. A programme changes its own copies in Word."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import cast

from docx import Document
from docx.document import Document as Template
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.papers.same_bytes import without_clock  # noqa: E402

PAPERS = ("visit_record", "minutes", "checklist")
INK, QUIET, RULE = RGBColor(0x1B, 0x26, 0x2C), RGBColor(0x55, 0x64, 0x6D), "B8C4CC"


def template() -> bytes:
    """Return a template with every style that papers use."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(18), Mm(20)
    _styles(made)
    made.add_paragraph("{{ title }}", style="Title")
    made.add_paragraph("{{ subtitle }}", style="Subtitle")
    made.add_paragraph("{{ body }}")
    foot = section.footer.paragraphs[0]
    foot.style = made.styles["Footer"]
    foot.add_run("{{ footer }}\t")
    _field(foot, "PAGE")
    foot.add_run(" / ")
    _field(foot, "NUMPAGES")
    content = io.BytesIO()
    made.save(content)
    return without_clock(content.getvalue())


def _styles(made: Template) -> None:
    for name, size, colour, bold in (
        ("Normal", 10, INK, False),
        ("Title", 20, INK, True),
        ("Subtitle", 11, QUIET, False),
        ("Heading 1", 13, INK, True),
        ("Heading 2", 11, INK, True),
        ("List Bullet", 10, INK, False),
        ("Caption", 8.5, QUIET, False),
        ("Footer", 8, QUIET, False),
    ):
        _set(_style(made, name), size, colour, bold=bold)
    for name, size, colour, bold in (
        ("Muted", 9, QUIET, False),
        ("Cell", 9.5, INK, False),
        ("Cell Title", 9.5, INK, True),
        ("Gap", 4, INK, False),
        ("Signature Line", 9.5, INK, False),
    ):
        style = cast("ParagraphStyle", made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
        style.base_style = made.styles["Normal"]
        _set(style, size, colour, bold=bold)
        style.paragraph_format.space_after = Pt(2 if name != "Gap" else 0)
    _style(made, "Heading 1").paragraph_format.space_before = Pt(14)
    _style(made, "Heading 2").paragraph_format.space_before = Pt(10)
    _style(made, "Signature Line").paragraph_format.space_before = Pt(44)
    _table_style(made, "Concord Table", ("top", "bottom", "insideH"))
    _table_style(made, "Concord Pairs", ())


def _style(made: Template, name: str) -> ParagraphStyle:
    return cast("ParagraphStyle", made.styles[name])


def _set(style: ParagraphStyle, size: float, colour: RGBColor, *, bold: bool) -> None:
    font = style.font
    font.name, font.size, font.bold, font.italic = "Segoe UI", Pt(size), bold, False
    font.color.rgb = colour
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), "Segoe UI")
    # Bengali and Arabic take size and weight from settings of their own.
    for tag, value in (("w:szCs", str(int(size * 2))), ("w:bCs", "1" if bold else "0")):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
        made = OxmlElement(tag)
        made.set(qn("w:val"), value)
        properties.append(made)
    style.paragraph_format.space_after = Pt(4)


def _table_style(made: Template, name: str, edges: tuple[str, ...]) -> None:
    style = made.styles.add_style(name, WD_STYLE_TYPE.TABLE)
    style.base_style = made.styles["Normal Table"]
    properties = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for edge in edges:
        line = OxmlElement(f"w:{edge}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", RULE)):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    properties.append(borders)
    style.element.append(properties)


def _field(paragraph: Paragraph, code: str) -> None:
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        made = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            made.set(qn("w:fldCharType"), kind)
        else:
            made.text = text
        run._r.append(made)  # noqa: SLF001  # the library has no fields


if __name__ == "__main__":
    folder = ROOT / "resources" / "papers"
    for paper in PAPERS:
        (folder / f"{paper}.docx").write_bytes(template())
