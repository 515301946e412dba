"""Teach: a lesson on the projector, one slide at a time."""
