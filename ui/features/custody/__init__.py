"""The supervisors' queue: work whose author no longer holds the factory."""
