"""The text of a small sound lesson, to be broken one way at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

FACTS = """\
facts:
  - id: F-TEST-01
    statement: In May 2019 a man took 5 watches worth $3,800.
    as_of: 2019-05
    confidence: "2+"
    sources:
      - {title: A Paper, date: 2019-05-03, url: "https://example.org/a"}
    checked: 2026-11-22
  - id: F-TEST-02
    statement: A chief spoke to a paper in 2023.
    as_of: "2023"
    confidence: "1"
    sources: [{title: B Paper}]
    checked: 2026-11-22
    quote: We don't arrest on a tip. We look for more. Then we act.
"""

FRONT = """\
---
id: small
title: Small
essential_question: Why?
objectives: [Say why.]
minutes: 20
ages: 12+
checked: 2026-11-22
---
"""

BODY = """
## First {#first}

A man took five watches.[^F-TEST-01]
"""

Writer = Callable[..., Path]
