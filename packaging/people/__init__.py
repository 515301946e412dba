# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes people who do not exist: `python -m packaging.people --people N --out DIR`."""

VERSION = 2  # what a seed means: who the people are
CAPTURES = 3  # how they are photographed: 2 hands, cups, telephones, hoods; 3 better ceiling cameras, and a bad one
