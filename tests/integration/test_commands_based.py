"""What a changeset is based on: the shown values, the versions behind them, and pins (4-sync.md §2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.committee.commands import EditMeeting
from app.domain.committee.records import Meeting
from app.domain.decision.commands import DecideConflict
from app.domain.kernel.changeset import Based, Command
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.record import Record
from app.domain.plan.commands import (
    AddComment,
    ClassifyItem,
    CreateItem,
    EditItem,
    OverrideInterviews,
    SetStatus,
)
from app.domain.plan.records import Origin, PlanItem, Status
from app.domain.visit.commands import EditVisit, StartVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.schema.codec import decode_changeset
from app.storage.basing import Shown
from tests.builders.workspaces import ENGAGEMENT, TODAY, Site, a_site, an_id, an_item

ITEM = an_item(1)
VISIT = Visit(an_id(5), ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY, for_name="Farida Noor")
MEETING = Meeting(an_id(6), ENGAGEMENT, an_id(7), VISIT.id, TODAY, attended=("a", "b"))
RECORDS: list[Record] = [ITEM, VISIT, MEETING]
CLASS = {
    "cluster": "OSH",
    "compliance_point": "cp.emergency-preparedness",
    "question": "",
    "publicly_reported": False,
}


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, RECORDS) as site:
        yield site


def based(site: Site, at: int = -1) -> Mapping[str, Based]:
    """Return what the last pending changeset says it is based on."""
    return decode_changeset(site.pending()[at].payload).based


def version(site: Site, record: Record = ITEM) -> int:
    return site.server.state.version_of(record.id)


@pytest.mark.parametrize(
    ("command", "record_id", "old"),
    [
        pytest.param(
            EditItem(ITEM.id, {"progress": "New", "lead_person": "New"}),
            ITEM.id,
            {"progress": ITEM.progress, "lead_person": ITEM.lead_person},
            id="the fields that are written",
        ),
        pytest.param(
            EditItem(ITEM.id, {"progress": "New", "lead_person": ITEM.lead_person}),
            ITEM.id,
            {"progress": ITEM.progress, "lead_person": ITEM.lead_person},
            id="a field that is confirmed",
        ),
        pytest.param(
            EditItem(ITEM.id, {"question": "q.exits-accessible"}),
            ITEM.id,
            CLASS,
            id="the others of the merge group",
        ),
        pytest.param(
            ClassifyItem(ITEM.id, "OSH", "cp.chemicals"), ITEM.id, CLASS, id="fields named by the command itself"
        ),
        pytest.param(
            EditVisit(VISIT.id, {"for_position": "Manager"}),
            VISIT.id,
            {"for_name": "Farida Noor", "for_position": ""},
            id="a group of a visit",
        ),
        pytest.param(EditMeeting(MEETING.id, {"attended": ()}), MEETING.id, {"attended": ("a", "b")}, id="a set"),
    ],
)
def test_based_on_holds_what_the_screen_showed(
    site: Site, command: Command, record_id: str, old: dict[str, object]
) -> None:
    if isinstance(command, EditItem) and "question" in command.changes:
        [question] = [q for q in site.workspace.catalogue.questions if q.point == ITEM.compliance_point][:1]
        command = EditItem(ITEM.id, {"question": question.id})
    site.give(command)
    seen = site.server.state.version_of(record_id)
    assert based(site) == {record_id: Based(seen, old)}
    assert seen > 0


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(SetStatus(ITEM.id, Status.PENDING, "other"), id="a status"),
        pytest.param(OverrideInterviews(ITEM.id, needed=True, reason="Asked"), id="interviews"),
        pytest.param(AddComment(an_id(50), ITEM.id, "Seen"), id="a comment"),
        pytest.param(CreateItem(an_id(51), Origin.ADDITIONAL, TODAY, {"area": "New"}), id="a new record"),
    ],
)
def test_what_a_rule_decides_and_what_is_new_is_based_on_nothing(site: Site, command: Command) -> None:
    site.give(command)
    assert based(site) == {}


def test_a_visit_that_starts_is_based_on_its_person_only(site: Site) -> None:
    site.give(StartVisit(VISIT.id, TODAY))
    assert based(site)[VISIT.id].old == {"for_name": "Farida Noor", "for_position": ""}
    found = site.view()[VISIT.id]
    assert isinstance(found, Visit) and found.status is VisitStatus.IN_PROGRESS


@dataclass(frozen=True, slots=True)
class Step:
    """What happens before the last edit; `pull` takes in another device's change of the named field."""

    mine: str = ""
    pull: str = ""


@pytest.mark.parametrize(
    ("steps", "old", "since_first"),
    [
        pytest.param([], "Keys ordered", True, id="nothing before: the server's value and version"),
        pytest.param([Step(pull="lead_person")], "Keys ordered", False, id="another field pulled: the newer version"),
        pytest.param([Step(mine="A")], "A", True, id="own pending: own value, the first link's version"),
        pytest.param(
            [Step(mine="A"), Step(pull="lead_person")], "A", True, id="own pending, another field pulled: still pinned"
        ),
        pytest.param(
            [Step(mine="A"), Step(pull="progress")], None, True, id="own pending, this field pulled: still pinned"
        ),
        pytest.param([Step(mine="A"), Step(mine="B"), Step(pull="area")], "B", True, id="the third link is pinned too"),
    ],
)
def test_a_field_shown_from_a_pending_changeset_keeps_the_version_its_first_link_saw(
    site: Site, steps: list[Step], old: str | None, since_first: bool
) -> None:
    first = version(site)
    for step in steps:
        if step.mine:
            site.give(EditItem(ITEM.id, {"progress": step.mine}))
        else:
            patch = EditItem(ITEM.id, {step.pull: f"Theirs {step.pull}"})  # type: ignore[misc]
            site.server.write(patch)
            site.pull()
    shown = site.item(ITEM.id).progress
    now = version(site)
    site.give(EditItem(ITEM.id, {"progress": "Last"}))
    told = based(site)[ITEM.id]
    assert told.old == {"progress": shown if old is None else old}
    assert told.seen == now
    assert told.since("progress") == (first if since_first else now)
    assert dict(told.pinned) == ({"progress": first} if since_first and first != now else {})


def test_a_chain_keeps_its_pin_when_its_first_link_is_received(site: Site) -> None:
    first = version(site)
    site.give(EditItem(ITEM.id, {"progress": "A"}))
    site.give(EditItem(ITEM.id, {"progress": "B"}))
    site.pull(site.push(most=1))
    site.give(EditItem(ITEM.id, {"progress": "C"}))
    told = based(site)[ITEM.id]
    assert (told.seen, told.since("progress"), told.old) == (version(site), first, {"progress": "B"})


def test_pins_go_with_the_last_link(site: Site) -> None:
    site.give(EditItem(ITEM.id, {"progress": "A"}))
    site.sync()
    site.give(EditItem(ITEM.id, {"progress": "B"}))
    assert based(site)[ITEM.id] == Based(version(site), {"progress": "A"})


def test_a_record_made_here_was_seen_at_no_version(site: Site) -> None:
    site.give(CreateItem(an_id(51), Origin.ADDITIONAL, TODAY, {"area": "New"}))
    site.give(EditItem(an_id(51), {"progress": "Begun"}))
    assert based(site) == {an_id(51): Based(0, {"progress": ""})}


def test_payloads_are_never_rewritten(site: Site) -> None:
    site.give(EditItem(ITEM.id, {"progress": "A"}))
    site.give(EditItem(ITEM.id, {"progress": "B", "lead_person": "Me"}))
    before = [pending.payload for pending in site.pending()]
    site.server.write(EditItem(ITEM.id, {"lead_person": "Them", "progress": "Theirs"}))
    site.pull()
    assert [pending.payload for pending in site.pending()] == before


class TestShown:
    """An editor that was opened before a pull."""

    def test_its_values_and_versions_count(self, site: Site) -> None:
        opened = self.open(site, "progress")
        first = version(site)
        site.server.write(EditItem(ITEM.id, {"progress": "Keys ordered, half paid", "lead_person": "Them"}))
        site.pull()
        site.give(
            EditItem(ITEM.id, {"progress": "Keys ordered. Locks too", "lead_person": "Me"}), shown={ITEM.id: opened}
        )
        told = based(site)[ITEM.id]
        assert told.old == {"progress": "Keys ordered", "lead_person": "Them"}
        assert (told.since("progress"), told.since("lead_person")) == (first, version(site))

    def test_prose_is_merged_when_it_is_saved(self, site: Site) -> None:
        opened = self.open(site, "progress")
        site.server.write(EditItem(ITEM.id, {"progress": "All keys ordered"}))
        site.pull()
        site.give(EditItem(ITEM.id, {"progress": "Keys ordered and paid"}), shown={ITEM.id: opened})
        assert site.item(ITEM.id).progress == "All keys ordered and paid"
        assert decode_changeset(site.pending()[-1].payload).command == EditItem(
            ITEM.id, {"progress": "Keys ordered and paid"}
        )
        site.sync()
        assert site.item(ITEM.id).progress == "All keys ordered and paid"

    def test_a_choice_shows_mine_and_the_server_asks(self, site: Site) -> None:
        opened = self.open(site, "target_date")
        site.server.write(EditItem(ITEM.id, {"target_date": date(2026, 11, 1)}))
        site.pull()
        site.give(EditItem(ITEM.id, {"target_date": date(2026, 12, 1)}), shown={ITEM.id: opened})
        assert site.item(ITEM.id).target_date == date(2026, 12, 1)
        site.sync()
        assert site.item(ITEM.id).target_date == date(2026, 11, 1)
        assert len([r for r in site.view().values() if isinstance(r, Conflict)]) == 1

    def test_it_carries_the_pins_of_its_moment(self, site: Site) -> None:
        first = version(site)
        site.give(EditItem(ITEM.id, {"progress": "A"}))
        opened = self.open(site, "progress")
        site.sync()
        site.give(EditItem(ITEM.id, {"progress": "B"}), shown={ITEM.id: opened})
        told = based(site)[ITEM.id]
        assert (told.since("progress"), told.old) == (first, {"progress": "A"})

    def test_it_brings_the_whole_merge_group(self, site: Site) -> None:
        assert self.open(site, "question").values == CLASS

    def test_what_is_not_here_cannot_be_opened(self, site: Site) -> None:
        with site.workspace.read() as connection, pytest.raises(LookupError):
            site.workspace.commands.shown(connection, PlanItem, an_id(99), ["progress"])

    @staticmethod
    def open(site: Site, *names: str) -> Shown:
        with site.workspace.read() as connection:
            return site.workspace.commands.shown(connection, PlanItem, ITEM.id, names)


def test_a_decision_for_the_standing_value_is_based_on_it(site: Site) -> None:
    """Else a third person's value of the meantime would be overwritten by one that nobody chose against it."""
    site.server.write(EditItem(ITEM.id, {"target_date": date(2026, 11, 1)}))
    site.give(EditItem(ITEM.id, {"target_date": date(2026, 12, 1)}))
    site.sync()
    [conflict] = [record for record in site.view().values() if isinstance(record, Conflict)]
    site.give(DecideConflict(conflict.id, ITEM.id, "plan_item", '{"target_date": "2026-11-01"}'))
    assert based(site)[ITEM.id] == Based(version(site), {"target_date": date(2026, 11, 1)})

    site.server.write(EditItem(ITEM.id, {"target_date": date(2027, 1, 1)}))
    site.sync()
    assert site.item(ITEM.id).target_date == date(2027, 1, 1)
    still_open = [r for r in site.view().values() if isinstance(r, Conflict) and r.state == "open"]
    assert len(still_open) == 1


def test_a_union_merges_at_once(site: Site) -> None:
    opened = TestShown.open(site, "additional_persons")
    site.server.write(EditItem(ITEM.id, {"additional_persons": ("Them",)}))
    site.pull()
    site.give(EditItem(ITEM.id, {"additional_persons": ("Me",)}), shown={ITEM.id: opened})
    assert site.item(ITEM.id) == replace(ITEM, additional_persons=("Them", "Me"))
