"""Builds the rendered visitors: short clips of people who do not exist, moving as if at a webcam."""
