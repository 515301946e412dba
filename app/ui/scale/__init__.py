"""Room 4, Scale: the same line in a crowd of any size."""
