"""The list of published differences in other languages: its English text is the key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def published_text(text: str) -> str:
    """A text of the list, in the language in force; one that is not known stays as it is."""
    return listed().get(text, text)


def listed() -> dict[str, str]:
    """Every text of assets/calibration/published.json that is read by people, in the language in force."""
    said = (
        ("NISTIR 8280 (NIST demographic study)", translate("Groups", "NISTIR 8280 (NIST demographic study)")),
        (
            "National Physical Laboratory, the algorithm of the UK's Police National Database",
            translate("Groups", "National Physical Laboratory, the algorithm of the UK's Police National Database"),
        ),
        ("NIST FRTE 1:N, as quoted by NEC", translate("Groups", "NIST FRTE 1:N, as quoted by NEC")),
        *_findings(),
        *_cautions(),
    )
    return dict(said)


def _findings() -> tuple[tuple[str, str], ...]:
    return (
        (
            "189 algorithms of 99 developers on 18.27 million photos of 8.49 million people: most showed differences "
            "between groups",
            translate(
                "Groups",
                "189 algorithms of 99 developers on 18.27 million photos of 8.49 million people: most showed "
                "differences between groups",
            ),
        ),
        (
            "false matches for Asian and African American faces against white faces, one-to-one, in many algorithms",
            translate(
                "Groups",
                "false matches for Asian and African American faces against white faces, one-to-one, in many "
                "algorithms",
            ),
        ),
        ("false matches for women against men", translate("Groups", "false matches for women against men")),
        (
            "more errors for the oldest and the youngest",
            translate("Groups", "more errors for the oldest and the youngest"),
        ),
        (
            "more false positives for Black and Asian people and for women, at some settings",
            translate("Groups", "more false positives for Black and Asian people and for women, at some settings"),
        ),
        (
            "the other end: the best system missed 0.07 % in 12 million mugshots, with false positives held at 0.3 %",
            translate(
                "Groups",
                "the other end: the best system missed 0.07 % in 12 million mugshots, with false positives held at "
                "0.3 %",
            ),
        ),
    )


def _cautions() -> tuple[tuple[str, str], ...]:
    return (
        ("The algorithms of 2019.", translate("Groups", "The algorithms of 2019.")),
        (
            "A range over algorithms in 2019, not a property of every system today. Algorithms developed in Asia did "
            "not show the same gap for Asian faces, and more accurate algorithms generally made fewer errors.",
            translate(
                "Groups",
                "A range over algorithms in 2019, not a property of every system today. Algorithms developed in Asia "
                "did not show the same gap for Asian faces, and more accurate algorithms generally made fewer errors.",
            ),
        ),
        (
            "A range over algorithms in 2019, not a property of every system today.",
            translate("Groups", "A range over algorithms in 2019, not a property of every system today."),
        ),
        (
            "No single figure: it differs between algorithms.",
            translate("Groups", "No single figure: it differs between algorithms."),
        ),
        (
            "No ratio was published in what we read. The setting was made stricter, and put back about a month later; "
            "a replacement algorithm tested far better.",
            translate(
                "Groups",
                "No ratio was published in what we read. The setting was made stricter, and put back about a month "
                "later; a replacement algorithm tested far better.",
            ),
        ),
        (
            "The top performer on posed police photos, not street video. NIST's own table of 2025 was not seen.",
            translate(
                "Groups",
                "The top performer on posed police photos, not street video. NIST's own table of 2025 was not seen.",
            ),
        ),
    )
