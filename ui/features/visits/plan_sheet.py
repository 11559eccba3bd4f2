"""Planning a visit, or changing what was planned: kind, mode, day, days against the allowance, purpose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.kernel.context import Context
from app.domain.visit.commands import VisitPatch
from app.domain.visit.records import Visit, VisitKind, VisitMode
from app.domain.visit.rules import MOST_DAYS
from app.queries.visit_cycle import Allowance
from ui.features.visits.words import allowance_after, allowance_words, days_words, kind_choices, mode_choices
from ui.i18n.translator import translate
from ui.parts.form_words import FormWords
from ui.theme.spacing import MD
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea


@dataclass(frozen=True, slots=True)
class Plan:
    """What was entered; a complete one has an engagement and a day."""

    engagement_id: str
    kind: VisitKind
    mode: VisitMode
    planned_on: date
    days: int
    purpose: str


PLAN_FIELDS = ("kind", "mode", "planned_on", "days", "purpose")
Planning = Callable[[str, date], "tuple[Context, Allowance] | None"]


class PlanSheet(Sheet):
    """`planned` carries a Plan. Before it is sent, `refusal` may name what the rules have against it.

    `words` is what is typed, as a draft.
    """

    planned = Signal(object)

    def __init__(
        self,
        host: QWidget,
        factories: Sequence[tuple[str, str]],
        planning: Planning,
        today: date,
        visit: Visit | None = None,
    ) -> None:
        """Take the factories to choose from, how their days are read, and the visit that is changed, if any."""
        title = (
            translate("PlanSheet", "Change the plan of this visit") if visit else translate("PlanSheet", "Plan a visit")
        )
        confirm = translate("PlanSheet", "Save") if visit else translate("PlanSheet", "Plan visit")
        super().__init__(host, title, confirm)
        self._planning = planning
        self._today = today
        self._visit = visit
        self.refusal: Callable[[Plan], str] = lambda _plan: ""
        self._factory = ChoiceField(self.tr("Factory"), factories, hint=self.tr("Choose the factory"))
        self._kind = ChoiceField(self.tr("Kind"), hint="–")
        self._mode = ChoiceField(self.tr("Mode"), hint="–")
        self._day = DateField(self.tr("Day"), visit.planned_on if visit else today)
        choices = [(str(number), days_words(number)) for number in range(1, MOST_DAYS + 1)]
        self._days = ChoiceField(self.tr("Days"), choices)
        self._days.set_value(str(visit.days if visit else 1))
        self._purpose = TextArea(self.tr("Purpose"), visit.purpose if visit else "")
        self._held = Label("", Role.MUTED)
        self._left = Label("", Role.MUTED)
        self._lay_out(several=len(factories) > 1)
        self._day.committed.connect(self._judge)
        self._days.activated.connect(self._judge)
        self._kind.activated.connect(self._judge)
        if len(factories) == 1:
            self._factory.set_value(factories[0][0])
        self._on_factory()
        # Also when a draft puts it back: what is offered follows the factory.
        self._factory.currentIndexChanged.connect(self._on_factory)
        self.words = FormWords(
            {
                "engagement_id": self._factory,
                "kind": self._kind,
                "mode": self._mode,
                "planned_on": self._day,
                "days": self._days,
                "purpose": self._purpose,
            },
            self,
        )
        self.words.changed.connect(self._judge)
        self.check = self._missing
        self.confirmed.connect(self._send)

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the first field."""
        self.open_sheet(self._factory if self._factory.isVisibleTo(self) else self._kind)

    def plan(self) -> Plan | None:
        """Return what is entered, None while something is missing."""
        day = self._day.value()
        if not self._factory.value() or not self._kind.value() or not self._mode.value() or day is None:
            return None
        return Plan(
            self._factory.value(),
            VisitKind(self._kind.value()),
            VisitMode(self._mode.value()),
            day,
            int(self._days.value()),
            self._purpose.text().strip(),
        )

    def _lay_out(self, *, several: bool) -> None:
        factory = labelled(self.tr("Factory"), self._factory)
        self.body.addWidget(factory)
        factory.setVisible(several)  # only now: what has no place yet would be a window of its own
        for pair in (
            ((self.tr("Kind"), self._kind), (self.tr("Mode"), self._mode)),
            ((self.tr("Day"), self._day), (self.tr("Days"), self._days)),
        ):
            line = QHBoxLayout()
            line.setSpacing(MD)
            for label, editor in pair:
                line.addWidget(labelled(label, editor), 1)
            add_layout(self.body, line)
        self.body.addWidget(self._held)
        self.body.addWidget(self._left)
        self.body.addWidget(labelled(self.tr("Purpose"), self._purpose))
        self.body.addStretch(1)

    def _on_factory(self) -> None:
        known = self._known()
        if known is not None:
            pack = known[0].pack
            present = self._visit.kind if self._visit else None
            kinds, modes = kind_choices(pack, present), mode_choices(pack)
            self._kind.set_choices(kinds)
            self._mode.set_choices(modes)
            if not self._kind.value():
                self._kind.set_value(present or kinds[0][0])
            if not self._mode.value():
                self._mode.set_value(self._visit.mode if self._visit else modes[0][0])
        self._judge()

    def _known(self) -> tuple[Context, Allowance] | None:
        day = self._day.value() or self._today
        return self._planning(self._factory.value(), day) if self._factory.value() else None

    def _judge(self) -> None:
        known = self._known()
        self._held.setVisible(known is not None)
        self._left.setVisible(known is not None)
        if known is None:
            return
        context, allowance = known
        self._held.setText(allowance_words(allowance))
        counted = self._kind.value() in context.pack.visits.counted_kinds
        words, too_many = allowance_after(allowance, int(self._days.value()) if counted else 0)
        self._left.set_role(Role.ERROR if too_many else Role.MUTED)
        self._left.setText(words)

    def _missing(self) -> str:
        if not self._factory.value():
            return self.tr("Choose the factory.")
        plan = self.plan()
        if plan is None:
            return self.tr("Write the day of the visit.")
        return self.refusal(plan)

    def _send(self) -> None:
        plan = self.plan()
        if plan is not None:
            self.planned.emit(plan)


def changes(visit: Visit, plan: Plan) -> VisitPatch:
    """Return what a plan changes of a visit."""
    patch: VisitPatch = {}
    if plan.kind is not visit.kind:
        patch["kind"] = plan.kind
    if plan.mode is not visit.mode:
        patch["mode"] = plan.mode
    if plan.planned_on != visit.planned_on:
        patch["planned_on"] = plan.planned_on
    if plan.days != visit.days:
        patch["days"] = plan.days
    if plan.purpose != visit.purpose:
        patch["purpose"] = plan.purpose
    return patch
