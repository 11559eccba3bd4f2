"""The shipped rule pack, and what a dated pack decides."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.domain.factory.records import Programme
from app.domain.rulepack import (
    Anchor,
    Basis,
    InterviewRule,
    Milestone,
    RulePack,
    TimeUnit,
    VisitRule,
    add_months,
)
from app.domain.wording import LANGUAGES, in_language
from app.schema.reference import catalogue, pack_in_force, rule_pack, rule_packs


@pytest.fixture(scope="module")
def pack() -> RulePack:
    return rule_pack("advisory-2026-01")


def test_the_pack_is_marked_as_an_example_of_ours_in_every_language(pack: RulePack) -> None:
    assert pack.is_example
    assert set(pack.title) == set(LANGUAGES)
    assert "not official" in pack.title["en"]
    assert {note.basis for note in pack.notes} >= {Basis.OURS, Basis.SOURCE, Basis.PARTLY_UNVERIFIED}


def test_every_title_of_the_pack_is_there_in_every_language(pack: RulePack) -> None:
    titles = {reason.code: reason.title for reason in pack.pending_reasons}
    titles |= {step.code: step.title for step in pack.milestones}
    for code, title in titles.items():
        assert set(title) == set(LANGUAGES), code
        assert len(set(title.values()) - {""}) == len(LANGUAGES), code


@pytest.mark.parametrize(
    ("point", "needs"),
    [
        ("cp.gender", True),
        ("cp.race-and-origin", True),
        ("cp.coercion", True),
        ("cp.interference", True),
        ("cp.emergency-preparedness", False),
        ("cp.minimum-wage", False),
        (None, False),
    ],
)
def test_i1_interviews_by_compliance_point(pack: RulePack, point: str | None, needs: bool) -> None:
    assert pack.interviews.needs_interviews(point) is needs


def test_i1_a_question_beats_its_point(pack: RulePack) -> None:
    assert not pack.interviews.needs_interviews("cp.dialogue-and-discipline")
    assert pack.interviews.needs_interviews("cp.dialogue-and-discipline", "q.verbal-abuse")
    rule = InterviewRule(frozenset({"cp.a"}), frozenset({"q.b"}), frozenset({"q.c"}))
    assert rule.needs_interviews("cp.a", "q.other")
    assert not rule.needs_interviews("cp.a", "q.c")


def test_g1_to_g4_committees_that_decide_gates(pack: RulePack) -> None:
    assert pack.reviews.committee_kinds == {"PICC", "LKSB", "PC", "BC"}
    assert (pack.reviews.worker_members_present, pack.reviews.management_members_present) == (1, 1)


def test_c1_commitment_names_fields_of_a_plan_item(pack: RulePack) -> None:
    assert set(pack.commitment.fields) == {
        "root_cause",
        "actions_needed",
        "lead_person",
        "target_date",
        "progress",
    }


def test_f1_only_advisory_and_follow_up_visits_count_and_two_are_the_window(pack: RulePack) -> None:
    assert pack.claims.visit_window == 2
    assert pack.claims.review_now_after == 1
    assert pack.visits.counted_kinds == {"advisory", "follow_up"}
    assert set(pack.visits.kinds) == {"advisory", "follow_up", "assessment", "inspection"}
    assert set(pack.visits.modes) == {"in_person", "virtual", "hybrid"}


def test_s3_only_the_server_allows_a_day(pack: RulePack) -> None:
    assert pack.completion.server_tolerance_days == 1
    assert pack.completion.not_before_finding
    assert pack.completion.not_before_last_gate


def test_s1_pending_reasons_are_a_closed_list(pack: RulePack) -> None:
    assert pack.is_pending_reason("interviews_next_assessment")
    assert not pack.is_pending_reason("")
    assert not pack.is_pending_reason("because")


@pytest.mark.parametrize(("cycle", "days"), [(1, 8), (2, 6), (9, 6)])
def test_visit_days_by_cycle(pack: RulePack, cycle: int, days: int) -> None:
    assert pack.visits.days_allowed(cycle) == days


def test_there_is_no_cycle_before_the_first() -> None:
    rule = VisitRule((), (), frozenset(), (8,))
    with pytest.raises(ValueError, match="from 1"):
        rule.days_allowed(0)


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("committee_set_up", date(2026, 1, 31), date(2026, 5, 11)),
        ("progress_report_1", date(2026, 5, 31), date(2026, 6, 29)),
        ("progress_report_2", date(2026, 11, 30), date(2026, 12, 30)),
        ("seminars", date(2026, 1, 31), date(2027, 1, 30)),
    ],
)
def test_milestones_as_days(pack: RulePack, code: str, first: date, last: date) -> None:
    [milestone] = [step for step in pack.milestones_of(1) if step.code == code]
    assert milestone.window(date(2026, 1, 31)) == (first, last)


def test_the_first_hundred_days_belong_to_the_first_cycle(pack: RulePack) -> None:
    first = {step.code for step in pack.milestones_of(1)}
    later = {step.code for step in pack.milestones_of(2)}
    assert first - later == {"self_diagnosis", "initial_visits", "committee_set_up"}
    assert later < first


def test_months_of_one_milestone_follow_each_other_without_gap() -> None:
    months = [
        Milestone("m", {"en": "m"}, "advisor", Anchor.CYCLE_START, TimeUnit.MONTHS, month, month)
        for month in range(1, 13)
    ]
    windows = [step.window(date(2027, 1, 15)) for step in months]
    for (_, last), (first, _) in pairwise(windows):
        assert first == last + timedelta(days=1)


def test_a_month_later_is_never_past_the_end_of_the_month() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert add_months(date(2026, 11, 30), 1) == date(2026, 12, 30)


def test_committee_rules_are_by_country_with_a_general_entry(pack: RulePack) -> None:
    in_bangladesh = pack.committee_type("BD", "PC")
    assert in_bangladesh is not None
    assert (in_bangladesh.threshold_workers, in_bangladesh.members_min, in_bangladesh.members_max) == (50, 6, 30)
    assert in_bangladesh.unverified == {"term_years", "meets_every_months"}
    general = pack.committee_type("NI", "PICC")
    assert general is not None and general.country == "*"
    assert pack.committee_type("BD", "LKSB") is None


def test_a_pack_holds_from_its_first_to_its_last_day(pack: RulePack) -> None:
    ended = replace(pack, valid_to=date(2026, 12, 31))
    assert not pack.holds_on(date(2025, 12, 31))
    assert pack.holds_on(date(2026, 1, 1))
    assert pack.holds_on(date(2060, 1, 1))
    assert ended.holds_on(date(2026, 12, 31))
    assert not ended.holds_on(date(2027, 1, 1))


def test_the_pack_in_force_is_found_by_programme_and_day(pack: RulePack) -> None:
    assert pack in rule_packs()
    assert pack_in_force("advisory", date(2026, 11, 21)) == pack
    assert pack_in_force("advisory", date(2020, 1, 1)) is None
    assert pack_in_force("inspection", date(2026, 11, 21)) == rule_pack("inspection-2026-01")
    assert pack_in_force("no such programme", date(2026, 11, 21)) is None


def test_the_pack_counts_lists_that_its_catalogue_has(pack: RulePack) -> None:
    lists = {entry.list for each in catalogue(pack.catalogue).questions for entry in each.public_reporting}
    assert pack.public_reporting_lists <= lists


@pytest.mark.parametrize(("language", "text"), [("bn", "ক"), ("bn_BD", "ক"), ("ar", "A"), ("en", "A"), ("", "A")])
def test_content_falls_back_to_english(language: str, text: str) -> None:
    assert in_language({"en": "A", "bn": "ক", "ar": ""}, language) == text


@pytest.mark.parametrize("programme", Programme)
def test_every_programme_has_rules_of_ours_in_every_language(programme: Programme) -> None:
    pack = pack_in_force(programme.value, date(2026, 6, 1))
    assert pack is not None and pack.is_example and "not official" in pack.title["en"]
    assert (pack.inspection is not None) is (programme is not Programme.ADVISORY)
    titles = [pack.title, *(reason.title for reason in pack.pending_reasons), *(step.title for step in pack.milestones)]
    rules = pack.inspection
    if rules is not None:
        titles += [each.title for each in rules.severities]
        for entries in (
            rules.disciplines,
            rules.directions,
            rules.building_categories,
            rules.statuses,
            rules.accident_kinds,
            rules.accident_severities,
            rules.zero_tolerance,
        ):
            titles += [entry.title for entry in entries]
        titles += [words for stage in rules.stages for words in (stage.title, stage.action)]
        assert [rules.rank(each.code) for each in rules.severities] == list(range(len(rules.severities)))
        assert rules.rank("no such") == len(rules.severities)
    for title in titles:
        assert set(title) == set(LANGUAGES) and len({*title.values(), ""}) == len(LANGUAGES) + 1, title
