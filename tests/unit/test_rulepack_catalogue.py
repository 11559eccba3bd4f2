"""The shipped catalogue: complete, in three languages, and what its questions say."""

import csv
from datetime import date
from pathlib import Path

import pytest

from app.domain.catalogue import Answer, BasisOfLaw, Catalogue, PublicReporting
from app.domain.factory.identity import plain_words
from app.domain.wording import LANGUAGES
from app.schema.reference import catalogue

DAY = date(2026, 6, 1)
LISTS = frozenset({"kh-21", "regional"})


@pytest.fixture(scope="module")
def example() -> Catalogue:
    return catalogue("example-1")


def test_it_has_8_clusters_and_38_points_and_is_marked_as_an_example(example: Catalogue) -> None:
    assert len(example.clusters) == 8
    assert [point.number for point in example.points] == list(range(1, 39))
    assert example.is_example and "not official" in example.title["en"]
    assert {each.id for each in example.clusters if each.basis_of_law is BasisOfLaw.CORE} == {
        "CHL",
        "DIS",
        "FLA",
        "FOA",
    }


def test_its_points_are_those_of_the_reference_data(example: Catalogue, shared_data: Path) -> None:
    with (shared_data / "clusters_compliance_points.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row, point in zip(rows, example.points, strict=True):
        names = {plain_words(name) for name in (point.title["en"], *point.aliases)}
        assert (int(row["cp_no"]), row["cluster_code"]) == (point.number, point.cluster)
        assert plain_words(row["compliance_point"]) in names
        assert row["basis"] == point.basis


def test_every_point_has_a_question_and_every_title_is_translated(example: Catalogue) -> None:
    titles = {cluster.id: cluster.title for cluster in example.clusters}
    titles |= {point.id: point.title for point in example.points}
    for each, title in titles.items():
        assert set(title) == set(LANGUAGES), each
        assert len({text.strip() for text in title.values()} - {""}) == len(LANGUAGES), each
    for point in example.points:
        assert example.questions_of(point.id), point.id
    assert [point.id for cluster in example.clusters for point in example.points_of(cluster.id)] == [
        point.id for point in example.points
    ]


def test_every_question_is_asked_in_every_language(example: Catalogue) -> None:
    assert len(example.questions) > 55
    for each in example.questions:
        assert set(each.text) == set(LANGUAGES), each.id
        assert all(text.rstrip().endswith(("?", "؟")) for text in each.text.values()), each.id


def test_look_ups_find_by_id_and_nothing_else(example: Catalogue) -> None:
    question = example.question("q.exits-open")
    assert question is not None and question.nc_answer is Answer.NO
    assert example.point("cp.gender") in example.points_of("DIS")
    cluster = example.cluster("OSH")
    assert cluster is not None and cluster.title["en"].startswith("Occupational")
    assert (example.question("q.none"), example.point("cp.none"), example.cluster("XXX")) == (None, None, None)


def test_information_only_questions_belong_to_no_point(example: Catalogue) -> None:
    only = [each for each in example.questions if each.is_information_only]
    assert len(only) == 3
    assert all(each.point is None for each in only)


def test_some_questions_are_asked_in_one_country_only(example: Catalogue) -> None:
    in_jordan = {each.id for each in example.questions_of("cp.bonded-labour", "JO")}
    assert in_jordan == {"q.recruitment-fees"}
    assert example.questions_of("cp.bonded-labour", "BD") == ()


@pytest.mark.parametrize(
    ("cluster", "point", "question", "is_classified"),
    [
        ("DIS", "cp.gender", "q.equal-pay", True),
        ("DIS", "cp.gender", None, True),
        ("DIS", "cp.gender", "q.exits-open", False),
        ("DIS", "cp.gender", "q.none", False),
        ("OSH", "cp.gender", None, False),
        ("DIS", None, None, False),
        (None, None, None, False),
    ],
)
def test_a_classification_hangs_together(
    example: Catalogue, cluster: str | None, point: str | None, question: str | None, is_classified: bool
) -> None:
    assert example.is_classified(cluster, point, question) is is_classified


@pytest.mark.parametrize(
    ("question", "country", "lists", "is_reported"),
    [
        ("q.exits-open", "KH", LISTS, True),
        ("q.exits-open", "BD", LISTS, False),
        ("q.exits-open", "KH", frozenset({"regional"}), False),
        ("q.fixed-term-limits", "VN", LISTS, True),
        ("q.documents-withheld", "JO", LISTS, True),
        ("q.documents-withheld", "VN", LISTS, False),
        ("q.osh-policy", "KH", LISTS, False),
        ("q.none", "KH", LISTS, False),
    ],
)
def test_publicly_reported_by_question_country_and_list(
    example: Catalogue, question: str, country: str, lists: frozenset[str], is_reported: bool
) -> None:
    assert example.is_publicly_reported(question, country, DAY, lists) is is_reported


def test_publicly_reported_by_date() -> None:
    entry = PublicReporting("any", frozenset({"*"}), date(2026, 1, 1), date(2026, 12, 31))
    held = [day for day in (date(2025, 12, 31), date(2026, 1, 1), date(2027, 1, 1)) if entry.holds("BD", day)]
    assert held == [date(2026, 1, 1)]
