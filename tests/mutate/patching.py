"""Puts the code of a mutant into the running function, so that everybody who imported it meets the mutant."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

from tests.mutate.mutants import Mutant

ROOT = Path(__file__).resolve().parents[2]


def apply(mutant: Mutant) -> None:
    """Replace the function's code; LookupError when there is no such function or its code stays the same."""
    module = importlib.import_module(".".join(mutant.path.relative_to(ROOT).with_suffix("").parts))
    compiled = compile(mutant.tree(), str(mutant.path), "exec", dont_inherit=True)
    codes = {code.co_qualname: code for code in _codes(compiled)}
    functions = {function.__qualname__: function for function in _functions(module)}
    function, code = functions[mutant.function], codes[mutant.function]
    if function.__code__ == code:
        raise LookupError(f"{mutant.path}:{mutant.line}: nothing changed")
    function.__code__ = code


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _functions(module: ModuleType) -> Iterator[FunctionType]:
    for member in vars(module).values():
        if getattr(member, "__module__", "") != module.__name__:
            continue
        for each in vars(member).values() if isinstance(member, type) else (member,):
            function = each.fget if isinstance(each, property) else getattr(each, "__func__", each)
            if isinstance(function, FunctionType):
                yield function
