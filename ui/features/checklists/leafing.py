"""Leafing through a run: which part of which section is in front, and the ways from there to another."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.features.checklists.part_turning import span_words
from ui.features.checklists.presenter import ChecklistPresenter
from ui.features.checklists.questions_view import PART, QuestionsView
from ui.features.checklists.reading import Reading
from ui.features.checklists.sections_list import SectionsList, progress_words
from ui.i18n.translator import fill


class Leafing(QObject):
    """`shown` says that the run is shown as it stands now, `ended` that nothing comes after what is in front."""

    shown = Signal()
    ended = Signal()

    def __init__(self, presenter: ChecklistPresenter, sections: SectionsList, questions: QuestionsView) -> None:
        """Take the run, the list of its sections, and where the questions of one of them are shown."""
        super().__init__(questions)
        self._presenter = presenter
        self._sections = sections
        self._questions = questions
        self._reading: Reading | None = None
        self._section, self._part = "", 0
        sections.chosen.connect(self._on_section)
        questions.finished.connect(self.next_section)
        questions.part_wanted.connect(self._on_part)

    @property
    def reading(self) -> Reading | None:
        """Return what is said of the run in front; None when there is none."""
        return self._reading

    def flush(self) -> None:
        """Give what is being written now."""
        self._questions.flush()

    def close(self) -> None:
        """Put the run away."""
        self._reading, self._section = None, ""

    def open(self, reading: Reading) -> None:
        """Show a run as this reading says it: the section in front, else the first."""
        self._reading = reading
        sections = reading.sections()
        known = {section.path for section in sections}
        chosen = self._section if self._section in known else sections[0].path if sections else ""
        self._show_section(chosen, self._part if chosen == self._section else 0)

    def go_to(self, path: str) -> None:
        """Show a question with the keyboard in it."""
        if self._reading is None:
            return
        section = self._reading.section_of(path)
        lines = self._reading.lines(section)
        at = next((number for number, row in enumerate(lines) if row.path == path), 0)
        if section != self._section or at // PART != self._part:
            self._show_section(section, at // PART)
        QTimer.singleShot(0, self, lambda: self._questions.focus(path))

    def show_anew(self) -> None:
        """Show what stands otherwise now: only lines that changed are touched."""
        reading = self._reading
        if reading is None:
            return
        reading.renew()
        lines = reading.lines(self._section)
        first = self._part * PART
        shown = lines[first : first + PART]
        known = set(self._questions.shown())
        if any(row.path not in known for row in shown):
            self._presenter.look_beside([row.path for row in shown])
        self._questions.show_rows(reading.views(shown))
        self._show_standing(reading)

    def next_section(self) -> None:
        """Go on to the next section; after the last one say so."""
        self._turn(1)

    def previous_section(self) -> None:
        """Go back to the section before, if there is one."""
        self._turn(-1)

    def next_missing(self) -> None:
        """Go to the next open question after the one in front, round the end of the checklist; without one say so."""
        self.flush()
        reading, current = self._reading, self._questions.current()
        if reading is None:
            return
        missing = [each.path for each in reading.missing()]
        if not missing:
            self.ended.emit()
            return
        order = {row.path: number for number, row in enumerate(reading.rows())}
        here = order.get(current.path, -1) if current is not None else -1
        later = [path for path in missing if order.get(path, -1) > here]
        self.go_to((later or missing)[0])

    def _turn(self, step: int) -> None:
        if self._reading is None:
            return
        paths = [section.path for section in self._reading.sections()]
        at = paths.index(self._section) + step if self._section in paths else 0
        if 0 <= at < len(paths):
            self._show_section(paths[at])
            self._questions.focus_first()
        elif step > 0:
            self.ended.emit()

    def _on_section(self, path: str) -> None:
        if path != self._section:
            self._show_section(path)

    def _on_part(self, part: int) -> None:
        self._show_section(self._section, part)
        self._questions.focus_first()

    def _show_section(self, path: str, part: int = 0) -> None:
        reading = self._reading
        if reading is None or not path:
            return
        self.flush()
        lines = reading.lines(path)
        parts = max(1, -(-len(lines) // PART))
        self._section, self._part = path, min(max(part, 0), parts - 1)
        first = self._part * PART
        shown = lines[first : first + PART]
        self._presenter.look_beside([row.path for row in shown])
        span = span_words(first + 1, first + len(shown), len(lines))
        self._questions.show_section(reading.views(shown), reading.tongues, self._part, parts, span)
        self._show_standing(reading)
        self._sections.choose(path)

    def _show_standing(self, reading: Reading) -> None:
        """Show how far every section is, and over the questions which one it is."""
        sections = reading.sections()
        self._sections.show_sections(sections)
        for number, section in enumerate(sections, 1):
            if section.path == self._section:
                place = self.tr("Section {number} of {of}: {title}")
                title = fill(place, number=number, of=len(sections), title=section.title)
                self._questions.set_heading(title, reading.section_beside(section.path), progress_words(section))
        self.shown.emit()
