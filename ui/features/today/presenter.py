"""Reads everything the page says at once, off the GUI thread. No widgets."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from app.domain.kernel.context import Role
from app.domain.plan.claims import claim_state
from app.domain.plan.records import PlanItem
from app.domain.visit.travel import device_findings, is_travelled_to
from app.queries.conflicts import conflict_titles, open_conflict_ids
from app.queries.draft_ends import has_ended
from app.queries.record_titles import RecordTitle
from app.queries.refusals import open_refusals
from app.queries.registers import AlertDue, ViolationDue, alerts_due, violations_due
from app.queries.today import (
    DOING,
    Queue,
    QueuedItem,
    Standing,
    UncommittedReview,
    drafts_left,
    queue_ids,
    queued_items,
    roles_held,
    standing_ids,
    standings,
    uncommitted_reviews,
    visits_due,
)
from app.queries.visit_list import VisitRow
from app.services.drafted_questions import DraftedQuestion, drafted_question
from app.services.workspace import Workspace
from app.storage.connection import Connection
from ui.features.today.views import (
    ClaimLine,
    ClassifyNeed,
    ConflictNeed,
    DraftLine,
    Journey,
    Need,
    Part,
    RefusalNeed,
    StaleNeed,
    TodayView,
    Travel,
)
from ui.i18n.translator import current_language
from ui.parts.travel_check import TravelDesk

AHEAD = timedelta(days=6)
"""This week: today and the six days after it."""
LOOKED_BACK = timedelta(days=90)
"""How long a supervisor sees reviews without shown commitment."""
_SUPERVISING = (Role.SUPERVISOR,)
_INSPECTING = (Role.INSPECTOR, Role.SUPERVISOR)
_TRAVELLING = (Role.ADVISOR, Role.INSPECTOR)
FIRST_ROWS: Mapping[Part, int] = dict.fromkeys(Part, 5) | {Part.CLAIMS: 6, Part.FACTORIES: 14, Part.DRAFTS: 3}
EVERY = 500


class TodayPresenter:
    """Reads the page; `whole` are the parts that are shown with all their rows."""

    def __init__(self, workspace: Workspace) -> None:
        """Take where to read."""
        self._workspace = workspace

    def view(self, whole: Collection[Part] = ()) -> TodayView:
        """Return the page as it stands now; call it off the GUI thread."""
        workspace = self._workspace
        now, today = workspace.clock.now(), workspace.clock.today()
        most = {part: EVERY if part in whole else FIRST_ROWS[part] for part in Part}
        with workspace.read() as connection:
            roles = roles_held(connection)
            reader = _Reader(workspace, connection, today, most)
            everybody = tuple(Role)
            week = reader.week(everybody)
            return TodayView(
                now=now,
                today=today,
                roles=roles,
                claims=reader.claims(Part.CLAIMS, Queue.CLAIMS, DOING),
                targets=reader.queue(Part.TARGETS, Queue.TARGETS, DOING),
                week=week[: most[Part.WEEK]],
                travel=reader.travel(week) if roles.intersection(_TRAVELLING) else None,
                needs=reader.needs(),
                drafts=reader.drafts(),
                factories=reader.factories(everybody),
                alerts=reader.alerts(),
                violations=reader.violations(roles),
                team_claims=reader.claims(Part.TEAM_CLAIMS, Queue.CLAIMS_OVERDUE, _SUPERVISING),
                team_reviews=reader.reviews(now - LOOKED_BACK),
                team_stale=reader.queue(Part.TEAM_STALE, Queue.STALE, _SUPERVISING),
                totals=reader.totals,
            )


class _Reader:
    """One reading: each part notes how many rows there are."""

    def __init__(self, workspace: Workspace, connection: Connection, today: date, most: Mapping[Part, int]) -> None:
        self._workspace = workspace
        self._connection = connection
        self._today = today
        self._most = most
        self.totals: dict[Part, int] = {}

    def queue(self, part: Part, queue: Queue, roles: Sequence[Role]) -> tuple[QueuedItem, ...]:
        ids = queue_ids(self._connection, queue, roles, self._today)
        self.totals[part] = len(ids)
        return tuple(queued_items(self._connection, ids[: self._most[part]]))

    def alerts(self) -> tuple[AlertDue, ...]:
        """Return what cannot wait and nobody has taken up (Z1); only who holds it has any."""
        found, self.totals[Part.ALERTS] = alerts_due(self._connection, self._most[Part.ALERTS])
        return tuple(found)

    def violations(self, roles: frozenset[Role]) -> tuple[ViolationDue, ...]:
        """Return violations past their deadline (V2, E1)."""
        if not roles.intersection(_INSPECTING):
            self.totals[Part.VIOLATIONS] = 0
            return ()
        most = self._most[Part.VIOLATIONS]
        found, self.totals[Part.VIOLATIONS] = violations_due(self._connection, self._today, most)
        return tuple(found)

    def claims(self, part: Part, queue: Queue, roles: Sequence[Role]) -> tuple[ClaimLine, ...]:
        facts = self._workspace.facts(self._connection)
        lines: list[ClaimLine] = []
        for row in self.queue(part, queue, roles):
            context = self._workspace.context(self._connection, row.engagement_id)
            item = facts.find(PlanItem, row.id)
            claim = None if item is None else claim_state(item, facts, context).claim
            day = None if claim is None else claim.claimed_on
            lines.append(ClaimLine(row, day, context.pack.claims.visit_window))
        return tuple(lines)

    def week(self, roles: Sequence[Role]) -> tuple[VisitRow, ...]:
        rows = visits_due(self._connection, self._today + AHEAD, self._today, roles, EVERY)
        self.totals[Part.WEEK] = len(rows)
        return tuple(rows)

    def travel(self, week: Sequence[VisitRow]) -> Travel | None:
        """Return what should be done before the visits to come; None where none is."""
        ahead = [row for row in week if is_travelled_to(row.visit) and row.visit.planned_on >= self._today]
        if not ahead:
            return None
        desk = TravelDesk(self._workspace)
        found = desk.findings(self._connection, [row.visit for row in ahead])
        device = device_findings(desk.vehicle(self._connection), *(row.visit for row in ahead))
        of_device = {finding.code for finding in device}
        journeys: list[Journey] = []
        for row in ahead:
            open_ = tuple(each for each in found[row.visit.id] if each.is_open and each.code not in of_device)
            if open_:
                journeys.append(Journey(row, open_))
        missing = tuple(each for each in device if each.is_open)
        # A finding of the device is a row as a visit is one: without it in the total no foot tells of hidden visits.
        self.totals[Part.TRAVEL] = len(missing) + len(journeys)
        return Travel(len(ahead), missing, tuple(journeys[: self._most[Part.TRAVEL]]))

    def needs(self) -> tuple[Need, ...]:
        connection = self._connection
        conflicts = conflict_titles(connection, open_conflict_ids(connection))
        mine = [each for each in conflicts if each.is_for(connection)]
        stale = queue_ids(connection, Queue.STALE, DOING, self._today)
        unclassified = queue_ids(connection, Queue.UNCLASSIFIED, DOING, self._today)
        needs: list[Need] = [ConflictNeed(each.conflict, each.title) for each in mine]
        refused = open_refusals(connection, self._workspace.session.user_id)
        needs += [RefusalNeed(each.refusal, each.title) for each in refused]
        self.totals[Part.NEEDS] = len(needs) + len(stale) + len(unclassified)
        room = max(0, self._most[Part.NEEDS] - len(needs))
        needs += [StaleNeed(item) for item in queued_items(connection, stale[:room])]
        room = max(0, self._most[Part.NEEDS] - len(needs))
        needs += [ClassifyNeed(item) for item in queued_items(connection, unclassified[:room])]
        return tuple(needs[: self._most[Part.NEEDS]])

    def drafts(self) -> tuple[DraftLine, ...]:
        drafts = drafts_left(self._connection, EVERY)
        self.totals[Part.DRAFTS] = len(drafts)
        facts = self._workspace.facts(self._connection)
        return tuple(
            DraftLine(each, self._question(each.title), has_ended(each.place, facts))
            for each in drafts[: self._most[Part.DRAFTS]]
        )

    def _question(self, title: RecordTitle | None) -> DraftedQuestion | None:
        """Return the question that opens where words are gone on with, in the language of the window."""
        if title is None or title.opens_kind != "checklist":
            return None
        run_id, slash, path = title.opens_id.partition("/")
        shelf = self._workspace.templates
        return drafted_question(self._connection, shelf, run_id, slash + path, current_language().code)

    def factories(self, roles: Sequence[Role]) -> tuple[Standing, ...]:
        ids = standing_ids(self._connection, roles)
        self.totals[Part.FACTORIES] = len(ids)
        return tuple(standings(self._connection, ids[: self._most[Part.FACTORIES]]))

    def reviews(self, since: datetime) -> tuple[UncommittedReview, ...]:
        found = uncommitted_reviews(self._connection, since)
        self.totals[Part.TEAM_REVIEWS] = len(found)
        return tuple(found[: self._most[Part.TEAM_REVIEWS]])
