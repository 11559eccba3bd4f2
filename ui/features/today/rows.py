"""The rows of the cards, made from what the presenter read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.visit.travel import Finding
from app.queries.registers import AlertDue, ViolationDue
from app.queries.today import QueuedItem, Standing
from ui.features.today import words
from ui.features.today.views import (
    ClaimLine,
    ClassifyNeed,
    ConflictNeed,
    DraftLine,
    Journey,
    Need,
    RefusalNeed,
    StaleNeed,
    TodayView,
)
from ui.i18n.bidi import island
from ui.i18n.translator import translate
from ui.parts.travel_words import travel_chip, travel_row
from ui.theme.spacing import XS
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ElidedButton
from ui.widgets.card import ListRow
from ui.widgets.chip import ChipText
from ui.widgets.progress_bars import ProgressBars

Go = Callable[[str, str], None]
"""Asks for a page and what to show there."""

FACTORY, VISIT, CHECKLIST, SYNC, QUEUE, VISITS = "factory", "visit", "checklist", "sync", "queue", "visits"


class Rows:
    """Makes rows that lead to where a thing is done."""

    def __init__(self, go: Go, read_words: Callable[[DraftLine], None], mend: Callable[[str, str], None]) -> None:
        """Take how another page is asked for, and how words are read that cannot be gone on with.

        `mend(target, engagement id)` does what a finding of the check before a journey asks for.
        """
        self._go = go
        self._mend = mend
        self._read_words = read_words

    def claims(self, lines: Sequence[ClaimLine]) -> list[QWidget]:
        """Return a row for each claim on its clock."""
        return [
            self._row(line.item.area, words.claim_detail(line), words.claim_chips(line), FACTORY, line.item.id)
            for line in lines
        ]

    def alerts(self, alerts: Sequence[AlertDue]) -> list[QWidget]:
        """Return a row for each thing that cannot wait and that nobody has taken up (Z1)."""
        chip = ChipText(translate("Today", "Cannot wait"), Tone.BAD)
        return [
            self._row(
                island(due.case.text), words.alert_detail(due), (chip,), FACTORY, f"{due.case.engagement_id}/registers"
            )
            for due in alerts
        ]

    def violations(self, violations: Sequence[ViolationDue]) -> list[QWidget]:
        """Return a row for each violation past its deadline, with the stage that is to be carried out (E1)."""
        return [
            self._row(
                island(due.violation.text),
                words.violation_detail(due),
                words.violation_chips(due),
                FACTORY,
                f"{due.violation.engagement_id}/violations/{due.violation.id}",
            )
            for due in violations
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

    def travel(self, view: TodayView) -> list[QWidget]:
        """Return a row for each thing to do on the device before the next visits, then for each visit not ready."""
        travel = view.travel
        if travel is None:
            return []
        rows: list[QWidget] = [self._finding(finding) for finding in travel.device]
        rows += [self._journey(journey, view) for journey in travel.journeys]
        if not rows:
            title = translate("Today", "%n visit(s) of the next days: all is here", "", travel.ahead)
            chip = ChipText(translate("Today", "Ready"), Tone.OK)
            rows.append(ListRow(title, chips=(chip,)))
        return rows

    def _finding(self, finding: Finding) -> QWidget:
        row = travel_row(finding)
        return ListRow(row.title, row.detail, buttons=self._remedy(row.link, row.title, row.target, ""))

    def _journey(self, journey: Journey, view: TodayView) -> QWidget:
        title = words.visit_title(journey.visit, view.today)
        said = [travel_row(finding) for finding in journey.findings]
        visit, first = journey.visit.visit, said[0]
        row = ListRow(
            title,
            words.joined([each.title for each in said]),
            chips=(travel_chip(journey.findings),),
            buttons=self._remedy(first.link, title, first.target, visit.engagement_id),
            opens=True,
        )
        row.activated.connect(self._leads(VISIT, visit.id))
        return row

    def _remedy(self, verb: str, title: str, target: str, engagement_id: str) -> tuple[Button, ...]:
        if not verb:
            return ()
        button = Button(verb)
        button.setAccessibleName(f"{verb}: {title}")
        button.clicked.connect(lambda: self._mend(target, engagement_id))
        return (button,)

    def needs(self, needs: Sequence[Need]) -> list[QWidget]:
        """Return a row with its verb for each thing that waits for the person."""
        return [self._need(need) for need in needs]

    def drafts(self, view: TodayView) -> list[QWidget]:
        """Return a row for each text that was not saved, which opens it where it belongs, or to be read."""
        return [self._draft(draft, view) for draft in view.drafts]

    def _draft(self, draft: DraftLine, view: TodayView) -> QWidget:
        title, left = words.draft_title(draft), draft.left
        detail = words.draft_detail(draft, view.now)
        if left.title is not None and not draft.is_over:
            verb = Button(translate("Today", "Go on writing"))
            verb.clicked.connect(self._leads(*_place(left.title.opens_kind, left.title.opens_id)))
        else:
            verb = Button(translate("Today", "Read it"))
            verb.clicked.connect(lambda: self._read_words(draft))
        verb.setAccessibleDescription(title)
        if left.title is None or not draft.is_over:
            return ListRow(title, detail, buttons=(verb,))
        locked = ChipText(translate("Today", "Locked"), Tone.WARN)
        row = ListRow(title, detail, chips=(locked,), buttons=(verb,), opens=True)
        row.activated.connect(self._leads(*_place(left.title.opens_kind, left.title.opens_id)))
        return row

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
    pages = {"visit": VISIT, "checklist": CHECKLIST, "conflict": SYNC, "custody": QUEUE, "visits": VISITS}
    return pages.get(kind, FACTORY), id
