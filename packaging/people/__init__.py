# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes people who do not exist: `python -m packaging.people --people N --out DIR`."""

VERSION = 2
