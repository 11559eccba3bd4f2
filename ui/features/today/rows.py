"""The rows of the cards, made from what the presenter read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.today import DraftLeft, QueuedItem, Standing
from ui.features.today import words
from ui.features.today.presenter import (
    ClaimLine,
    ClassifyNeed,
    ConflictNeed,
    Need,
    RefusalNeed,
    StaleNeed,
    TodayView,
)
from ui.i18n.translator import translate
from ui.theme.spacing import XS
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ElidedButton
from ui.widgets.card import ListRow
from ui.widgets.chip import ChipText
from ui.widgets.progress_bars import ProgressBars

Go = Callable[[str, str], None]
"""Asks for a page and what to show there."""

FACTORY, VISIT, SYNC, QUEUE = "factory", "visit", "sync", "queue"


class Rows:
    """Makes rows that lead to where a thing is done."""

    def __init__(self, go: Go, read_words: Callable[[DraftLeft], None]) -> None:
        """Take how another page is asked for, and how words are read whose place has left this device."""
        self._go = go
        self._read_words = read_words

    def claims(self, lines: Sequence[ClaimLine]) -> list[QWidget]:
        """Return a row for each claim on its clock."""
        return [
            self._row(line.item.area, words.claim_detail(line), words.claim_chips(line), FACTORY, line.item.id)
            for line in lines
        ]

    def targets(self, view: TodayView) -> list[QWidget]:
        """Return a row for each item whose date has passed."""
        return [
            self._row(item.area, words.late_detail(item), words.late_chips(item, view.today), FACTORY, item.id)
            for item in view.targets
        ]

    def week(self, view: TodayView) -> list[QWidget]:
        """Return a row for each visit of this week."""
        return [
            self._row(
                words.visit_title(row, view.today),
                words.visit_detail(row),
                words.visit_chips(row, view.today),
                VISIT,
                row.visit.id,
            )
            for row in view.week
        ]

    def needs(self, needs: Sequence[Need]) -> list[QWidget]:
        """Return a row with its verb for each thing that waits for the person."""
        return [self._need(need) for need in needs]

    def drafts(self, view: TodayView) -> list[QWidget]:
        """Return a row for each text that was not saved, which opens it where it belongs, or to be read."""
        return [self._draft(draft, view) for draft in view.drafts]

    def _draft(self, draft: DraftLeft, view: TodayView) -> QWidget:
        title = words.draft_title(draft)
        if draft.title is not None:
            verb = Button(translate("Today", "Go on writing"))
            verb.clicked.connect(self._leads(*_place(draft.title.opens_kind, draft.title.opens_id)))
        else:
            verb = Button(translate("Today", "Read it"))
            verb.clicked.connect(lambda: self._read_words(draft))
        verb.setAccessibleDescription(title)
        return ListRow(title, words.draft_detail(draft, view.now), buttons=(verb,))

    def reviews(self, view: TodayView) -> list[QWidget]:
        """Return a row for each review that was recorded without shown commitment."""
        return [
            self._row(review.area, words.review_detail(review), (), FACTORY, review.item_id)
            for review in view.team_reviews
        ]

    def stale(self, items: Sequence[QueuedItem]) -> list[QWidget]:
        """Return a row for each Completed item with a stale gate."""
        chip = ChipText(translate("Today", "Stale gate"), Tone.WARN)
        return [
            self._row(item.area, item.factory, (*words.public_chips(item), chip), FACTORY, item.id) for item in items
        ]

    def factories(self, standings: Sequence[Standing]) -> list[QWidget]:
        """Return a small bar for each factory."""
        return [self._factory(standing) for standing in standings]

    def _factory(self, standing: Standing) -> QWidget:
        verified, claimed = standing.verified_percent, standing.claimed_percent
        cell = QWidget()
        name = ElidedButton(standing.factory or translate("Today", "Name not received yet"))
        name.clicked.connect(self._leads(FACTORY, standing.engagement_id))
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(name)
        layout.addWidget(ProgressBars(verified, claimed, words.standing_words(verified, claimed)))
        return cell

    def _need(self, need: Need) -> QWidget:
        match need:
            case ConflictNeed():
                verb = translate("Today", "Decide")
                return self._verb_row(words.conflict_title(need), words.placed(need), verb, SYNC, need.conflict.id)
            case RefusalNeed():
                verb = translate("Today", "Show")
                return self._verb_row(words.refusal_title(need), words.placed(need), verb, SYNC, need.refusal.id)
            case StaleNeed(item):
                title = translate("Today", "A gate of a Completed item must be confirmed again")
                return self._verb_row(title, words.item_detail(item), translate("Today", "Open"), FACTORY, item.id)
            case ClassifyNeed(item):
                title = translate("Today", "Needs classification")
                return self._verb_row(title, words.item_detail(item), translate("Today", "Classify"), FACTORY, item.id)

    def _verb_row(self, title: str, detail: str, verb: str, page: str, target: str) -> ListRow:
        button = Button(verb)
        button.setAccessibleName(f"{verb}: {title}, {detail}")
        button.clicked.connect(self._leads(page, target))
        return ListRow(title, detail, buttons=(button,))

    def _row(self, title: str, detail: str, chips: Sequence[ChipText], page: str, target: str) -> ListRow:
        row = ListRow(title, detail, chips=chips, opens=True)
        row.activated.connect(self._leads(page, target))
        return row

    def _leads(self, page: str, target: str) -> Callable[[], None]:
        def lead() -> None:
            self._go(page, target)

        return lead


def _place(kind: str, id: str) -> tuple[str, str]:
    pages = {"plan_item": FACTORY, "engagement": FACTORY, "visit": VISIT, "conflict": SYNC, "custody": QUEUE}
    return pages.get(kind, FACTORY), id
