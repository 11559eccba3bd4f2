"""What is read from a row, and why a row is refused while the others go on."""

import pytest

from sync.server.core.facilities.report import Note, Outcome
from tests.builders.facility_lists import csv_bytes, planned

HEADER = ("country", "name", "address", "sector", "lat", "lng", "os_id", "workers", "external_id:dife")


def one_row(**cells: str) -> tuple[Outcome, Note]:
    filled = {"country": "Bangladesh", "name": "Neo Fashion Ltd.", "address": "Savar", **cells}
    [row] = planned(csv_bytes([[filled.get(column, "") for column in HEADER]], HEADER)).report.rows
    return row.outcome, row.reason


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"country": ""}, Note("country_missing", {"text": ""})),
        ({"country": "Atlantis"}, Note("country_unknown", {"text": "Atlantis"})),
        ({"name": ""}, Note("name_missing")),
        ({"name": " - "}, Note("name_missing")),
        ({"address": ""}, Note("address_missing")),
        ({"address": "-"}, Note("address_missing")),
        ({"address": "", "os_id": "unknown"}, Note("address_missing")),
        ({"lat": "91", "lng": "1"}, Note("out_of_range", {"column": "latitude", "text": "91"})),
        ({"lat": "-90.1", "lng": "1"}, Note("out_of_range", {"column": "latitude", "text": "-90.1"})),
        ({"lat": "1", "lng": "180.5"}, Note("out_of_range", {"column": "longitude", "text": "180.5"})),
        ({"lat": "1", "lng": "1e999"}, Note("out_of_range", {"column": "longitude", "text": "1e999"})),
        ({"lat": "23,9", "lng": "90"}, Note("not_a_number", {"column": "latitude", "text": "23,9"})),
        ({"lat": "nan", "lng": "90"}, Note("not_a_number", {"column": "latitude", "text": "nan"})),
        ({"lat": "1"}, Note("half_a_coordinate", {"column": "longitude"})),
        ({"lng": "1"}, Note("half_a_coordinate", {"column": "latitude"})),
        ({"workers": "many"}, Note("not_a_number", {"column": "workers", "text": "many"})),
        ({"workers": "-5"}, Note("not_a_number", {"column": "workers", "text": "-5"})),
    ],
)
def test_a_row_is_refused_with_its_reason(cells: dict[str, str], reason: Note) -> None:
    assert one_row(**cells) == (Outcome.REFUSED, reason)


@pytest.mark.parametrize(
    "cells",
    [
        {"lat": "-90", "lng": "-180"},
        {"lat": "0", "lng": "0"},
        {"lat": "N/A", "lng": "-"},
        {"workers": "0"},
        {"address": "", "os_id": "BD2020021QK28YZ"},
        {"country": "bgd"},
    ],
)
def test_a_row_at_the_edge_is_added(cells: dict[str, str]) -> None:
    assert one_row(**cells) == (Outcome.ADDED, Note("new"))


def test_refused_rows_do_not_hold_back_the_others() -> None:
    plan = planned(csv_bytes([("BD", "One", "Savar"), ("??", "Two", "Savar"), ("BD", "Three", "Savar")]))
    assert [(row.row, row.outcome, row.name, row.country) for row in plan.report.rows] == [
        (2, Outcome.ADDED, "One", "BD"),
        (3, Outcome.REFUSED, "Two", "??"),
        (4, Outcome.ADDED, "Three", "BD"),
    ]
    assert [factory.name for factory in plan.records()] == ["One", "Three"]


def test_everything_a_row_says_is_kept_and_only_spaces_are_tidied() -> None:
    cells = (
        " viet nam ",
        "\u00a0Q\u00fay \u0110\u00f4n  Co., Ltd. ",
        "Lot 225,\n Amata\u00a0",
        " Apparel",
        "-7.5",
        "+110.25",
    )
    data = csv_bytes([(*cells, "VN-2020123-ABCDE-A", "01200", "A 17")], HEADER)
    [factory] = planned(data).added
    assert (factory.country, factory.name) == ("VN", "Q\u00fay \u0110\u00f4n Co., Ltd.")
    assert (factory.address, factory.sector) == ("Lot 225, Amata", "Apparel")
    assert (factory.latitude, factory.longitude, factory.workers) == (-7.5, 110.25, 1200)
    assert (factory.os_id, factory.external_ids) == ("VN2020123ABCDEA", ("dife:A 17",))


@pytest.mark.parametrize(
    ("os_id", "kept", "external", "warning"),
    [
        ("BD2020021QK28YZ", "BD2020021QK28YZ", (), None),
        ("bd-2020021-qk28y-z", "BD2020021QK28YZ", (), None),
        ("BD2020021QK28YX", "BD2020021QK28YX", (), "os_id_wrong_check_character"),
        ("CN202031463D4MB", "CN202031463D4MB", (), "os_id_of_another_country"),
        ("BD2020021QK28Z", "", ("os-id-as-given:BD2020021QK28Z",), "os_id_wrong_length"),
        ("BD2020021QK28YL", "", ("os-id-as-given:BD2020021QK28YL",), "os_id_wrong_form"),
        ("n/a", "", (), None),
    ],
)
def test_an_os_id_that_fails_its_check_warns_and_never_blocks(
    os_id: str, kept: str, external: tuple[str, ...], warning: str | None
) -> None:
    plan = planned(csv_bytes([("BD", "Neo", "Savar", os_id)], ("country", "name", "address", "os_id")))
    [factory], [row] = plan.added, plan.report.rows
    assert (factory.os_id, factory.external_ids) == (kept, external)
    assert [each.code for each in row.warnings] == ([warning] if warning else [])


def test_rows_shorter_or_longer_than_the_header() -> None:
    data = b"country,name,address,lat,lng\nBD,Neo,Savar\nBD,Leo,Savar,,,,\nBD,Geo,Savar,,,x\n,,,,\n\nBD,Teo\n"
    assert [(row.row, row.outcome, row.reason.code) for row in planned(data).report.rows] == [
        (2, Outcome.ADDED, "new"),
        (3, Outcome.ADDED, "new"),
        (4, Outcome.REFUSED, "more_cells_than_columns"),
        (5, Outcome.REFUSED, "empty_row"),
        (7, Outcome.REFUSED, "address_missing"),
    ]
