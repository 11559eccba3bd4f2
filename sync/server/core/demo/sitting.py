"""The advisory visit of the demo that is being held today: checklist, committee meeting, minutes in two languages."""

from __future__ import annotations

from dataclasses import replace

from app.domain.checklist.commands import RaiseFinding
from app.domain.committee.commands import EditMeeting, HoldMeeting
from app.domain.committee.entries import item_entry, own_entry
from app.domain.ids import Ids
from app.domain.plan.records import Gate, ReviewOutcome
from app.domain.visit.commands import AddAddendum, EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import Minuted, VisitKind, VisitMode
from sync.server.core.demo.answering import Answering
from sync.server.core.demo.deeds import Diary
from sync.server.core.demo.plot import Plot
from sync.server.core.demo.visits import AdvisoryPart

_PLANNED_BEFORE = 9
_PLACE = "Meeting room, ground floor"


class Sitting:
    """Writes the visit of today into a diary."""

    def __init__(self, part: AdvisoryPart, plot: Plot, diary: Diary, ids: Ids, answering: Answering) -> None:
        """Take the script, the plot of its factory, and what fills in checklists."""
        self._part = part
        self._plot = plot
        self._diary = diary
        self._ids = ids
        self._answering = answering

    def write(self) -> None:
        """Write everything that happened so far."""
        part, plot, diary = self._part, self._plot, self._diary
        visit, on, day = self._ids.new(), part.visit.on, diary.day(part.visit.on)
        earlier_visit, _ = plot.last_sitting
        added = AddAddendum(self._ids.new(), earlier_visit, Minuted.VISIT, part.addendum)
        planned = PlanVisit(visit, VisitKind(part.visit.kind), VisitMode.IN_PERSON, day, 1, part.visit.purpose)
        diary.add(on - _PLANNED_BEFORE, planned)
        diary.add(on - 1, added)
        name, position = plot.contact
        diary.add(on, StartVisit(visit, day, name, position))
        diary.add(on, EditVisit(visit, {"minutes": part.visit.minutes, "guests": part.guests}))
        for run in part.visit.runs:
            self._find(self._answering.run(on, visit, run))
        self._meet(visit)

    def _find(self, run: str) -> None:
        finding = self._part.finding
        cluster, point = self._plot.place_of(finding.question)
        raised = RaiseFinding(
            run,
            finding.path,
            self._ids.new(),
            self._diary.day(self._part.visit.on),
            finding.area,
            cluster,
            point,
            finding.question,
        )
        self._diary.add(self._part.visit.on, raised)

    def _meet(self, visit: str) -> None:
        part, plot, on = self._part, self._plot, self._part.visit.on
        meeting = self._ids.new()
        agenda = [item_entry(plot.items[issue]) for issue in part.agenda] + [
            own_entry(each) for each in part.own_points
        ]
        committee, members = plot.committee
        held = HoldMeeting(
            meeting,
            committee,
            visit,
            self._diary.day(on),
            plot.meetings_held + 1,
            _PLACE,
            attended=members[:-1],
            guests=part.guests,
            entries=tuple(agenda),
        )
        self._diary.add(on, held)
        for place, decision in enumerate(part.decisions, start=1):
            review = plot.review(decision.issue, Gate(decision.gate), meeting, place)
            said = replace(review, outcome=ReviewOutcome(decision.outcome), dissent=decision.dissent)
            self._diary.add(on, said)
        minutes = EditMeeting(
            meeting,
            {
                "minutes": part.minutes,
                "minutes_language": part.language,
                "minutes_other": part.minutes_other,
                "other_language": part.other_language,
            },
        )
        self._diary.add(on, minutes)
