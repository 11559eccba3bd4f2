"""The one thread on which everything is written, local or synced, in the order it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from app.storage.connection import Connection
from app.storage.replica import Replica

T = TypeVar("T")


class Writer:
    """Runs jobs one after another, each in a transaction of its own. Close it before the replica."""

    def __init__(self, replica: Replica) -> None:
        """Take the open replica; the thread starts with the first job."""
        self._replica = replica
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="concord-writer")

    def run(self, job: Callable[[Connection], T], then: Callable[[T], None] | None = None) -> Future[T]:
        """Run `job` in a transaction; `then` gets its result when it is on the disk, before the future is done.

        The future raises what the job raised - Blocked, Known, or a bug - and then nothing was written.
        """

        def task() -> T:
            with self._replica.write() as connection:
                result = job(connection)
            if then is not None:
                then(result)
            return result

        return self._thread.submit(task)

    def then_run(self, task: Callable[[], T]) -> Future[T]:
        """Run what opens its own transaction, in its turn."""
        return self._thread.submit(task)

    def close(self) -> None:
        """Finish what was asked for, and end the thread."""
        self._thread.shutdown()
