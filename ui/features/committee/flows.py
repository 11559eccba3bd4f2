"""What a person does with committees and members, from the question to the command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.committee.commands import CommitteePatch, EditCommittee, EditMember, MemberPatch
from app.domain.committee.records import Committee, Member, Side
from app.domain.factory.records import Engagement
from app.domain.kernel.changeset import Command
from app.domain.kernel.reconcile import differences
from app.domain.kernel.record import Record
from app.domain.reasons import Reason
from app.queries.draft_places import COMMITTEE_FORM, MEMBER_FORM, NEW_COMMITTEE, NEW_MEMBER
from ui.features.committee.presenter import CommitteePresenter, RegisterView
from ui.features.committee.sheets import CommitteeSheet, LeftSheet, MemberSheet, adding, establishing
from ui.i18n.translator import current_language, fill
from ui.parts.drafting import FormBase, draft_place
from ui.parts.writing import PLAIN, Entry, Writer, reasons_words

_COMMITTEE = ("kind", "name", "established_on", "dissolved_on")
_MEMBER = ("name", "side", "joined_on", "left_on", "gender", "office", "agreed_on")


class CommitteeFlows(QObject):
    """`registered` and `added` carry the new record's id when it is saved; `blocked` what could not be done and why."""

    registered = Signal(str)
    added = Signal(str)
    blocked = Signal(str, object)

    def __init__(self, presenter: CommitteePresenter, writer: Writer, host: QWidget) -> None:
        """Take where to read, how to write, and any widget of the window."""
        super().__init__(host)
        self._presenter = presenter
        self._writer = writer
        self._host = host

    def register(self, view: RegisterView) -> None:
        """Ask for a new committee."""
        if not self._may(view, "EstablishCommittee", self.tr("No committee can be registered")):
            return
        blank = Committee(self._presenter.new_id(), self._presenter.engagement_id, "", "")
        counted = view.context.pack.reviews.committee_kinds
        sheet = CommitteeSheet(self._host, blank, view.register.types, counted, new=True)
        place = draft_place(Engagement, self._presenter.engagement_id, NEW_COMMITTEE)
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)

        def give(committee: Committee) -> None:
            said = fill(self.tr("{name} registered"), name=committee.name)
            entry = Entry(draft=place)
            self._give(establishing(committee), said, entry, done=lambda: self.registered.emit(committee.id))

        sheet.refusal = lambda committee: self._against(establishing(committee))
        sheet.entered.connect(give)
        sheet.open_for_typing()

    def change(self, view: RegisterView, committee: Committee) -> None:
        """Ask for another kind or name of a committee, or the day it was dissolved."""
        if not self._may(view, "EditCommittee", self.tr("This committee cannot be changed")):
            return
        counted = view.context.pack.reviews.committee_kinds
        sheet = CommitteeSheet(self._host, committee, view.register.types, counted, new=False)
        place = draft_place(Committee, committee.id, COMMITTEE_FORM)
        base = FormBase(Committee, self._presenter.shown(Committee, committee.id, _COMMITTEE))
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed, base)

        def command(entered: Committee) -> EditCommittee:
            return EditCommittee(committee.id, cast("CommitteePatch", _changes(committee, entered)))

        def give(entered: Committee) -> None:
            if entered != committee:
                entry = Entry({committee.id: base.shown}, place)
                self._give(command(entered), self.tr("Committee changed"), entry)
            else:
                self._writer.drafts.discard(place)

        sheet.refusal = lambda entered: self._against(command(entered))
        sheet.entered.connect(give)
        sheet.open_for_typing()

    def add_member(self, view: RegisterView, committee: Committee) -> None:
        """Ask for a new member of a committee."""
        if not self._may(view, "AddMember", self.tr("No member can be added")):
            return
        presenter = self._presenter
        blank = Member(presenter.new_id(), presenter.engagement_id, committee.id, "", Side.WORKER, presenter.today())
        sheet = MemberSheet(self._host, blank, new=True)
        place = draft_place(Committee, committee.id, NEW_MEMBER)
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)

        def give(member: Member) -> None:
            said = fill(self.tr("{name} added"), name=member.name)
            self._give(adding(member), said, Entry(draft=place), done=lambda: self.added.emit(member.id))

        sheet.refusal = lambda member: self._against(adding(member))
        sheet.entered.connect(give)
        sheet.open_for_typing()

    def change_member(self, view: RegisterView, member: Member) -> None:
        """Ask for other data of a member."""
        if not self._may(view, "EditMember", self.tr("This member cannot be changed")):
            return
        sheet = MemberSheet(self._host, member, new=False)
        place = draft_place(Member, member.id, MEMBER_FORM)
        base = FormBase(Member, self._presenter.shown(Member, member.id, _MEMBER))
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed, base)

        def command(entered: Member) -> EditMember:
            return EditMember(member.id, cast("MemberPatch", _changes(member, entered)))

        def give(entered: Member) -> None:
            if entered != member:
                said = fill(self.tr("{name} changed"), name=entered.name)
                self._give(command(entered), said, Entry({member.id: base.shown}, place))
            else:
                self._writer.drafts.discard(place)

        sheet.refusal = lambda entered: self._against(command(entered))
        sheet.entered.connect(give)
        sheet.open_for_typing()

    def mark_left(self, view: RegisterView, member: Member) -> None:
        """Ask on which day a member left."""
        if not self._may(view, "EditMember", self.tr("This member cannot be changed")):
            return
        sheet = LeftSheet(self._host, member, self._presenter.today())
        place = draft_place(Member, member.id, "left_on")
        base = FormBase(Member, self._presenter.shown(Member, member.id, ("left_on",)))
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed, base)

        def command(day: date) -> EditMember:
            return EditMember(member.id, {"left_on": day})

        def give(day: date) -> None:
            text = self.tr("{name} left on {day}")
            said = fill(text, name=member.name, day=current_language().formats.day(day))
            self._give(command(day), said, Entry({member.id: base.shown}, place))

        sheet.refusal = lambda day: self._against(command(day))
        sheet.entered.connect(give)
        sheet.open_for_typing()

    def _give(self, command: Command, said: str, entry: Entry = PLAIN, done: Callable[[], None] | None = None) -> None:
        def refused(reasons: Sequence[Reason]) -> None:
            self.blocked.emit(self.tr("Not saved"), tuple(reasons))

        def saved(_result: object) -> None:
            if done is not None:
                done()

        self._writer.give(self._presenter.engagement_id, command, said=said, entry=entry, done=saved, refused=refused)

    def _may(self, view: RegisterView, command: str, words: str) -> bool:
        reason = view.may(command)
        if not reason.met:
            self.blocked.emit(words, (reason,))
        return reason.met

    def _against(self, command: Command) -> str:
        return reasons_words(self._presenter.refusal(command))


def _changes(before: Record, after: Record) -> dict[str, object]:
    return {name: getattr(after, name) for name in differences(before, after)}
