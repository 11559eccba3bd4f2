"""The page FUNCTIONS.md: run this module to write it again."""

from __future__ import annotations

from pathlib import Path

from app.forms.functions import ANY, FUNCTIONS, REFUSED

_HEAD = """# Functions of expressions

Written by `python -m app.forms.functions_page`; a test holds it to the code. Expressions are XPath 1.0 with
`${question}`, paths of names, `.`, `..` and conditions in brackets on repeats. No axes, no `//`, no `@`.

- A question that is not relevant, or "not applicable", reads as empty. Inside a repeat `${question}` is that of the
  same entry first; elsewhere it is that of all entries, in order.
- An empty answer is no number: `number('')` is NaN, and a calculation that ends in NaN gives an empty answer.
- As a condition, a question counts as its text: false where it is empty.
- A date becomes days since 1970 where a number is wanted, a time the part of the day. `=` compares texts as texts.
- Half is rounded away from zero. Names of months and days are English.
- Nothing gives an error while a checklist is filled in: what cannot be worked out is empty, NaN or false.

| function | arguments | gives |
|---|---|---|
"""


def page() -> str:
    """Return the text of the page."""
    rows = [f"| `{name}` | {_count(each.least, each.most)} | {each.gives} |" for name, each in FUNCTIONS.items()]
    refused = [f"| `{name}` | {why} |" for name, why in REFUSED.items()]
    tail = (
        "\n## Refused\n\nEvery other function is refused as unknown, with the cell.\n\n| function | why |\n|---|---|\n"
    )
    return _HEAD + "\n".join(rows) + "\n" + tail + "\n".join(refused) + "\n"


def _count(least: int, most: int) -> str:
    if most >= ANY:
        return f"{least} or more"
    return str(least) if least == most else f"{least} to {most}"


if __name__ == "__main__":
    Path(__file__).with_name("FUNCTIONS.md").write_text(page(), encoding="utf-8")
