"""Papers that can be laid over the room: which groups, what was published, and how we know."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.model.groups import Kind, Published
from app.model.rates import Populations
from app.ui.groups import named
from app.ui.groups.crowd import OF
from app.ui.groups.listed import published_text
from app.ui.groups.pairs import ALIKE, LOOKED_FOR, SEARCHED, Pair
from app.ui.parts.button import Button
from app.ui.parts.known import Known
from app.ui.parts.row import Row
from app.ui.parts.sheet import Sheet, Sheets
from app.ui.theme import Role, Theme

translate = named.translate


class GroupsSheet(Sheet):
    """Every pair of groups that can be shown, with where it comes from: one press shows it."""

    chosen = Signal(str, float)
    """A pair's key, and how many times as often (0 where both groups were measured)."""

    def __init__(self, theme: Theme, pairs: Sequence[Pair], parent: QWidget) -> None:
        super().__init__(theme, lambda: translate("Groups", "Which groups?"), None, parent)
        self.rows: list[Row] = []
        for pair in pairs:
            row = Row(theme, partial(named.pair_words, pair), partial(named.source, pair), role=Role.LABEL)
            row.acted.connect(partial(self.chosen.emit, pair.key, pair.times))
            self.rows.append(row)
            self.column.addWidget(row)
        self.column.addStretch(1)

    def restyle(self) -> None:
        super().restyle()
        self.column.setSpacing(0)  # rows bring their own air


class PublishedSheet(Sheet):
    """Every published difference with its study, date, sources, caution and number among the facts."""

    def __init__(self, theme: Theme, published: Sequence[Published], parent: QWidget) -> None:
        self._published = tuple(published)
        super().__init__(theme, lambda: translate("Groups", "What was published"), self.all_texts, parent)

    def all_texts(self) -> Sequence[tuple[Role, str]]:
        """What, how large, what to be careful with, and where it stands."""
        found: list[tuple[Role, str]] = []
        for one in self._published:
            what = published_text(one.what)
            found.append((Role.CONTROL_BOLD, what[:1].upper() + what[1:]))
            found.append((Role.CONTROL, _times(one)))
            found.append((Role.SMALL, published_text(one.caution)))
            found.append(
                (Role.SMALL, f"{one.fact} · {published_text(one.study)}, {one.date} · {'; '.join(one.sources)}")
            )
        return found


def _times(one: Published) -> str:
    if one.low is None or one.high is None:
        return translate("Groups", "no ratio given")
    return translate("Groups", "{low} to {high} times as often").format(
        low=named.number(one.low), high=named.number(one.high)
    )


class KnowSheet(Known):
    """Where each number comes from, and what must not be concluded."""

    def __init__(self, theme: Theme, populations: Populations, kinds: Sequence[Kind], parent: QWidget) -> None:
        self._populations, self._measured = populations, bool(kinds)
        super().__init__(theme, lambda: translate("Groups", "How do we know?"), self.all_texts, parent)

    def all_texts(self) -> Sequence[tuple[Role, str]]:
        """Paragraph by paragraph."""
        return [(Role.CONTROL, text) for text in self._paragraphs()]

    def _paragraphs(self) -> tuple[str, ...]:
        news, rendered = self._populations.news_photos, self._populations.rendered_people
        count = QLocale().toString
        return (
            translate(
                "Groups",
                "The ratios are others’ measurements, with study and date. None was made on this app’s recogniser: no "
                "breakdown of it was found (F-MODEL-10).",
            ),
            translate(
                "Groups",
                "Pairs with a published ratio are an example. The first group has the curve that we measured on news "
                "photos: {pairs} comparisons among {people} people. The second has the same curve with the ratio’s "
                "many false matches. About missed people no ratio was found, so both have the same curve of those.",
            ).format(pairs=count(news.impostor.pairs), people=count(news.people)),
            translate(
                "Groups",
                "Photos and rendered faces were both measured with this app’s recogniser, November 2026; rendered: "
                "{pairs} comparisons among {people} people who do not exist. Nobody in the photos was asked. Few are "
                "children.",
            ).format(pairs=count(rendered.impostor.pairs), people=count(rendered.people)),
            translate(
                "Groups",
                "A right person is missed when two pictures of one person stay under the line. Every person weighs "
                "the same, however many pictures there are.",
            ),
            translate(
                "Groups",
                "“Likely” is the 95 % interval, for as many other people. “Extrapolated” is further out than was "
                "counted.",
            ),
            translate(
                "Groups",
                "People stand along the line where these curves put them: of {of} strangers as many are right of it as "
                "the curve says. Trying every pair of lines means every line of one group with every line of the "
                "other, in steps of 0.001 along the slider.",
            ).format(of=count(OF)),
            translate(
                "Groups",
                "Searches: {searched} people pass, each is compared once. In each group {looked} of them are really "
                "looked for. “Same” means within {percent} %.",
            ).format(searched=count(SEARCHED), looked=count(LOOKED_FOR), percent=round(100 * ALIKE - 100)),
            translate(
                "Groups",
                "The machine knows no groups: people sort people. NIST found that algorithms developed in Asia did not "
                "have the same gap for Asian faces, and that more accurate algorithms generally made fewer errors "
                "(F-ACC-08).",
            ),
            translate("Groups", "Rendered people by what was drawn for them: this shows the mechanism, not the size.")
            if self._measured
            else translate(
                "Groups", "Rendered people by what was drawn for them: not measured yet, so nothing is shown."
            ),
        )


class Papers:
    """The sheets of the room by name, each with the button that opens it: groups, published, know."""

    def __init__(
        self, groups: GroupsSheet, published: PublishedSheet, know: KnowSheet, opened_by: Sequence[Button]
    ) -> None:
        self.groups, self.published, self.know = groups, published, know
        self._named: dict[str, Sheet] = {"groups": self.groups, "published": self.published, "know": know}
        self._sheets = Sheets(tuple(zip(self._named.values(), opened_by, strict=True)))

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All of them."""
        return tuple(self._named.values())

    @property
    def opened(self) -> str:
        """The name of the one that lies open; '' when none does."""
        return next((name for name, sheet in self._named.items() if sheet is self._sheets.opened), "")

    def open(self, name: str) -> None:
        """Lay this one over the room."""
        self._sheets.open(self._named[name])

    def put_away(self) -> None:
        """Hide whichever lies open."""
        self._sheets.put_away()
