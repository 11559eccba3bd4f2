"""What is said when files were taken in: by name while they are few, by number where nobody would read the names."""

import pytest

from app.domain.plan.records import SubjectKind
from app.services.evidence import Subject
from app.services.intake import ImportProgress
from app.storage.imports import ImportRow, ImportState
from ui.parts.evidence_imports import NAMED_APART, end_words

pytestmark = pytest.mark.usefixtures("language")
SUBJECT = Subject("e", "i", SubjectKind.ITEM)


def words(*problems: str) -> list[str]:
    rows = tuple(
        ImportRow(f"r{at}", "b", at, "e", "i", "item", "", "", f"IMG_{at}.jpg", ImportState.ATTACHED, problem)
        for at, problem in enumerate(problems)
    )
    return end_words(ImportProgress("b", SUBJECT, rows, is_running=False))


def test_few_notes_name_their_files() -> None:
    said = words(*["import.alike"] * NAMED_APART, "")
    assert len(said) == 1 + NAMED_APART
    assert all(f"IMG_{at}.jpg" in said[1 + at] for at in range(NAMED_APART))


def test_of_many_alike_the_number_is_said_once() -> None:
    said = words(*["import.alike"] * 300, "import.original_too_large")
    assert len(said) == 3
    assert "300" in said[1] and "IMG_" not in said[1]
    assert "IMG_300.jpg" in said[2]
