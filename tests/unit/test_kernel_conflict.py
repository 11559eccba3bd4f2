"""Conflict records: both values stay, one record for each merge group, a chain joins its first conflict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.ids import derived_id
from app.domain.kernel.conflict import Conflict, ConflictState, open_conflict, values
from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import with_values
from app.domain.plan.commands import ClassifyItem, EditItem
from app.domain.plan.records import PlanItem
from tests.builders.domain import ELSEWHERE, FACTORY_PERSON, HERE, NOW, Site


def edit_meets(site: Site, item: PlanItem, theirs: str = "theirs", mine: str = "mine") -> Verdict:
    """Let this device change the lead person on the base of what another device has just replaced."""
    based = site.shown(item, "lead_person")
    site.keep(replace(site.now(item), lead_person=theirs), ELSEWHERE)
    return site.give(EditItem(item.id, {"lead_person": mine}), on_behalf_of=FACTORY_PERSON, based=based).verdict


def test_a_conflict_keeps_both_values_and_the_standing_one_stays() -> None:
    site = Site()
    item = site.item(lead_person="shown")
    assert edit_meets(site, item) is Verdict.CONFLICT
    [conflict] = site.conflicts(item)
    assert conflict == Conflict(
        id=derived_id("conflict", conflict.changeset, item.id, "lead_person"),
        record_id=item.id,
        record_kind="plan_item",
        group="lead_person",
        base='{"lead_person":"shown"}',
        mine='{"lead_person":"mine"}',
        theirs='{"lead_person":"theirs"}',
        author="advisor",
        on_behalf_of=FACTORY_PERSON.name,
        device=HERE,
        changeset=conflict.changeset,
        made_at=NOW,
    )
    assert conflict.state is ConflictState.OPEN
    assert conflict.names == ("lead_person",)
    assert site.now(item).lead_person == "theirs"


def test_nobody_is_named_where_nobody_was_entered_for() -> None:
    site = Site()
    item = site.item()
    based = site.shown(item, "key_work_ahead")
    site.keep(replace(item, key_work_ahead="theirs"))
    site.give(EditItem(item.id, {"key_work_ahead": "mine"}), based=based)
    assert [conflict.on_behalf_of for conflict in site.conflicts(item)] == [""]


def test_fields_of_their_own_make_conflicts_of_their_own() -> None:
    site = Site()
    item = site.item()
    based = site.shown(item, "lead_person", "root_cause")
    site.keep(replace(item, lead_person="theirs", root_cause="theirs"))
    command = EditItem(item.id, {"lead_person": "mine", "root_cause": "mine"})
    assert site.give(command, on_behalf_of=FACTORY_PERSON, based=based).verdict is Verdict.CONFLICT
    assert {conflict.names for conflict in site.conflicts(item)} == {("lead_person",), ("root_cause",)}


def test_a_group_makes_one_conflict() -> None:
    site = Site()
    item = site.item()
    based = site.shown(item, "question")
    site.keep(replace(item, cluster="DIS", compliance_point="cp.gender", question="q.pregnancy-test"))
    site.give(ClassifyItem(item.id, "OSH", "cp.noise", "q.noise-measured"), based=based)
    [conflict] = site.conflicts(item)
    assert conflict.group == "classification"
    assert values(conflict.base) == {
        "cluster": "OSH",
        "compliance_point": "cp.exits",
        "question": "q.exits-marked",
    }
    assert values(conflict.mine) == {
        "cluster": "OSH",
        "compliance_point": "cp.noise",
        "question": "q.noise-measured",
    }
    assert values(conflict.theirs) == {
        "cluster": "DIS",
        "compliance_point": "cp.gender",
        "question": "q.pregnancy-test",
    }


def test_a_later_link_joins_the_conflict_of_the_first() -> None:
    """`mine` is the last that was wanted, `theirs` what stands now, `base` what the chain began with."""
    site = Site()
    item = site.item(lead_person="shown")
    edit_meets(site, item, mine="mine")
    first = site.conflicts(item)[0]
    assert edit_meets(site, item, theirs="theirs again", mine="mine again") is Verdict.CONFLICT
    [joined] = site.conflicts(item)
    assert joined == replace(
        first,
        mine='{"lead_person":"mine again"}',
        theirs='{"lead_person":"theirs again"}',
        changeset=joined.changeset,
    )
    assert joined.changeset != first.changeset


def test_another_field_of_the_group_joins_with_its_base_and_standing_value() -> None:
    site = Site()
    item = site.item(question="")
    based = site.shown(item, "question")
    site.keep(replace(item, question="q.exits-locked"))
    site.give(ClassifyItem(item.id, "OSH", "cp.exits", "q.exits-marked"), based=based)
    assert site.conflicts(item)[0].names == ("question",)
    site.give(ClassifyItem(item.id, "OSH", "cp.noise", ""), based=based)
    [joined] = site.conflicts(item)
    assert values(joined.base) == {"compliance_point": "cp.exits", "question": ""}
    assert values(joined.mine) == {"compliance_point": "cp.noise", "question": ""}
    assert values(joined.theirs) == {"compliance_point": "cp.exits", "question": "q.exits-locked"}


@pytest.mark.parametrize(
    "changes",
    [{"device": ELSEWHERE}, {"state": ConflictState.DECIDED}, {"group": "root_cause", "mine": '{"root_cause":""}'}],
    ids=["another device's", "a decided one", "another field's"],
)
def test_what_is_not_this_chains_conflict_is_not_joined(changes: dict[str, object]) -> None:
    site = Site()
    item = site.item(lead_person="shown")
    edit_meets(site, item)
    [first] = site.conflicts(item)
    site.keep(with_values(first, changes))
    edit_meets(site, item, theirs="theirs again")
    assert len(site.conflicts(item)) == 2
    assert site.now(first) == with_values(first, changes)


def test_the_open_conflict_of_a_field_is_found_by_its_device() -> None:
    site = Site()
    item = site.item()
    edit_meets(site, item)
    [conflict] = site.conflicts(item)
    assert open_conflict(site.facts, item.id, ("lead_person",), HERE) == conflict
    assert open_conflict(site.facts, item.id, ("root_cause", "lead_person"), HERE) == conflict
    assert open_conflict(site.facts, item.id, ("root_cause",), HERE) is None
    assert open_conflict(site.facts, item.id, ("lead_person",), ELSEWHERE) is None
    assert open_conflict(site.facts, "other", ("lead_person",), HERE) is None
    site.keep(replace(conflict, state=ConflictState.DECIDED))
    assert open_conflict(site.facts, item.id, ("lead_person",), HERE) is None


def test_words_of_any_script_are_kept_as_they_are() -> None:
    site = Site()
    item = site.item(lead_person="শ্রমিক")
    edit_meets(site, item, theirs="مصنع", mine='"দায়িত্ব"')
    [conflict] = site.conflicts(item)
    assert (conflict.base, conflict.theirs) == ('{"lead_person":"শ্রমিক"}', '{"lead_person":"مصنع"}')
    assert values(conflict.mine) == {"lead_person": '"দায়িত্ব"'}
    assert values("") == {}
