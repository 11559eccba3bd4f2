"""Added, merged or refused: what an import would do to the register, row by row."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.factory.records import Factory
from sync.server.core.facilities.near import NearIndex
from sync.server.core.facilities.report import Change, Difference, Note, Outcome
from tests.builders.facility_lists import csv_bytes, planned, register_after

OS_1, OS_2 = "BD2020021QK28YZ", "BD202034606B9SA"
HEADER = ("country", "name", "address", "os_id", "sector", "workers")
NEO = Factory(id="neo", country="BD", name="Neo Fashion Ltd.", address="Varari, Savar")


def outcomes(rows: Sequence[Sequence[str]], *existing: Factory) -> list[tuple[Outcome, str, str]]:
    report = planned(csv_bytes(rows, HEADER[: len(rows[0])]), existing).report
    return [(row.outcome, row.reason.code, row.factory_id) for row in report.rows]


def test_the_same_name_address_and_country_merge() -> None:
    rows = [("Bangladesh", "NEO FASHION LIMITED ", "Varari Savar"), ("India", "Neo Fashion Ltd.", "Varari, Savar")]
    assert outcomes(rows, NEO) == [
        (Outcome.MERGED, "same_name_and_address", "neo"),
        (Outcome.ADDED, "new", "factory-2"),
    ]


def test_the_same_os_id_merges_whatever_the_name() -> None:
    known = replace(NEO, os_id=OS_1)
    assert outcomes([("BD", "Neo Fashion (Unit 2)", "Varari, Savar", OS_1)], known) == [
        (Outcome.MERGED, "same_os_id", "neo")
    ]


def test_a_wrong_check_character_does_not_keep_equal_ids_from_merging() -> None:
    wrong = OS_1[:-1] + "X"
    assert outcomes([("BD", "Another", "Varari, Savar", wrong)], replace(NEO, os_id=wrong)) == [
        (Outcome.MERGED, "same_os_id", "neo")
    ]


def test_text_that_is_no_os_id_makes_nobody_the_same() -> None:
    rows = [("BD", "One", "Savar", "unknown"), ("BD", "Two", "Dhaka", "unknown")]
    assert [outcome for outcome, _, _ in outcomes(rows)] == [Outcome.ADDED, Outcome.ADDED]


def test_one_name_with_two_os_ids_is_refused() -> None:
    rows = [("BD", NEO.name, NEO.address, OS_2)]
    assert outcomes(rows, replace(NEO, os_id=OS_1)) == [(Outcome.REFUSED, "other_os_id", "")]


def test_an_os_id_and_a_name_that_point_to_two_factories_are_refused() -> None:
    other = Factory(id="other", country="BD", name="Other", address="Dhaka", os_id=OS_1)
    assert outcomes([("BD", NEO.name, NEO.address, OS_1)], NEO, other) == [
        (Outcome.REFUSED, "matches_two_factories", "")
    ]


def test_a_duplicate_in_the_same_list_merges_with_the_row_that_added_it() -> None:
    plan = planned(csv_bytes([("BD", "Neo", "Savar"), ("BD", "Leo", "Savar"), ("BD", "NEO", "Savar")]))
    assert [(row.outcome, row.into_row) for row in plan.report.rows] == [
        (Outcome.ADDED, None),
        (Outcome.ADDED, None),
        (Outcome.MERGED, 2),
    ]
    assert len(plan.records()) == 2


def test_merging_fills_empty_fields_and_replaces_none() -> None:
    known = replace(NEO, sector="Apparel", external_ids=("dife:1",))
    plan = planned(csv_bytes([("BD", NEO.name, NEO.address, OS_1, "Leather", "900")], HEADER), [known])
    [row] = plan.report.rows
    assert plan.changed == (Change(known, replace(known, os_id=OS_1, workers=900)),)
    assert plan.added == ()
    assert set(row.filled) == {"os_id", "workers"}
    assert row.differences == (Difference("sector", "Apparel", "Leather"),)


def test_coordinates_are_taken_as_a_pair_or_not_at_all() -> None:
    header = ("country", "name", "address", "lat", "lng")
    rows = csv_bytes([("BD", NEO.name, NEO.address, "23.5", "90.5")], header)
    [change] = planned(rows, [NEO]).changed
    assert (change.after.latitude, change.after.longitude) == (23.5, 90.5)
    placed = replace(NEO, latitude=24.0, longitude=91.0)
    plan = planned(rows, [placed])
    assert plan.changed == ()
    assert plan.report.rows[0].differences == (
        Difference("latitude", "24.0", "23.5"),
        Difference("longitude", "91.0", "90.5"),
    )


def test_several_rows_may_fill_one_factory_and_it_is_written_once() -> None:
    rows = [("BD", NEO.name, NEO.address, "", "Apparel", ""), ("BD", NEO.name, NEO.address, "", "", "80")]
    plan = planned(csv_bytes(rows, HEADER), [NEO])
    assert plan.changed == (Change(NEO, replace(NEO, sector="Apparel", workers=80)),)
    added = planned(csv_bytes(rows, HEADER))
    assert [(factory.sector, factory.workers) for factory in added.records()] == [("Apparel", 80)]


def test_one_os_id_pasted_down_a_column_takes_nothing_from_the_other_rows() -> None:
    known = replace(NEO, os_id=OS_1)
    plan = planned(csv_bytes([("BD", "Different Wear", "Elsewhere, Dhaka", OS_1, "Leather", "5")], HEADER), [known])
    [row] = plan.report.rows
    assert (row.outcome, plan.records()) == (Outcome.MERGED, ())
    assert row.warnings == (Note("os_id_with_other_name_and_address", {"known": NEO.name}),)
    assert {each.field for each in row.differences} == {"name", "address"}


def test_a_factory_known_only_by_its_os_id_takes_an_address_and_is_then_found_by_it() -> None:
    bare = Factory(id="bare", country="BD", name="Neo", address="", os_id=OS_1)
    rows = [("BD", "Neo", "Savar", OS_1), ("BD", "Neo", "Savar", "")]
    assert [reason for _, reason, _ in outcomes(rows, bare)] == ["same_os_id", "same_name_and_address"]


def test_a_name_that_came_with_an_os_id_is_known_from_then_on() -> None:
    rows = [("BD", "Neo Wear", "Varari, Savar", OS_1), ("BD", "Neo Wear", "Varari, Savar", "")]
    assert outcomes(rows, replace(NEO, os_id=OS_1)) == [
        (Outcome.MERGED, "same_os_id", "neo"),
        (Outcome.MERGED, "same_name_and_address", "neo"),
    ]


def test_near_matches_are_listed_once_and_nothing_is_done_about_them() -> None:
    style = replace(NEO, id="style", name="Epyllion Style Ltd.", address="Nayapara, Gazipur")
    rows = [("BD", "Eypllion Style Ltd.", "Bahadurpur, Gazipur"), ("BD", "Eppyllion Style", "Mirzapur, Gazipur")]
    plan = planned(csv_bytes(rows), [style])
    assert {row.outcome for row in plan.report.rows} == {Outcome.ADDED}
    found = {(each.row, each.other_factory_id, each.other_row) for each in plan.report.near_matches}
    assert found == {(2, "style", None), (2, "factory-3", 3), (3, "style", None)}
    assert all(0.85 <= each.similarity < 1 for each in plan.report.near_matches)


def test_near_matches_stay_listed_until_somebody_decides() -> None:
    data = csv_bytes([("BD", "Epyllion Style Ltd.", "Nayapara"), ("BD", "Eypllion Style Ltd.", "Bahadurpur")])
    first = planned(data)
    again = planned(data, register_after(first))
    assert len(first.report.near_matches) == len(again.report.near_matches) == 1


def test_the_same_name_at_another_address_is_near_and_another_country_is_not() -> None:
    rows = [("BD", "Neo Fashion", "Elsewhere"), ("IN", "Neo Fashion", "Elsewhere")]
    report = planned(csv_bytes(rows), [NEO]).report
    assert [(each.row, each.similarity, each.same_address) for each in report.near_matches] == [(2, 1.0, False)]


def test_at_one_address_less_alike_names_are_near() -> None:
    rows = [("BD", "Kangshun Printing", "1 Mill Road"), ("BD", "Kangshin Painting", "1 Mill Road")]
    assert len(planned(csv_bytes(rows)).report.near_matches) == 1
    apart = [("BD", "Kangshin Prints", "1 Mill Road"), ("BD", "Kongshun Prunt", "9 Mill Road")]
    assert planned(csv_bytes(apart)).report.near_matches == ()


def test_a_factory_of_a_country_the_list_does_not_speak_of_has_no_near_matches() -> None:
    known = replace(NEO, os_id=OS_1)
    twin = replace(NEO, id="twin", name="Neo Fashions Ltd.")
    assert planned(csv_bytes([("IN", "x", "y", OS_1)], HEADER[:4]), [known, twin]).report.near_matches == ()


def test_a_look_up_stays_small_when_many_names_are_alike() -> None:
    index = NearIndex()
    for number in range(2_000):
        index.add(f"id-{number}", "BD", "golden dragon garments", "savar")
    assert 0 < len(index.near("id-1999")) <= 40


def test_an_unreadable_list_writes_nothing_even_if_most_rows_are_good() -> None:
    rows = [("BD", f"Factory {number}", "Savar") for number in range(100)]
    plan = planned(csv_bytes([*rows, ("BD", "=cmd()", "Savar")]), [NEO])
    assert plan.records() == () and plan.report.rows == ()


ROWS = st.tuples(
    st.sampled_from(["BD", "Bangladesh", "IN", "Atlantis"]),
    st.sampled_from(["Neo", "NEO Ltd", "Neo Limited", "Leo", "", "=1"]),
    st.sampled_from(["Savar", "savar.", "Dhaka", ""]),
    st.sampled_from(["", OS_1, OS_2, "nothing"]),
    st.sampled_from(["", "Apparel", "Leather"]),
    st.sampled_from(["", "7", "8", "many"]),
)


@given(st.lists(ROWS, max_size=12))
def test_rows_in_are_added_merged_or_refused_and_a_second_import_adds_none(
    rows: list[tuple[str, ...]],
) -> None:
    data = csv_bytes(rows, HEADER)
    first = planned(data)
    if any("=1" in row for row in rows):
        assert first.records() == () and not first.report.is_ok
        return
    counts = first.report.counts()
    assert sum(counts.values()) == len(rows) == len(first.report.rows)
    assert counts[Outcome.ADDED] == len(first.added) == len({factory.id for factory in first.added})
    known = register_after(first)
    second = planned(data, known, first_id=1_000)
    assert second.report.counts()[Outcome.ADDED] == 0
    assert second.records() == ()
    for before, after in zip(first.report.rows, second.report.rows, strict=True):
        assert before.outcome is not Outcome.REFUSED or after.outcome is Outcome.REFUSED
