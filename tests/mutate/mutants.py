"""Conditions of a source file, each made wrong in turn: negated, one operand dropped, one bound moved."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOVED: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
COUNTING = frozenset({"any", "all", "sum"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """One wrong condition. `function` is the qualified name of the outermost function it stands in."""

    path: Path
    lines: range
    function: str
    how: str
    before: str
    after: str
    _node: int
    _operand: int

    @property
    def line(self) -> int:
        """Return the line on which the condition begins."""
        return self.lines.start

    def tree(self) -> ast.Module:
        """Return the file with the wrong condition."""
        tree = ast.parse(self.path.read_text(encoding="utf-8"))
        [target] = [node for number, node in enumerate(ast.walk(tree)) if number == self._node]
        assert isinstance(target, ast.expr)
        wrong = _wrong(target, self.how, self._operand)
        _Replace(target, wrong).visit(tree)
        return ast.fix_missing_locations(tree)


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Yield every mutant of a file, from the top."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    numbers = {node: number for number, node in enumerate(ast.walk(tree))}
    for function, body in _functions(tree, ""):
        for node in _conditions(body):
            for how, operand in _ways(node):
                wrong = _wrong(node, how, operand)
                before, after = ast.unparse(node), ast.unparse(wrong)
                lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
                yield Mutant(path, lines, function, how, before, after, numbers[node], operand)


def _functions(tree: ast.AST, prefix: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            yield prefix + node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node, f"{prefix}{node.name}.")


def _conditions(function: ast.FunctionDef) -> list[ast.expr]:
    """Return the expressions that say yes or no, each once, in order."""
    found = {condition: None for node in ast.walk(function) for condition in _conditions_at(node)}
    says = [condition for condition in found if not isinstance(condition, ast.Constant)]
    return sorted(says, key=lambda node: (node.lineno, node.col_offset))


def _conditions_at(node: ast.AST) -> list[ast.expr]:
    found: list[ast.expr] = []
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            found = [test]
        case ast.comprehension(ifs=filters):
            found = filters
        case ast.match_case(guard=ast.expr() as guard):
            found = [guard]
        case ast.BoolOp(values=operands):
            found = [node, *operands]
        case ast.Compare():
            found = [node]
        case ast.Call(func=ast.Name(id=name), args=[ast.GeneratorExp(elt=element)]) if name in COUNTING:
            found = [element]
        case ast.FunctionDef(returns=ast.Name(id="bool")):
            returned = (inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return))
            found = [value for value in returned if value is not None]
        case _:
            pass
    return found


def _ways(node: ast.expr) -> Iterator[tuple[str, int]]:
    yield "negated", 0
    if isinstance(node, ast.BoolOp):
        yield from (("dropped", number) for number in range(len(node.values)))
    if isinstance(node, ast.Compare):
        if len(node.ops) > 1:
            yield from (("dropped", number) for number in range(len(node.ops)))
        yield from (("moved", number) for number, each in enumerate(node.ops) if type(each) in MOVED)


def _wrong(node: ast.expr, how: str, operand: int) -> ast.expr:
    if how == "negated":
        is_not = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
        return node.operand if isinstance(node, ast.UnaryOp) and is_not else ast.UnaryOp(ast.Not(), node)
    if isinstance(node, ast.BoolOp):
        values = [value for number, value in enumerate(node.values) if number != operand]
        return ast.BoolOp(node.op, values) if len(values) > 1 else values[0]
    assert isinstance(node, ast.Compare)
    if how == "moved":
        ops = [MOVED[type(each)]() if number == operand else each for number, each in enumerate(node.ops)]
        return ast.Compare(node.left, ops, node.comparators)
    sides = [node.left, *node.comparators]
    parts: list[ast.expr] = [
        ast.Compare(sides[number], [each], [sides[number + 1]])
        for number, each in enumerate(node.ops)
        if number != operand
    ]
    return parts[0] if len(parts) == 1 else ast.BoolOp(ast.And(), parts)


class _Replace(ast.NodeTransformer):
    def __init__(self, target: ast.expr, wrong: ast.expr) -> None:
        self._target = target
        self._wrong = ast.copy_location(wrong, target)

    def visit(self, node: ast.AST) -> ast.AST:
        return self._wrong if node is self._target else super().generic_visit(node)
