"""What is wrong with which lesson file, on which line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent

from app.model.errors import LessonInvalid
from app.ui.parts.banner import Banner
from app.ui.theme import Theme

translate = QCoreApplication.translate


class Problems(Banner):
    """Hidden while nothing is wrong."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, icon="warning")
        self._problems: tuple[LessonInvalid, ...] = ()
        self.hide()

    def show_problems(self, problems: Sequence[LessonInvalid]) -> None:
        """Name these; none takes the message away."""
        self._problems = tuple(problems)
        self.setVisible(bool(self._problems))
        self._say()

    def _say(self) -> None:
        line = translate("LessonPage", "{file}, line {line}: {problem}")
        said = (line.format(file=_place(one), line=one.line or 1, problem=one.problem) for one in self._problems)
        self.say(translate("LessonPage", "A lesson breaks a rule and is not shown"), "\n".join(said))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_problems"):
            self._say()
        super().changeEvent(event)


def _place(problem: LessonInvalid) -> str:
    """The file as a teacher knows it: language, folder, name."""
    return "/".join(problem.path.parts[-3:])
