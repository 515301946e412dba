"""What the named crowds are called, and where their sizes are from."""

from __future__ import annotations

from app.ui.scale.amounts import crowd, translate
from app.ui.scale.stops import Stop


def stop_name(stop: Stop) -> str:
    """A stop's short name, under the slider."""
    names = {
        "class": translate("Scale", "a class"),
        "school": translate("Scale", "a school"),
        "town": translate("Scale", "a town"),
        "city": translate("Scale", "a city"),
        "fbi": translate("Scale", "FBI, 2016"),
        "clearview": translate("Scale", "Clearview, {year}").format(year=stop.year),
    }
    return names[stop.key]


def stop_about(stop: Stop | None) -> str:
    """Where a stop's size is from, and when; for any other size, what to do."""
    if stop is None:
        return translate("Scale", "Drag the crowd. Press a name to go there.")
    if stop.key == "fbi":
        return translate(
            "Scale",
            "The FBI’s face search in 2016: more than 30 million photos, not people. US Government Accountability "
            "Office, GAO-16-267 (F-SET-05).",
        )
    if stop.key == "clearview":
        return translate(
            "Scale",
            "Clearview AI’s own claim, {when}, which nobody could check: {size} pictures, not people. {source} "
            "(F-SCRAPE-02).",
        ).format(when=_when(stop), size=_claimed(stop), source=_reporter(stop))
    return translate("Scale", "A round number of ours, for {name}. Everybody in it is nobody.").format(
        name=stop_name(stop)
    )


def _when(stop: Stop) -> str:
    return {
        "2020": translate("Scale", "January 2020"),
        "2022": translate("Scale", "February 2022"),
        "2023": translate("Scale", "March 2023"),
        "2026": translate("Scale", "February 2026"),
    }[stop.year]


def _claimed(stop: Stop) -> str:
    if stop.year == "2020":
        return translate("Scale", "about {size}").format(size=crowd(stop.size))
    return translate("Scale", "more than {size}").format(size=crowd(stop.size))


def _reporter(stop: Stop) -> str:
    return {"2020": "New York Times", "2022": "Silicon Republic", "2023": "Engadget", "2026": "Wired"}[stop.year]


def years(stop: Stop) -> str:
    """A claim's year, as short as it can be read under the slider."""
    return stop.year if stop.year == "2020" else f"’{stop.year[2:]}"
