"""What the viewer shows of a file, read off the GUI thread: a page, a table, words, a large picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from app.domain.errors import Known
from app.domain.plan.records import Evidence
from app.services.evidence import EvidenceStore
from app.services.previews import plain_text
from ui.parts.thumbnails import marked, read_picture
from ui.runtime.tasks import Job, Tasks

if TYPE_CHECKING:
    from app.services.pdf_pages import PdfPage
    from app.sheets.looking import Look

LARGEST = QSize(4_096, 4_096)
"""A picture is read no larger than this: 64 MB."""

PDF = "application/pdf"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TABLE = "text/csv"
WORDS = frozenset({"text/plain", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})

Failed = Callable[[Known], None]


def is_opened(piece: Evidence) -> bool:
    """Say whether Concord shows such a file itself."""
    return piece.media_type.startswith("image/") or piece.media_type in {PDF, WORKBOOK, TABLE, *WORDS}


class DocumentReading:
    """Reads for one viewer. `failed` hears why a file cannot be shown; nothing is told once `owner` is gone."""

    def __init__(self, store: EvidenceStore, tasks: Tasks, owner: QObject) -> None:
        """Take where files are opened, the pool, and the viewer."""
        self._store = store
        self._tasks = tasks
        self._owner = owner
        self._last: Job | None = None

    def page(self, piece: Evidence, number: int, wide: int, shown: Callable[[PdfPage], None], failed: Failed) -> None:
        """Draw a page; one that was asked for before and is not drawn yet is not wanted any more."""
        if self._last is not None:
            self._last.cancel()

        def read(job: Job) -> PdfPage | None:
            if job.is_cancelled():
                return None
            # It takes as long to load as a page to be drawn, and most days nobody opens one.
            from app.services.pdf_pages import pdf_page  # noqa: PLC0415

            return pdf_page(self._store.open(piece.sha256), number, wide)

        def done(page: PdfPage | None) -> None:
            self._last = None
            if page is not None:
                shown(page)

        self._last = self._tasks.run(read, done, self._hears(failed), owner=self._owner)

    def tables(self, piece: Evidence, shown: Callable[[tuple[Look, ...]], None], failed: Failed) -> None:
        """Read the first rows of every sheet."""

        def read(_job: Job) -> tuple[Look, ...]:
            from app.sheets.looking import looked_at  # noqa: PLC0415  # as above

            return looked_at(self._store.open(piece.sha256), is_workbook=piece.media_type == WORKBOOK)

        self._tasks.run(read, shown, self._hears(failed), owner=self._owner)

    def words(self, piece: Evidence, shown: Callable[[str], None], failed: Failed) -> None:
        """Read the words of a text or a Word document."""

        def read(_job: Job) -> str:
            words = plain_text(self._store.open(piece.sha256), piece.media_type)
            if words is None:
                raise Known("document.no_words")
            return words

        self._tasks.run(read, shown, self._hears(failed), owner=self._owner)

    def picture(self, piece: Evidence, shown: Callable[[QImage], None], failed: Failed) -> None:
        """Read a photo with what was drawn over it."""

        def read(_job: Job) -> QImage:
            image = read_picture(marked(self._store.open(piece.sha256), piece.marks), LARGEST)
            if image.isNull():
                raise Known("evidence.no_picture")
            return image

        self._tasks.run(read, shown, self._hears(failed), owner=self._owner)

    def _hears(self, failed: Failed) -> Callable[[BaseException], None]:
        def hear(error: BaseException) -> None:
            self._last = None
            if not isinstance(error, Known):
                raise error
            failed(error)

        return hear
