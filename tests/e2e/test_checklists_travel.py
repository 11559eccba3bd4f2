"""Checklists between two laptops and a real server: pinned to their version, answered by two, a photo sent once."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PIL import Image

from app.domain.checklist.records import RunStatus
from app.domain.clock import SystemClock
from app.domain.kernel.conflict import Conflict
from app.domain.plan.records import Evidence
from app.domain.visit.commands import PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.forms.answers import Given
from app.forms.definition import Definition, Kind, Node
from app.forms.exporting import write_workbook
from app.queries.checklists import template_choices
from app.services.checklists import ChecklistDesk
from app.services.open_run import OpenRun
from sync.server.cli import main
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.builders.walk import EXITS, NOISE, PEOPLE, WHY, walk
from tests.e2e.laptops import FOR, Laptop
from tests.e2e.test_photos_travel import send_all
from tests.fixtures.processes import ServerProcess
from tests.fixtures.roads import Road, Traveller, a_road, passes


class Office:
    """An administrator's command, a server, and two advisors' laptops behind one road."""

    def __init__(self, folder: Path, server: ServerProcess, road: Road, engagement: str) -> None:
        self.folder, self.server, self.road, self.engagement = folder, server, road, engagement
        self.laptops: dict[str, Laptop] = {}

    def command(self, *words: str) -> None:
        main(["--database", self.server.database, "template", *words])

    def publish(self, definition: Definition) -> None:
        workbook = self.folder / f"walk-{definition.version}.xlsx"
        workbook.write_bytes(write_workbook(definition))
        self.command("publish", str(workbook), "--programme", "advisory")

    def meet(self) -> None:
        for login in ("a", "b", "a"):
            self.laptops[login].sync()


@pytest.fixture(params=["sqlite", "postgres"])
def office(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("CONCORD_FILES", str(tmp_path / "files"))
    database = str(tmp_path / "server.db" if request.param == "sqlite" else request.getfixturevalue("postgres_url"))
    server = ServerProcess(database, tmp_path)
    begin_plan(database)
    engagement = assigned_engagement(database)
    server.start()
    with ExitStack() as stack:
        stack.callback(server.kill)
        made = Office(tmp_path, server, stack.enter_context(a_road(server.url)), engagement)
        for login in ("a", "b"):
            laptop = Laptop.sign_in(tmp_path / login, made.road.address, login, engagement, SystemClock())
            stack.enter_context(closing(laptop.account))
            stack.callback(laptop.account.transfers.stop)
            made.laptops[login] = laptop
        # The server runs and the laptops have been there: both hear of it with their next round.
        made.publish(walk())
        made.meet()
        yield made


def begin(laptop: Laptop) -> OpenRun:
    """Begin a run of the newest template in a visit of today."""
    visit, today = laptop.new(), laptop.clock.today()
    laptop.do(PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, today))
    laptop.do(StartVisit(visit, today, FOR.name, FOR.position))
    with laptop.account.workspace.read() as connection:
        [choice] = template_choices(connection, laptop.engagement)
    desk = ChecklistDesk(laptop.account.workspace)
    return desk.open_run(desk.start(visit, choice.id).result())


def give(laptop: Laptop, opened: OpenRun, path: str, given: Given) -> None:
    desk = ChecklistDesk(laptop.account.workspace)
    future = desk.give(opened, path, given)
    assert future is not None
    future.result()
    desk.reread(opened)


@pytest.mark.e2e
def test_a_template_changed_on_the_server_leaves_an_open_draft_on_its_version(office: Office) -> None:
    laptop, other = office.laptops["a"], office.laptops["b"]
    opened = begin(laptop)
    give(laptop, opened, EXITS, Given("no"))
    ChecklistDesk(laptop.account.workspace).keep(opened, WHY, Given("The guard has the k"))
    office.publish(walk("2", Node(Kind.TEXT, "new", {"en": "Asked from version 2 on"}, required="true()")))
    office.command("withdraw", "walk", "1")
    office.meet()

    desk = ChecklistDesk(laptop.account.workspace)
    again = desk.open_run(opened.record.id)
    assert (again.ready.template.edition, again.node("/new")) == ("1", None)
    assert again.form.state(WHY).value == "The guard has the k"
    give(laptop, again, WHY, Given("The guard has the keys"))
    assert again.form.missing() == ()
    desk.complete(again).result()
    office.meet()
    theirs = ChecklistDesk(other.account.workspace).open_run(opened.record.id)
    assert (theirs.record.status, theirs.ready.template.edition) == (RunStatus.COMPLETED, "1")
    assert theirs.given(WHY) == Given("The guard has the keys")

    following = begin(laptop)
    assert following.ready.template.edition == "2"
    assert following.given(EXITS) == Given("no"), "carried over from the run before"
    assert [missing.path for missing in following.form.missing()] == ["/new"]


@pytest.mark.e2e
def test_two_advisors_answer_one_run_offline_and_its_photo_goes_up_once(office: Office) -> None:
    laptops = office.laptops
    run = begin(laptops["a"]).record.id
    office.meet()
    desks = {login: ChecklistDesk(laptop.account.workspace) for login, laptop in laptops.items()}
    opened = {login: desk.open_run(run) for login, desk in desks.items()}
    entries = {login: laptop.new() for login, laptop in laptops.items()}
    for login, laptop in laptops.items():
        give(laptop, opened[login], PEOPLE, Given(entries=(entries[login],)))
    give(laptops["a"], opened["a"], EXITS, Given("no", note="A chain on the west door"))
    give(laptops["b"], opened["b"], EXITS, Given("yes"))
    give(laptops["b"], opened["b"], NOISE, Given("85"))
    desks["a"].attach(opened["a"], EXITS, a_photo(), "door.png").result()
    desks["a"].reread(opened["a"])
    finding = desks["a"].finding(opened["a"], EXITS, "en")
    desks["a"].raise_finding(opened["a"], finding).result()
    office.meet()
    for login, laptop in laptops.items():
        desks[login].reread(opened[login])
        assert set(opened[login].form.entries(PEOPLE)) == set(entries.values())
        assert opened[login].given(NOISE) == Given("85")
        assert opened[login].given(EXITS) == Given("no", note="A chain on the west door")
        conflict = the_conflict(laptop)
        assert (conflict.names, conflict.record_kind) == (("value",), "answer")
        assert opened[login].answer(EXITS).findings == (finding.item_id,)
    laptops["b"].decide(the_conflict(laptops["b"]), {"value": "yes"})
    office.meet()
    assert desks["a"].open_run(run).given(EXITS).value == "yes"

    sent: list[tuple[str, str]] = []

    def noted(traveller: Traveller) -> None:
        if traveller.command == "PUT":
            asked = parse_qs(urlsplit(traveller.path).query)
            sent.append((asked["sha256"][0], asked["offset"][0]))
        passes(traveller)

    office.road.happening = noted
    laptops["a"].account.transfers.start()
    send_all(laptops["a"])
    office.meet()
    pieces = [each for each in laptops["b"].records() if isinstance(each, Evidence)]
    assert len(pieces) == 2, "one of the answer, one of the finding"
    assert len({piece.sha256 for piece in pieces}) == 1
    assert all(piece.arrived_at is not None for piece in pieces)
    assert sent and len(sent) == len(set(sent)), "no piece of the photo went up for each of its two records"


def the_conflict(laptop: Laptop) -> Conflict:
    [found] = [each for each in laptop.records() if isinstance(each, Conflict)]
    return found


def a_photo() -> bytes:
    made = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(made, "PNG")
    return made.getvalue()
