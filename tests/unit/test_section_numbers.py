"""The numbers of a checklist's sections: said once, also where the template writes its own."""

from __future__ import annotations

import pytest

from ui.features.checklists.numbering import without_number


@pytest.mark.parametrize(
    ("title", "number", "shown"),
    [
        ("6. Wages", 6, "Wages"),
        ("৬. মজুরি", 6, "মজুরি"),
        ("٦. الأجور", 6, "الأجور"),
        ("6) Wages", 6, "Wages"),
        ("Wages", 6, "Wages"),
        ("7. Wages", 6, "7. Wages"),
        ("6 machines", 6, "6 machines"),
        ("6.", 6, "6."),
    ],
)
def test_a_number_of_the_templates_own_is_not_said_twice(title: str, number: int, shown: str) -> None:
    assert without_number(title, number) == shown
