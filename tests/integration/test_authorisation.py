"""The authorisation matrix: every role, every endpoint and every command, in a scope held, foreign, lost and secret.

What is expected is written here after the guidance (O2: who may give which command; default: refused), not taken from
the program. A command or a route without a row fails. Refused means: nothing changed, and the reply says nothing of
what the caller may not know - a scope of somebody else's gets the very answer of one that does not exist.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from litestar.testing import TestClient

from app.domain.clock import FrozenClock
from app.domain.decision.commands import SettleRefusal
from app.domain.ids import derived_id, engagement_scope, restricted_scope, user_scope
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import Record
from app.domain.plan.records import Evidence
from app.domain.registry import COMMANDS
from sync.protocol.codec import decode_response, encode
from sync.protocol.limits import PROTOCOL
from sync.protocol.messages import Fate, HistoryRequest, ParkRequest
from sync.protocol.sessions import DeviceRequest, LoginRequest, RefreshRequest
from sync.server.core.accounts import Accounts
from sync.server.core.devices import revoke_device
from sync.server.core.reference import Reference
from sync.server.core.service import service
from sync.server.core.tokens import AccessTokens
from sync.server.http.application import application
from sync.server.http.files import DEVICE, NONCE
from sync.server.http.operations import OPERATIONS
from sync.server.storage.files import FileStore
from sync.server.storage.rows import Grant
from sync.server.storage.store import Store
from tests.builders.court import Court
from tests.builders.domain import CATALOGUE, NOW, PACK, Site
from tests.builders.inspections import INSPECTION_PACK
from tests.builders.server import PASSWORD, Laptop, World
from tests.builders.strangers import dump

pytest_plugins = ["tests.fixtures.servers"]

ADVISOR, SUPERVISOR, FACTORY, ASSESSOR = Role.ADVISOR, Role.SUPERVISOR, Role.FACTORY, Role.ASSESSOR
INSPECTOR = Role.INSPECTOR

# O2. "Factory, or the advisor on its behalf" is both: the advisor of these tests always enters for somebody.
GIVERS: dict[str, set[Role]] = {
    # complete, merge, override interviews, record a review, visits, meetings, members, classify: the advisor
    "ClassifyItem": {ADVISOR},
    "CompleteItem": {ADVISOR},
    "OverrideInterviews": {ADVISOR},
    "RecordReview": {ADVISOR},
    "WithdrawReview": {ADVISOR},
    "WithdrawItem": {ADVISOR},
    "WithdrawEvidence": {ADVISOR},
    "PlanVisit": {ADVISOR},
    "EditVisit": {ADVISOR},
    "StartVisit": {ADVISOR},
    "CloseVisit": {ADVISOR},
    "CancelVisit": {ADVISOR},
    "AddAddendum": {ADVISOR},
    "EstablishCommittee": {ADVISOR},
    "EditCommittee": {ADVISOR},
    "AddMember": {ADVISOR},
    "EditMember": {ADVISOR},
    "HoldMeeting": {ADVISOR},
    "EditMeeting": {ADVISOR},
    "CloseMeeting": {ADVISOR},
    "AddContact": {ADVISOR},
    # checklists are part of visits, and findings of the programme part of checklists
    "StartRun": {ADVISOR},
    "GiveAnswers": {ADVISOR},
    "CompleteRun": {ADVISOR},
    "ReopenRun": {ADVISOR},
    "RaiseFinding": {ADVISOR},
    "EditContact": {ADVISOR},
    # claim, set in progress or pending, factory-owned fields, and what shows them: factory, or the advisor for it
    "CreateItem": {ADVISOR, FACTORY},
    "EditItem": {ADVISOR, FACTORY},
    "SetStatus": {ADVISOR, FACTORY},
    "ClaimItem": {ADVISOR, FACTORY},
    "AttachEvidence": {ADVISOR, FACTORY},
    "CaptionEvidence": {ADVISOR, FACTORY},
    "MarkEvidence": {ADVISOR, FACTORY},
    # with the write right on the field: the one of these tests is a meeting's, which is the advisor's
    "DecideConflict": {ADVISOR},
    "AddComment": {ADVISOR, SUPERVISOR, FACTORY, ASSESSOR},
    # given where only an assessment team may look (tests of the restricted scope)
    "ReleaseAssessment": set(),
    "ReopenItem": {SUPERVISOR},
}
# Plan and hold an assessment: the assessors; release it: they, or a supervisor. Where only they may look (A3).
RESTRICTED: dict[str, set[Role]] = {
    "PlanVisit": {ASSESSOR},
    "EditVisit": {ASSESSOR},
    "StartVisit": {ASSESSOR},
    "CloseVisit": {ASSESSOR},
    "CancelVisit": {ASSESSOR},
    "DecideConflict": {ASSESSOR},
    "StartRun": {ASSESSOR},
    "GiveAnswers": {ASSESSOR},
    "CompleteRun": {ASSESSOR},
    "ReopenRun": {ASSESSOR},
    "ReleaseAssessment": {ASSESSOR, SUPERVISOR},
}
# Violations, directions, verification, accidents: the inspector, in an inspection and a remediation.
INSPECTED: dict[str, set[Role]] = {
    "RecordViolation": {INSPECTOR},
    "EditViolation": {INSPECTOR},
    "ClaimCorrected": {FACTORY, ADVISOR, INSPECTOR},
    "VerifyViolation": {INSPECTOR},
    "ExtendDeadline": {INSPECTOR},
    "EscalateStep": {INSPECTOR},
    "WithdrawViolation": {INSPECTOR},
    "RecordAccident": {INSPECTOR},
    "EditAccident": {INSPECTOR},
}
# Complaints and zero tolerance, where only inspectors and supervisors may look; to take up an alert is a supervisor's.
INSPECTED_RESTRICTED: dict[str, set[Role]] = {
    "RecordComplaint": {INSPECTOR},
    "EditComplaint": {INSPECTOR},
    "RaiseZeroTolerance": {INSPECTOR},
    "TakeUpZeroTolerance": {SUPERVISOR},
}
# What an inspector does there as an advisor does elsewhere: visits, checklists, meetings, members, evidence, comments.
ALSO_INSPECTOR = {
    *("PlanVisit", "EditVisit", "StartVisit", "CloseVisit", "CancelVisit", "AddAddendum"),
    *("EstablishCommittee", "EditCommittee", "AddMember", "EditMember", "HoldMeeting", "EditMeeting", "CloseMeeting"),
    *(
        "AddContact",
        "EditContact",
        "WithdrawEvidence",
        "AttachEvidence",
        "CaptionEvidence",
        "DecideConflict",
        "MarkEvidence",
    ),
    *("StartRun", "GiveAnswers", "CompleteRun", "ReopenRun", "AddComment"),
}
# Decide custody: supervisor of the team, in its queue.
QUEUE = {"AcceptCustody", "ReturnCustody", "ArchiveCustody"}
# Given in a person's own scope, about what is theirs, by everybody.
OWN = {"SettleRefusal", "SettleHandover"}
# Whose devices hold an engagement.
HOLDERS = {ADVISOR, SUPERVISOR, ASSESSOR, INSPECTOR}
_CONTENT = b"the first bytes of a photo"
_PIECE = {"offset": 0, "piece": hashlib.sha256(_CONTENT).hexdigest()}
SAMPLE = 5
"""On PostgreSQL one command in so many: the decision is made above the store."""


def _court(store: Store, folder: Path) -> Iterator[Court]:
    world = World(store, FrozenClock(NOW))
    reference = Reference((PACK, INSPECTION_PACK), lambda _: CATALOGUE)
    world.service = service(store, world.clock, world.ids, world.passwords, reference, FileStore(folder))
    with TestClient(application(world.service)) as http:
        yield Court(store, world, http)


@pytest.fixture
def court(sqlite_store: Store, tmp_path: Path) -> Iterator[Court]:
    yield from _court(sqlite_store, tmp_path / "files")


@pytest.fixture
def court_of_each(store: Store, tmp_path: Path) -> Iterator[Court]:
    yield from _court(store, tmp_path / "files")


def unmet(fate: Fate) -> set[str]:
    """Return "rule needs" of what stood against a changeset."""
    return {f"{reason.rule} {reason.needs}" for reason in fate.reasons if not reason.met}


def commands_of(court: Court, site: Site, names: Sequence[str]) -> list[Command]:
    return [court.given(site)[name].command for name in names]


def test_every_command_has_a_row_O2() -> None:
    assert set(COMMANDS) == set(GIVERS) | QUEUE | OWN | set(INSPECTED) | set(INSPECTED_RESTRICTED)


@pytest.mark.parametrize("role", Role)
def test_O2_commands_in_one_s_own_scope_are_heard_from_their_givers_and_from_nobody_else(
    court_of_each: Court, role: Role, request: pytest.FixtureRequest
) -> None:
    court = court_of_each
    is_sample = "postgres" in request.node.callspec.id
    names = sorted(GIVERS)[:: SAMPLE if is_sample else 1]
    theirs = [name for name in names if role in GIVERS[name]]
    others = [name for name in names if role not in GIVERS[name]]
    # What is accepted changes its site: each gets one of its own. What is refused changes none: one for all.
    sites = {name: court.site() for name in theirs}
    whole = court.site()
    laptop = court.person(role, whole, *sites.values())
    for name, site in sites.items():
        [fate] = court.push(laptop, engagement_scope(site.engagement.id), commands_of(court, site, [name])).fates
        assert (name, fate.verdict, unmet(fate)) == (name, Verdict.ACCEPTED, set())
    before = dump(court.store)
    fates = court.push(laptop, engagement_scope(whole.engagement.id), commands_of(court, whole, others)).fates
    for name, fate in zip(others, fates, strict=True):
        assert (name, fate.verdict) == (name, Verdict.REFUSED)
        assert (name, unmet(fate) - {"O1 field.not_for_role"}) == (name, {_refused(role)})
    assert dump(court.store) == before, "a refused command wrote something"


@pytest.mark.parametrize("role", Role)
def test_O2_no_command_is_heard_in_a_scope_that_one_does_not_hold(court: Court, role: Role) -> None:
    """A foreign engagement, one that is not there, the restricted scope, the queue, the catalogue."""
    ours, foreign, nowhere = court.site(), court.site(), court.site(is_stored=False)
    names = sorted(GIVERS)
    other = court.person(ADVISOR, foreign)
    expected = {
        engagement_scope(foreign.engagement.id): "U0 scope.never_granted",
        engagement_scope(nowhere.engagement.id): "U0 scope.never_granted",
        f"r:{ours.engagement.id}": "U0 scope.never_granted",
        "q:team": "U0 scope.never_granted",
        "g:factories-BD": "U0 scope.never_granted",
        user_scope(other.user): "U0 scope.never_granted",
        f"f:{other.user}": "U0 scope.never_granted",
        "": "U0 scope.never_granted",
    }
    told: dict[str, object] = {}
    for scope, reason in expected.items():
        # Another device each time: twenty forged changesets close it for an hour.
        laptop = court.person(role, ours)
        before = dump(court.store)
        reply = court.push(laptop, scope, commands_of(court, foreign, names), **{scope: 0})
        assert [(fate.verdict, unmet(fate)) for fate in reply.fates] == [(Verdict.REFUSED, {reason})] * len(names), (
            scope
        )
        assert dump(court.store) == before, f"something was written in {scope}"
        assert scope not in {*reply.grants, *reply.heads, *reply.cursors, *reply.rows, *reply.history}
        told[scope] = [(fate.verdict, fate.reasons, fate.conflicts) for fate in reply.fates]
    assert all(each == told[""] for each in told.values()), "an answer tells what there is"


@pytest.mark.parametrize("role", Role)
def test_O2_what_comes_for_a_lost_engagement_is_kept_and_no_command_of_it_is_heard(court: Court, role: Role) -> None:
    ours, lost = court.site(), court.site()
    laptop = court.person(role, ours)
    court.lose(laptop, lost)
    scope, before = engagement_scope(lost.engagement.id), dump(court.store, "f:")
    reply = court.push(laptop, scope, commands_of(court, lost, sorted(GIVERS)), **{scope: 0})
    assert {(fate.verdict, fate.reasons, fate.conflicts) for fate in reply.fates} == {(Verdict.CUSTODY, (), ())}
    assert dump(court.store, "f:") == before
    assert scope not in {*reply.grants, *reply.heads, *reply.cursors, *reply.rows, *reply.history}


def test_O2_a_record_of_another_engagement_is_answered_for_like_one_that_is_not_there(court: Court) -> None:
    """Each command in one's own scope, about records of a foreign engagement and about none: one answer."""
    ours, foreign, nowhere = court.site(), court.site(), court.site(is_stored=False)
    laptop = court.person(ADVISOR, ours)
    scope = engagement_scope(ours.engagement.id)
    before = dump(court.store, engagement_scope(foreign.engagement.id))
    answers = []
    for site in (foreign, nowhere):
        fates = court.push(laptop, scope, commands_of(court, site, sorted(GIVERS))).fates
        ids = {record.id: str(place) for place, record in enumerate(site.facts.all(Record))}
        answers.append([(fate.verdict, _without(ids, str(fate.reasons))) for fate in fates])
    assert answers[0] == answers[1]
    assert dump(court.store, engagement_scope(foreign.engagement.id)) == before


@pytest.mark.parametrize("role", Role)
def test_O2_one_s_own_scope_takes_what_is_about_one_s_own_refusals_and_nothing_else(court: Court, role: Role) -> None:
    ours = court.site()
    laptop, other = court.person(role, ours), court.person(role, ours)
    refused = [_refusal(court, each, ours) for each in (laptop, other)]
    own = user_scope(laptop.user)
    reply = court.push(laptop, own, [SettleRefusal(each) for each in refused])
    assert [fate.verdict for fate in reply.fates] == [Verdict.ACCEPTED, Verdict.REFUSED]
    assert unmet(reply.fates[1]) == {"E0 record.missing"}
    names = sorted(GIVERS)
    fates = court.push(laptop, own, commands_of(court, ours, names)).fates
    assert [unmet(fate) for fate in fates] == [{"U0 command.wrong_scope"}] * len(names)
    elsewhere = commands_of(court, ours, sorted(OWN | QUEUE))
    fates = court.push(laptop, engagement_scope(ours.engagement.id), elsewhere).fates
    assert [unmet(fate) for fate in fates] == [{"U0 command.wrong_scope"}] * len(elsewhere)


@pytest.mark.parametrize("role", Role)
def test_O2_custody_is_decided_by_supervisors_of_the_team_and_by_nobody_else(court: Court, role: Role) -> None:
    """In a queue held, also by a grant that nobody should have; in one that is another team's; in one that is none."""
    ours, foreign, nowhere = court.site(), court.site(), court.site(is_stored=False)
    laptop = court.person(role, ours, queue=ours)
    # What accepting comes to is a story of its own; that it is refused is told here.
    names = sorted(QUEUE - ({"AcceptCustody"} if role is SUPERVISOR else set()))
    before = dump(court.store, "f:"), dump(court.store, "q:")
    told = []
    for site in (foreign, nowhere):
        other = court.person(role, ours, queue=ours)
        fates = court.push(other, site.engagement.queue, commands_of(court, site, names)).fates
        assert [unmet(fate) for fate in fates] == [{"U0 scope.never_granted"}] * len(names)
        told.append([(fate.verdict, fate.reasons) for fate in fates])
    assert told[0] == told[1]
    fates = court.push(laptop, ours.engagement.queue, commands_of(court, foreign, names)).fates
    assert [unmet(fate) for fate in fates] == [{"E0 record.missing"}] * len(names), "another team's, named in our own"
    assert (dump(court.store, "f:"), dump(court.store, "q:")) == before
    fates = court.push(laptop, ours.engagement.queue, commands_of(court, ours, names)).fates
    if role is SUPERVISOR:
        assert [fate.verdict for fate in fates] == [Verdict.ACCEPTED] * len(names)
    else:
        assert [unmet(fate) for fate in fates] == [{"O2 command.not_for_role"}] * len(names)
        assert (dump(court.store, "f:"), dump(court.store, "q:")) == before
    grants = laptop.sync().grants
    assert (ours.engagement.queue in grants) is (role is SUPERVISOR)


@pytest.mark.parametrize("role", Role)
def test_A3_the_restricted_scope_takes_an_assessment_from_its_team_and_nothing_else(court: Court, role: Role) -> None:
    ours = court.site()
    scope = restricted_scope(ours.engagement.id)
    laptop = court.person(role, ours)
    with court.store.begin() as tx:
        tx.lock([scope])
        tx.directory.put_grant(Grant(laptop.user, scope, role.value, court.world.clock.now()))
        tx.commit()
    before = dump(court.store)
    names = sorted({*GIVERS, *QUEUE, *OWN})
    fates = court.push(laptop, scope, commands_of(court, ours, names)).fates
    told = {name: (fate.verdict, unmet(fate)) for name, fate in zip(names, fates, strict=True)}
    for name, (verdict, reasons) in told.items():
        if name not in RESTRICTED:
            assert (name, verdict, reasons) == (name, Verdict.REFUSED, {"U0 command.wrong_scope"})
        elif role in RESTRICTED[name]:
            assert (name, reasons & {"U0 command.wrong_scope", "O2 command.not_for_role"}) == (name, set())
        else:
            # Of what the scope does not hold nobody is told whether they could have written it.
            assert (name, verdict) == (name, Verdict.REFUSED)
            assert reasons <= {_refused(role), "E0 record.missing"}
    assert dump(court.store) == before
    assert dump(court.store, "r:").rows == ()
    assert (scope in laptop.sync().grants) is (role in {ASSESSOR, SUPERVISOR, INSPECTOR})


@pytest.mark.parametrize("role", Role)
def test_O2_an_inspection_is_heard_from_its_inspector_and_what_is_restricted_from_nobody_else(
    court: Court, role: Role
) -> None:
    """Every command in the engagement and, where it is held, restricted; what is refused changes nothing."""
    givers = {name: {*roles, INSPECTOR} if name in ALSO_INSPECTOR else roles for name, roles in GIVERS.items()}
    for at, table in (("f:", givers | INSPECTED), ("r:", INSPECTED_RESTRICTED)):
        whole = court.site(INSPECTION_PACK)
        # An advisor there is asked about what is the programme's own only: visits of advisors are in no pack of it.
        mine = [name for name in sorted(table) if role in table[name] and (role is INSPECTOR or name not in GIVERS)]
        others = [name for name in sorted(table) if role not in table[name]]
        for name in mine:
            site = court.site(INSPECTION_PACK)
            laptop = court.person(role, site, restricted=site)
            [fate] = court.push(laptop, at + site.engagement.id, commands_of(court, site, [name])).fates
            assert (name, fate.verdict, unmet(fate)) == (name, Verdict.ACCEPTED, set())
        laptop = court.person(role, whole, restricted=whole)
        before = dump(court.store)
        fates = court.push(laptop, at + whole.engagement.id, commands_of(court, whole, others)).fates
        for name, fate in zip(others, fates, strict=True):
            assert (name, fate.verdict) == (name, Verdict.REFUSED)
            assert (name, unmet(fate) - {"O1 field.not_for_role", "U0 pack.other"}) == (
                name,
                {"O2 command.not_for_role"},
            )
        assert dump(court.store) == before
    whole = court.site(INSPECTION_PACK)
    laptop = court.person(role, whole, restricted=whole)
    swapped = [(at, name) for at, names in (("r:", INSPECTED), ("f:", INSPECTED_RESTRICTED)) for name in names]
    for at, name in swapped:
        [fate] = court.push(laptop, at + whole.engagement.id, commands_of(court, whole, [name])).fates
        assert (name, unmet(fate)) == (name, {"U0 command.wrong_scope"})


@pytest.mark.parametrize("role", Role)
def test_O2_a_device_is_given_the_scopes_that_its_person_s_role_holds_and_no_other(court: Court, role: Role) -> None:
    ours, foreign, lost = court.site(), court.site(), court.site()
    laptop = court.person(role, ours)
    court.lose(laptop, lost)
    scopes = {
        name: engagement_scope(site.engagement.id)
        for name, site in (("ours", ours), ("foreign", foreign), ("lost", lost))
    }
    asked = {**dict.fromkeys(scopes.values(), 0), "g:factories-BD": 0, "q:team": 0, f"r:{ours.engagement.id}": 0}
    answer = court.post("/v1/sync", laptop.access, encode(laptop.request(cursors=asked)))
    reply = decode_response(answer.content)
    holds = {user_scope(laptop.user)} | ({scopes["ours"]} if role in HOLDERS else set())
    assert set(reply.grants) == set(reply.heads) == set(reply.cursors) == holds
    assert {*reply.rows, *reply.history} <= holds
    hidden = [foreign, lost, *([] if role in HOLDERS else [ours])]
    told = answer.text
    assert [record.id for site in hidden for record in site.facts.all(Record) if record.id in told] == []


def test_O2_what_is_not_held_is_not_told_apart_in_older_history(court: Court) -> None:
    ours, foreign, lost = court.site(), court.site(), court.site()
    told = set()
    for role in Role:
        laptop = court.person(role, ours)
        court.lose(laptop, lost)
        closed = [
            engagement_scope(foreign.engagement.id),
            engagement_scope(lost.engagement.id),
            engagement_scope(court.world.ids.new()),
            f"r:{ours.engagement.id}",
            "q:team",
            "g:factories-BD",
            user_scope(court.world.ids.new()),
            "",
            *([] if role in HOLDERS else [engagement_scope(ours.engagement.id)]),
        ]
        for scope in closed:
            answer = court.post("/v1/history", laptop.access, _older(court, laptop, scope))
            assert answer.status_code == 403, scope
            told.add(answer.content)
        if role in HOLDERS:
            open_ = court.post(
                "/v1/history", laptop.access, _older(court, laptop, engagement_scope(ours.engagement.id))
            )
            assert open_.status_code == 200
    assert len(told) == 1


def test_O2_a_file_that_is_not_one_s_to_know_is_not_told_apart_from_none(court: Court) -> None:
    ours, foreign, nowhere, lost = court.site(), court.site(), court.site(is_stored=False), court.site()
    told = set()
    for role in Role:
        laptop = court.person(role, ours)
        court.lose(laptop, lost)
        closed = [_photo(site) for site in (foreign, nowhere, lost, *([] if role in HOLDERS else [ours]))]
        # A record that one holds, named in the scope that only an assessment team holds; another's, named in one's own.
        closed.append(_photo(ours) | {"scope": restricted_scope(ours.engagement.id)})
        closed.append(_photo(foreign) | {"scope": engagement_scope(ours.engagement.id)})
        for named in closed:
            # What one attached is one's own; of others' files who lost the scope knows nothing.
            asked = named | {"device": laptop.device, "install_nonce": laptop.nonce}
            held = court.post("/v1/evidence/held", laptop.access, json.dumps(asked | {"files": [asked]}).encode())
            assert held.json() == {"held": []}
            headers = {DEVICE: laptop.device, NONCE: laptop.nonce, "Authorization": f"Bearer {laptop.access}"}
            query = {name: str(value) for name, value in asked.items()}
            fetched = court.http.get("/v1/evidence/file", params=query, headers=headers)
            told.add((fetched.status_code, fetched.content))
            if named != _photo(ours):
                sent = court.post("/v1/evidence/upload", laptop.access, json.dumps(asked).encode())
                told.add((sent.status_code, sent.content))
                query |= {name: str(value) for name, value in _PIECE.items()}
                piece = court.http.put("/v1/evidence/piece", params=query, headers=headers, content=_CONTENT)
                told.add((piece.status_code, piece.content))
    [(status, content)] = told
    assert (status, json.loads(content)["code"]) == (404, "file_unknown")


# -- endpoints: who may ask at all

CALLERS = (
    "nobody",
    "no token of ours",
    "expired",
    "signed out",
    "disabled",
    "revoked device",
    "unbound session",
    "another device",
    "copied device",
    *(role.value for role in Role),
)
_STRANGER = {
    "nobody": "401 access_invalid",
    "no token of ours": "401 access_invalid",
    "expired": "401 access_expired",
    "signed out": "401 session_ended",
    "disabled": "401 session_ended",
    "revoked device": "403 device_revoked",
}
# Who holds the engagement that is asked about, in whatever role; what the role may do there is in the rows.
_IN_ANY_ROLE = dict.fromkeys((role.value for role in Role), "200")
_REPLICA = {
    **_STRANGER,
    "unbound session": "403 device_foreign",
    "another device": "403 device_foreign",
    "copied device": "409 device_copied",
    **_IN_ANY_ROLE,
}
# Files are sent by those who may attach them (O2), and what one may not know of is as good as none.
_SENDS = {
    **_REPLICA,
    **dict.fromkeys(("supervisor", "assessor", "administrator"), "404 file_unknown"),
}
# Their right is what they carry: a password, a refresh token. Who else asks is of no account.
_BY_WORD = {**dict.fromkeys(CALLERS, "200"), "disabled": "401 session_ended", "signed out": "401 session_ended"}
ENDPOINTS: dict[str, Mapping[str, str]] = {
    "/v1/login": {
        **dict.fromkeys(CALLERS, "200"),
        "disabled": "403 account_disabled",
        "revoked device": "403 device_revoked",
        "copied device": "409 device_copied",
    },
    "/v1/refresh": {**_BY_WORD, "revoked device": "403 device_revoked"},
    "/v1/logout": dict.fromkeys(CALLERS, "204"),
    "/v1/devices": {
        **_STRANGER,
        **dict.fromkeys(("unbound session", "another device", "copied device"), "200"),
        **_IN_ANY_ROLE,
    },
    "/v1/sync": _REPLICA,
    # A factory's people and administrators hold no plan.
    "/v1/history": {**_REPLICA, "factory": "403 scope_not_granted", "administrator": "403 scope_not_granted"},
    "/v1/evidence/upload": _SENDS,
    "/v1/evidence/piece": _SENDS,
    "/v1/evidence/held": _REPLICA,
    # The photo is known and no bytes of it came yet.
    "/v1/evidence/file": {**_REPLICA, **dict.fromkeys(_IN_ANY_ROLE, "404 file_unknown")},
    "/v1/park": _REPLICA,
    "/v1/health": dict.fromkeys(CALLERS, "200"),
    "/v1/ready": dict.fromkeys(CALLERS, "200"),
}


@dataclass
class Caller:
    """Somebody at the door: what they carry, and what they say of themselves."""

    access: str
    refresh: str
    login: str
    laptop: Laptop


def test_every_endpoint_has_a_row(court: Court) -> None:
    """Of the routes that a running server answers, and of what its document tells."""
    routes = {route.path for route in court.http.app.routes} - {"/schema/openapi.json"}
    assert set(ENDPOINTS) == routes
    paths = court.http.get("/schema/openapi.json").json()["paths"]
    asked = {(operation.path, operation.method) for operation in OPERATIONS}
    assert asked == {(path, method) for path, methods in paths.items() for method in methods}
    assert set(ENDPOINTS) == set(paths)
    assert [row for row in ENDPOINTS.values() if set(row) != set(CALLERS)] == [], "somebody has no entry"


@pytest.mark.parametrize("who", CALLERS)
def test_endpoints_answer_their_callers(court: Court, who: str) -> None:
    site = court.site()
    told = {}
    before = dump(court.store)
    for operation in OPERATIONS:
        path, caller = operation.path, _caller(court, who, site)
        if operation.queried is not None:
            headers = {DEVICE: caller.laptop.device, NONCE: caller.laptop.nonce}
            headers |= {"Authorization": f"Bearer {caller.access}"} if caller.access else {}
            asked = {name: str(value) for name, value in (_photo(site) | _PIECE).items()}
            content = _CONTENT if operation.takes_file else None
            answer = court.http.request(operation.method, path, params=asked, headers=headers, content=content)
        elif operation.method == "get":
            answer = court.http.get(path)
        else:
            answer = court.post(path, caller.access, _body(court, path, caller, site))
        code = "" if answer.status_code < 300 else " " + str(json.loads(answer.content)["code"])
        told[path] = f"{answer.status_code}{code}"
    assert told == {path: row[who] for path, row in ENDPOINTS.items()}
    assert dump(court.store) == before


def _caller(court: Court, who: str, site: Site) -> Caller:
    role = Role(who) if who in _IN_ANY_ROLE else ADVISOR
    laptop = court.person(role, site)
    with court.store.read() as reading:
        account = reading.directory.account(laptop.user)
    assert account is not None
    world = court.world
    tokens = AccessTokens(world.service.identity.secret)
    caller = Caller(laptop.access, laptop.refresh, account.login, laptop)
    session_id = laptop.access.split(".", maxsplit=1)[0]
    if who == "nobody":
        caller.access = ""
    elif who == "no token of ours":
        caller.access = AccessTokens("00" * 32).issue(session_id, world.clock.now())
    elif who == "expired":
        world.later(minutes=-20)
        caller.access = tokens.issue(session_id, world.clock.now())
        world.later(minutes=20)
    elif who == "signed out":
        world.service.sessions.sign_out(laptop.refresh)
    elif who == "disabled":
        Accounts(court.store, world.clock, world.ids, world.passwords).disable(account.login)
    elif who == "revoked device":
        revoke_device(court.store, world.clock, laptop.device)
    elif who == "unbound session":
        session = world.service.sessions.sign_in(LoginRequest(account.login, PASSWORD), "127.0.0.1")
        caller.access, caller.refresh = session.access_token, session.refresh_token
    elif who == "another device":
        caller.access = court.person(ADVISOR, site).access
    elif who == "copied device":
        caller.laptop = replace(laptop, nonce="the nonce of another installation")
    return caller


def _body(court: Court, path: str, caller: Caller, site: Site) -> bytes:
    laptop = caller.laptop
    if path == "/v1/login":
        return encode(LoginRequest(caller.login, PASSWORD, laptop.device, laptop.nonce))
    if path in ("/v1/refresh", "/v1/logout"):
        return encode(RefreshRequest(caller.refresh))
    if path == "/v1/devices":
        return encode(DeviceRequest(laptop.nonce, "Laptop"))
    if path == "/v1/history":
        return _older(court, laptop, engagement_scope(site.engagement.id))
    if path.startswith("/v1/evidence"):
        photo = _photo(site)
        said = {"device": laptop.device, "install_nonce": laptop.nonce, "files": [photo]}
        return json.dumps(photo | said).encode()
    parked = ParkRequest(0, "0.0.1", 1, laptop.device, laptop.nonce)
    return encode(parked if path == "/v1/park" else laptop.request())


def _photo(site: Site) -> dict[str, object]:
    """Return what names the file of a photo that is the advisor's to send."""
    photo = next(record for record in site.facts.all(Evidence) if not record.withdrawn_reason)
    scope = engagement_scope(site.engagement.id)
    return {"scope": scope, "record": photo.id, "sha256": photo.sha256, "size": photo.size}


def _older(court: Court, laptop: Laptop, scope: str) -> bytes:
    epoch = court.world.service.identity.epoch
    return encode(HistoryRequest(PROTOCOL, laptop.device, laptop.nonce, epoch, scope, 1))


def _refusal(court: Court, laptop: Laptop, site: Site) -> str:
    """Return the id of the refusal of something that nobody may do."""
    payload = laptop.changeset(engagement_scope(site.engagement.id), SettleRefusal(court.world.ids.new()))
    [fate] = laptop.sync(payload).fates
    assert fate.verdict is Verdict.REFUSED
    return derived_id("refusal", fate.changeset)


def _refused(role: Role) -> str:
    """Return what is said to a role in an advisory engagement: whoever inspects has nothing to do there."""
    return "O2 command.not_in_programme" if role is INSPECTOR else "O2 command.not_for_role"


def _without(ids: Mapping[str, str], text: str) -> str:
    for id, place in ids.items():
        text = text.replace(id, place)
    return text
