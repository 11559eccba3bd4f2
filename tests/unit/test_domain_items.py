"""Items of the plan: made, edited by the owners of their fields, classified, set, commented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.plan.commands import (
    AddComment,
    ClaimItem,
    ClassifyItem,
    CreateItem,
    EditItem,
    ItemPatch,
    OverrideInterviews,
    SetStatus,
)
from app.domain.plan.gates import completion_reasons, needs_interviews
from app.domain.plan.records import Claim, Comment, Interviews, Origin, PlanItem, Status
from app.domain.reasons import Reason, Where, Who
from tests.builders.domain import FACTORY_PERSON, FOUND, NOW, PACK, TODAY, Site

TOMORROW = date(2026, 6, 16)


def classified(item: PlanItem, question: str) -> ClassifyItem:
    return ClassifyItem(item.id, item.cluster, item.compliance_point, question)


def area(
    site: Site, origin: Origin = Origin.ADDITIONAL, found_on: date = FOUND, patch: ItemPatch | None = None
) -> CreateItem:
    fields: ItemPatch = {"area": "Exits are locked"}
    return CreateItem(site.new_id(), origin, found_on, fields | (patch or {}))


# -- creating


def test_O1_an_item_begins_in_progress_in_round_one_and_unclassified() -> None:
    site = Site()
    command = area(site)
    site.give(command, Role.FACTORY)
    [item] = site.facts.children(PlanItem, site.engagement.id)
    assert item == PlanItem(command.item_id, site.engagement.id, Origin.ADDITIONAL, FOUND, "Exits are locked")
    assert (item.status, item.round, item.interviews, item.publicly_reported) == (
        Status.IN_PROGRESS,
        1,
        Interviews.DEFAULT,
        False,
    )


@pytest.mark.parametrize(
    ("origin", "role", "on_behalf_of", "missing"),
    [
        (Origin.ADDITIONAL, Role.FACTORY, None, []),
        (Origin.ADDITIONAL, Role.ADVISOR, FACTORY_PERSON, []),
        (Origin.ADDITIONAL, Role.ADVISOR, None, [("O1", "on_behalf_of.missing")]),
        (Origin.ASSESSMENT, Role.ADVISOR, None, []),
        (Origin.ASSESSMENT, Role.ADVISOR, FACTORY_PERSON, []),
        (Origin.ASSESSMENT, Role.FACTORY, None, [("O1", "field.programme_owned")]),
        (Origin.ADDITIONAL, Role.SUPERVISOR, None, [("O2", "command.not_for_role"), ("O1", "field.not_for_role")]),
        (Origin.ADDITIONAL, Role.ADMINISTRATOR, None, [("O2", "command.not_for_role"), ("O1", "field.not_for_role")]),
    ],
)
def test_O1_an_item_is_created_by_who_owns_its_area(
    origin: Origin, role: Role, on_behalf_of: OnBehalfOf | None, missing: list[tuple[str, str]]
) -> None:
    site = Site()
    command = area(site, origin)
    if missing:
        assert [(r.rule, r.needs) for r in site.refused(command, role, on_behalf_of)] == missing
    else:
        site.give(command, role, on_behalf_of)


def test_O2_a_finding_of_an_assessment_is_the_programmes_to_create() -> None:
    site = Site()
    command = CreateItem(site.new_id(), Origin.ASSESSMENT, FOUND, {"root_cause": "Keys are lost"})
    [reason] = site.refused(command, Role.FACTORY)
    assert (reason.rule, reason.needs, reason.params) == ("O2", "command.not_for_role", {"command": "ClassifyItem"})
    [reason] = site.refused(replace(command, origin=Origin.ADDITIONAL), Role.FACTORY)
    assert reason.needs == "area.missing"


@pytest.mark.parametrize("fields", [{}, {"area": ""}, {"area": " \n"}])
def test_O1_an_item_has_an_area(fields: ItemPatch) -> None:
    site = Site()
    command = CreateItem(site.new_id(), Origin.ADDITIONAL, FOUND, fields)
    assert site.refused(command, Role.FACTORY) == [
        Reason("O1", False, "area.missing", Who.ADVISOR, Where.FIELD, {"field": "area"})
    ]


@pytest.mark.parametrize("area", ["", " \n"])
def test_O1_an_area_is_never_emptied(area: str) -> None:
    site = Site()
    item = site.item()
    assert site.refused(EditItem(item.id, {"area": area}), Role.FACTORY) == [
        Reason("O1", False, "area.missing", Who.ADVISOR, Where.FIELD, {"field": "area"})
    ]
    site.keep(replace(item, area=""))
    site.give(EditItem(item.id, {"progress": "Keys ordered."}), Role.FACTORY)


@pytest.mark.parametrize(("found_on", "is_in_time"), [(FOUND, True), (TODAY, True), (TOMORROW, False)])
def test_S3_nothing_is_found_tomorrow(found_on: date, is_in_time: bool) -> None:
    site = Site()
    command = area(site, found_on=found_on)
    if is_in_time:
        site.give(command, Role.FACTORY)
        return
    assert site.refused(command, Role.FACTORY) == [
        Reason("S3", False, "date.future", Who.ADVISOR, Where.FIELD, {"field": "found_on"})
    ]


# -- editing


@pytest.mark.parametrize("status", Status)
def test_O1_the_factorys_fields_stay_editable_at_any_time(status: Status) -> None:
    site = Site()
    item = site.item_at(status)
    site.give(EditItem(item.id, {"progress": "Keys handed out", "target_date": None}), Role.FACTORY)
    assert site.now(item) == replace(item, progress="Keys handed out", target_date=None)


def test_O1_one_field_without_right_holds_the_whole_edit_back() -> None:
    site = Site()
    item = site.item()
    command = EditItem(item.id, {"progress": "Keys handed out", "key_work_ahead": "Train key holders"})
    assert [(r.needs, r.params) for r in site.refused(command, Role.FACTORY)] == [
        ("field.programme_owned", {"field": "key_work_ahead"})
    ]
    assert [(r.needs, r.params) for r in site.refused(command, Role.ADVISOR)] == [
        ("on_behalf_of.missing", {"field": "progress"})
    ]
    site.give(command, Role.ADVISOR, FACTORY_PERSON)
    assert site.now(item).key_work_ahead == "Train key holders"


@pytest.mark.parametrize(
    ("changes", "is_known"),
    [
        ({"compliance_point": "cp.noise", "question": ""}, True),
        ({"compliance_point": "cp.noise", "question": "q.noise-measured"}, True),
        ({"cluster": "", "compliance_point": "", "question": ""}, True),
        ({"question": ""}, True),
        ({"question": "q.noise-measured"}, False),
        ({"question": "q.unknown"}, False),
        ({"compliance_point": "cp.noise"}, False),
        ({"cluster": "DIS"}, False),
        ({"cluster": "", "compliance_point": ""}, False),
        ({"cluster": "", "question": ""}, False),
        ({"compliance_point": "", "question": ""}, False),
    ],
    ids=str,
)
def test_O1_cluster_point_and_question_hang_together(changes: ItemPatch, is_known: bool) -> None:
    site = Site()
    item = site.item(cluster="OSH", compliance_point="cp.exits", question="q.exits-marked")
    classify = ClassifyItem(
        item.id,
        changes.get("cluster", "OSH"),
        changes.get("compliance_point", "cp.exits"),
        changes.get("question", "q.exits-marked"),
    )
    if is_known:
        site.give(EditItem(item.id, changes), Role.FACTORY)
        edited = site.now(item)
        assert (edited.cluster, edited.compliance_point, edited.question) == (
            classify.cluster,
            classify.compliance_point,
            classify.question,
        )
        site.keep(item)
        site.give(classify)
        assert site.now(item) == edited
        return
    unknown = Reason("O1", False, "classification.unknown", Who.ADVISOR, Where.FIELD, {"field": "compliance_point"})
    assert site.refused(EditItem(item.id, changes), Role.FACTORY) == [unknown]
    assert site.refused(classify) == [unknown]


def test_O1_an_old_classification_is_not_judged_again_by_another_edit() -> None:
    """A newer catalogue may know it no more; that is no reason to refuse a note on progress."""
    site = Site()
    item = site.item(compliance_point="cp.gone")
    site.give(EditItem(item.id, {"progress": "Keys handed out"}), Role.FACTORY)
    assert site.now(item).compliance_point == "cp.gone"


# -- publicly reported


@pytest.mark.parametrize(
    ("country", "found_on", "question", "is_reported"),
    [
        ("BD", FOUND, "q.exits-locked", True),
        ("BD", date(2026, 2, 1), "q.exits-locked", True),
        ("BD", date(2026, 1, 31), "q.exits-locked", False),
        ("VN", FOUND, "q.exits-locked", False),
        ("BD", FOUND, "q.exits-marked", False),
        ("BD", FOUND, "", False),
    ],
)
@pytest.mark.parametrize("way", ["create", "edit", "classify"])
def test_P1_publicly_reported_comes_from_question_country_and_day(
    country: str, found_on: date, question: str, is_reported: bool, way: str
) -> None:
    site = Site(country=country)
    changes: ItemPatch = {"cluster": "OSH", "compliance_point": "cp.exits", "question": question}
    if way == "create":
        site.give(area(site, found_on=found_on, patch=changes), Role.FACTORY)
    else:
        item = site.keep(replace(site.item(cluster="", compliance_point="", question=""), found_on=found_on))
        if way == "edit":
            site.give(EditItem(item.id, changes), Role.FACTORY)
        else:
            site.give(ClassifyItem(item.id, "OSH", "cp.exits", question))
    [item] = site.facts.children(PlanItem, site.engagement.id)
    assert item.publicly_reported is is_reported


def test_P1_only_lists_of_the_pack_count() -> None:
    site = Site()
    item = site.item(question="")
    site.give(ClassifyItem(item.id, "OSH", "cp.noise", "q.noise-measured"))
    assert not site.now(item).publicly_reported


@pytest.mark.parametrize(
    ("before", "after", "is_reported"),
    [
        ("q.exits-marked", "q.exits-locked", True),
        ("q.exits-locked", "q.exits-marked", False),
        ("q.exits-locked", "", False),
        ("", "q.exits-locked", True),
        ("q.exits-locked", "q.gone", None),
    ],
)
@pytest.mark.parametrize("way", ["edit", "classify"])
@pytest.mark.parametrize("status", list(Status))
def test_P1_what_is_reported_follows_a_corrected_question(
    before: str, after: str, is_reported: bool | None, way: str, status: Status
) -> None:
    site = Site()
    stood = before == "q.exits-locked"
    item = site.keep(replace(site.item_at(status), question=before, publicly_reported=stood))
    command = EditItem(item.id, {"question": after}) if way == "edit" else classified(item, after)
    who = Role.FACTORY if way == "edit" else Role.ADVISOR
    if is_reported is None:
        assert [r.needs for r in site.refused(command, who)] == ["classification.unknown"]
    else:
        site.give(command, who)
        assert site.now(item) == replace(item, question=after, publicly_reported=is_reported)


@pytest.mark.parametrize("was", [True, False])
@pytest.mark.parametrize("question", ["q.exits-locked", "q.exits-marked", ""])
def test_P1_while_the_question_stays_so_does_what_was_found_for_it(question: str, was: bool) -> None:
    """The lists may have changed since."""
    site = Site()
    item = site.keep(replace(site.item(question=question), publicly_reported=was))
    site.give(classified(item, question))
    assert site.now(item) == item


def test_P1_an_edit_that_leaves_the_question_leaves_what_is_reported() -> None:
    """The list may have changed since; the item keeps what was frozen."""
    site = Site()
    item = site.item(question="q.exits-locked")
    site.give(EditItem(item.id, {"progress": "Keys handed out"}), Role.FACTORY)
    assert not site.now(item).publicly_reported


def test_P1_a_classification_taken_back_by_a_conflict_reports_nothing() -> None:
    site = Site()
    item = site.item(question="")
    based = site.shown(item, "question")
    site.keep(replace(item, question="q.exits-marked"))
    site.give(ClassifyItem(item.id, "OSH", "cp.exits", "q.exits-locked"), based=based)
    assert site.now(item) == replace(item, question="q.exits-marked")


# -- status


@pytest.mark.parametrize(
    ("before", "status", "pending_reason", "reason"),
    [
        (Status.IN_PROGRESS, Status.PENDING, "authority", None),
        (Status.IN_PROGRESS, Status.IN_PROGRESS, "", None),
        (Status.IN_PROGRESS, Status.IN_PROGRESS, "authority", None),
        (Status.PENDING, Status.PENDING, "other", None),
        (Status.PENDING, Status.IN_PROGRESS, "", None),
        (Status.IN_PROGRESS, Status.PENDING, "", ("S1", "pending_reason.missing", Who.ADVISOR, Where.FIELD)),
        (Status.IN_PROGRESS, Status.PENDING, "no_such", ("S1", "pending_reason.missing", Who.ADVISOR, Where.FIELD)),
        (Status.IN_PROGRESS, Status.COMPLETED, "", ("S1", "status.by_completing", Who.ADVISOR, Where.ITEM)),
        (Status.COMPLETED, Status.COMPLETED, "", ("S1", "status.by_completing", Who.ADVISOR, Where.ITEM)),
        (Status.COMPLETED, Status.IN_PROGRESS, "", ("S4", "status.completed", Who.SUPERVISOR, Where.ITEM)),
        (Status.COMPLETED, Status.PENDING, "authority", ("S4", "status.completed", Who.SUPERVISOR, Where.ITEM)),
    ],
)
def test_S1_and_S4_which_status_may_be_set(
    before: Status, status: Status, pending_reason: str, reason: tuple[str, str, Who, Where] | None
) -> None:
    site = Site()
    item = site.item_at(before)
    command = SetStatus(item.id, status, pending_reason)
    if reason is None:
        site.give(command, Role.FACTORY)
        kept = pending_reason if status is Status.PENDING else ""
        assert site.now(item) == replace(item, status=status, pending_reason=kept)
        return
    [refused] = site.refused(command, Role.FACTORY)
    assert (refused.rule, refused.needs, refused.who, refused.where) == reason
    assert refused.params == ({"field": "pending_reason"} if reason[3] is Where.FIELD else {})


def test_S1_pending_never_blocks_path_a() -> None:
    site = Site()
    item = site.item_at(Status.PENDING)
    site.agreed(item)
    assert all(reason.met for reason in completion_reasons(item, site.facts, site.context()))


# -- interviews


@pytest.mark.parametrize(
    ("point", "interviews", "needed"),
    [
        ("cp.gender", Interviews.DEFAULT, True),
        ("cp.exits", Interviews.DEFAULT, False),
        ("", Interviews.DEFAULT, False),
        ("cp.gender", Interviews.NOT_NEEDED, False),
        ("cp.exits", Interviews.NEEDED, True),
        ("cp.gender", Interviews.NEEDED, True),
        ("cp.exits", Interviews.NOT_NEEDED, False),
    ],
)
def test_I1_the_default_goes_by_compliance_point_and_may_be_overridden(
    point: str, interviews: Interviews, needed: bool
) -> None:
    item = replace(Site().item_at(Status.PENDING, interviews=interviews), compliance_point=point, question="")
    assert needs_interviews(item, PACK) is needed


@pytest.mark.parametrize(
    ("kind", "question", "needed"),
    [
        ("questions", "q.exits-marked", True),
        ("questions", "q.exits-locked", False),
        ("questions", "", False),
        ("except_questions", "q.pregnancy-test", False),
        ("except_questions", "", True),
    ],
)
def test_I1_a_question_beats_its_point(kind: str, question: str, needed: bool) -> None:
    named = frozenset({"q.exits-marked"}) if kind == "questions" else frozenset[str]()
    excepted = frozenset({"q.pregnancy-test"}) if kind == "except_questions" else frozenset[str]()
    pack = replace(PACK, interviews=replace(PACK.interviews, questions=named, except_questions=excepted))
    point = "cp.exits" if kind == "questions" else "cp.gender"
    assert needs_interviews(replace(Site().item(), compliance_point=point, question=question), pack) is needed


@pytest.mark.parametrize(
    ("needed", "reason", "interviews"),
    [
        (True, "Workers were told what to say", Interviews.NEEDED),
        (False, "Seen by the assessors last week", Interviews.NOT_NEEDED),
        (None, "", Interviews.DEFAULT),
        (None, "not kept", Interviews.DEFAULT),
    ],
)
def test_I1_an_override_keeps_its_reason(needed: bool | None, reason: str, interviews: Interviews) -> None:
    site = Site()
    item = site.keep(replace(site.item_at(Status.PENDING, interviews=Interviews.NEEDED), interviews_reason="old"))
    site.give(OverrideInterviews(item.id, needed, reason))
    kept = "" if needed is None else reason
    assert site.now(item) == replace(item, interviews=interviews, interviews_reason=kept)


@pytest.mark.parametrize("needed", [True, False])
@pytest.mark.parametrize("reason", ["", "  "])
def test_I1_an_override_has_a_reason(needed: bool, reason: str) -> None:
    site = Site()
    item = site.item()
    assert site.refused(OverrideInterviews(item.id, needed, reason)) == [
        Reason("I1", False, "reason.missing", Who.ADVISOR, Where.ITEM)
    ]


# -- claims and comments


def test_F1_a_claim_changes_no_status() -> None:
    site = Site()
    item = site.item_at(Status.PENDING)
    command = ClaimItem(site.new_id(), item.id, TODAY, "Farida Noor", "Keys hang there", ("evidence",))
    site.give(command, Role.FACTORY)
    assert site.now(item) == item
    assert site.facts.children(Claim, item.id) == [
        Claim(command.claim_id, item.id, TODAY, "Farida Noor", "Keys hang there", ("evidence",))
    ]


@pytest.mark.parametrize(
    ("status", "claimed_on", "claimed_by", "reason"),
    [
        (Status.COMPLETED, TODAY, "Farida", Reason("F1", False, "status.completed", Who.NOBODY, Where.ITEM)),
        (
            Status.IN_PROGRESS,
            TOMORROW,
            "Farida",
            Reason("F1", False, "date.future", Who.ADVISOR, Where.FIELD, {"field": "claimed_on"}),
        ),
        (Status.IN_PROGRESS, TODAY, " ", Reason("F1", False, "claimant.missing", Who.ADVISOR, Where.ITEM)),
    ],
)
def test_F1_a_claim_is_of_an_open_item_dated_and_signed(
    status: Status, claimed_on: date, claimed_by: str, reason: Reason
) -> None:
    site = Site()
    item = site.item_at(status)
    assert site.refused(ClaimItem(site.new_id(), item.id, claimed_on, claimed_by), Role.FACTORY) == [reason]


@pytest.mark.parametrize("role", [Role.ADVISOR, Role.FACTORY, Role.SUPERVISOR])
def test_O2_everyone_with_the_engagement_comments(role: Role) -> None:
    site = Site()
    item = site.item()
    command = AddComment(site.new_id(), item.id, "Seen on the walk")
    site.give(command, role)
    assert site.facts.children(Comment, item.id) == [
        Comment(command.comment_id, item.id, "Seen on the walk", role.value, NOW)
    ]
    assert site.refused(AddComment(site.new_id(), item.id, " "), role) == [
        Reason("O2", False, "text.missing", Who.ADVISOR, Where.ITEM)
    ]
