"""Names and addresses in the form in which they are compared; what is stored stays as it was written."""

from __future__ import annotations

import unicodedata


def plain_words(text: str) -> str:
    """Return `text` without case, punctuation and stray spaces: words separated by single spaces."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join("".join(c if _is_word(c) else " " for c in folded).split())


def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"
