"""Importing a list: reading, judging, adding and taking back, all off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Known
from app.domain.kernel.context import Role
from app.domain.reasons import Blocked
from app.services.plan_import import Done, Standing
from app.services.plan_rows import DryRun
from app.sheets.days import Order
from app.sheets.plan_columns import Field
from app.sheets.table import Book
from ui.features.plan.import_presenter import Facet, ImportPresenter, read_file
from ui.features.plan.import_view import ImportView
from ui.features.plan.import_words import added_words, status_template, undone_words
from ui.features.plan.item_desk import ItemDesk
from ui.i18n.messages import explain
from ui.i18n.translator import fill
from ui.parts.writing import reasons_words
from ui.runtime.tasks import Job
from ui.widgets.sheet import ConfirmationSheet

Result = TypeVar("Result")


class ImportActs(QObject):
    """The import of one plan; `left` says that the person goes back to it."""

    left = Signal()

    def __init__(self, desk: ItemDesk) -> None:
        """Take the desk, which owns this."""
        super().__init__(desk)
        self._desk = desk
        self._presenter = ImportPresenter(desk.workspace, desk.engagement_id, status_template)
        self._job: Job | None = None
        self._is_stopping = [False]
        self.view = ImportView(self._presenter)
        self._listen()

    def open(self) -> None:
        """Show the import anew: for whom is entered, and how the latest one stands."""
        self._show_person()
        self.view.show_list()
        self.view.show_stop(is_shown=False)
        self._run(lambda _job: self._presenter.imports.standing(), self._show_standing)
        self.view.focus_first()

    def _listen(self) -> None:
        view = self.view
        view.file_chosen.connect(self._read)
        view.sheet_chosen.connect(self._choose_sheet)
        view.column_chosen.connect(self._choose_column)
        view.order_chosen.connect(self._choose_order)
        view.facet_chosen.connect(self._choose_facet)
        view.row_toggled.connect(self._toggle)
        view.add_wanted.connect(self._add)
        view.undo_wanted.connect(self._ask_to_undo)
        view.stop_wanted.connect(self._stop)
        view.person_wanted.connect(lambda: self._desk.choose_person(self._person_chosen))
        view.left.connect(self._leave)

    # ------------------------------------------------------------------------------------------ reading, judging

    def _read(self, path: object) -> None:
        if not isinstance(path, Path):
            return
        self.view.show_working(fill(self.tr("Reading {name}…"), name=path.name))
        imports = self._presenter.imports

        def work(_job: Job) -> tuple[Book, dict[str, str]]:
            return read_file(path), imports.kept_columns()

        self._run(work, self._take)

    def _take(self, read: tuple[Book, dict[str, str]]) -> None:
        book, kept = read
        self._presenter.take(book, kept)
        self._presenter.facet = Facet.ALL
        self.view.show_columns(is_shown=Field.AREA not in self._presenter.mapped)
        self._judge()

    def _judge(self) -> None:
        if self._presenter.book is None:
            return
        self.view.show_list()
        self.view.show_working(self.tr("Looking at every row…"))
        judge = self._presenter.judging()
        self._run(lambda _job: judge(), self._judged)

    def _judged(self, run: DryRun) -> None:
        self._presenter.show(run)
        self.view.show_working("")
        self.view.show_rows()
        self.view.focus_first()

    def _choose_sheet(self, place: int) -> None:
        self._presenter.choose_sheet(place)
        self._judge()

    def _choose_column(self, field: str, place: int) -> None:
        self._presenter.choose_column(Field(field), place)
        kept, imports = self._presenter.columns_to_keep(), self._presenter.imports
        # At once: the press that left the field may be the one that adds.
        self.view.show_working(self.tr("Looking at every row…"))
        self._run(lambda _job: imports.keep_columns(kept), lambda _none: self._judge())

    def _choose_order(self, order: str) -> None:
        self._presenter.choose_order(Order(order))
        self._judge()

    def _choose_facet(self, facet: str) -> None:
        self._presenter.facet = Facet(facet)
        self.view.show_rows()

    def _toggle(self, number: int) -> None:
        if self._presenter.toggle(number):
            self.view.model.touch((str(number),))
            self.view.show_counts()

    # -------------------------------------------------------------------------------------- adding, taking back

    def _add(self) -> None:
        run, chosen = self._presenter.run, self._presenter.chosen
        if run is None or not chosen:
            return
        imports = self._presenter.imports
        self._work(self.tr("Adding… {done} of {total}"), lambda go_on: imports.run(run, chosen, go_on), self._added)

    def _added(self, done: Done) -> None:
        self._desk.writer.say(added_words(done))
        self._after()
        if not done.refused and not done.is_stopped:
            self._presenter.drop()
            self.view.show_list()

    def _ask_to_undo(self) -> None:
        sheet = ConfirmationSheet(
            self._desk.host,
            self.tr("Take the imported items out of the plan again?"),
            self.tr(
                "Items that somebody changed, reviewed, claimed or commented on stay. What is taken out is no longer in"
                " any list; the history keeps it."
            ),
            self.tr("Undo import"),
        )
        sheet.confirmed.connect(self._undo)
        sheet.open_sheet()

    def _undo(self) -> None:
        imports, reason = self._presenter.imports, self.tr("The import of a list was undone.")
        self._work(self.tr("Taking out… {done} of {total}"), lambda go_on: imports.undo(reason, go_on), self._undone)

    def _undone(self, done: Done) -> None:
        self._desk.writer.say(undone_words(done))
        self._after()

    def _after(self) -> None:
        self.view.show_stop(is_shown=False)
        self.view.show_working("")
        self._run(lambda _job: self._presenter.imports.standing(), self._show_standing)
        self._judge()

    def _work(
        self, words: str, work: Callable[[Callable[[int, int], bool]], Done], done: Callable[[Done], None]
    ) -> None:
        """Do work in batches, told as it goes on, until it is stopped."""
        stopping = self._is_stopping = [False]
        self.view.show_working(fill(words, done=0, total=0))
        self.view.show_stop(is_shown=True)

        def go(job: Job) -> Done:
            def go_on(count: int, total: int) -> bool:
                job.report(count, total)
                return not stopping[0] and not job.is_cancelled()

            return work(go_on)

        job = self._run(go, done)
        job.progress.connect(lambda count, total: self._tell(fill(words, done=count, total=total)))

    def _tell(self, words: str) -> None:
        if self._job is not None:
            self.view.show_working(words)

    def _stop(self) -> None:
        self._is_stopping[0] = True

    # ----------------------------------------------------------------------------------------------------- inside

    def _run(self, work: Callable[[Job], Result], done: Callable[[Result], None]) -> Job:
        def failed(error: BaseException) -> None:
            self._job = None
            self.view.show_stop(is_shown=False)
            self.view.show_working("")
            if isinstance(error, Known):
                self._desk.writer.say(explain(error.code, error.params))
            elif isinstance(error, Blocked):
                self._desk.writer.say(reasons_words(error.reasons))
            else:
                raise error

        self._job = self._desk.tasks.run(work, done, failed, owner=self)
        return self._job

    def _show_standing(self, standing: Standing | None) -> None:
        self.view.show_last(standing)

    def _show_person(self) -> None:
        context = self._desk.presenter.ground().context
        self.view.person.show_person(context.on_behalf_of)
        self.view.show_person_bar(is_shown=context.role is Role.ADVISOR)

    def _person_chosen(self) -> None:
        self._show_person()
        self._judge()

    def _leave(self) -> None:
        self._presenter.drop()
        self.left.emit()
