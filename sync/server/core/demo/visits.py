"""The visits of the demo's script: inspections and what they found, and an advisory visit that is being held.

Days count from today as in the rest of the script. An answer at "/group/repeat[0]/field" is that of the first entry.
"""

from __future__ import annotations

from importlib.resources import files

import msgspec

from sync.server.core.demo.script import ContactPart, Part


class ShapePart(Part, frozen=True):
    """A box of a picture, in hundredths of it from its left and its top; `colour` in hex digits."""

    left: int
    top: int
    right: int
    bottom: int
    colour: str


class PicturePart(Part, frozen=True):
    """A photo: the name of its scene, and what is drawn over it (shape, points, ink, words of `app.domain.marks`)."""

    file_name: str
    caption: str
    scene: str
    marks: tuple[tuple[str, tuple[tuple[int, int], ...], str, str], ...] = ()


class RunPart(Part, frozen=True):
    """A checklist: what was answered and noted, photos by the path of their answer, entries of repeats."""

    template: str
    title: str = ""
    answers: dict[str, str] = msgspec.field(default_factory=dict)
    notes: dict[str, str] = msgspec.field(default_factory=dict)
    photos: dict[str, PicturePart] = msgspec.field(default_factory=dict)
    entries: dict[str, int] = msgspec.field(default_factory=dict)
    is_complete: bool = False


class VisitHeld(Part, frozen=True):
    """A visit that was held, or is being held while it is not closed."""

    on: int
    kind: str
    purpose: str
    minutes: str = ""
    runs: tuple[RunPart, ...] = ()
    is_closed: bool = True


class VisitAhead(Part, frozen=True):
    """A visit that is planned."""

    on: int
    kind: str
    purpose: str
    mode: str = "in_person"


class ClaimPart(Part, frozen=True):
    """The factory's word that a violation is corrected."""

    on: int
    text: str


class CheckPart(Part, frozen=True):
    """What was seen of a violation in a visit, by its place in the list of those that were held."""

    visit: int
    corrected: bool
    note: str


class LaterPart(Part, frozen=True):
    """A new deadline."""

    on: int
    to: int
    reason: str


class StagePart(Part, frozen=True):
    """A stage of escalation that was carried out."""

    on: int
    stage: int
    note: str


class ViolationPart(Part, frozen=True):
    """A violation, the visit in which it was found, and what became of it; `answer` is a path of its first run."""

    visit: int
    text: str
    legal_reference: str
    severity: str
    discipline: str
    direction: str
    place: str
    deadline: int
    building_category: str = ""
    answer: str = ""
    photo: PicturePart | None = None
    claims: tuple[ClaimPart, ...] = ()
    checks: tuple[CheckPart, ...] = ()
    extensions: tuple[LaterPart, ...] = ()
    stages: tuple[StagePart, ...] = ()


class AccidentPart(Part, frozen=True):
    """An entry of the register of accidents."""

    on: int
    kind: str
    severity: str
    description: str
    women: int = 0
    men: int = 0
    days_lost: int = 0
    place: str = ""
    action: str = ""


class ComplaintPart(Part, frozen=True):
    """A complaint; without a name it is anonymous."""

    on: int
    text: str
    complainant: str = ""
    contact: str = ""
    answer: str = ""
    closed: int | None = None


class CasePart(Part, frozen=True):
    """What could not wait, and what the supervisor did about it ('' while nobody took it up)."""

    on: int
    kind: str
    text: str
    place: str
    done_now: str
    taken: str = ""


class InspectedPart(Part, frozen=True):
    """A factory in a programme with inspections."""

    name: str
    address: str
    country: str
    workers: int
    women: int
    programme: str
    cycle: int
    cycle_start: int
    inspector: str
    supervisor: str
    contacts: tuple[ContactPart, ...]
    held: tuple[VisitHeld, ...]
    planned: tuple[VisitAhead, ...]
    violations: tuple[ViolationPart, ...]
    accidents: tuple[AccidentPart, ...] = ()
    complaints: tuple[ComplaintPart, ...] = ()
    cases: tuple[CasePart, ...] = ()
    team: str = "Dhaka team"


class DecisionPart(Part, frozen=True):
    """What the committee says of an item in the meeting."""

    issue: str
    gate: str
    outcome: str = "agreed"
    dissent: str = ""


class FindingPart(Part, frozen=True):
    """An item that is made of an answer."""

    path: str
    area: str
    question: str


class AdvisoryPart(Part, frozen=True):
    """An advisory visit of today with its meeting, and what was added to the minutes of the visit before.

    `agenda` are issues of the plan, `own_points` stand after them; minutes are in `language` and in the other one.
    """

    factory: str
    by: str
    visit: VisitHeld
    finding: FindingPart
    agenda: tuple[str, ...]
    own_points: tuple[str, ...]
    guests: tuple[str, ...]
    decisions: tuple[DecisionPart, ...]
    language: str
    minutes: str
    other_language: str
    minutes_other: str
    addendum: str


class Visits(Part, frozen=True):
    """The whole; `scenes` are the pictures by name."""

    scenes: dict[str, tuple[ShapePart, ...]]
    inspected: tuple[InspectedPart, ...]
    advisory: AdvisoryPart


def visits() -> Visits:
    """Return the part of the script that ships with the program."""
    return msgspec.json.decode(files("resources.demo").joinpath("visits.json").read_bytes(), type=Visits)
