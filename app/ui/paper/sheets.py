"""What the class gets and its key: worksheet, exit ticket, and the answers to both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.lessons.levels import Level
from app.lessons.worksheet import NAME, SheetPart, Worksheet
from app.ui.paper.flow import Piece, Placed, height_of, space, stack
from app.ui.paper.ink import Hand, Style, Tag
from app.ui.paper.masthead import code_and_mark, code_box, foot, masthead, name_row, sources
from app.ui.paper.order import NothingToPrint, Order
from app.ui.paper.paper import TOP, Paper, flowing
from app.ui.paper.parts import blanks_beside, cell, heading, paragraph, table
from app.ui.paper.styles import BODY, CELL, FIGURES, FOOT, NOTES, SMALL, TICKET, WRITING
from app.ui.paper.tasks import Setting, cited, key_section, section, task

_AROUND_CUT = 22.0
"""Free above and below the line where two exit tickets are cut apart."""
_DISTANCES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""How a worksheet is made to fit fewer pages: what the distance of lines to write on is multiplied by.

At 0.8 they are 7.3 mm apart, a little more than on college ruled paper (7.1 mm).
"""
_TRIES = (
    (11.5, 28.0, 0),
    (11.5, 26.0, 0),
    (11.5, 24.0, 0),
    (11.5, 21.0, 0),
    (11, 20.0, 0),
    (11, 20.0, 1),
    (10.5, 19.0, 1),
    (10.5, 19.0, 3),
)
"""How an exit ticket is made to fit half a page: size of type, distance of lines, how many lines fewer."""


def worksheet(order: Order) -> Paper:
    """The worksheet without the exit ticket. Raises NothingToPrint or LessonInvalid.

    The lines to write on are as far apart as they can be without taking another page.
    """
    sheet, lesson = order.worksheet(), order.lesson
    kind = QCoreApplication.translate("Paper", "Worksheet")
    small = foot(lesson.title, kind, level_words(order.level), code_and_mark(order.wall))
    name, title = file_name(order, "worksheet"), f"{lesson.title}: {kind}"
    made = [
        flowing(name, title, lesson.language, order.size, _worksheet(sheet, order, kind, times), small)
        for times in _DISTANCES
    ]
    return min(made, key=lambda paper: len(paper.pages))


def _worksheet(sheet: Worksheet, order: Order, kind: str, times: float) -> list[Piece]:
    lesson, wide = order.lesson, order.size.measure
    pieces = masthead(kind, lesson.title, lesson.essential_question, wide)
    pieces += [*_who(wide), space(16), code_box(order.wall, _code_words(), wide), space(18)]
    setting, number = Setting(BODY[order.level], WRITING[order.level] * times, wide, times=times), 1
    for part in sheet.sheet:
        pieces += section(part, setting, number)
        number += len(part.tasks)
    return [*pieces, *sources(sheet.sources, cited(sheet.sheet, key=False), lesson.language, wide)]


def key(order: Order) -> Paper:
    """The answers to the worksheet and the exit ticket. Raises NothingToPrint or LessonInvalid."""
    sheet, lesson, wide = order.worksheet(), order.lesson, order.size.measure
    kind = QCoreApplication.translate("Paper", "Answer key")
    pieces = masthead(kind, lesson.title, "", wide)
    pieces += [code_box(order.wall, _key_words(), wide), space(16), *_class_numbers(order.wall.fills(), wide)]
    setting, number = Setting(NOTES, 0, wide), 1
    for part in sheet.sheet:
        pieces += [*key_section(part, setting, number), space(6)] if part.tasks else []
        number += len(part.tasks)
    if sheet.exit_ticket is not None:
        title = QCoreApplication.translate("Paper", "Exit ticket: {title}").format(title=sheet.exit_ticket.title)
        pieces += key_section(sheet.exit_ticket, setting, 1, title)
    pieces += sources(sheet.sources, cited(sheet.sections, key=True), lesson.language, wide)
    small = foot(lesson.title, kind, level_words(order.level), code_and_mark(order.wall))
    return flowing(
        file_name(order, "answer-key"), f"{lesson.title}: {kind}", lesson.language, order.size, pieces, small
    )


def exit_ticket(order: Order) -> Paper:
    """The exit ticket twice on a page, to be cut apart; once on a page if it needs more than half of one.

    Raises NothingToPrint or LessonInvalid.
    """
    part = order.worksheet().exit_ticket
    if part is None:
        raise NothingToPrint(order.lesson.path.parent / NAME, "the worksheet has no exit ticket")
    kind, lesson = QCoreApplication.translate("Paper", "Exit ticket"), order.lesson
    name, title, size = file_name(order, "exit-ticket"), f"{lesson.title}: {kind}", order.size
    room = size.height / 2 - _AROUND_CUT - TOP
    for points, step, fewer in _TRIES:
        setting = Setting(_scaled(order.level, points), step, size.measure, fewer)
        one = [*_ticket(part, lesson.title, kind, setting)]
        if height_of(one) + FOOT.leading <= room:
            return Paper(name, title, lesson.language, size, (_twice(one, order, room),), "")
    pieces = _ticket(part, lesson.title, kind, Setting(BODY[order.level], WRITING[order.level], size.measure))
    return flowing(name, title, lesson.language, size, pieces, foot(lesson.title, kind, code_and_mark(order.wall)))


def _ticket(part: SheetPart, title: str, kind: str, setting: Setting) -> list[Piece]:
    """The ticket itself. It asks for no name."""
    made = [name_row(kind, setting.width), space(8)]
    made += [*paragraph(part.title, TICKET, setting.width, Tag("H1"))]
    told = QCoreApplication.translate("Paper", "{title}. No name, no grade.").format(title=title)
    made += [*paragraph(told, SMALL, setting.width), space(6)]
    for number, one in enumerate(part.tasks, start=1):
        made += [*task(one, number, setting), space(8)]
    return made[:-1]


def _twice(one: list[Piece], order: Order, room: float) -> tuple[Placed, ...]:
    """Two of them, each with its foot, and the line to cut along."""
    size, small = order.size, foot(order.lesson.title, code_and_mark(order.wall))
    middle = size.height / 2 - TOP
    lower = middle + _AROUND_CUT + 4
    whole = [*one, space(room - height_of(one) - FOOT.leading), *paragraph(small, FOOT, size.measure)]

    def cut(hand: Hand, left: float, top: float) -> None:
        hand.rule(left, top, left + size.measure, top, 0.75, dashed=True)

    return (*stack(whole), Placed(Piece(0, cut), middle), *stack(whole, lower))


def _who(width: float) -> list[Piece]:
    labels = (
        (QCoreApplication.translate("Paper", "Name"), 5.0),
        (QCoreApplication.translate("Paper", "Class"), 2.5),
        (QCoreApplication.translate("Paper", "Date"), 3.0),
    )
    return blanks_beside(labels, BODY[Level.FULL], width, 22)


def _code_words() -> str:
    return QCoreApplication.translate(
        "Paper",
        "The numbers on this sheet come from this code. The same code gives the same wall, the same sheet and the same "
        "key. Everybody on the wall is made up.",
    )


def _key_words() -> str:
    return QCoreApplication.translate(
        "Paper",
        "For the teacher. The worksheet with this code has these answers, and the code makes this key again. If the "
        "mark under it differs, another crowd is installed, and the numbers differ too.",
    )


def _class_numbers(fills: Mapping[str, str], width: float) -> list[Piece]:
    """Every number of the class's wall: to be read aloud where the wall cannot be opened."""
    head = (
        QCoreApplication.translate("Paper", "Where the line is"),
        QCoreApplication.translate("Paper", "Similarity"),
        QCoreApplication.translate("Paper", "Strangers wrongly matched, of {count}").format(count=fills["strangers"]),
        QCoreApplication.translate("Paper", "Right person missed, of {count}").format(count=fills["rights"]),
    )
    lines = {
        "loose": QCoreApplication.translate("Paper", "loose"),
        "middle": QCoreApplication.translate("Paper", "in the middle"),
        "clean": QCoreApplication.translate("Paper", "first with no stranger over it"),
        "strict": QCoreApplication.translate("Paper", "strict"),
    }
    over = {**fills, "over.clean": "0"}
    rows = [
        [cell(words, CELL), *(cell(over[f"{what}.{line}"], FIGURES) for what in ("line", "over", "missed"))]
        for line, words in lines.items()
    ]
    told = QCoreApplication.translate(
        "Paper",
        "{visitor} is searched for. The stranger who is most alike is {nearest}, with {score}. One stranger in 1,000 "
        "makes {in_school} in a school of {school}, and {in_city} in a city of {city}.",
    ).format(
        visitor=fills["visitor"],
        nearest=fills["nearest"],
        score=fills["nearest.score"],
        school=fills["school"],
        in_school=fills["school.expected"],
        city=fills["city"],
        in_city=fills["city.expected"],
    )
    title = QCoreApplication.translate("Paper", "The numbers of this class")
    widths = [width * share for share in (0.34, 0.16, 0.27, 0.23)]
    made = [*heading(title, width), *table([cell(one, CELL.bold()) for one in head], rows, widths)]
    return [*made, space(6), *paragraph(told, NOTES, width), space(14)]


def _scaled(level: Level, points: float) -> Style:
    """Type of this size at the full level, and larger in proportion at the simple one."""
    times = points / BODY[Level.FULL].points
    body = BODY[level]
    return replace(body, points=body.points * times, leading=body.leading * times)


def level_words(level: Level) -> str:
    """A word for the foot of what is told more simply; nothing at the full level."""
    return QCoreApplication.translate("Paper", "easier words") if level is Level.SIMPLE else ""


def file_name(order: Order, kind: str) -> str:
    """What the file is called, without the suffix: in English, so that the same paper has the same name."""
    easier = "-easier" if order.level is Level.SIMPLE else ""
    return f"{order.lesson.id}-{kind}{easier}-{order.wall.code}-{order.lesson.language}"
