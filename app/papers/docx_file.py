"""A paper as DOCX, in a template that a programme may change: the words can be searched, copied and edited."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime, time

from docx.document import Document as Written
from docxtpl import DocxTemplate

from app.papers.docx_blocks import Writing
from app.papers.docx_text import Setting, make_right_to_left
from app.papers.model import Document
from app.papers.same_bytes import without_clock

Fetch = Callable[[str, str], bytes]
"""Returns the JPEG of a small picture by its sha256 with its marks drawn, b"" where there is none to be shown."""
Step = Callable[[int, int], None]
"""Told of what is done, and of how much; raises to stop the work."""

_BODY = "[[body]]"


def docx_file(document: Document, template: bytes, fetch: Fetch, step: Step) -> bytes:
    """Return the DOCX of a paper; its last bytes change with the paper and the day it was made on, nothing else.

    The template names where the paper goes: {{ body }}, and, where it likes, {{ title }}, {{ subtitle }}, {{ footer }}.
    """
    filled = DocxTemplate(io.BytesIO(template))
    filled.render(
        {"title": document.title, "subtitle": document.subtitle, "footer": document.footer, "body": _BODY},
        autoescape=True,
    )
    written: Written = filled.docx
    setting = Setting(document.language)
    for paragraph in written.paragraphs:
        setting.settle(paragraph)
    for section in written.sections:
        for paragraph in (*section.header.paragraphs, *section.footer.paragraphs):
            setting.settle(paragraph)
        if setting.is_right_to_left:
            make_right_to_left(section)
    [anchor] = [paragraph for paragraph in written.paragraphs if paragraph.text.strip() == _BODY]
    writing = Writing(written, anchor, setting, fetch)
    for done, block in enumerate(document.blocks, 1):
        writing.write(block)
        step(done, len(document.blocks))
    writing.finish()
    _describe(written, document)
    made = io.BytesIO()
    written.save(made)
    return without_clock(made.getvalue())


def _describe(written: Written, document: Document) -> None:
    about = written.core_properties
    about.title, about.subject, about.language = document.title, document.subtitle, document.language
    about.author = about.last_modified_by = "Concord"
    about.created = about.modified = datetime.combine(document.made_on, time(), UTC)
    about.revision = 1
