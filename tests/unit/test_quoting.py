"""Words that are quoted into a text that somebody has begun."""

from __future__ import annotations

import pytest

from ui.parts.quoting import quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "Check the doors."),
        ("  \n", "Check the doors."),
        ("They asked for more keys.\n", "They asked for more keys.\nCheck the doors."),
        ("Before.\n Check the doors.\nAfter.", "Before.\n Check the doors.\nAfter."),
    ],
)
def test_a_quote_comes_behind_what_was_typed_once(text: str, expected: str) -> None:
    assert quoted(text, "Check the doors.") == expected
