"""Work whose author no longer holds its scope: kept word for word by the supervisors, who decide what becomes of it."""
