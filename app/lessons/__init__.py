"""Lessons: Markdown in, typed blocks out."""
