"""The demo's script: people, factories and what happened, as data; days count from today, negative before it."""

from __future__ import annotations

from importlib.resources import files

import msgspec


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all parts of the script."""


class Someone(Part, frozen=True):
    """A person with an account."""

    login: str
    name: str
    position: str
    role: str


class Issue(Part, frozen=True):
    """What an item says; an issue without root cause is left as it was found."""

    key: str
    area: str
    question: str
    root_cause: str
    actions_needed: str
    progress: str
    key_work_ahead: str


class ContactPart(Part, frozen=True):
    """A person of the factory."""

    name: str
    position: str


class MemberPart(Part, frozen=True):
    """A member of a committee."""

    name: str
    side: str
    gender: str
    joined: int
    office: str


class CommitteePart(Part, frozen=True):
    """A committee with its members."""

    kind: str
    name: str
    established: int
    members: tuple[MemberPart, ...]


class VisitPart(Part, frozen=True):
    """A visit on a day."""

    on: int
    kind: str
    mode: str


class LaterEdit(Part, frozen=True):
    """A later change of an item's texts."""

    on: int
    changes: dict[str, str]


class ItemPart(Part, frozen=True):
    """An item: when found and due, who leads (index of contact), reviews (gate, index of visit), and its end."""

    issue: str
    origin: str
    found: int
    target: int | None
    lead: int | None
    reviews: tuple[tuple[str, int], ...] = ()
    claim: int | None = None
    completed: int | None = None
    pending: str = ""
    later: tuple[LaterEdit, ...] = ()


class FactoryPart(Part, frozen=True):
    """A factory and its cycle; `former` advised it until lately, `supervisors` are advisors elsewhere."""

    name: str
    address: str
    country: str
    workers: int
    women: int
    cycle: int
    cycle_start: int
    contacts: tuple[ContactPart, ...]
    committee: CommitteePart | None
    safety_committee: bool
    visits: tuple[VisitPart, ...]
    planned: tuple[VisitPart, ...]
    items: tuple[ItemPart, ...]
    advisors: tuple[str, ...]
    former: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    team: str = "Dhaka team"


class CommentPart(Part, frozen=True):
    """A comment on an item."""

    factory: str
    issue: str
    by: str
    on: int
    text: str


class PhotoPart(Part, frozen=True):
    """A photo that somebody took of an item, and that is on their own device still; `size` in bytes."""

    factory: str
    issue: str
    by: str
    on: int
    file_name: str
    caption: str
    size: int


class ColleaguePart(Part, frozen=True):
    """What a colleague changed while the demo's advisor changed the same."""

    factory: str
    issue: str
    by: str
    target: int
    own_target: int
    actions_needed: str


class LatePart(Part, frozen=True):
    """A change that was on its way: of an item, or a comment on it.

    `rests_on` is the place of an earlier one; what a supervisor did with it is the note with which it was `returned`
    or `archived`, or that it was `accepted`.
    """

    issue: str
    changes: dict[str, str] = {}
    pending: str = ""
    comment: str = ""
    rests_on: int | None = None
    returned: str = ""
    archived: str = ""
    accepted: bool = False


class TakenPart(Part, frozen=True):
    """A factory that was taken from its advisor while changes of theirs were on the way."""

    factory: str
    by: str
    supervisor: str
    late: tuple[LatePart, ...]


class EarlyPart(Part, frozen=True):
    """An item that an advisor completed too early."""

    factory: str
    issue: str
    by: str


class Script(Part, frozen=True):
    """The whole."""

    people: tuple[Someone, ...]
    password: str
    advisor: str
    issues: tuple[Issue, ...]
    factories: tuple[FactoryPart, ...]
    comments: tuple[CommentPart, ...]
    photos: tuple[PhotoPart, ...]
    colleague: ColleaguePart
    taken: tuple[TakenPart, ...]
    early: tuple[EarlyPart, ...]


def script() -> Script:
    """Return the script that ships with the program."""
    return msgspec.json.decode(files("resources.demo").joinpath("programme.json").read_bytes(), type=Script)
