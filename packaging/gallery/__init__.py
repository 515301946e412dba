"""Puts the people who were rendered into the assets: copied, checked, measured and listed."""
