"""Builds the gallery of people who do not exist."""
