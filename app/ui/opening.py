"""Which page is shown first, by the command line."""

from __future__ import annotations

from pathlib import Path

from app.lessons.presets import Preset
from app.switches import Switches
from app.ui.all_pages import AllPages
from app.ui.lab import Lab


def open_first_page(asked: Switches, pages: AllPages, lab: Lab, preset: Preset | None, *, headless: bool) -> None:
    """Show what was asked for; `preset` is what `asked.preset` was found to be. Without wishes, the first page."""
    started = headless or asked.report is not None or asked.threshold is not None or asked.source is not None
    visitors = {one.name: one for one in reversed(pages.makers.visitors)}
    if lab.first.shows_nobody and visitors:  # so that the first picture is already the right one, and the line too
        pages.threshold.follow(visitors.get(lab.first.name) or pages.makers.visitors[0])
    if asked.lessons is not None:
        pages.study.add_own(asked.lessons)
    if asked.lesson is not None and Path(asked.lesson).exists():
        pages.study.preview(Path(asked.lesson), watch=asked.watch)
    elif asked.lesson is not None:
        pages.study.open(asked.lesson)
    elif preset is not None:
        pages.around.open(preset)
    else:
        pages.window.go(asked.room or asked.page or _first(asked, lab, started=started))
    if not started:
        pages.threshold.room.show_sweep()
    if asked.threshold is not None:
        pages.threshold.room.fix_start(asked.threshold)


def _first(asked: Switches, lab: Lab, *, started: bool) -> str:
    """Somebody live is met in Look first, unless they have agreed already."""
    if asked.source is not None and not lab.first.shows_nobody and not asked.compare:
        return "look"
    return "threshold" if started else "home"
