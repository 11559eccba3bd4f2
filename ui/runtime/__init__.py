"""What runs beneath every page: bridge to the core, tasks, notices, life cycle."""
