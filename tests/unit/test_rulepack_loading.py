"""Reference data are refused with the place of the mistake, never half understood."""

import json
from collections.abc import Callable
from importlib.resources import files
from itertools import count
from typing import Any

import pytest

from app.domain.errors import Known
from app.schema.reference import catalogue, decode_catalogue, decode_rule_pack, rule_pack
from app.schema.reference_checks import Problem, pair_problems

Json = dict[str, Any]
Change = Callable[[Json], object]


def shipped(name: str) -> Json:
    loaded: Json = json.loads((files("resources") / name).read_bytes())
    return loaded


def refusal(decode: Callable[[bytes, str], object], document: Json) -> tuple[str, object, object]:
    with pytest.raises(Known) as caught:
        decode(json.dumps(document).encode(), "file.json")
    assert caught.value.params["file"] == "file.json"
    return caught.value.code, caught.value.params["problem"], caught.value.params["at"]


PACK_MISTAKES: list[tuple[Change, str, str]] = [
    (lambda pack: pack.update(visit_windw=3), "unknown_key", "visit_windw"),
    (lambda pack: pack["claims"].update(window=3), "unknown_key", "claims.window"),
    (lambda pack: pack["milestones"][2].update(month=3), "unknown_key", "milestones[2].month"),
    (lambda pack: pack.update(valid_to="2025-01-01"), "out_of_order", "valid_to"),
    (lambda pack: pack.update(title={"bn": "x"}), "no_english", "title"),
    (lambda pack: pack["pending_reasons"][0].update(title={}), "no_english", "pending_reasons.interviews"),
    (lambda pack: pack["pending_reasons"][0].update(code="other"), "doubled", "pending_reasons.other"),
    (lambda pack: pack.update(pending_reasons=[]), "empty", "pending_reasons"),
    (lambda pack: pack["reviews"].update(committee_kinds=[]), "empty", "reviews.committee_kinds"),
    (lambda pack: pack["reviews"].update(worker_members_present=-1), "out_of_range", "reviews"),
    (lambda pack: pack["visits"].update(counted_kinds=["tea"]), "no_such_id", "visits.counted_kinds"),
    (lambda pack: pack["visits"].update(days_by_cycle=[]), "out_of_range", "visits.days_by_cycle"),
    (lambda pack: pack["claims"].update(review_now_after=3), "out_of_range", "claims"),
    (lambda pack: pack["completion"].update(server_tolerance_days=-1), "out_of_range", "completion"),
    (lambda pack: pack["milestones"][0].update(latest=-1), "out_of_range", "milestones.self_diagnosis"),
    (lambda pack: pack["milestones"][0].update(title={}), "no_english", "milestones.self_diagnosis"),
    (lambda pack: pack["committee_types"].append(pack["committee_types"][0]), "doubled", "committee_types.BD.PC"),
    (lambda pack: pack["visits"].update(modes=["", "virtual"]), "empty", "visits.modes"),
]
CATALOGUE_MISTAKES: list[tuple[Change, str, str]] = [
    (lambda data: data["points"][0].update(cluster="XXX"), "no_such_id", "points.cp.child-labourers.cluster"),
    (lambda data: data["points"][1].update(number=1), "doubled", "points.1"),
    (lambda data: data["points"][0].update(title={}), "no_english", "points.cp.child-labourers"),
    (lambda data: data["clusters"][0].update(title={}), "no_english", "clusters.CHL"),
    (lambda data: data["questions"][0].update(point="cp.none"), "no_such_id", "questions.q.under-age-workers"),
    (lambda data: data["questions"][0].update(nc_answer=None), "finding_without_point", "questions.q.under-age"),
    (lambda data: data["questions"][0].update(id="under-age"), "out_of_range", "questions.under-age"),
    (lambda data: data["questions"][0].update(version=0), "out_of_range", "questions.q.under-age-workers"),
    (lambda data: data["questions"][1].update(id="q.under-age-workers"), "doubled", "questions.q.under-age"),
    (lambda data: data["questions"][0].update(asked_in=["KH"]), "unknown_key", "questions[0].asked_in"),
]


@pytest.mark.parametrize(("change", "problem", "at"), PACK_MISTAKES)
def test_a_mistake_in_a_rule_pack_is_named(change: Change, problem: str, at: str) -> None:
    document = shipped("rulepacks/advisory-2026-01.json")
    change(document)
    code, found, place = refusal(decode_rule_pack, document)
    assert (code, found) == ("reference_invalid", problem)
    assert str(place).startswith(at)


INSPECTION_MISTAKES: list[tuple[Change, str, str]] = [
    (lambda rules: rules["severities"][0].update(deadline_days=-1), "out_of_range", "severities.critical"),
    (lambda rules: rules["severities"][1].update(code="critical"), "doubled", "severities.critical"),
    (lambda rules: rules.update(disciplines=[]), "empty", "disciplines"),
    (lambda rules: rules["directions"][0].update(title={}), "no_english", "directions.correct"),
    (lambda rules: rules["statuses"].pop(1), "no_such_id", "statuses.pending_verification"),
    (lambda rules: rules["stages"][1].update(stage=4), "out_of_order", "stages.4"),
    (lambda rules: rules["stages"][0].update(triggers=[]), "empty", "stages.1"),
    (lambda rules: rules["stages"][0].update(triggers=[{}]), "out_of_range", "stages.1"),
    (lambda rules: rules["stages"][0].update(triggers=[{"after_missed": -1}]), "out_of_range", "stages.1"),
    (lambda rules: rules["stages"][0].update(triggers=[{"severities": ["grave"]}]), "no_such_id", "stages.1.grave"),
    (lambda rules: rules["stages"][2].update(action={}), "no_english", "stages.3"),
]


@pytest.mark.parametrize(("change", "problem", "at"), INSPECTION_MISTAKES, ids=count())
def test_E1_a_mistake_in_the_rules_of_inspections_is_named(change: Change, problem: str, at: str) -> None:
    document = shipped("rulepacks/inspection-2026-01.json")
    change(document["inspection"])
    code, found, place = refusal(decode_rule_pack, document)
    assert (code, found, place) == ("reference_invalid", problem, f"inspection.{at}")


@pytest.mark.parametrize(("name", "rules"), [("advisory", {}), ("inspection", None)])
def test_only_inspections_have_rules_of_inspections(name: str, rules: Json | None) -> None:
    document = shipped(f"rulepacks/{name}-2026-01.json")
    document["inspection"] = rules if rules is None else shipped("rulepacks/remediation-2026-01.json")["inspection"]
    assert refusal(decode_rule_pack, document)[1:] == ("out_of_range", "inspection")


@pytest.mark.parametrize(("change", "problem", "at"), CATALOGUE_MISTAKES)
def test_a_mistake_in_a_catalogue_is_named(change: Change, problem: str, at: str) -> None:
    document = shipped("catalogue/example-1.json")
    change(document)
    code, found, place = refusal(decode_catalogue, document)
    assert (code, found) == ("reference_invalid", problem)
    assert str(place).startswith(at)


def test_a_wrong_type_is_named_with_its_path() -> None:
    document = shipped("rulepacks/advisory-2026-01.json")
    document["claims"]["visit_window"] = "two"
    code, problem, place = refusal(decode_rule_pack, document)
    assert (code, problem) == ("reference_invalid", "unreadable")
    assert "$.claims.visit_window" in str(place)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b'{"id": 1}', b'{"id": "\xff"}'])
def test_what_is_no_rule_pack_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(Known) as caught:
        decode_rule_pack(data)
    assert caught.value.params["problem"] == "unreadable"


@pytest.mark.parametrize("missing", ["no-such", "../catalogue/example-1"])
def test_a_missing_file_is_known(missing: str) -> None:
    with pytest.raises(Known) as caught:
        rule_pack(missing)
    assert caught.value.code == "reference_missing"


def test_a_pack_names_only_what_its_catalogue_has() -> None:
    document = shipped("rulepacks/advisory-2026-01.json")
    document["interviews"]["points"] = ["cp.none"]
    document["interviews"]["except_questions"] = ["q.none"]
    document["public_reporting_lists"] = ["none"]
    pack = decode_rule_pack(json.dumps(document).encode())
    assert list(pair_problems(pack, catalogue("example-1"))) == [
        Problem("no_such_id", "interviews.points.cp.none"),
        Problem("no_such_id", "interviews.questions.q.none"),
        Problem("no_such_id", "public_reporting_lists.none"),
    ]
