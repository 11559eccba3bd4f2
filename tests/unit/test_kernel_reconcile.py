"""Field by field: when a command meets what another device wrote, and what then stands (4-sync.md §2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from app.domain.committee.records import Member
from app.domain.kernel.changeset import Based
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.reconcile import Clash, Reconciled, differences, reconcile
from app.domain.kernel.record import Record, record_type, with_values
from app.domain.plan.records import PlanItem, Status
from tests.builders.domain import ELSEWHERE, HERE, NOW, Site
from tests.fakes.memory_facts import NOBODY

GROUPED = {"cluster": "OSH", "compliance_point": "cp.exits", "question": "q.exits-marked"}


def met(
    item: PlanItem, wanted: PlanItem, site: Site, old: Mapping[str, object], since: int, *, mine_wins: bool = False
) -> Reconciled:
    return reconcile(site.now(item), wanted, Based(since, old), site.facts, mine_wins=mine_wins)


def written(
    site: Site, item: PlanItem, device: str, changes: dict[str, object], blended: frozenset[str] = frozenset()
) -> int:
    """Write fields as a device; return the version before."""
    before = site.facts.version_of(item.id)
    site.facts.put(with_values(site.now(item), changes), device, blended)
    return before


@pytest.mark.parametrize("differs_from_wanted", [True, False])
@pytest.mark.parametrize("differs_from_shown", [True, False])
@pytest.mark.parametrize("is_later", [True, False])
@pytest.mark.parametrize("writer", [ELSEWHERE, HERE, NOBODY])
def test_a_field_clashes_only_when_all_four_conditions_hold(
    differs_from_wanted: bool, differs_from_shown: bool, is_later: bool, writer: str
) -> None:
    site = Site()
    item = site.item(lead_person="shown")
    standing = "wanted" if not differs_from_wanted else "standing" if differs_from_shown else "shown"
    blended = frozenset({"lead_person"}) if writer == NOBODY else frozenset[str]()
    written(site, item, ELSEWHERE, {"lead_person": "in between"})
    before = written(site, item, writer, {"lead_person": standing}, blended)
    shown = "shown" if differs_from_shown else standing
    since = before if is_later else site.facts.version_of(item.id)

    current = site.now(item)
    result = reconcile(
        current,
        replace(current, lead_person="wanted"),
        Based(since, {"lead_person": shown}),
        site.facts,
        mine_wins=False,
    )

    clashes = differs_from_wanted and differs_from_shown and is_later and writer != HERE
    assert bool(result.clashes) == clashes
    assert result.record == replace(current, lead_person=standing if clashes else "wanted")
    assert result.blended == frozenset()


def test_a_clash_says_what_was_based_on_wanted_and_standing() -> None:
    site = Site()
    item = site.item(lead_person="shown")
    before = written(site, item, ELSEWHERE, {"lead_person": "standing"})
    wanted = replace(site.now(item), lead_person="wanted")
    result = met(item, wanted, site, {"lead_person": "shown"}, before)
    assert result.clashes == (Clash(wanted, "lead_person", "shown", "wanted", "standing"),)
    assert result.record == site.now(item)


def test_on_the_clients_screen_mine_wins_and_is_marked() -> None:
    site = Site()
    item = site.item(lead_person="shown")
    before = written(site, item, ELSEWHERE, {"lead_person": "standing"})
    wanted = replace(site.now(item), lead_person="wanted")
    result = met(item, wanted, site, {"lead_person": "shown"}, before, mine_wins=True)
    assert [clash.name for clash in result.clashes] == ["lead_person"]
    assert result.record == wanted


def test_a_pinned_field_counts_from_what_the_first_link_saw() -> None:
    site = Site()
    item = site.item(lead_person="shown")
    before = written(site, item, ELSEWHERE, {"lead_person": "standing"})
    wanted = replace(site.now(item), lead_person="wanted")
    seen_since = Based(site.facts.version_of(item.id), {"lead_person": "own pending"}, {"lead_person": before})
    assert reconcile(site.now(item), wanted, seen_since, site.facts, mine_wins=False).clashes
    unpinned = Based(seen_since.seen, seen_since.old, {"progress": before})
    assert not reconcile(site.now(item), wanted, unpinned, site.facts, mine_wins=False).clashes


def test_other_fields_apply_beside_a_clash() -> None:
    site = Site()
    item = site.item(lead_person="shown", target_date=date(2026, 9, 1))
    before = written(site, item, ELSEWHERE, {"lead_person": "standing"})
    wanted = replace(site.now(item), lead_person="wanted", target_date=date(2026, 10, 1))
    result = met(item, wanted, site, {"lead_person": "shown", "target_date": date(2026, 9, 1)}, before)
    assert result.record == replace(site.now(item), target_date=date(2026, 10, 1))


def test_a_field_decided_by_a_rule_is_never_reconciled() -> None:
    site = Site()
    item = site.item()
    before = written(site, item, ELSEWHERE, {"status": Status.PENDING})
    wanted = replace(site.now(item), status=Status.IN_PROGRESS)
    result = met(item, wanted, site, {"status": Status.COMPLETED}, before)
    assert result == Reconciled(wanted, (), frozenset())


def test_a_field_without_a_base_applies() -> None:
    site = Site()
    item = site.item(lead_person="shown")
    before = written(site, item, ELSEWHERE, {"lead_person": "standing"})
    wanted = replace(site.now(item), lead_person="wanted")
    assert met(item, wanted, site, {"progress": ""}, before).record == wanted


# -- text


@pytest.mark.parametrize(
    ("standing", "wanted", "merged"),
    [
        ("Keys ordered. Doors checked.", "Keys fetched. Doors open.", "Keys fetched. Doors checked."),
        ("Keys ordered. Doors open. Signs up.", "Keys fetched. Doors open.", "Keys fetched. Doors open. Signs up."),
    ],
)
@pytest.mark.parametrize("mine_wins", [True, False])
def test_text_is_woven_on_both_sides_alike(standing: str, wanted: str, merged: str, mine_wins: bool) -> None:
    site = Site()
    item = site.item(progress="Keys ordered. Doors open.")
    before = written(site, item, ELSEWHERE, {"progress": standing})
    new = replace(site.now(item), progress=wanted)
    result = met(item, new, site, {"progress": "Keys ordered. Doors open."}, before, mine_wins=mine_wins)
    assert result == Reconciled(replace(new, progress=merged), (), frozenset({"progress"}))


def test_touching_edits_of_a_text_clash() -> None:
    site = Site()
    item = site.item(progress="sixty days")
    before = written(site, item, ELSEWHERE, {"progress": "sixty weeks"})
    new = replace(site.now(item), progress="ninety days")
    result = met(item, new, site, {"progress": "sixty days"}, before)
    assert [(clash.name, clash.theirs) for clash in result.clashes] == [("progress", "sixty weeks")]
    assert result.record == site.now(item)


def test_a_text_last_written_by_this_device_is_replaced_not_woven() -> None:
    site = Site()
    item = site.item(progress="one, two")
    before = written(site, item, HERE, {"progress": "one, TWO"})
    new = replace(site.now(item), progress="ONE, two")
    assert met(item, new, site, {"progress": "one, two"}, before) == Reconciled(new, (), frozenset())


def test_a_blended_text_has_no_single_writer() -> None:
    """Else the next link of the chain would overwrite the other person's words."""
    site = Site()
    item = site.item(progress="one, two")
    before = written(site, item, HERE, {"progress": "one, TWO"}, frozenset({"progress"}))
    new = replace(site.now(item), progress="ONE, two")
    assert met(item, new, site, {"progress": "one, two"}, before).record == replace(new, progress="ONE, TWO")


@pytest.mark.parametrize(
    ("device", "is_seen", "joins"), [(HERE, False, True), (HERE, True, False), (ELSEWHERE, False, False)]
)
def test_a_text_in_dispute_is_not_woven_but_joins(device: str, is_seen: bool, joins: bool) -> None:
    """A conflict that the person had on the screen no longer holds the text back; somebody else's never did."""
    site = Site()
    item = site.item(progress="one, two")
    since = site.facts.version_of(item.id)
    site.keep(conflict_on(item, "progress", device))
    if is_seen:
        since = site.facts.version
    written(site, item, ELSEWHERE, {"progress": "one, TWO"})
    wanted = replace(site.now(item), progress="ONE, two")
    result = met(item, wanted, site, {"progress": "one, two"}, since)
    assert [clash.name for clash in result.clashes] == (["progress"] if joins else [])
    assert result.blended == (frozenset() if joins else {"progress"})


def test_a_merge_that_adds_nothing_blends_nothing() -> None:
    site = Site()
    item = site.item(progress="one, two", additional_persons=("A",))
    before = written(site, item, ELSEWHERE, {"progress": "one, TWO", "additional_persons": ("A", "B")})
    new = replace(site.now(item), progress="one, two", additional_persons=("A",))
    result = met(item, new, site, {"progress": "one, two", "additional_persons": ("A",)}, before)
    assert result == Reconciled(site.now(item), (), frozenset())


# -- sets


def test_sets_of_both_sides_are_united() -> None:
    site = Site()
    item = site.item(additional_persons=("A", "B"))
    before = written(site, item, ELSEWHERE, {"additional_persons": ("A", "B", "C")})
    new = replace(site.now(item), additional_persons=("B", "D"))
    result = met(item, new, site, {"additional_persons": ("A", "B")}, before)
    assert result == Reconciled(replace(new, additional_persons=("B", "C", "D")), (), frozenset({"additional_persons"}))


def test_a_set_that_nobody_else_changed_is_taken_as_it_is() -> None:
    site = Site()
    item = site.item(additional_persons=("A", "B"))
    new = replace(site.now(item), additional_persons=("B", "A"))
    result = met(item, new, site, {"additional_persons": ("A", "B")}, 0)
    assert result == Reconciled(new, (), frozenset())


# -- groups


@pytest.mark.parametrize("changed_elsewhere", ["cluster", "compliance_point", "question"])
def test_a_group_moves_as_one(changed_elsewhere: str) -> None:
    """Of one side's point and the other side's question no classification may be mixed."""
    site = Site()
    old = GROUPED | {"publicly_reported": False}
    item = site.item()
    before = written(site, item, ELSEWHERE, {changed_elsewhere: "theirs"})
    new = replace(site.now(item), cluster="mine", compliance_point="mine", question="mine", publicly_reported=True)
    result = met(item, new, site, old, before)
    assert {clash.name for clash in result.clashes} == set(GROUPED)
    assert result.record == site.now(item)
    on_screen = met(item, new, site, old, before, mine_wins=True)
    assert on_screen.record == new
    assert on_screen.clashes == result.clashes


def test_a_group_is_free_where_this_device_wrote_it() -> None:
    site = Site()
    item = site.item()
    before = written(site, item, HERE, {"question": ""})
    new = replace(site.now(item), compliance_point="mine", publicly_reported=True)
    assert met(item, new, site, dict(GROUPED), before) == Reconciled(new, (), frozenset())


@pytest.mark.parametrize(
    ("here", "elsewhere", "shown"),
    [
        # Both put the item into the same cluster; the question is this device's own, which was not taken.
        ({"question": ""}, {"cluster": "COM", "compliance_point": "cp.leave"}, {"question": "q.leave-paid"}),
        # This device wrote the point, another took the question away; what is shown is this device's next step.
        ({"cluster": "COM"}, {"question": ""}, {"cluster": "DIS", "question": ""}),
    ],
    ids=["question", "cluster"],
)
def test_a_group_that_two_devices_wrote_is_not_the_one_shown(
    here: dict[str, object], elsewhere: dict[str, object], shown: dict[str, object]
) -> None:
    """Of each field alone it could be said that it stands as shown, or that nobody else wrote it."""
    site = Site()
    item = site.item()
    written(site, item, HERE, here)
    before = written(site, item, ELSEWHERE, elsewhere)
    standing = site.now(item)
    new = replace(standing, cluster="CHL", compliance_point="cp.children", question="q.under-age")
    old = {name: getattr(standing, name) for name in GROUPED} | shown
    result = met(item, new, site, old, before)
    assert {clash.name for clash in result.clashes} == set(GROUPED)
    assert result.record == standing


def test_what_a_rule_derives_from_a_group_meets_nobody() -> None:
    """Another device's question came and went; that the item is publicly reported since is no clash."""
    site = Site()
    item = site.item()
    before = written(site, item, ELSEWHERE, {"publicly_reported": True})
    new = replace(site.now(item), compliance_point="mine")
    assert met(item, new, site, GROUPED | {"publicly_reported": False}, before) == Reconciled(new, (), frozenset())


def test_the_days_of_an_office_move_as_one() -> None:
    """Else one side's joining and the other side's leaving could cross."""
    assert record_type(Member).peers["left_on"] == ("joined_on", "left_on")


def test_differences_name_what_differs() -> None:
    item = Site().item()
    other = replace(item, progress="new", target_date=None)
    assert differences(item, other) == {
        "progress": (item.progress, "new"),
        "target_date": (item.target_date, None),
    }
    assert differences(item, item) == {}


def conflict_on(record: Record, name: str, device: str) -> Conflict:
    return Conflict(
        id=f"conflict-{name}-{device}",
        record_id=record.id,
        record_kind=record.KIND,
        group=name,
        base="{}",
        mine=f'{{"{name}":""}}',
        theirs="{}",
        author="advisor",
        on_behalf_of="",
        device=device,
        changeset="changeset",
        made_at=NOW,
    )
