"""From a wish to the paper and its files; no widgets, so that it runs on any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from app.domain.errors import Known
from app.domain.media import shown_name
from app.domain.reasons import Blocked
from app.papers.audience import Audience, Format
from app.papers.book import Book
from app.papers.book_names import book_without, leaks_in_book
from app.papers.checklist_blank import blank_checklist
from app.papers.checklist_book import checklist_book
from app.papers.docx_file import docx_file
from app.papers.minutes import minutes
from app.papers.model import Document
from app.papers.names import Leak, NameCheck
from app.papers.plan_book import plan_book
from app.papers.readings import Protected
from app.papers.say import Say, Speech
from app.papers.visit_record import visit_record
from app.papers.xlsx_file import xlsx_file
from app.queries.papers import minutes_reading, protected_names, visit_reading
from app.queries.plan_paper import plan_reading
from app.services.checklist_papers import blank_form_reading, blank_reading, run_reading
from app.services.workspace import Workspace
from app.storage.connection import Connection
from ui.parts.papers.press import pdf_of
from ui.parts.papers.wanted import Choice, PaperKind, Wanted
from ui.parts.thumbnails import marked

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper as it would be written now; one of `document` and `book` is there. `leaks` are names in typed text."""

    document: Document | None
    book: Book | None
    leaks: tuple[Leak, ...]

    @property
    def file_name(self) -> str:
        """Return a name for its file, without an ending."""
        if self.document is not None:
            title = f"{self.document.title} - {self.document.subtitle}"
        else:
            title = self.book.title if self.book is not None else ""
        return shown_name(title.replace("/", "-").replace("·", "-").replace(".", " "))


class Maker:
    """Makes one paper."""

    def __init__(self, workspace: Workspace, wanted: Wanted) -> None:
        """Take where to read, and what."""
        self._workspace = workspace
        self._wanted = wanted

    def prepare(self, choice: Choice, speech: Speech) -> Prepared | None:
        """Return the paper, None when what it is about is not on this device any more.

        Where the choice replaces names, none is left in it.
        """
        with self._workspace.read() as connection:
            document, book = self._read(connection, choice, speech)
        # Of the whole replica: where the screen is turned to a factory, the reading above knows no names to look for.
        with self._workspace.replica.read() as connection:
            kept, open_names = protected_names(connection, self._wanted.engagement_id)
        check = NameCheck(() if choice.audience is Audience.PROGRAMME else kept, open_names)

        def role(whose: Protected) -> str:
            if whose.is_complainant:
                return speech.say(Say.A_PERSON)  # not even that there was a complaint
            return speech.say(Say.A_WORKER if whose.is_worker else Say.A_GUEST)

        if document is not None:
            if choice.replaces:
                document = check.without(document, role)
            return Prepared(document, None, check.leaks(document))
        if book is None:
            return None
        if choice.replaces:
            book = book_without(check, book, role)
        return Prepared(None, book, leaks_in_book(check, book))

    def files(self, prepared: Prepared, choice: Choice, speech: Speech, step: Step) -> dict[Format, bytes]:
        """Return the content of each file that the choice makes."""
        made: dict[Format, bytes] = {}
        for format_ in choice.output.formats:
            if prepared.book is not None:
                made[format_] = xlsx_file(prepared.book, step)
            elif prepared.document is not None and format_ is Format.DOCX:
                made[format_] = docx_file(prepared.document, self._template(), self.picture, step)
            elif prepared.document is not None:
                made[format_] = pdf_of(prepared.document, self.picture, speech.number, step)
        return made

    def picture(self, sha256: str, marks: str) -> bytes:
        """Return a small picture with its marks, b"" where it is not here or they cannot be drawn: never without."""
        try:
            return marked(self._workspace.evidence.open(sha256), marks)
        except Known:
            return b""

    def _template(self) -> bytes:
        return (files("resources") / "papers" / f"{self._wanted.kind}.docx").read_bytes()

    def _read(self, connection: Connection, choice: Choice, speech: Speech) -> tuple[Document | None, Book | None]:
        workspace, wanted = self._workspace, self._wanted
        today = workspace.clock.today()
        facts = workspace.facts(connection)
        try:
            context = workspace.context(connection, wanted.engagement_id)
        except Blocked:
            return None, None
        if wanted.kind is PaperKind.RUN:
            return None, checklist_book(run_reading(workspace, wanted.record_id), speech, today)
        if wanted.kind is PaperKind.BLANK:
            if wanted.template_id:
                form = blank_form_reading(workspace, wanted.engagement_id, wanted.template_id)
            else:
                form = blank_reading(workspace, wanted.record_id)
            return blank_checklist(form, speech, today), None
        if wanted.kind is PaperKind.VISIT:
            visit = visit_reading(connection, wanted.record_id, facts, context, choice.audience)
            return (None if visit is None else visit_record(visit, choice.audience, speech, today)), None
        if wanted.kind is PaperKind.MINUTES:
            meeting = minutes_reading(connection, wanted.record_id, facts, context, choice.audience)
            return (None if meeting is None else minutes(meeting, choice.audience, speech, today)), None
        plan = plan_reading(connection, wanted.engagement_id, wanted.ids, workspace.catalogue, context.pack)
        return None, None if plan is None else plan_book(plan, speech, today)


def paths_of(chosen: Path, formats: tuple[Format, ...]) -> dict[Format, Path]:
    """Return where each file goes: the name a person chose, with the ending of each."""
    known = {f".{format_.value}" for format_ in Format}
    stem = chosen.with_suffix("") if chosen.suffix.casefold() in known else chosen
    return {format_: stem.with_name(f"{stem.name}.{format_.value}") for format_ in formats}
