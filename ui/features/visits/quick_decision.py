"""What the committee decides on one gate of one item, given where the item stands on the agenda."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from app.domain.plan.commands import RecordReview
from app.domain.plan.gates import SEEN_FIELDS, GateStanding
from app.domain.plan.records import Gate, ReviewOutcome
from app.queries.meeting_agenda import DecisionGround
from ui.i18n.messages import field_title, rule_title, term
from ui.i18n.translator import fill, translate
from ui.parts.drafting import form_draft, form_words
from ui.parts.evidence_words import evidence_title
from ui.parts.quoting import quoted
from ui.theme.spacing import MD, SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_box import CheckBox
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.text_editors import TextArea


class QuickDecision(QFrame):
    """`decided` carries a RecordReview without its id and seen evidence, `typed` the words as a draft, `left` nothing.

    The words are kept where the sheet of the item's own page keeps them: what was typed in one is found in the other.
    """

    decided = Signal(object)
    typed = Signal(str)
    left = Signal()

    def __init__(self, ground: DecisionGround, gate: Gate, meeting_id: str, draft: str) -> None:
        """Take what the decision rests on, the gate, the meeting, and words of an earlier attempt."""
        super().__init__()
        self.setProperty("look", "row")
        title = f"{gate.value} · {rule_title(gate.value)}"
        self.setAccessibleName(title)
        self._ground, self._gate, self._meeting_id = ground, gate, meeting_id
        self._is_sent = False
        self._outcomes = QButtonGroup(self)
        self._texts: dict[str, TextArea] = {}
        self._proofs: dict[str, CheckBox] = {}
        self._pieces: dict[str, CheckBox] = {}
        self._problem = Label("", Role.ERROR)
        self._problem.hide()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(MD, SM, MD, MD)
        self._body.setSpacing(SM)
        self._body.addWidget(Label(title, Role.STRONG))
        self._body.addWidget(Label(standing_words(ground.states[tuple(Gate).index(gate)].standing), Role.SMALL))
        self._body.addWidget(self._outcome_row())
        if gate is Gate.G2:
            self._ask_for_proof()
        if gate is Gate.G3:
            self._ask_for_recommendation()
        self._add_text("dissent", self.tr("Dissent, in words"))
        if ground.missing_commitment:
            names = ", ".join(field_title(name) for name in ground.missing_commitment)
            words = self.tr("The factory has not filled: {fields}. Why is it reviewed now?")
            self._body.addWidget(Label(fill(words, fields=names), Role.ERROR))
            self._add_text("commitment_reason", self.tr("Reason, which the supervisor sees"))
        self._body.addWidget(self._problem)
        record = Button(self.tr("Record the decision"), icon="check")
        leave = Button(self.tr("Not now"), ButtonKind.LINK)
        record.clicked.connect(self._on_record)
        leave.clicked.connect(self.left)
        self._body.addWidget(ButtonRow(record, leave))
        for name, words in form_words(draft).items():
            if name in self._texts:
                self._texts[name].restore(words)

    def take_keyboard(self) -> None:
        """Give the first outcome the keyboard."""
        self._outcomes.buttons()[0].setFocus()

    def refuse(self, words: str) -> None:
        """Say why it was not recorded; what was entered stays, and can be given again."""
        self._is_sent = False
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _outcome_row(self) -> QWidget:
        row = ButtonRow()
        row.setAccessibleName(self.tr("Outcome"))
        for outcome in ReviewOutcome:
            button = Button(term("outcome", outcome), ButtonKind.CHOICE)
            button.setProperty("outcome", outcome.value)
            self._outcomes.addButton(button)
            row.add(button)
        return row

    def _ask_for_proof(self) -> None:
        for name, words in (
            ("documents", self.tr("Committee members reviewed supporting documents")),
            ("observed", self.tr("Committee members saw the change in the workplace")),
        ):
            self._proofs[name] = CheckBox(words)
            self._body.addWidget(self._proofs[name])
        for line in self._ground.evidence:
            box = CheckBox(evidence_title(line.evidence))
            self._pieces[line.evidence.id] = box
            self._body.addWidget(box)
        self._add_text("observation", self.tr("What was observed, in words"))

    def _ask_for_recommendation(self) -> None:
        self._add_text("recommendation", self.tr("Recommendation that was followed up"))
        for line in (each.strip() for each in self._ground.item.key_work_ahead.splitlines()):
            if line:
                quote = Button(fill(self.tr("Quote: {text}"), text=line[:80]), ButtonKind.LINK)
                quote.clicked.connect(lambda _checked=False, words=line: self._quote(words))
                self._body.addWidget(ButtonRow(quote))

    def _quote(self, words: str) -> None:
        area = self._texts["recommendation"]
        area.restore(quoted(area.text(), words))
        self._on_typed(words)

    def _add_text(self, name: str, title: str) -> None:
        self._texts[name] = TextArea(title, "", self._on_typed)
        self._body.addWidget(labelled(title, self._texts[name]))

    def _on_typed(self, _words: str) -> None:
        self.typed.emit(form_draft({name: area.text() for name, area in self._texts.items()}))

    def _on_record(self) -> None:
        if self._is_sent:
            return  # pressed twice: it is on its way, and a review can never be taken off the minutes again
        button = self._outcomes.checkedButton()
        if button is None:
            self.refuse(self.tr("Choose what the committee decided."))
            self.take_keyboard()
            return
        self.refuse("")
        self._is_sent = True
        self.decided.emit(self._command(ReviewOutcome(button.property("outcome"))))

    def _command(self, outcome: ReviewOutcome) -> RecordReview:
        item, gate = self._ground.item, self._gate
        words = {name: area.text().strip() for name, area in self._texts.items()}

        def seen(name: str) -> str:
            """Return the words that were before the committee: they are never read again (D1)."""
            return str(getattr(item, name)) if name in SEEN_FIELDS[gate] else ""

        return RecordReview(
            review_id="",
            item_id=item.id,
            gate=gate,
            meeting_id=self._meeting_id,
            place=self._ground.place,
            outcome=outcome,
            documents_reviewed="documents" in self._proofs and self._proofs["documents"].isChecked(),
            change_observed="observed" in self._proofs and self._proofs["observed"].isChecked(),
            observation=words.get("observation", ""),
            dissent=words["dissent"],
            recommendation=words.get("recommendation", ""),
            commitment_reason=words.get("commitment_reason", ""),
            evidence_ids=tuple(id for id, box in self._pieces.items() if box.isChecked()),
            seen_round=item.round,
            seen_area=seen("area"),
            seen_compliance_point=seen("compliance_point"),
            seen_actions_needed=seen("actions_needed"),
            seen_root_cause=seen("root_cause"),
        )


def standing_words(standing: GateStanding) -> str:
    """Return how a gate stands, and with it what is missing."""
    words = {
        GateStanding.MET: translate("QuickDecision", "Met. A new decision takes its place."),
        GateStanding.OPEN: translate("QuickDecision", "Missing: the committee has not decided."),
        GateStanding.STALE: translate("QuickDecision", "To be confirmed again: what was decided on has changed."),
        GateStanding.NOT_AGREED: translate("QuickDecision", "The committee did not agree last time."),
        GateStanding.DIFFER: translate("QuickDecision", "Reviews of the same day differ."),
        GateStanding.UNCOUNTED: translate("QuickDecision", "A review is recorded but does not count."),
    }
    return words[standing]
