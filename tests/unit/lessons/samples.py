"""The text of a small sound lesson and of what lies beside it, to be broken one way at a time."""

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

MORE_FACTS = """\
  - id: F-TEST-03
    statement: A firm had 30 billion photos in March 2023.
    as_of: 2023-03
    confidence: "1"
    sources: [{title: C Paper}]
    claim: Firm
    checked: 2026-11-22
    review: 2027-02-01
  - id: F-TEST-04
    statement: Something for grown-ups happened in 2022.
    as_of: "2022"
    confidence: "1"
    sources: [{title: D Paper}]
    care: for adults only
    checked: 2026-11-22
"""

GLOSSARY = """\
terms:
  - id: faceprint
    en: {term: faceprint, means: Numbers made from a face.}
    es: {term: huella facial, means: Números hechos de una cara.}
    facts: [F-TEST-01]
  - id: tip
    en: {term: tip, means: A hint.}
"""

STANDARDS = """\
standards:
  - id: TEST-1
    body: A Body
    code: "1"
    edition: {en: Check the current text., es: Comprueba el texto actual.}
    about: {en: Something., es: Algo.}
    source: {title: A Page}
    checked: 2026-11-22
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

QUIZ = """\
items:
  - id: who
    kind: choose
    step: first
    question: Who took 5 watches?
    simple: Who?
    options:
      - {text: A man, right: yes, feedback: So it is.}
      - {text: A chief, feedback: He only spoke.}
    facts: [F-TEST-01]
  - id: all
    kind: several
    step: first
    question: What happened in 2019?
    options:
      - {text: May came, right: yes, feedback: It did.}
      - {text: A theft, right: yes, feedback: Yes.}
      - {text: Nothing, feedback: Look again.}
    facts: [F-TEST-01]
  - id: flawed
    kind: flaw
    step: first
    passage: A tip is proof.
    question: What is wrong here?
    options:
      - {text: Nothing, feedback: A tip is only a hint.}
      - {text: A tip is no proof, right: yes, feedback: Yes.}
    facts: [F-TEST-02]
  - id: how-many
    kind: estimate
    step: first
    question: One in 1,000. How many in 2,000?
    answer: 2
    accept: [1, 3]
    unit: strangers
    too_low: More.
    too_high: Fewer.
    right: About two.
    invented: yes
"""

TEACHER = """\
## At a glance {#glance}

- Print the sheet.
- Read the first step.

## 20 minutes {#plan-20}

| minutes | step | part | you | the class |
|---|---|---|---|---|
| 12 | first | learn | Read **it**. | Listens. |
| 8 | - | talk | Ask. | Talks in twos. |

## Answers {#answers}

```answer
step: first
text: A man took 5 watches.[^F-TEST-01]
listen_for: Guesses.
```

## With care {#care}

Nobody is named. In 2022 something happened.[^F-TEST-04]

## What to say when {#say}

```say
when: Somebody laughs.
say: Let us read it again.
```

```say
when: Nobody talks.
say: Take two minutes.
```

```say
when: Time is short.
say: Skip the last row.
```

```say
when: Somebody is upset.
say: You may step out.
```
"""

WORKSHEET = """\
## On the wall {#wall}

A man took five watches.[^F-TEST-01]

```task
id: count
do: Your code is {code}. Put the line at {line.loose}. How many are over it?
answer: "{over.loose} strangers"
space: 2
```

```task
id: pick
do: Who pays?
look_for: Strangers.
choices: [Strangers, The right person]
table: {columns: [Line, Over], rows: 3}
```

## Before you go {#exit}

```task
id: one
do: One thing you did not know.
look_for: Anything true.
```

```task
id: two
do: Write {missed.clean} in words.
answer: "{missed.clean}"
```
"""

Writer = Callable[..., Path]
