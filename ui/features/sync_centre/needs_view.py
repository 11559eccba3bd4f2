"""What waits for the person: the case to decide now, the others, refused changes, and what was decided before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.queries.conflicts import Case
from app.queries.refusals import KeptByServer, RefusedChange
from ui.features.sync_centre.case_card import CaseCard
from ui.features.sync_centre.case_words import decided_words, fields_words
from ui.features.sync_centre.choices import Choice
from ui.features.sync_centre.presenter import CentreView
from ui.features.sync_centre.refusal_row import RefusalRow, refusal_title
from ui.i18n.messages import command_title, verdict_words
from ui.i18n.record_words import placed_words
from ui.i18n.translator import fill, translate
from ui.theme.spacing import MD
from ui.widgets.button import Button
from ui.widgets.card import Card, ListRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.placing import add_layout


class NeedsView(QWidget):
    """`card_made` carries each CaseCard, `row_made` each RefusalRow, so that the page can answer their verbs."""

    card_made = Signal(object)
    row_made = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Take the catalogue for the words of values."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._view: CentreView | None = None
        self._people: Mapping[str, Sequence[str]] = {}
        self._wanted = ""
        self._choices: dict[str, Choice] = {}
        self._shown: tuple[object, ...] = ()
        self._card: CaseCard | None = None
        self._refused_rows: dict[str, RefusalRow] = {}
        self._place = QVBoxLayout()
        self._others = Card(translate("NeedsView", "Other decisions"))
        self._elsewhere = Card(translate("NeedsView", "For others to decide"))
        self._refused = Card(translate("NeedsView", "Refused by the server"))
        self._kept = Card(translate("NeedsView", "Kept by the server"))
        self._decided = Card(translate("NeedsView", "Decided"))
        self._aside = Card(translate("NeedsView", "Put aside"))
        self._nothing = EmptyState(
            translate("NeedsView", "Nothing waits for you"),
            translate(
                "Needs", "When two people change the same thing, or a rule stands against a change, it is shown here."
            ),
            icon="check",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD + 2)
        add_layout(layout, self._place)
        for part in (*self._waiting_parts(), self._nothing, self._decided, self._aside):
            layout.addWidget(part)
        layout.addStretch(1)

    def _waiting_parts(self) -> tuple[Card, ...]:
        return self._others, self._refused, self._kept, self._elsewhere

    def put_first(self, card: Card) -> None:
        """Let a card stand before all others."""
        self._place.insertWidget(0, card)

    def put_last(self, card: Card) -> None:
        """Let a card stand after what waits, before what is over."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self._decided), card)

    @property
    def card(self) -> CaseCard | None:
        """Return the case that is open, if any."""
        return self._card

    def show_view(self, view: CentreView, people: Mapping[str, Sequence[str]]) -> None:
        """Show what waits now; a case that is unchanged keeps its card, and what is being written in it."""
        before, self._view, self._people = self._view, view, people
        for id, choice in view.drafts.items():
            self._choices.setdefault(id, choice)
        self._show_case()
        if before is None or before.refused != view.refused:
            self._show_refused(view.refused)
        self._show_kept(view.kept)
        self._show_history(view)
        waits = bool(view.cases or view.refused or view.kept or view.elsewhere)
        self._nothing.setVisible(not waits)

    def open_record(self, id: str) -> None:
        """Show the conflict or the refusal with this id."""
        self._wanted = id
        if self._view is not None:
            self._show_case()
        row = self._refused_rows.get(id)
        if row is not None:
            row.show_wanted()
            row.setFocus()

    def keep_choice(self, conflict_id: str, choice: Choice) -> None:
        """Remember what was chosen, for when the card is made anew."""
        self._choices[conflict_id] = choice

    def forget_choice(self, conflict_id: str) -> None:
        """Forget a choice that was saved."""
        self._choices.pop(conflict_id, None)

    def _current(self) -> Case | None:
        cases = self._view.cases if self._view is not None else ()
        elsewhere = self._view.elsewhere if self._view is not None else ()
        for case in (*cases, *elsewhere):
            if any(each.conflict.id == self._wanted for each in case.disagreements):
                return case
        return cases[0] if cases else None

    def _show_case(self) -> None:
        current = self._current()
        people = tuple(self._people.get(current.title.engagement_id, ())) if current and current.title else ()
        shown = (current, people)
        if shown != self._shown:
            self._shown = shown
            self._replace_card(current, people)
        self._show_others(current)

    def _replace_card(self, case: Case | None, people: Sequence[str]) -> None:
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if case is not None:
            self._card = CaseCard(case, self._catalogue, people)
            self._card.restore(self._choices)
            self._place.addWidget(self._card)
            self.card_made.emit(self._card)

    def _show_others(self, current: Case | None) -> None:
        if self._view is not None:
            self._list(self._others, self._view.cases, current, translate("NeedsView", "Decide"))
            self._list(self._elsewhere, self._view.elsewhere, current, translate("NeedsView", "Show both sides"))

    def _list(self, card: Card, cases: Sequence[Case], current: Case | None, verb: str) -> None:
        card.clear()
        listed = [case for case in cases if case is not current]
        for case in listed:
            names = [name for each in case.disagreements for name in each.conflict.names]
            title = fill(translate("NeedsView", "{fields}: changed on both sides"), fields=fields_words(names))
            button = Button(verb)
            button.setAccessibleDescription(f"{title}, {placed_words(case.title)}")
            first = case.disagreements[0].conflict.id
            button.clicked.connect(lambda _checked=False, id=first: self._on_decide(id))
            card.add_row(ListRow(title, placed_words(case.title), buttons=(button,)))
        card.setVisible(bool(listed))

    def _on_decide(self, id: str) -> None:
        self.open_record(id)
        if self._card is not None:
            self._card.focus_first()

    def _show_refused(self, refused: Sequence[RefusedChange]) -> None:
        self._refused.clear()
        self._refused_rows = {}
        for each in refused:
            row = RefusalRow(each, self._catalogue)
            self._refused_rows[each.refusal.id] = row
            self._refused.add_row(row)
            self.row_made.emit(row)
        self._refused.setVisible(bool(refused))

    def _show_kept(self, kept: Sequence[KeptByServer]) -> None:
        self._kept.clear()
        for each in kept:
            title = (
                f"{command_title(each.command)} · {placed_words(each.title)}"
                if each.title
                else command_title(each.command)
            )
            self._kept.add_row(ListRow(title, verdict_words(each.verdict)))
        self._kept.setVisible(bool(kept))

    def _show_history(self, view: CentreView) -> None:
        self._decided.clear()
        for decided in view.decided:
            self._decided.add_row(ListRow(*decided_words(decided, view.now, self._catalogue, view.reader)))
        self._decided.setVisible(bool(view.decided))
        self._aside.clear()
        for refused in view.put_aside:
            self._aside.add_row(ListRow(refusal_title(refused), placed_words(refused.title)))
        self._aside.setVisible(bool(view.put_aside))
