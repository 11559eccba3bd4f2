"""Recording what the committee decided on one gate, with the words it has before it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.domain.committee.commands import HoldMeeting
from app.domain.plan.commands import RecordReview
from app.domain.plan.gates import SEEN_FIELDS, GateStanding
from app.domain.plan.records import Gate, ReviewOutcome
from ui.features.plan.item_presenter import ItemView
from ui.features.plan.meeting_form import MeetingForm
from ui.features.plan.review_parts import ProofPart, QuotePart
from ui.features.plan.review_presenter import ReviewPresenter
from ui.features.plan.words import point_words
from ui.i18n.messages import explain, field_title, rule_title
from ui.i18n.translator import fill, translate
from ui.parts.drafting import form_draft, form_words
from ui.parts.restored_note import RestoredNote
from ui.parts.writing import reasons_words
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import clear_layout
from ui.widgets.choice_field import ChoiceField
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea

REVIEW_DRAFT = "review"


@dataclass(frozen=True, slots=True)
class ReviewGiven:
    """A review to record, and the meeting to hold before it."""

    review: RecordReview
    hold: HoldMeeting | None


class ReviewSheet(Sheet):
    """`given` carries a ReviewGiven; `typed` all its words at every keystroke; `dropped` and `pasted` new evidence.

    `visit_wanted` and `committee_wanted` close it: without a visit or a committee there is no meeting to decide in.
    """

    given = Signal(object)
    typed = Signal(str)
    dropped = Signal(object)
    pasted = Signal(object)
    visit_wanted = Signal()
    committee_wanted = Signal()

    def __init__(
        self, host: QWidget, view: ItemView, presenter: ReviewPresenter, ids: tuple[str, str], gate: Gate
    ) -> None:
        """Take the item as the committee has it before it, and the ids of the review and of a new meeting."""
        title = translate("ReviewSheet", "What did the committee decide?")
        super().__init__(host, title, translate("ReviewSheet", "Record review"))
        self._view = view
        self._presenter = presenter
        self._review_id = ids[0]
        self._gate = ChoiceField(self.tr("Gate"), [(g.value, f"{g.value} · {rule_title(g.value)}") for g in Gate])
        self._gate.set_value(gate.value)
        self._seen = QVBoxLayout()
        self._seen.setSpacing(2)
        self._meeting = MeetingForm(presenter.ground(), presenter, ids[1])
        self._outcome = QButtonGroup(self)
        self._proof = ProofPart(view)
        self._quote = QuotePart(view)
        self._dissent = TextArea(self.tr("Dissent, in words"), "", self._on_typed)
        self._reason = TextArea(self.tr("Reason, which the supervisor sees"), "", self._on_typed)
        self._forecast = Label("", Role.SMALL)
        self._words = {
            "observation": self._proof.observation,
            "recommendation": self._quote.recommendation,
            "dissent": self._dissent,
            "commitment_reason": self._reason,
        }
        self._lay_out()
        self._note = RestoredNote(self)
        self._note.discarded.connect(self._discard)
        self._listen()
        self._show_gate()

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the gate."""
        self.open_sheet(self._gate)

    def restore(self, draft: str) -> None:
        """Put back words that were typed and not saved."""
        for name, words in form_words(draft).items():
            if name in self._words:
                self._words[name].restore(words)
        self._note.say()

    def _discard(self) -> None:
        for area in self._words.values():
            area.restore("")
        self.typed.emit("")

    def take_evidence(self, evidence_ids: frozenset[str]) -> None:
        """Offer and check evidence that was attached while the sheet is open."""
        fresh = [line for line in self._presenter.evidence() if line.evidence.id in evidence_ids]
        self._proof.evidence.offer(fresh, check_new=True)
        self._foresee()

    def _listen(self) -> None:
        self._gate.activated.connect(self._show_gate)
        self._meeting.changed.connect(self._foresee)
        for wanted, told in (
            (self._meeting.visit_wanted, self.visit_wanted),
            (self._meeting.committee_wanted, self.committee_wanted),
        ):
            wanted.connect(self.escaped)
            wanted.connect(told)
        self._outcome.buttonToggled.connect(self._foresee)
        self._proof.changed.connect(self._foresee)
        self._proof.typed.connect(self._on_typed)
        self._proof.dropped.connect(self.dropped)
        self._proof.pasted.connect(self.pasted)
        self._quote.typed.connect(self._on_typed)
        self.check = self._objection
        self.confirmed.connect(lambda: self.given.emit(self._given()))

    def _lay_out(self) -> None:
        body = self.body
        body.addWidget(Label(self._view.item.area, Role.STRONG))
        body.addWidget(labelled(self.tr("Gate"), self._gate))
        seen = QWidget()
        seen.setLayout(self._seen)
        self._seen.setContentsMargins(0, 0, 0, 0)
        body.addWidget(labelled(self.tr("The committee has this before it"), seen))
        body.addWidget(self._meeting)
        body.addWidget(labelled(self.tr("Outcome"), self._build_outcomes()))
        body.addWidget(self._proof)
        body.addWidget(self._quote)
        body.addWidget(labelled(self.tr("Dissent, in words"), self._dissent))
        missing = self._view.missing_commitment
        if missing:
            names = ", ".join(field_title(name) for name in missing)
            words = fill(self.tr("The factory has not filled: {fields}. Why is it reviewed now?"), fields=names)
            body.addWidget(Label(words, Role.ERROR))
            body.addWidget(labelled(self.tr("Reason, which the supervisor sees"), self._reason))
        body.addWidget(self._forecast)
        body.addStretch(1)

    def _build_outcomes(self) -> QWidget:
        row = QWidget()
        row.setAccessibleName(self.tr("Outcome"))
        flow = FlowLayout(row, SM)
        for outcome in ReviewOutcome:
            button = Button(_outcome_words(outcome), ButtonKind.CHOICE)
            button.setProperty("outcome", outcome.value)
            self._outcome.addButton(button)
            flow.addWidget(button)
        self._outcome.setExclusive(True)
        return row

    def _on_typed(self, _words: str) -> None:
        self.typed.emit(form_draft({name: area.text() for name, area in self._words.items()}))

    def _chosen_gate(self) -> Gate:
        return Gate(self._gate.value())

    def _chosen_outcome(self) -> ReviewOutcome | None:
        button = self._outcome.checkedButton()
        return None if button is None else ReviewOutcome(button.property("outcome"))

    def _show_gate(self) -> None:
        gate = self._chosen_gate()
        clear_layout(self._seen)
        for name in SEEN_FIELDS[gate]:
            self._seen.addWidget(Label(self._seen_words(name), selectable=True))
        self._proof.setVisible(gate is Gate.G2)
        self._quote.setVisible(gate is Gate.G3)
        self._foresee()

    def _seen_words(self, name: str) -> str:
        value = str(getattr(self._view.item, name))
        if name == "compliance_point":
            value = point_words(self._view.context.catalogue, "", value)
        return fill(self.tr("{field}: {value}"), field=field_title(name), value=value or "—")

    def _command(self, outcome: ReviewOutcome) -> RecordReview:
        gate = self._chosen_gate()
        words = {name: area.text().strip() for name, area in self._words.items()}
        is_proof = gate is Gate.G2
        return RecordReview(
            review_id=self._review_id,
            item_id=self._view.item.id,
            gate=gate,
            meeting_id=self._meeting.meeting_id(),
            place=1,
            outcome=outcome,
            documents_reviewed=is_proof and self._proof.documents.isChecked(),
            change_observed=is_proof and self._proof.observed.isChecked(),
            observation=words["observation"] if is_proof else "",
            dissent=words["dissent"],
            recommendation=words["recommendation"] if gate is Gate.G3 else "",
            commitment_reason=words["commitment_reason"],
            evidence_ids=self._proof.evidence.chosen() if is_proof else (),
            seen_area=self._seen_value("area", gate),
            seen_compliance_point=self._seen_value("compliance_point", gate),
            seen_actions_needed=self._seen_value("actions_needed", gate),
            seen_root_cause=self._seen_value("root_cause", gate),
            seen_round=self._view.item.round,
        )

    def _seen_value(self, name: str, gate: Gate) -> str:
        """Return the words that were on the sheet: they travel with the review and are never read again (D1)."""
        return str(getattr(self._view.item, name)) if name in SEEN_FIELDS[gate] else ""

    def _given(self) -> ReviewGiven:
        outcome = self._chosen_outcome()
        if outcome is None:
            raise LookupError("no outcome was chosen")
        return ReviewGiven(self._presenter.completed(self._command(outcome)), self._meeting.hold())

    def _objection(self) -> str:
        outcome = self._chosen_outcome()
        if self._meeting.problem():
            return self._meeting.problem()
        if outcome is None:
            return self.tr("Choose what the committee decided.")
        return reasons_words(self._presenter.forecast(self._command(outcome), self._meeting.hold()).reasons)

    def _foresee(self) -> None:
        """Say what this review would do to the gate, by the rules themselves."""
        outcome = self._chosen_outcome()
        words = ""
        if outcome is not None and not self._meeting.problem():
            gate = self._presenter.forecast(self._command(outcome), self._meeting.hold()).gate
            if gate is not None and gate.standing is GateStanding.MET:
                words = self.tr("With this review the gate is met.")
            elif gate is not None and gate.standing is GateStanding.UNCOUNTED:
                words = explain("gate.uncounted", {"flaw": gate.flaw})
        self._forecast.setText(words)
        self._forecast.setVisible(bool(words))


def _outcome_words(outcome: ReviewOutcome) -> str:
    words = {
        ReviewOutcome.AGREED: translate("ReviewSheet", "Agreed"),
        ReviewOutcome.NOT_YET: translate("ReviewSheet", "Not yet"),
        ReviewOutcome.DISAGREED: translate("ReviewSheet", "Disagreed"),
    }
    return words[outcome]
