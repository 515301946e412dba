"""Keeps the Spanish catalogue in step with the code."""
