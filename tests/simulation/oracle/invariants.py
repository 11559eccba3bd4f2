"""How the oracle asks and answers: one line for each single check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tests.simulation.played import Played
from tests.simulation.promises import Invariant

Answers = Iterator[str]
"""One for each check that was made: empty where it held, else what is wrong."""

Question = Callable[[Played], Answers]

Asked = Sequence[tuple[Invariant, Question]]
