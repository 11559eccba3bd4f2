"""Blocks of a paper as paragraphs, tables and pictures of a DOCX."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import cast

from docx.document import Document as Written
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph as Line

from app.papers.docx_text import Setting, element
from app.papers.model import (
    Block,
    Both,
    Boxes,
    Grid,
    Heading,
    Listing,
    Pairs,
    Paragraph,
    Phrase,
    Pictures,
    Signatures,
)

WIDTH = 170
"""Millimetres between the margins of A4."""
_ACROSS = 3
_BOX = "☐ "


class Writing:
    """Writes blocks before a paragraph of a template, one after the other."""

    def __init__(self, written: Written, anchor: Line, setting: Setting, fetch: Callable[[str, str], bytes]) -> None:
        """Take the document, the paragraph the paper stands in place of, how words are set, and the pictures."""
        self._written = written
        self._anchor = anchor
        self._setting = setting
        self._fetch = fetch

    def write(self, block: Block) -> None:
        """Write one block."""
        match block:
            case Heading(text, level):
                self._line(f"Heading {level}", Phrase(text))
            case Paragraph(phrase, is_muted):
                self._lines("Muted" if is_muted else "Normal", phrase)
            case Pairs(rows):
                self._table(tuple((Phrase(title), value) for title, value in rows), (1, 2), "Concord Pairs")
            case Grid(head, rows, shares):
                self._table((tuple(map(Phrase, head)), *rows), shares, "Concord Table", has_head=True)
            case Listing() | Boxes():
                self._points(block)
            case Pictures():
                self._pictures(block)
            case Signatures(lines):
                self._signatures(lines)
            case Both(first, second, languages):
                self._both((first, second), languages)

    def finish(self) -> None:
        """Take the paragraph away that the paper stood before."""
        parent = self._anchor._p.getparent()  # noqa: SLF001
        if parent is not None:
            parent.remove(self._anchor._p)  # noqa: SLF001

    def _points(self, block: Listing | Boxes) -> None:
        for item in block.items:
            if isinstance(block, Listing):
                self._line("List Bullet", item)
            else:
                self._line("Normal", Phrase(_BOX + item.text, item.is_typed))

    def _both(self, phrases: Sequence[Phrase], languages: Sequence[str]) -> None:
        table = self._new_table(1, (1, 1), "Concord Table")
        for cell, phrase, language in zip(table.rows[0].cells, phrases, languages, strict=True):
            self._fill(cell, phrase, language=language)

    def _line(self, style: str, phrase: Phrase) -> Line:
        made = self._anchor.insert_paragraph_before(style=style)
        self._setting.put(made, phrase)
        return made

    def _lines(self, style: str, phrase: Phrase) -> None:
        for text in phrase.text.split("\n"):
            self._line(style, Phrase(text, phrase.is_typed))

    def _table(
        self, rows: Sequence[Sequence[Phrase]], shares: Sequence[int], style: str, *, has_head: bool = False
    ) -> None:
        table = self._new_table(len(rows), shares, style)
        for number, (line, row) in enumerate(zip(table.rows, rows, strict=True)):
            properties = line._tr.get_or_add_trPr()  # noqa: SLF001
            properties.append(element("w:cantSplit"))
            is_head = has_head and number == 0
            if is_head:
                properties.append(element("w:tblHeader"))
            for place, (cell, phrase) in enumerate(zip(line._tr.tc_lst, row, strict=True)):  # noqa: SLF001
                bold = is_head or (style == "Concord Pairs" and place == 0)
                self._fill(_Cell(cell, table), phrase, style="Cell Title" if bold else "Cell")

    def _new_table(self, rows: int, shares: Sequence[int], style: str) -> Table:
        table = self._written.add_table(rows, len(shares))
        table.style = style
        table.autofit = False
        properties = table._tbl.tblPr  # noqa: SLF001
        if self._setting.is_right_to_left:
            bidi = element("w:bidiVisual")
            style_element = properties.find(qn("w:tblStyle"))
            if style_element is not None:
                style_element.addnext(bidi)
            else:
                properties.insert(0, bidi)
        for column, share in zip(table._tbl.tblGrid.gridCol_lst, shares, strict=True):  # noqa: SLF001
            column.w = Mm(WIDTH * share / sum(shares))
        for line in table._tbl.tr_lst:  # noqa: SLF001
            for cell, share in zip(line.tc_lst, shares, strict=True):
                cell.width = Mm(WIDTH * share / sum(shares))
        self._anchor._p.addprevious(table._tbl)  # noqa: SLF001
        # Two tables that touch become one.
        self._anchor.insert_paragraph_before(style="Gap")
        return cast("Table", table)

    def _fill(self, cell: _Cell, phrase: Phrase, *, style: str = "Cell", language: str = "") -> None:
        for number, text in enumerate(phrase.text.split("\n")):
            line = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            line.style = style
            self._setting.put(line, Phrase(text, phrase.is_typed), language)

    def _pictures(self, block: Pictures) -> None:
        rows = -(-len(block.items) // _ACROSS)
        table = self._new_table(rows, (1,) * _ACROSS, "Concord Pairs")
        cells = [_Cell(cell, table) for line in table._tbl.tr_lst for cell in line.tc_lst]  # noqa: SLF001
        for line in table._tbl.tr_lst:  # noqa: SLF001
            line.get_or_add_trPr().append(element("w:cantSplit"))
        for cell, picture in zip(cells, block.items, strict=False):
            content = self._fetch(picture.sha256, picture.marks) if picture.sha256 else b""
            first = cell.paragraphs[0]
            first.style = "Cell"
            if content:
                shape = first.add_run().add_picture(io.BytesIO(content), width=Mm(WIDTH / _ACROSS - 6))
                if shape.height > Mm(60):
                    shape.width, shape.height = int(shape.width * Mm(60) / shape.height), Mm(60)
                properties = shape._inline.docPr  # noqa: SLF001
                properties.set("descr", picture.alt)
            self._setting.put(cell.add_paragraph(style="Caption") if content else first, picture.caption)

    def _signatures(self, lines: Sequence[str]) -> None:
        self._keep_end()
        table = self._new_table(1, (1,) * len(lines), "Concord Pairs")
        for cell, words in zip(table.rows[0].cells, lines, strict=True):
            cell.paragraphs[0].style = "Signature Line"
            self._setting.put(cell.paragraphs[0], Phrase(""))
            self._setting.put(cell.add_paragraph(style="Cell"), Phrase(words))

    def _keep_end(self) -> None:
        """Let the end of what is signed go on to the page of its signatures."""
        before = self._anchor._p.getprevious()  # noqa: SLF001
        while before is not None:
            rows = before.findall(qn("w:tr"))
            lines = list((rows[-1] if rows else before).iter(qn("w:p")))
            for line in lines:
                Line(line, self._anchor).paragraph_format.keep_with_next = True
            if any(node.text for line in lines for node in line.iter(qn("w:t"))):
                return
            before = before.getprevious()
