"""Open Supply Hub ids: found wrong offline, never a reason to stop anybody."""

import csv
from pathlib import Path

import pytest

from app.domain.factory.os_id import OsIdCheck, check_character, check_os_id, tidy_os_id

GOOD = "CN202031463D4MB"


def test_the_published_ids_and_the_wrong_ones_are_told_apart(shared_data: Path) -> None:
    with (shared_data / "os_id_test_vectors.csv").open(encoding="utf-8", newline="") as file:
        vectors = list(csv.DictReader(file))
    assert len(vectors) > 10
    found = {row["os_id"]: check_os_id(row["os_id"]) is OsIdCheck.GOOD for row in vectors}
    assert found == {row["os_id"]: row["valid"] == "yes" for row in vectors}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD, OsIdCheck.GOOD),
        ("CN-2020314-63D4M-B", OsIdCheck.GOOD),
        (" cn 2020314 63d4m b ", OsIdCheck.GOOD),
        ("CN\u20112020314\u201363D4M\u2010B", OsIdCheck.GOOD),
        ("", OsIdCheck.WRONG_LENGTH),
        (GOOD[:-1], OsIdCheck.WRONG_LENGTH),
        (GOOD + "B", OsIdCheck.WRONG_LENGTH),
        ("US2020052SV22HT", OsIdCheck.WRONG_CHECK_CHARACTER),
        ("1N202031463D4MB", OsIdCheck.WRONG_FORM),
        ("CN2020E1463D4MB", OsIdCheck.WRONG_FORM),
        ("CN202031463I4MB", OsIdCheck.WRONG_FORM),
        ("ÇN202031463D4MB", OsIdCheck.WRONG_FORM),
    ],
)
def test_what_is_wrong_with_an_id(text: str, expected: OsIdCheck) -> None:
    assert check_os_id(text) is expected


@pytest.mark.parametrize("place", range(15))
def test_every_single_wrong_character_is_found(place: int) -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if place < 2 else "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for other in set(alphabet) - {GOOD[place]}:
        assert check_os_id(GOOD[:place] + other + GOOD[place + 1 :]) is not OsIdCheck.GOOD


def test_an_id_is_kept_in_one_form() -> None:
    assert tidy_os_id("bd-2020021-qk28y-z") == "BD2020021QK28YZ"
    assert check_character("BD2020021QK28Y") == "Z"
