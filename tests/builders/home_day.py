"""One morning of the people of `tests.builders.home`: claims, dates, visits, a conflict, a refusal, unsent work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from app.domain.factory.records import Engagement
from app.domain.kernel.context import Role
from app.domain.plan.commands import EditItem, SetStatus
from app.domain.plan.records import Status
from app.domain.reasons import Reason, Where, Who
from app.domain.visit.commands import PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.queries.conflicts import open_conflict_ids
from app.storage import outbox
from app.storage.outbox import PendingState
from tests.builders.home import FOR_ISLAM, TODAY, Seat, Village

PUBLIC = "q.fire-alarm"
FLOORS = "Test the water of every floor."
STARTED = date(2026, 5, 11)
AREAS = (
    "First-aid boxes empty on floor 2",
    "Needle guards missing on 14 of 60 machines",
    "Work-hour records differ from pay slips",
    "Age documents not verified for 6 new workers",
    "Overtime on weekly rest day paid at ordinary rate",
)
OTHERS = (
    ("Dhaleshwari Denim", "7 Canal Street, Savar", 5, 2, 1),
    ("Surma Fashions", "31 Station Road, Gazipur", 4, 1, 1),
    ("Karnaphuli Trousers", "2 Port Road, Chattogram", 5, 4, 0),
    ("Padma Wear", "18 School Lane, Narayanganj", 4, 1, 0),
    ("Jamuna Textiles", "5 Bridge Road, Tangail", 4, 2, 2),
)
"""Name, address, items, how many of them are completed, how many claimed."""


@dataclass
class Day:
    """Who is there, and the ids of what the pages show."""

    village: Village
    nasrin: Seat
    kamal: Seat
    shirin: Seat
    meghna: Engagement
    turag: Engagement
    exits: str
    water: str
    committee: str
    doors: str
    chemicals: str
    mine: ClassVar[date] = date(2026, 12, 4)
    theirs: ClassVar[date] = date(2026, 12, 18)

    def put_back(self) -> None:
        """Let Kamal write again what the committee had looked at, and both hear of it."""
        self.kamal.sync()
        self.kamal.give(self.meghna, EditItem(self.water, {"actions_needed": FLOORS}))
        self.kamal.sync()
        self.nasrin.post.connected = True
        self.nasrin.sync()

    def would_be_refused(self) -> None:
        """Let Nasrin's last change be as a rebase marks it on an item that was completed meanwhile."""
        reason = Reason("S4", False, "status.completed", Who.SUPERVISOR, Where.ITEM)
        with self.nasrin.workspace.replica.write() as connection:
            last = outbox.next_to_send(connection)[-1][0]
            outbox.mark(connection, [(last, PendingState.WOULD_REFUSE, (reason,), 0)])

    def was_too_large(self) -> None:
        """Let Nasrin's last change be as a round leaves it that found it larger than the server takes."""
        reason = Reason("U0", False, "changeset.too_large", Who.NOBODY, Where.SYNC)
        with self.nasrin.workspace.replica.write() as connection:
            outbox.park(connection, outbox.next_to_send(connection)[-1][0], (reason,))


def a_day(village: Village) -> Day:
    """Let the autumn pass until Wednesday 2 December, offline since Sunday."""
    village.at(date(2026, 9, 1))
    meghna = village.factory("Meghna Knit Composite", "12 Mill Road, Gazipur", STARTED)
    turag = village.factory("Turag Apparels", "44 Lake Road, Ashulia", date(2026, 9, 20), 1)
    others = [village.factory(name, address, STARTED) for name, address, *_ in OTHERS]
    mine = (meghna, turag, *others)
    nasrin = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, *mine, position="Enterprise advisor")
    plans = [_plan(nasrin, engagement, items) for engagement, (_, _, items, *_) in zip(others, OTHERS, strict=True)]
    village.at(date(2026, 10, 5))
    for engagement, found, (*_, completed, _) in zip(others, plans, OTHERS, strict=True):
        _complete(nasrin, engagement, found[:completed])
    ids = _meghna(village, nasrin, meghna)
    kamal = village.seat("kamal", "Kamal Uddin", Role.ADVISOR, meghna, position="Enterprise advisor")
    shirin = village.seat("shirin", "Shirin Sultana", Role.SUPERVISOR, *mine, position="Team leader")
    _both_sides(village, nasrin, kamal, meghna, ids)
    doors = _turag(village, nasrin, turag)
    village.at(date(2026, 11, 25))
    for engagement, found, (*_, completed, claimed) in zip(others, plans, OTHERS, strict=True):
        for item in found[completed : completed + claimed]:
            nasrin.claim(engagement, item, date(2026, 11, 24))
    _offline(village, nasrin, meghna, turag, ids)
    return Day(village, nasrin, kamal, shirin, meghna, turag, doors=doors, **ids)


def _plan(nasrin: Seat, engagement: Engagement, items: int) -> list[str]:
    return [nasrin.item(engagement, area) for area in AREAS[:items]]


def _complete(nasrin: Seat, engagement: Engagement, items: list[str]) -> None:
    day = date(2026, 10, 5)
    meeting = nasrin.meeting(engagement, day) if items else ""
    for item in items:
        nasrin.review(engagement, item, meeting, reason="The factory has done it already")
        nasrin.complete(engagement, item, day)
    if meeting:
        nasrin.leave(engagement, meeting)


def _meghna(village: Village, nasrin: Seat, meghna: Engagement) -> dict[str, str]:
    village.at(date(2026, 11, 2), 8)
    exits = nasrin.item(
        meghna,
        "Emergency exits on floor 3 locked during overtime",
        question=PUBLIC,
        actions_needed="Panic bars on both doors; guard rota.",
        lead_person="S. Hossain",
        target_date=date(2026, 11, 30),
    )
    water = nasrin.item(
        meghna,
        "Drinking water test older than one year",
        actions_needed=FLOORS,
        root_cause="Nobody is named for the tests.",
        lead_person="T. Begum",
        target_date=date(2026, 12, 20),
        progress="Two floors tested.",
    )
    committee = nasrin.item(meghna, "No functioning safety committee meetings since May", question=PUBLIC)
    chemicals = nasrin.item(
        meghna, "Chemical store without ventilation and labels", target_date=date(2026, 11, 9), cluster=""
    )
    nasrin.claim(meghna, committee, date(2026, 11, 2))
    nasrin.sync()
    return {"exits": exits, "water": water, "committee": committee, "chemicals": chemicals}


def _turag(village: Village, nasrin: Seat, turag: Engagement) -> str:
    village.at(date(2026, 11, 20))
    doors = nasrin.item(turag, "Fire doors blocked by cartons", question=PUBLIC)
    nasrin.item(turag, "Union members moved to night shift after election", target_date=date(2026, 11, 28))
    nasrin.claim(turag, doors, date(2026, 11, 20))
    return doors


def _both_sides(village: Village, nasrin: Seat, kamal: Seat, meghna: Engagement, ids: dict[str, str]) -> None:
    """Two people change one item, and the committee's words change under a completion."""
    exits, water = ids["exits"], ids["water"]
    village.at(date(2026, 11, 14))
    meeting = nasrin.meeting(meghna, date(2026, 11, 14))
    nasrin.review(meghna, water, meeting)
    nasrin.review(meghna, exits, meeting, reason="The exits cannot wait")
    nasrin.sync()
    kamal.sync()
    nasrin.leave(meghna, meeting)
    nasrin.complete(meghna, water, date(2026, 11, 14))
    nasrin.give(
        meghna,
        EditItem(
            exits,
            {
                "target_date": date(2026, 12, 4),
                "actions_needed": "Panic bars on both doors; guard rota; monthly check by committee.",
                "lead_person": "R. Islam",
            },
        ),
    )
    village.at(date(2026, 11, 15))
    theirs = {
        "target_date": date(2026, 12, 18),
        "actions_needed": "Panic bars on the two east doors; guard rota.",
        "lead_person": "R. Islam",
    }
    kamal.give(meghna, EditItem(exits, theirs))  # type: ignore[arg-type]  # a patch
    kamal.give(meghna, EditItem(water, {"actions_needed": "Test the water of every floor twice a year."}))
    kamal.sync()
    nasrin.sync()


def _offline(village: Village, nasrin: Seat, meghna: Engagement, turag: Engagement, ids: dict[str, str]) -> None:
    """Visits of this week, three changes that wait, words that were not saved."""
    village.at(date(2026, 11, 29), 18, 40)
    visit = nasrin.new_id()
    nasrin.give(meghna, PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY))
    nasrin.give(turag, PlanVisit(nasrin.new_id(), VisitKind.FOLLOW_UP, VisitMode.VIRTUAL, TODAY + timedelta(days=1)))
    nasrin.sync()
    nasrin.post.connected = False
    village.at(TODAY, 8, 55)
    nasrin.give(meghna, StartVisit(visit, TODAY, FOR_ISLAM.name, FOR_ISLAM.position))
    nasrin.give(meghna, EditItem(ids["chemicals"], {"progress": "Fan ordered, labels printed."}))
    nasrin.give(meghna, SetStatus(ids["chemicals"], Status.PENDING, "third_party"))
    nasrin.workspace.drafts.keep(f"plan_item/{ids['exits']}/root_cause", "Keys are held by one guard").result()
    village.at(TODAY)


def unrelated_conflict(day: Day) -> str:
    """Let both write another root cause for the same item; return the id of that conflict."""
    nasrin, kamal = day.nasrin, day.kamal
    nasrin.post.connected = True
    nasrin.sync()
    kamal.sync()
    kamal.give(day.meghna, EditItem(day.exits, {"root_cause": "Keys are with one guard"}))
    kamal.sync()
    nasrin.give(day.meghna, EditItem(day.exits, {"root_cause": "Nobody has keys at night"}))
    nasrin.sync()
    with nasrin.workspace.read() as connection:
        return open_conflict_ids(connection)[-1]
