"""What the screen says of a run: its sections, the lines of one, what is missing, all in the chosen languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.forms.answers import Fault, Given, Missing, Row, Section
from app.forms.definition import EVIDENCE, SELECTS, Kind, Node
from ui.features.checklists.content import Tongues
from ui.features.checklists.numbering import LONE, section_of, template_path, without_number
from ui.features.checklists.presenter import OnDesk
from ui.features.checklists.values import value_in_words
from ui.features.checklists.views import EntryView, QuestionView, RowView, SectionView
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate

_WAITING = "answer.waiting"
"""Words stand in the field that are no value."""


@dataclass(frozen=True, slots=True)
class Totals:
    """How far the whole run is."""

    answered: int
    of: int
    errors: int


class Reading:
    """Reads one run in the languages of the content; made anew when they change."""

    def __init__(self, now: OnDesk, tongues: Tongues) -> None:
        """Take the run and the languages."""
        self._now = now
        self.tongues = tongues
        self._rows: tuple[Row, ...] | None = None
        self._standing: tuple[Section, ...] | None = None
        self._missing: tuple[Missing, ...] | None = None

    def renew(self) -> None:
        """Forget what was read: an answer is another now."""
        self._rows = self._standing = self._missing = None

    def rows(self) -> tuple[Row, ...]:
        """Return every line of the form that is shown now."""
        if self._rows is None:
            self._rows = self._now.run.rows()
        return self._rows

    def _sections(self) -> tuple[Section, ...]:
        if self._standing is None:
            self._standing = self._now.run.sections()
        return self._standing

    def title(self) -> str:
        """Return the name of the checklist, and of the run where it has one."""
        title = self.tongues.words(self._now.definition.title) or self._now.definition.code
        return f"{title} · {self._now.record.title}" if self._now.record.title else title

    def sections(self) -> tuple[SectionView, ...]:
        """Return the sections in order."""
        numbers = self._now.numbers.sections
        found = {section.path: section for section in self._sections()}
        # What asks nothing yet is there all the same: a repeat without entries, a group of notes.
        for row in self.rows():
            path = self.section_of(row.path)
            found.setdefault(path, Section(path, {}, 0, 0, 0, 0.0, 0.0))
        return tuple(
            SectionView(
                section.path,
                numbers.get(section.path, 0),
                without_number(self._section_title(section.path), numbers.get(section.path, 0)),
                section.answered,
                section.of,
                section.errors,
                section.score,
                section.most,
            )
            for section in sorted(found.values(), key=lambda each: numbers.get(each.path, 0))
        )

    def section_beside(self, path: str) -> str:
        """Return a section's title in the second language."""
        node = self._now.nodes.get(path)
        return "" if node is None else self.tongues.beside(node.label)

    def totals(self) -> Totals:
        """Return how far the whole run is."""
        sections = self._sections()
        return Totals(
            sum(section.answered for section in sections),
            sum(section.of for section in sections),
            sum(section.errors for section in sections),
        )

    def section_of(self, path: str) -> str:
        """Return the section that a path lies in."""
        return section_of(path, self._now.nodes)

    def lines(self, section: str) -> tuple[Row, ...]:
        """Return the lines of a section that are shown now, its own title left out."""
        return tuple(
            row
            for row in self.rows()
            if self.section_of(row.path) == section and not (row.path == section and row.node.kind is Kind.GROUP)
        )

    def views(self, rows: Iterable[Row]) -> tuple[RowView, ...]:
        """Return lines in words."""
        return tuple(self._view(row) for row in rows)

    def missing(self) -> tuple[Missing, ...]:
        """Return what keeps the run from being complete, in order."""
        if self._missing is None:
            found = self._now.run.missing()
            listed = {each.path for each in found}
            waiting = [path for path in self._now.words if path not in listed]
            if waiting:
                shown = {row.path: place for place, row in enumerate(self.rows())}
                found = (*found, *(Missing(path, _WAITING, {}) for path in waiting if path in shown))
                found = tuple(sorted(found, key=lambda each: shown.get(each.path, len(shown))))
            self._missing = found
        return self._missing

    def missing_words(self, missing: Missing) -> tuple[str, str]:
        """Return (the question, what is wrong with it)."""
        node = self._now.nodes.get(template_path(missing.path))
        label = "" if node is None else self.tongues.words(self._now.run.state(missing.path).label or node.label)
        number = self._now.numbers.of(missing.path, label)
        if missing.path in self._now.words:
            said = translate("Reading", "What is written here is no answer yet.")
        else:
            said = self.tongues.words(missing.message) or explain(missing.code, {})
        return f"{number} {label}".strip(), said

    def question(self, path: str) -> QuestionView | None:
        """Return one question in words; None where nothing is asked there."""
        node = self._now.nodes.get(template_path(path))
        if node is None or node.kind in {Kind.GROUP, Kind.REPEAT}:
            return None
        return self._question(path, node)

    def _view(self, row: Row) -> RowView:
        node = row.node
        if node.kind is Kind.REPEAT:
            return self._repeat(row)
        if node.kind is Kind.GROUP:
            state = self._now.run.state(row.path)
            words = state.label or node.label
            return EntryView(row.path, self.tongues.words(words), self.tongues.beside(words), depth=row.depth)
        return self._question(row.path, node)

    def _repeat(self, row: Row) -> EntryView:
        node, words = row.node, self.tongues.words(row.node.label)
        counted, locked = bool(node.repeat_count), self._now.is_locked
        repeat, bracket, entry = row.path.rpartition("[")
        if row.place and bracket:
            number = current_language().formats.digits(str(row.place))
            title = translate("Reading", "{number}. {entry}")
            plain = row.entry.strip()
            named = plain if plain and plain != str(row.place) else words
            return EntryView(
                row.path,
                fill(title, number=number, entry=named),
                depth=row.depth,
                repeat=repeat,
                entry=entry.rstrip("]"),
                can_remove=not counted and not locked,
            )
        return EntryView(
            row.path,
            words,
            self.tongues.beside(node.label),
            self.tongues.words(node.hint),
            row.depth,
            repeat=row.path,
            can_add=not counted and not locked,
        )

    def _question(self, path: str, node: Node) -> QuestionView:
        now, tongues = self._now, self.tongues
        state, given = now.run.state(path), now.given_at(path)
        label = tongues.words(state.label or node.label) or node.name
        earlier = now.earlier.get(path)
        return QuestionView(
            path=path,
            number=now.numbers.of(path, label) if node.kind is not Kind.NOTE else "",
            node=node,
            state=state,
            given=given,
            label=label,
            beside=tongues.beside(state.label or node.label),
            hint=tongues.words(state.hint or node.hint),
            hint_beside=tongues.beside(state.hint or node.hint),
            last="" if earlier is None or node.kind in EVIDENCE else self._in_words(node, earlier),
            error=""
            if state.error is None or not (given.value or node.kind is Kind.NOTE)
            else self._fault(state.error),
            evidence=now.evidence.get(path, ()),
            findings=now.opened.answer(path).findings,
            raised=now.raised_at(path),
            finds_violations=now.inspection is not None,
            conflict=now.conflicts.get(path, ""),
            locked=now.is_locked,
            left=now.left_at(path),
        )

    def _in_words(self, node: Node, given: Given) -> str:
        if given.not_applicable:
            words = translate("Extras", "Not applicable")
        elif node.kind in SELECTS:
            labels = {choice.name: choice.label for choice in self._now.definition.choices.get(node.choices, ())}
            comma = translate("Reading", ", ")
            words = comma.join(self.tongues.words(labels.get(name, {})) or name for name in given.value.split())
        else:
            words = value_in_words(node.kind, given.value)
        return " · ".join(text for text in (words, given.note) if text)

    def answer_words(self, path: str) -> str:
        """Return the answer at a path in words."""
        node = self._now.nodes.get(template_path(path))
        return "" if node is None else self._in_words(node, self._now.given_at(path))

    def _fault(self, fault: Fault) -> str:
        return self.tongues.words(fault.message) or explain(fault.code, fault.params)

    def _section_title(self, path: str) -> str:
        node = self._now.nodes.get(path)
        if path == LONE or node is None:
            return translate("Reading", "General")
        return self.tongues.words(node.label) or node.name
