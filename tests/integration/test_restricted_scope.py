"""What only an assessment team may hold: nobody else's replica or traffic has a word of it before its release (A3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.checklist.commands import GiveAnswers, GivenAnswer, StartRun
from app.domain.checklist.records import Answer, ChecklistRun, answer_id
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Programme
from app.domain.ids import engagement_scope, restricted_scope
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AddComment, CreateItem
from app.domain.plan.records import Origin
from app.domain.reasons import Blocked
from app.domain.visit.commands import CloseVisit, EditVisit, PlanVisit, ReleaseAssessment, StartVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.queries.history import record_history
from app.queries.visit_calendar import calendar_visits, shareable_visits
from app.queries.visit_list import VisitQuery, visit_ids
from app.storage import scopes
from sync.client.cycle import Cycle
from sync.server.core.templates import Templates
from tests.builders.home import Seat, Village, a_village
from tests.builders.walk import EXITS, walk

SENTINEL = "Unannounced, by the east gate"
PLANNED = date(2026, 12, 14)


class Team:
    """Everybody around one factory; `heard` is all that each seat's line carried to it."""

    def __init__(self, village: Village) -> None:
        self.village = village
        self.engagement: Engagement = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
        self.heard: dict[str, list[bytes]] = {}
        self.assessor = self._seat("asha", Role.ASSESSOR)
        self.advisor = self._seat("nasrin", Role.ADVISOR)
        self.supervisor = self._seat("shirin", Role.SUPERVISOR)
        self.factory = self._seat("kamal", Role.FACTORY)
        self.administrator = self._seat("admin", Role.ADMINISTRATOR)
        village.world.engagements.assign_restricted("asha", self.engagement.id, Role.ASSESSOR)
        self.assessor.sync()
        self.visit = self.assessor.new_id()

    @property
    def others(self) -> dict[str, Seat]:
        return {
            "advisor": self.advisor,
            "supervisor without the grant": self.supervisor,
            "factory": self.factory,
            "administrator": self.administrator,
        }

    def give(self, seat: Seat, command: Command) -> None:
        seat.workspace.commands.submit_in(restricted_scope(self.engagement.id), command).result()

    def plan(self) -> None:
        self.give(self.assessor, PlanVisit(self.visit, VisitKind.ASSESSMENT, VisitMode.IN_PERSON, PLANNED, 2, SENTINEL))
        self.assessor.sync()

    def hold(self) -> None:
        self.give(self.assessor, StartVisit(self.visit, date(2026, 12, 2)))
        self.give(self.assessor, CloseVisit(self.visit))

    def _seat(self, login: str, role: Role) -> Seat:
        engagements = [] if role is Role.ADMINISTRATOR else [self.engagement]
        seat = self.village.seat(login, login.title(), role, *engagements)
        heard = self.heard.setdefault(login, [])
        carry = seat.post.post

        def post(path: str, body: bytes, token: str = "") -> bytes:
            answer = carry(path, body, token)
            heard.append(answer)
            return answer

        seat.cycle = Cycle(seat.workspace, post, seat.credentials, seat.board)
        return seat

    def found(self, seat: Seat) -> list[str]:
        """Return the tables of a replica in which the plan's words or its id stand."""
        with seat.workspace.read() as connection:
            tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
            texts = {table: str(connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()) for table in tables}
        return [table for table, text in texts.items() if SENTINEL in text or self.visit in text]

    def look(self, seat: Seat) -> Visit | None:
        with seat.workspace.read() as connection:
            return seat.workspace.facts(connection).find(Visit, self.visit)

    def reasons(self, seat: Seat, scope: str, command: Command) -> list[tuple[str, str]]:
        with pytest.raises(Blocked) as blocked:
            seat.workspace.commands.submit_in(scope, command).result()
        return [(reason.rule, reason.needs) for reason in blocked.value.reasons if not reason.met]


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    with a_village(tmp_path) as village:
        yield Team(village)


def test_A3_nobody_else_holds_or_hears_a_word_before_the_release(team: Team) -> None:
    team.plan()
    team.give(team.assessor, EditVisit(team.visit, {"days": 3}))
    team.hold()
    team.assessor.sync()
    for name, seat in team.others.items():
        seat.sync()
        assert team.found(seat) == [], name
        login = seat.workspace.session.login
        traffic = b"".join(team.heard[login])
        assert SENTINEL.encode() not in traffic and team.visit.encode() not in traffic, name
        assert restricted_scope(team.engagement.id).encode() not in traffic, name
    assert team.found(team.assessor), "the search finds what is there"
    with team.assessor.workspace.read() as connection:
        assert team.visit in visit_ids(connection, VisitQuery((PLANNED, PLANNED), team.engagement.id))


def test_A3_it_is_released_with_its_id_and_its_history(team: Team) -> None:
    team.plan()
    team.hold()
    team.give(team.assessor, ReleaseAssessment(team.visit))
    team.assessor.sync()
    for seat in (team.assessor, team.advisor, team.supervisor):
        seat.sync()
        found = team.look(seat)
        assert found is not None and found.purpose == SENTINEL and found.released_at is not None
        with seat.workspace.read() as connection:
            commands = [step.command for step in record_history(connection, team.engagement.id, [team.visit])]
            states = scopes.held(connection)
        assert commands == ["ReleaseAssessment", "CloseVisit", "StartVisit", "PlanVisit"]
        assert {state.state for state in states.values()} == {scopes.ScopeStanding.HELD}
    with team.village.world.store.read() as snapshot:
        (row,) = snapshot.records([team.visit])
        assert row.scope == engagement_scope(team.engagement.id)
        assert [stone.scope for stone in snapshot.tombstones([team.visit])] == [restricted_scope(team.engagement.id)]
    for seat in (team.factory, team.administrator):
        seat.sync()
        assert team.found(seat) == []


def test_A3_what_is_planned_held_and_released_offline_arrives_in_one_request(team: Team) -> None:
    team.give(team.assessor, PlanVisit(team.visit, VisitKind.ASSESSMENT, VisitMode.IN_PERSON, PLANNED, 2, SENTINEL))
    team.hold()
    team.give(team.assessor, ReleaseAssessment(team.visit))
    team.assessor.sync()
    team.advisor.sync()
    found = team.look(team.advisor)
    assert found is not None and found.status is VisitStatus.CLOSED


def test_A3_a_supervisor_releases_with_a_grant_of_their_own(team: Team) -> None:
    team.plan()
    team.hold()
    team.assessor.sync()
    scope = restricted_scope(team.engagement.id)
    assert team.reasons(team.supervisor, scope, ReleaseAssessment(team.visit)) == [("O2", "scope.not_held")]
    team.village.world.engagements.assign_restricted("shirin", team.engagement.id, Role.SUPERVISOR)
    team.supervisor.sync()
    assert team.look(team.supervisor) is not None
    team.give(team.supervisor, ReleaseAssessment(team.visit))
    team.supervisor.sync()
    team.advisor.sync()
    assert team.look(team.advisor) is not None


def test_A3_what_is_refused_there_and_elsewhere(team: Team) -> None:
    team.plan()
    plan, scope = engagement_scope(team.engagement.id), restricted_scope(team.engagement.id)
    new = team.assessor.new_id
    assessment = PlanVisit(new(), VisitKind.ASSESSMENT, VisitMode.IN_PERSON, PLANNED)
    advisory = PlanVisit(new(), VisitKind.ADVISORY, VisitMode.IN_PERSON, PLANNED)
    assert team.reasons(team.advisor, plan, assessment) == [("A3", "visit.kind_of_others")]
    assert team.reasons(team.assessor, plan, assessment) == [("O2", "command.not_for_role")]
    assert team.reasons(team.assessor, scope, advisory) == [("A3", "visit.kind_of_others")]
    assert team.reasons(team.advisor, scope, assessment) == [("O2", "scope.not_held")]
    assert team.reasons(team.assessor, scope, ReleaseAssessment(team.visit)) == [("A3", "assessment.not_closed")]
    item = CreateItem(new(), Origin.ASSESSMENT, date(2026, 12, 1), {"area": "x"})
    assert team.reasons(team.assessor, scope, item)[0] == ("O2", "command.not_for_role")


@pytest.mark.parametrize("role", ["advisor", "assessor"])
def test_A3_the_server_says_the_same(team: Team, role: str) -> None:
    """A client that does not ask its own rules gets the same answers."""
    team.plan()
    seat = {"advisor": team.advisor, "assessor": team.assessor}[role]
    login = seat.workspace.session.login
    laptop = team.village.world.laptop(login)
    scope = restricted_scope(team.engagement.id)
    item = CreateItem(seat.new_id(), Origin.ASSESSMENT, date(2026, 12, 1), {"area": "x"})
    wanted = {
        "advisor": [(EditVisit(team.visit, {"days": 4}), "scope.never_granted"), (item, "scope.never_granted")],
        "assessor": [
            (item, "command.wrong_scope"),
            (AddComment(seat.new_id(), team.visit, "x"), "command.wrong_scope"),
            (ReleaseAssessment(team.visit), "assessment.not_closed"),
            (PlanVisit(seat.new_id(), VisitKind.ADVISORY, VisitMode.IN_PERSON, PLANNED), "visit.kind_of_others"),
        ],
    }[role]
    for command, needs in wanted:
        fate = laptop.send(laptop.changeset(scope, command, on_behalf_of=None))
        assert fate.verdict is Verdict.REFUSED and needs in [reason.needs for reason in fate.reasons]


def test_A3_the_grant_is_for_the_team_only_and_leaves_by_itself(team: Team) -> None:
    team.plan()
    engagements = team.village.world.engagements
    for role in (Role.ADVISOR, Role.FACTORY, Role.ADMINISTRATOR):
        with pytest.raises(Known, match="role_not_restricted"):
            engagements.assign_restricted("nasrin", team.engagement.id, role)
    engagements.unassign_restricted("asha", team.engagement.id)
    team.assessor.sync()
    assert team.look(team.assessor) is None
    with team.assessor.workspace.read() as connection:
        assert engagement_scope(team.engagement.id) in scopes.held(connection)


def test_A3_its_checklist_is_released_with_it_and_those_of_others_stay_where_they_are(team: Team) -> None:
    world = team.village.world
    template = Templates(world.store, world.clock, world.ids).publish(walk(), Programme.ADVISORY).template
    team.plan()
    team.assessor.sync()
    seen = team.assessor.new_id()
    team.give(team.assessor, StartVisit(team.visit, date(2026, 12, 2)))
    team.give(team.assessor, StartRun(seen, team.visit, template.id))
    team.give(team.assessor, GiveAnswers(seen, (GivenAnswer(EXITS, {"value": "no", "note": SENTINEL}),)))
    team.assessor.sync()
    team.advisor.sync()
    assert team.found(team.advisor) == []
    own_visit, own = team.advisor.new_id(), team.advisor.new_id()
    for command in (
        PlanVisit(own_visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, PLANNED),
        StartRun(own, own_visit, template.id),
    ):
        team.advisor.workspace.commands.submit(team.engagement.id, command).result()
    team.advisor.sync()
    team.give(team.assessor, CloseVisit(team.visit, "The walk was cut short"))
    team.give(team.assessor, ReleaseAssessment(team.visit))
    team.assessor.sync()
    for seat in (team.advisor, team.assessor):
        seat.sync()
        with seat.workspace.read() as connection:
            facts = seat.workspace.facts(connection)
            runs = {run.id for run in facts.children(ChecklistRun, team.engagement.id)}
            answer = facts.find(Answer, answer_id(seen, EXITS))
            commands = [step.command for step in record_history(connection, team.engagement.id, [seen])]
        assert runs == {seen, own}
        assert answer is not None and answer.note == SENTINEL
        assert commands[-1] == "StartRun"


def test_A3_the_day_of_an_assessment_stands_in_the_calendar_of_its_team_and_in_no_file(team: Team) -> None:
    team.plan()
    with team.assessor.workspace.read() as connection:
        assert [visit.id for visit in calendar_visits(connection, PLANNED, PLANNED)] == [team.visit]
        assert shareable_visits(connection, date(2000, 1, 1)) == ()
    for seat in team.others.values():
        with seat.workspace.read() as connection:
            assert calendar_visits(connection, PLANNED, PLANNED) == ()
    team.hold()
    team.give(team.assessor, ReleaseAssessment(team.visit))
    team.assessor.sync()
    with team.assessor.workspace.read() as connection:
        assert shareable_visits(connection, date(2000, 1, 1)) == ()
