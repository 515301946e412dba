"""Room 6, Groups: published differences as people, and why moving a line satisfies nobody."""
