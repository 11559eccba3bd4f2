"""Templates ready to run: put together from the pieces that arrived, proved by their digest, compiled once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app.domain.checklist.records import Template, TemplatePart
from app.domain.errors import Known
from app.forms.definition import Definition, digest, from_json
from app.forms.late import compile_form
from app.storage.connection import Connection
from app.storage.rows import rows_of

if TYPE_CHECKING:
    from app.forms.running import Form

T = TypeVar("T")
KEPT = 8
"""Templates that stay compiled: the largest takes some ten megabytes."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A template with its form."""

    template: Template
    form: Form

    @property
    def definition(self) -> Definition:
        """Return what the workbook says."""
        return self.form.definition


class TemplateShelf:
    """Gives templates by id; from any thread. What is on the shelf never changes: a template is written once."""

    def __init__(self) -> None:
        """Start empty."""
        self._ready: OrderedDict[str, Ready] = OrderedDict()
        self._read: OrderedDict[str, Definition] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, connection: Connection, template_id: str) -> Ready:
        """Return a template that is here.

        Known `template.missing` where nothing of it has arrived, `template.incomplete` where not all of it has, or what
        has is not what was published; `template.newer` where this program cannot read it.
        """
        with self._lock:
            known = self._ready.get(template_id)
            if known is not None:
                self._ready.move_to_end(template_id)
                return known
        template, definition = _read(connection, template_id)
        made = Ready(template, compile_form(definition))
        with self._lock:
            self._ready[template_id] = made
            self._read.pop(template_id, None)
            _keep_few(self._ready)
        return made

    def definition(self, connection: Connection, template_id: str) -> Definition:
        """Return what a template asks, where nobody is going to answer it now; Known as `take`."""
        with self._lock:
            ready, known = self._ready.get(template_id), self._read.get(template_id)
        if ready is not None:
            return ready.definition
        if known is None:
            _template, known = _read(connection, template_id)
            with self._lock:
                self._read[template_id] = known
                _keep_few(self._read)
        return known


def _keep_few(shelf: OrderedDict[str, T]) -> None:
    while len(shelf) > KEPT:
        shelf.popitem(last=False)


def _read(connection: Connection, template_id: str) -> tuple[Template, Definition]:
    stored = rows_of(Template).find(connection, template_id)
    if stored is None:
        raise Known("template.missing")
    template = stored.record
    parts = [each.record for each in rows_of(TemplatePart).by_parents(connection, (template_id,))]
    parts.sort(key=lambda part: part.place)
    text = "".join(part.body for part in parts)
    if [part.place for part in parts] != list(range(template.parts)) or digest(text) != template.sha256:
        raise Known(
            "template.incomplete",
            template=template.code,
            edition=template.edition,
            here=len(parts),
            parts=template.parts,
        )
    try:
        return template, from_json(text)
    except ValueError as error:
        # It is what was published: a later program wrote it in words that this one does not know.
        raise Known("template.newer", template=template.code, edition=template.edition) from error
