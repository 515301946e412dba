"""Room 1, Look: what detection sees, and six ways to break it."""
