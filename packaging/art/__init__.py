"""Builds the picture on the home page."""
