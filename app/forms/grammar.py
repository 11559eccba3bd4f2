"""Expressions of workbooks parsed by elementpath's grammar of XPath 1.0; nothing of it is evaluated there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from elementpath import XPath1Parser
from elementpath.exceptions import ElementPathError
from elementpath.tdop import Parser
from elementpath.xpath_tokens import XPathAxis, XPathFunction, XPathToken

from app.forms.functions import FUNCTIONS, REFUSED

MOST_CHARACTERS = 4_000
MOST_NESTED = 40
_PIECE = re.compile(
    r"""(?P<literal>'[^']*'|"[^"]*")"""
    r"""|\$\{\s*(?P<reference>[^}]*?)\s*\}|(?P<stray>\$)"""
    r"""|current\s*\(\s*\)(?P<current>)"""
    r"""|instance\s*\(\s*(?P<list>'[^']*'|"[^"]*")\s*\)"""
    r"""|(?P<call>[A-Za-z_][\w.:-]*)(?=\s*\()|(?P<name>[^\W\d][\w.-]*)"""
)
_OPERATORS = frozenset({"and", "or", "div", "mod"})
CHAINED = frozenset({"and", "or", "+"})
"""Operators of which a row of any length is one step."""
_NAME = re.compile(r"[A-Za-z_][\w.-]*")


class ExpressionFault(Exception):
    """An expression cannot be used; `code` and `params` as in a Problem."""

    def __init__(self, code: str, **params: str) -> None:
        """Take what will be told."""
        self.code = code
        self.params = params
        super().__init__(f"{code} {params}")


class _XFormsParser(XPath1Parser):
    """XPath 1.0 without axes and with no functions but those of the list."""

    symbol_table = {  # noqa: RUF012 # elementpath's metaclass looks for it here
        symbol: token
        for symbol, token in XPath1Parser.symbol_table.items()
        if not issubclass(token, XPathFunction | XPathAxis)
    }


for _name in FUNCTIONS:
    _XFormsParser.function(_name.replace(":", "-"), nargs=(0, None))


_KEPT = 512
"""Expressions that stay parsed: a checklist asks the same again and again ("true()", ". >= 0")."""


class BaseKind(StrEnum):
    """Where a path starts that does not start by a step."""

    QUESTION = "question"
    ITSELF = "itself"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Base:
    """${question}, current() or instance('list')."""

    kind: BaseKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A tree of tokens; a token "$" with the name c3 stands for the base of a path with number 3."""

    tree: XPathToken
    bases: tuple[Base, ...]


@lru_cache(maxsize=_KEPT)
def parse(source: str) -> Parsed:
    """Parse an expression. Raises ExpressionFault."""
    if len(source) > MOST_CHARACTERS:
        raise ExpressionFault("expression.long")
    bases: list[Base] = []
    text = _PIECE.sub(lambda piece: _replaced(piece, bases), source)
    try:
        # XPath1Parser.parse would evaluate what it parsed.
        tree = Parser.parse(_XFormsParser(), text)
    except (ElementPathError, ArithmeticError, RecursionError, TypeError, ValueError) as error:
        raise ExpressionFault("expression.syntax", expression=source[:200]) from error
    if _depth(tree) > MOST_NESTED:
        raise ExpressionFault("expression.deep")
    return Parsed(tree, tuple(bases))


def _replaced(piece: re.Match[str], bases: list[Base]) -> str:
    base = _base(piece)
    if base is not None:
        bases.append(base)
        return f" $c{len(bases) - 1} "
    call = piece["call"]
    if piece["stray"]:
        raise ExpressionFault("reference.unknown", name="$")
    if call is None or call in _OPERATORS:
        return piece[0]
    if call in REFUSED:
        raise ExpressionFault("function.refused", function=call)
    if call not in FUNCTIONS:
        raise ExpressionFault("function.unknown", function=call)
    return call.replace(":", "-")


def _base(piece: re.Match[str]) -> Base | None:
    if piece["reference"] is not None:
        if not _NAME.fullmatch(piece["reference"]):
            raise ExpressionFault("reference.unknown", name=piece["reference"])
        return Base(BaseKind.QUESTION, piece["reference"])
    if piece["list"] is not None:
        return Base(BaseKind.LIST, piece["list"][1:-1])
    return Base(BaseKind.ITSELF) if piece["current"] is not None else None


def _depth(tree: XPathToken) -> int:
    """Return how deep a tree is; a chain of one operator (a + b + c) counts once."""
    deepest = 0
    waiting = [(tree, 1)]
    while waiting:
        token, depth = waiting.pop()
        deepest = max(deepest, depth)
        for place, each in enumerate(arguments(token)):
            is_chained = place == 0 and token.symbol in CHAINED and each.symbol == token.symbol
            waiting.append((each, depth if is_chained else depth + 1))
    return deepest


def arguments(token: XPathToken) -> tuple[XPathToken, ...]:
    """Return what lies inside a token."""
    return tuple(token[index] for index in range(len(token)))
