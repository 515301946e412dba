"""Room 5, Photo quality: a worse picture, the same search."""
