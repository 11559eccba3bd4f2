"""What happens in one factory of the demo: its script as dated commands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256

from app.domain.catalogue import Catalogue
from app.domain.committee.commands import AddMember, CloseMeeting, EditMeeting, EstablishCommittee, HoldMeeting
from app.domain.committee.entries import item_entry
from app.domain.committee.records import Gender, Side
from app.domain.factory.commands import AddContact
from app.domain.ids import Ids
from app.domain.kernel.changeset import Command
from app.domain.plan.commands import (
    AddComment,
    AttachEvidence,
    ClaimItem,
    CompleteItem,
    CreateItem,
    EditItem,
    ItemPatch,
    RecordReview,
    SetStatus,
)
from app.domain.plan.records import EvidenceKind, Gate, Origin, Status, SubjectKind
from app.domain.visit.commands import CloseVisit, EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from sync.server.core.demo.item_words import ItemWords, patch
from sync.server.core.demo.script import CommentPart, FactoryPart, Issue, ItemPart, LatePart, PhotoPart

_MINUTES = "The committee went through the open items one by one and looked at each place together."


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """A command on a day; `order` sorts the steps of one day."""

    day: date
    order: int
    number: int
    command: Command = field(compare=False)
    login: str = field(compare=False)


class Plot:
    """Turns a factory's script into steps; ids are made as it goes."""

    def __init__(
        self, part: FactoryPart, issues: dict[str, Issue], catalogue: Catalogue, today: date, ids: Ids
    ) -> None:
        """Take the script of a factory and the day that is today."""
        self._part = part
        self._words = ItemWords(issues, catalogue, part.contacts, self.day)
        self._today = today
        self._ids = ids
        self._login = (*part.former, *part.advisors)[0]
        self._number = 0
        self.items = {item.issue: ids.new() for item in part.items}
        self._visits = [ids.new() for _ in part.visits]
        self._meetings = [ids.new() for _ in part.visits]
        self._members: tuple[str, ...] = ()
        self._committee = ""

    def steps(self, comments: tuple[CommentPart, ...], photos: tuple[PhotoPart, ...] = ()) -> list[Step]:
        """Return everything that happened, in order."""
        told = [*self._people(), *self._items(), *self._held(), *self._planned()]
        told += [self._step(c.on, 8, AddComment(self._ids.new(), self.items[c.issue], c.text), c.by) for c in comments]
        told += [self._step(photo.on, 8, self._photo(photo), photo.by) for photo in photos]
        return sorted(told)

    def day(self, offset: int) -> date:
        """Return a day of the script."""
        return self._today + timedelta(days=offset)

    def fields(self, item: ItemPart) -> ItemPatch:
        """Return the fields an item is created with."""
        return self._words.fields(item)

    def review(self, issue: str, gate: Gate, meeting: str, place: int) -> RecordReview:
        """Return a committee's decision on one of the items, in the words that the item has from its beginning."""
        return self._review(next(item for item in self._part.items if item.issue == issue), gate, meeting, place)

    def place_of(self, question: str) -> tuple[str, str]:
        """Return cluster and compliance point of a question of the catalogue, "" where there is none."""
        return self._words.place_of(question)

    @property
    def contact(self) -> tuple[str, str]:
        """Return name and position of whom the advisor enters for."""
        return self._part.contacts[0].name, self._part.contacts[0].position

    @property
    def committee(self) -> tuple[str, tuple[str, ...]]:
        """Return the committee and its members; known once the steps were made."""
        return self._committee, self._members

    @property
    def meetings_held(self) -> int:
        """Return how many meetings the committee has had."""
        return len(self._meetings)

    @property
    def last_sitting(self) -> tuple[str, str]:
        """Return the last closed visit and its meeting."""
        return self._visits[-1], self._meetings[-1]

    def late(self, part: LatePart) -> Command:
        """Return a change that was on its way when the factory was taken from its advisor."""
        item_id = self.items[part.issue]
        if part.comment:
            return AddComment(self._ids.new(), item_id, part.comment)
        if part.pending:
            return SetStatus(item_id, Status.PENDING, part.pending)
        return EditItem(item_id, patch(part.changes))

    def _photo(self, part: PhotoPart) -> Command:
        return AttachEvidence(
            self._ids.new(),
            self.items[part.issue],
            SubjectKind.ITEM,
            EvidenceKind.PHOTO,
            part.file_name,
            "image/jpeg",
            part.size,
            sha256(part.file_name.encode()).hexdigest(),
            part.caption,
        )

    def _people(self) -> Iterator[Step]:
        start = self._part.cycle_start
        for contact in self._part.contacts:
            yield self._step(start, 0, AddContact(self._ids.new(), contact.name, contact.position))
        part = self._part.committee
        if part is None:
            return
        committee = self._ids.new()
        self._committee = committee
        yield self._step(start, 0, EstablishCommittee(committee, part.kind, part.name, self.day(part.established)))
        if self._part.safety_committee:
            yield self._step(start, 0, EstablishCommittee(self._ids.new(), "SC", "Safety committee"))
        members: list[str] = []
        for member in part.members:
            members.append(self._ids.new())
            yield self._step(
                start,
                1,
                AddMember(
                    members[-1],
                    committee,
                    member.name,
                    Side(member.side),
                    self.day(member.joined),
                    Gender(member.gender),
                    member.office,
                ),
            )
        self._members = tuple(members)

    def _items(self) -> Iterator[Step]:
        for item in self._part.items:
            item_id = self.items[item.issue]
            found = self.day(item.found)
            yield self._step(item.found, 2, CreateItem(item_id, Origin(item.origin), found, self._words.fields(item)))
            if item.pending:
                yield self._step(item.found + 1, 2, SetStatus(item_id, Status.PENDING, item.pending))
            if item.claim is not None:
                claimant = self._part.contacts[0].name
                claimed = ClaimItem(self._ids.new(), item_id, self.day(item.claim), claimant, "Done as agreed.")
                yield self._step(item.claim, 8, claimed)
            for edit in item.later:
                yield self._step(edit.on, 8, EditItem(item_id, patch(edit.changes)))

    def _held(self) -> Iterator[Step]:
        for index, visit in enumerate(self._part.visits):
            visit_id, day = self._visits[index], self.day(visit.on)
            kind, mode = VisitKind(visit.kind), VisitMode(visit.mode)
            contact = self._part.contacts[0]
            yield self._step(visit.on - 4, 3, PlanVisit(visit_id, kind, mode, day, 1, "Plan and floor walk"))
            yield self._step(visit.on, 3, StartVisit(visit_id, day, contact.name, contact.position))
            if self._members:
                yield from self._meeting(index)
            yield self._step(visit.on, 7, EditVisit(visit_id, {"minutes": _MINUTES}))
            yield self._step(visit.on, 9, CloseVisit(visit_id))

    def _meeting(self, index: int) -> Iterator[Step]:
        on = self._part.visits[index].on
        meeting = self._meetings[index]
        present = self._members[:-1] if index % 2 else self._members
        is_virtual = self._part.visits[index].mode == "virtual"
        place = "" if is_virtual else "Meeting room, ground floor"
        decided = [item for item in self._part.items if any(at == index for _, at in item.reviews)]
        held = HoldMeeting(
            meeting,
            self._committee,
            self._visits[index],
            self.day(on),
            index + 1,
            place,
            is_virtual,
            attended=present,
            entries=tuple(item_entry(self.items[item.issue]) for item in decided),
        )
        yield self._step(on, 4, held)
        place_in_minutes = 0
        for item in self._part.items:
            for gate, at in item.reviews:
                if at == index:
                    place_in_minutes += 1
                    yield self._step(on, 5, self._review(item, Gate(gate), meeting, place_in_minutes))
            if item.completed == index:
                yield self._step(on, 6, CompleteItem(self.items[item.issue], self.day(on)))
        yield self._step(on, 7, EditMeeting(meeting, {"minutes": _MINUTES}))
        yield self._step(on, 8, CloseMeeting(meeting))

    def _review(self, item: ItemPart, gate: Gate, meeting: str, place: int) -> RecordReview:
        return self._words.review(item, self._ids.new(), self.items[item.issue], gate, meeting, place)

    def _planned(self) -> Iterator[Step]:
        for visit in self._part.planned:
            kind, mode = VisitKind(visit.kind), VisitMode(visit.mode)
            planned = PlanVisit(self._ids.new(), kind, mode, self.day(visit.on), 1, "Open items and committee meeting")
            yield self._step(-5, 3, planned)

    def _step(self, offset: int, order: int, command: Command, login: str = "") -> Step:
        self._number += 1
        return Step(self.day(min(offset, -1)), order, self._number, command, login or self._login)
