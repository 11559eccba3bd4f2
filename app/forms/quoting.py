"""Texts that quote answers: "Your name is ${name}"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.forms.definition import Words
from app.forms.expressions import compile_expression
from app.forms.schema import Schema
from app.forms.scope import Expression, Scope
from app.forms.values import string

_QUOTED = re.compile(r"(\$\{[^}]*\})")


@dataclass(frozen=True, slots=True)
class Quoting:
    """A text in its languages, in pieces: plain ones and what is read from the answers."""

    pieces: Mapping[str, tuple[str | Expression, ...]]

    def expressions(self) -> Iterator[Expression]:
        """Give what it reads."""
        for pieces in self.pieces.values():
            yield from (piece for piece in pieces if isinstance(piece, Expression))

    def words(self, scope: Scope) -> Words:
        """Return the text with the answers filled in."""
        return {
            language: "".join(piece if isinstance(piece, str) else string(piece.evaluate(scope)) for piece in pieces)
            for language, pieces in self.pieces.items()
        }


def quoting(words: Words, schema: Schema, index: int) -> Quoting | None:
    """Return a text that quotes answers, None where it quotes none. Raises ExpressionFault."""
    if not any("${" in text for text in words.values()):
        return None
    return Quoting(
        {
            language: tuple(
                compile_expression(piece, schema, index) if _QUOTED.fullmatch(piece) else piece
                for piece in _QUOTED.split(text)
                if piece
            )
            for language, text in words.items()
        }
    )
