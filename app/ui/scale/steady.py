"""Words that change under a hand."""

from __future__ import annotations

from app.ui.parts.text import Words


class Steady(Words):
    """Asks for a new layout only where its words need another height: a label of Qt's asks with every word."""

    _said = ""
    longest = ""
    """Room is kept for these words, so that nothing below moves while a hand drags."""

    def text(self) -> str:
        return self._said

    def say(self, text: str) -> None:
        """Show `text`; does nothing when it is shown already."""
        if text == self._said:
            return
        before = self.heightForWidth(self.width())
        self._said = text
        self.setAccessibleName(text)
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        own = super().heightForWidth(width)
        if not self.longest:
            return own
        said, self._said = self._said, self.longest
        kept = super().heightForWidth(width)
        self._said = said
        return max(own, kept)
