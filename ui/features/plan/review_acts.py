"""Recording a review from the plan: the sheet, its draft, its evidence, the meeting held for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Gate, PlanItem
from ui.features.plan.item_desk import ItemDesk
from ui.features.plan.item_presenter import ItemView
from ui.features.plan.review_presenter import ReviewPresenter
from ui.features.plan.review_sheet import REVIEW_DRAFT, ReviewGiven, ReviewSheet
from ui.i18n.translator import fill
from ui.parts.drafting import draft_place
from ui.parts.evidence_acts import EvidenceActs


class ReviewActs(QObject):
    """Records reviews of the item on the desk. `led` carries the tab where what is missing for it is found."""

    led = Signal(str)

    def __init__(self, desk: ItemDesk, evidence: EvidenceActs) -> None:
        """Take the desk, which owns this, and how evidence is attached."""
        super().__init__(desk)
        self._desk = desk
        self._evidence = evidence

    def record(self, gate: Gate | None = None) -> None:
        """Ask what the committee decided on a gate: by default the first that is not met."""
        self._desk.when_allowed(
            lambda view: view.may("RecordReview"), lambda: self._ask(gate), self._desk.writer.say_reasons
        )

    def _ask(self, gate: Gate | None) -> None:
        view = self._desk.view
        if view is None:
            return
        ids = self._desk.workspace.ids
        presenter = ReviewPresenter(self._desk.workspace, view)
        sheet = ReviewSheet(self._desk.host, view, presenter, (ids.new(), ids.new()), gate or _first_open(view))
        place = draft_place(PlanItem, view.item.id, REVIEW_DRAFT)
        self._desk.writer.drafts.attend(place, sheet.restore, sheet.typed)
        sheet.dropped.connect(lambda paths: self._evidence.attach_files(_paths(paths), sheet.take_evidence))
        sheet.pasted.connect(lambda png: self._evidence.attach_picture(bytes(png), sheet.take_evidence))
        sheet.visit_wanted.connect(lambda: self.led.emit("visits"))
        sheet.committee_wanted.connect(lambda: self.led.emit("committee"))
        sheet.given.connect(self._give)
        sheet.open_for_typing()

    def _give(self, given: ReviewGiven) -> None:
        if given.hold is None:
            self._give_review(given)
        else:
            self._desk.give(given.hold, "", done=lambda _committed: self._give_review(given))

    def _give_review(self, given: ReviewGiven) -> None:
        said = fill(self.tr("Review of {gate} recorded"), gate=given.review.gate.value)
        self._desk.give(given.review, said, draft=draft_place(PlanItem, given.review.item_id, REVIEW_DRAFT))


def _first_open(view: ItemView) -> Gate:
    return next((state.gate for state in view.gates if state.standing is not GateStanding.MET), Gate.G1)


def _paths(dropped: object) -> tuple[Path, ...]:
    return tuple(path for path in dropped if isinstance(path, Path)) if isinstance(dropped, tuple) else ()
