"""Real lists from disk: counts add up, nothing twice, nothing half."""

import csv
import io
from pathlib import Path

import pytest

from app.domain.factory.records import Factory
from sync.server.core.facilities.reading import Limits, read_list
from sync.server.core.facilities.report import FileError, ImportPlan, Outcome
from tests.builders.facility_lists import planned, register_after

LISTS = ("facilities-iso-codes.csv", "facilities-summer-2019.csv", "facilities-winter-2019.csv")


def read(path: Path) -> bytes:
    data = read_list(path, Limits())
    assert isinstance(data, bytes)
    return data


def counts(plan: ImportPlan) -> tuple[int, int, int]:
    counted = plan.report.counts()
    return counted[Outcome.ADDED], counted[Outcome.MERGED], counted[Outcome.REFUSED]


def rows_in(data: bytes) -> int:
    return sum(1 for _ in csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(("name", "rows"), list(zip(LISTS, (351, 77, 62), strict=True)))
def test_a_real_list_is_added_whole_and_a_second_import_adds_none(shared_data: Path, name: str, rows: int) -> None:
    data = read(shared_data / name)
    first = planned(data)
    assert counts(first) == (rows, 0, 0)
    assert rows_in(data) == rows
    assert not [row for row in first.report.rows if row.warnings]
    known = register_after(first)
    second = planned(data, known)
    assert counts(second) == (0, rows, 0)
    assert second.records() == ()


def test_the_three_lists_together_give_every_factory_once(shared_data: Path) -> None:
    known: tuple[Factory, ...] = ()
    for name in LISTS:
        known = register_after(planned(read(shared_data / name), known), known)
    assert len(known) == 351 + 77 + 62
    for name in LISTS:
        assert counts(planned(read(shared_data / name), known))[0] == 0


def test_a_list_with_its_rows_doubled_and_respelled_adds_each_once(shared_data: Path) -> None:
    text = read(shared_data / "facilities-summer-2019.csv").decode()
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    derived = io.StringIO()
    codes = {"Bangladesh": "BD", "China": "CHN", "Vietnam": "Viet Nam", "Turkey": "T\u00fcrkiye"}
    respelled = [
        [codes.get(row[0], row[0]), f" {row[1].upper()}\u00a0", row[2].replace(", ", " , "), *row[3:]] for row in rows
    ]
    csv.writer(derived).writerows([header, *rows, *rows, *respelled])
    plan = planned(derived.getvalue().encode())
    assert counts(plan) == (77, 154, 0)
    assert rows_in(derived.getvalue().encode()) == 77 * 3
    assert [row.into_row for row in plan.report.rows[77:154]] == list(range(2, 79))
    assert [row.into_row for row in plan.report.rows[154:]] == list(range(2, 79))


def test_countries_become_codes_and_coordinates_stay_negative(shared_data: Path) -> None:
    summer = {f.name: f for f in planned(read(shared_data / "facilities-summer-2019.csv")).added}
    assert (summer["Denim De L'Ile Ltd."].country, summer["Denim De L'Ile Ltd."].latitude) == ("MU", -20.0336111)
    assert summer["Sun Belts Europe S.a.r.l."].longitude == -5.738899
    codes = planned(read(shared_data / "facilities-iso-codes.csv")).added
    assert {factory.country for factory in codes} >= {"ES", "CN", "MC", "SV"}
    assert all(factory.latitude is None for factory in codes)
    assert any(not factory.name.isascii() for factory in codes)
    for factory in (*codes, *summer.values()):
        assert factory.name == factory.name.strip() and "  " not in factory.address


def test_the_likely_typing_error_is_listed_and_left_alone(shared_data: Path) -> None:
    plan = planned(read(shared_data / "facilities-summer-2019.csv"))
    found = [{each.name, each.other_name} for each in plan.report.near_matches]
    assert {"Epyllion Style Ltd.", "Eypllion Style Ltd."} in found
    names = [factory.name for factory in plan.added]
    assert "Epyllion Style Ltd." in names and "Eypllion Style Ltd." in names


@pytest.mark.parametrize("name", LISTS)
def test_a_real_list_with_one_spoilt_cell_imports_nothing(shared_data: Path, name: str) -> None:
    header, *rows = csv.reader(io.StringIO(read(shared_data / name).decode(), newline=""))
    for row, column, cell, code in (
        (20, 1, "=HYPERLINK(1)", "formula"),
        (31, 2, "-2+3+cmd|' /C calc'!A0", "formula"),
        (40, 3, "App\x00arel", "control_character"),
    ):
        spoilt = [list(each) for each in rows]
        spoilt[row - 2][column] = cell
        text = io.StringIO()
        csv.writer(text).writerows([header, *spoilt])
        plan = planned(text.getvalue().encode())
        assert [(e.code, e.row, e.column) for e in plan.report.errors] == [(code, row, header[column])]
        assert plan.records() == () and plan.report.rows == ()


def test_another_encoding_is_found_at_its_first_odd_letter(shared_data: Path) -> None:
    text = read(shared_data / "facilities-iso-codes.csv").decode()
    plan = planned(text.encode("cp1252", errors="replace"))
    first = plan.report.errors[0]
    assert (first.code, first.row, first.column) == ("not_utf8", 3, "name")
    assert plan.records() == ()


def test_a_file_of_200_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    refused = read_list(path, Limits())
    assert isinstance(refused, FileError)
    assert (refused.code, refused.params["size"]) == ("file_too_large", 200 * 1024 * 1024)
