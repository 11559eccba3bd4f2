"""Sheets of a committee: registering or changing it, a member, the day a member left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.committee.commands import AddMember, EstablishCommittee
from app.domain.committee.records import Committee, Gender, Member, Side
from app.domain.rulepack import CommitteeType
from ui.features.committee.words import type_title
from ui.i18n.messages import field_title, term
from ui.i18n.translator import fill, translate
from ui.parts.form_words import FormWords
from ui.theme.spacing import MD
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextField


class CommitteeSheet(Sheet):
    """`entered` carries a whole Committee; `refusal` may name what the rules have against it before it is sent.

    `words` is what is typed, as a draft.
    """

    entered = Signal(object)

    def __init__(
        self, host: QWidget, blank: Committee, types: Sequence[CommitteeType], counted: frozenset[str], *, new: bool
    ) -> None:
        """Take the committee as it is, or an empty one; the kinds of the country; the kinds whose reviews count."""
        title = (
            translate("CommitteeSheet", "Register a committee")
            if new
            else translate("CommitteeSheet", "Change committee")
        )
        super().__init__(
            host, title, translate("CommitteeSheet", "Register") if new else translate("CommitteeSheet", "Save")
        )
        self.refusal: Callable[[Committee], str] = lambda _committee: ""
        self._blank = blank
        self._names = {type_.kind: type_.name for type_ in types}
        self._counted = counted
        choices = [(type_.kind, type_title(type_)) for type_ in types]
        self._kind = ChoiceField(field_title("kind"), choices, free_text=True, hint=self.tr("Choose or write the kind"))
        self._kind.set_value(blank.kind or (types[0].kind if types else ""))
        self._name = TextField(field_title("name"), blank.name or self._names.get(self._kind.value(), ""))
        self._note = Label("", Role.MUTED)
        self._established = DateField(field_title("established_on"), blank.established_on)
        self._dissolved = DateField(field_title("dissolved_on"), blank.dissolved_on)
        days = QHBoxLayout()
        days.setSpacing(MD)
        days.addWidget(labelled(field_title("established_on"), self._established), 1)
        if not new:
            days.addWidget(labelled(field_title("dissolved_on"), self._dissolved), 1)
        self.body.addWidget(labelled(field_title("kind"), self._kind))
        self.body.addWidget(self._note)
        self.body.addWidget(labelled(field_title("name"), self._name))
        add_layout(self.body, days)
        self.body.addStretch(1)
        self._kind.currentTextChanged.connect(self._on_kind)
        self._on_kind()
        editors: dict[str, QWidget] = {
            "kind": self._kind,
            "name": self._name,
            "established_on": self._established,
            "dissolved_on": self._dissolved,
        }
        self.words = FormWords(editors, self)
        self.check = self._missing
        self.confirmed.connect(lambda: self.entered.emit(self._committee()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard on the kind."""
        self.open_sheet(self._kind)

    def _committee(self) -> Committee:
        return Committee(
            self._blank.id,
            self._blank.engagement_id,
            self._kind.value().strip(),
            self._name.text().strip(),
            self._established.value(),
            self._dissolved.value(),
        )

    def _on_kind(self) -> None:
        kind = self._kind.value()
        if self._name.text() in ("", *self._names.values()):
            self._name.setText(self._names.get(kind, ""))
        if kind in self._counted:
            self._note.setText(self.tr("Its reviews can meet gates."))
        else:
            self._note.setText(self.tr("Committees of this kind cannot meet gates."))

    def _missing(self) -> str:
        if not (self._established.is_valid() and self._dissolved.is_valid()):
            return self.tr("Write dates like 4 Dec 2026, or leave them empty.")
        return self.refusal(self._committee())


class MemberSheet(Sheet):
    """`entered` carries a whole Member; `refusal` and `words` as in `CommitteeSheet`."""

    entered = Signal(object)

    def __init__(self, host: QWidget, blank: Member, *, new: bool) -> None:
        """Take the member as they are, or an empty one."""
        title = translate("MemberSheet", "Add a member") if new else translate("MemberSheet", "Change member")
        super().__init__(
            host, title, translate("MemberSheet", "Add member") if new else translate("MemberSheet", "Save")
        )
        self.refusal: Callable[[Member], str] = lambda _member: ""
        self._blank = blank
        self._name = TextField(field_title("name"), blank.name)
        self._side = ChoiceField(
            field_title("side"), [(side, term("side", side)) for side in (Side.WORKER, Side.MANAGEMENT)]
        )
        self._side.set_value(blank.side)
        self._gender = ChoiceField(field_title("gender"), [(gender, term("gender", gender)) for gender in Gender])
        self._gender.set_value(blank.gender)
        self._office = TextField(field_title("office"), blank.office, hint=self.tr("Chair, secretary"))
        self._joined = DateField(field_title("joined_on"), blank.joined_on)
        self._left = DateField(field_title("left_on"), blank.left_on)
        self._agreed = DateField(field_title("agreed_on"), blank.agreed_on)
        self.body.addWidget(labelled(field_title("name"), self._name))
        self._add_pair((field_title("side"), self._side), (field_title("gender"), self._gender))
        self.body.addWidget(
            Label(self.tr("Gender is optional; it is used only to show the share of women."), Role.MUTED)
        )
        self.body.addWidget(labelled(field_title("office"), self._office))
        joined = (field_title("joined_on"), self._joined)
        self._add_pair(*((joined,) if new else (joined, (field_title("left_on"), self._left))))
        self.body.addWidget(labelled(field_title("agreed_on"), self._agreed))
        self.body.addStretch(1)
        editors: dict[str, QWidget] = {
            "name": self._name,
            "side": self._side,
            "gender": self._gender,
            "office": self._office,
            "joined_on": self._joined,
            "left_on": self._left,
            "agreed_on": self._agreed,
        }
        self.words = FormWords(editors, self)
        self.check = self._missing
        self.confirmed.connect(self._send)

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the name."""
        self.open_sheet(self._name)

    def _add_pair(self, *pairs: tuple[str, QWidget]) -> None:
        line = QHBoxLayout()
        line.setSpacing(MD)
        for label, editor in pairs:
            line.addWidget(labelled(label, editor), 1)
        add_layout(self.body, line)

    def _member(self) -> Member | None:
        joined = self._joined.value()
        if joined is None or not self._left.is_valid() or not self._agreed.is_valid():
            return None
        return Member(
            self._blank.id,
            self._blank.engagement_id,
            self._blank.committee_id,
            self._name.text().strip(),
            Side(self._side.value()),
            joined,
            self._left.value(),
            Gender(self._gender.value()),
            self._office.text().strip(),
            self._agreed.value(),
        )

    def _missing(self) -> str:
        member = self._member()
        if member is None:
            return self.tr("Write the day on which the member joined.")
        return self.refusal(member)

    def _send(self) -> None:
        member = self._member()
        if member is not None:
            self.entered.emit(member)


class LeftSheet(Sheet):
    """Asks on which day a member left; `entered` carries it. The last day in office is still a day in office.

    `words` as in `CommitteeSheet`.
    """

    entered = Signal(object)

    def __init__(self, host: QWidget, member: Member, today: date) -> None:
        """Take the member and the day."""
        title = fill(translate("LeftSheet", "When did {name} leave?"), name=member.name)
        super().__init__(host, title, translate("LeftSheet", "Mark as left"))
        self.refusal: Callable[[date], str] = lambda _day: ""
        self._day = DateField(field_title("left_on"), today)
        self.body.addWidget(Label(self.tr("The record stays; meetings held before still count."), Role.MUTED))
        self.body.addWidget(labelled(self.tr("Last day in office"), self._day))
        self.body.addStretch(1)
        self.words = FormWords({"left_on": self._day}, self)
        self.check = self._missing
        self.confirmed.connect(lambda: self.entered.emit(self._day.value()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the day."""
        self.open_sheet(self._day)

    def _missing(self) -> str:
        day = self._day.value()
        return self.tr("Write the last day in office.") if day is None else self.refusal(day)


def establishing(committee: Committee) -> EstablishCommittee:
    """Return the command that registers a committee."""
    return EstablishCommittee(committee.id, committee.kind, committee.name, committee.established_on)


def adding(member: Member) -> AddMember:
    """Return the command that adds a member."""
    return AddMember(
        member.id,
        member.committee_id,
        member.name,
        member.side,
        member.joined_on,
        member.gender,
        member.office,
        member.agreed_on,
    )
