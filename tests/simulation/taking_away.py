"""What every ablation needs: a counter of the differences it made, and patches that end with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from unittest.mock import patch

Bites = Counter[str]
Ablation = Callable[[], AbstractContextManager[Bites]]


@contextmanager
def patched(*patches: tuple[object, str, object]) -> Iterator[None]:
    """Put the values in the places of others until the block ends."""
    with ExitStack() as held:
        for where, name, value in patches:
            held.enter_context(patch.object(where, name, value))
        yield
