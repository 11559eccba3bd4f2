"""U2: an item entered by mistake is withdrawn as it was entered, and takes nothing after that."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.plan.commands import (
    AddComment,
    AttachEvidence,
    ClaimItem,
    ClassifyItem,
    CompleteItem,
    EditItem,
    OverrideInterviews,
    ReopenItem,
    SetStatus,
    WithdrawItem,
)
from app.domain.plan.records import EvidenceKind, Gate, Origin, PlanItem, Status, SubjectKind
from app.domain.plan.withdrawing import item_digest
from tests.builders.domain import FACTORY_PERSON, TODAY, Site


def withdraw(item: PlanItem, reason: str = "The wrong file") -> WithdrawItem:
    return WithdrawItem(item.id, item_digest(item), reason)


def codes(site: Site, command: Command, role: Role = Role.ADVISOR) -> list[tuple[str, str]]:
    return [(reason.rule, reason.needs) for reason in site.refused(command, role)]


def test_U2_what_nobody_touched_is_withdrawn_with_its_reason() -> None:
    site = Site()
    item = site.item()
    site.give(withdraw(item))
    assert site.facts.find(PlanItem, item.id) == replace(item, withdrawn_reason="The wrong file")
    assert codes(site, withdraw(item)) == [("U2", "item.withdrawn")]


def test_U2_it_needs_a_reason_and_an_advisor() -> None:
    site = Site()
    item = site.item()
    assert codes(site, withdraw(item, "  ")) == [("U2", "reason.missing")]
    for role in (Role.FACTORY, Role.SUPERVISOR, Role.ASSESSOR):
        assert codes(site, withdraw(item), role) == [("O2", "command.not_for_role")]


def test_U2_a_finding_of_an_assessment_stays() -> None:
    site = Site()
    item = replace(site.item(), origin=Origin.ASSESSMENT)
    site.keep(item)
    assert codes(site, withdraw(item)) == [("U2", "withdraw.of_assessment")]


@pytest.mark.parametrize(
    "changes",
    [
        {"area": "Exits"},
        {"progress": "Keys"},
        {"status": Status.PENDING},
        {"target_date": TODAY},
        {"additional_persons": ("Rina",)},
        {"round": 2},
        {"found_on": TODAY + timedelta(days=1)},
    ],
)
def test_U2_an_item_that_says_something_else_stays(changes: dict[str, object]) -> None:
    site = Site()
    item = site.item()
    site.keep(replace(item, **changes))  # type: ignore[arg-type]  # one field of several types
    assert codes(site, withdraw(item)) == [("U2", "withdraw.changed_since")]


@pytest.mark.parametrize("what", ["review", "claim", "evidence", "comment"])
def test_U2_an_item_that_somebody_worked_on_stays(what: str) -> None:
    site = Site()
    item = site.item()
    if what == "review":
        site.review(item, Gate.G1, site.meeting())
    elif what == "claim":
        site.claim(item)
    elif what == "evidence":
        site.evidence(item)
    else:
        site.give(AddComment(site.new_id(), item.id, "Seen"), Role.SUPERVISOR)
    assert codes(site, withdraw(item)) == [("U2", "withdraw.worked_on")]


def test_U2_a_withdrawn_item_takes_nothing() -> None:
    site = Site()
    item = site.item()
    site.keep(replace(item, withdrawn_reason="The wrong file"))
    photo = AttachEvidence(
        site.new_id(), item.id, SubjectKind.ITEM, EvidenceKind.PHOTO, "a.jpg", "image/jpeg", 1, "b" * 64
    )
    given: list[tuple[Command, Role]] = [
        (EditItem(item.id, {"progress": "Keys"}), Role.FACTORY),
        (ClassifyItem(item.id, "OSH", "cp.exits"), Role.ADVISOR),
        (SetStatus(item.id, Status.IN_PROGRESS), Role.FACTORY),
        (CompleteItem(item.id, TODAY), Role.ADVISOR),
        (ReopenItem(item.id, "Again", site.new_id()), Role.SUPERVISOR),
        (OverrideInterviews(item.id, needed=True, reason="So"), Role.ADVISOR),
        (ClaimItem(site.new_id(), item.id, TODAY, FACTORY_PERSON.name), Role.FACTORY),
        (AddComment(site.new_id(), item.id, "Seen"), Role.SUPERVISOR),
        (site.review_command(item, Gate.G1, site.meeting()), Role.ADVISOR),
        (photo, Role.FACTORY),
    ]
    for command, role in given:
        assert codes(site, command, role) == [("U2", "item.withdrawn")], type(command).__name__


def test_the_digest_leaves_out_whose_item_it_is() -> None:
    site = Site()
    item = site.item()
    assert item_digest(replace(item, id="other", engagement_id="other")) == item_digest(item)
    assert item_digest(replace(item, area="Other")) != item_digest(item)
