# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes people who do not exist: `python -m packaging.people --people N --out DIR`."""

VERSION = 2  # what a seed means: who the people are
CAPTURES = 2  # how they are photographed: 2 since some hold something before the face or have a hood up
