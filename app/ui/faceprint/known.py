"""What the two papers of the room say: how we know, and why the word is faceprint."""

from __future__ import annotations

from app.model import estimates
from app.model.line import written
from app.model.rates import Populations
from app.ui.threshold.words import how_sure, number, strangers_in, translate


def odds(threshold: float, populations: Populations | None) -> str:
    """What a similarity at the line means among strangers: it never stands alone. Nothing without measurements."""
    if populations is None:
        return ""
    said = translate("Faceprint", "{strangers} is over the line in news photos")
    return said.format(strangers=strangers_in(populations, threshold))


def why_words() -> tuple[str, ...]:
    """The note on the word."""
    return (
        translate(
            "Faceprint",
            "These 128 numbers have other names, which sound like a piece of mathematics, and harmless. A faceprint is "
            "made from a body, belongs to somebody, and can be used to find them again, as a fingerprint can. So we "
            "call it that.",
        ),
        translate(
            "Faceprint",
            "It is no picture, and no secret code either. It changes with every picture, as the bars show, and it "
            "still says enough to be found by.",
        ),
        translate(
            "Faceprint",
            "A password can be changed after it was stolen. A face cannot.",
        ),
    )


def know_words(name: str | None, people: int, threshold: float, populations: Populations | None) -> tuple[str, ...]:
    """Where everything in the room comes from, paragraph by paragraph."""
    return (
        translate(
            "Faceprint",
            "The square: moved, turned and shrunk until the eyes, the nose and the mouth come as close as they can to "
            "the four crosses. The recogniser, SFace, gets these 112 by 112 pixels and nothing else, not mirrored.",
        ),
        translate(
            "Faceprint",
            "The similarity: the cosine between two faceprints, from −1 to 1. Only the very same picture has 1. It is "
            "not a probability, so it never stands with a per cent sign. Each point of the trace is one picture.",
        ),
        translate(
            "Faceprint",
            "The start: the first faceprint of this visit. It is in memory only, and wiped when the room is left, when "
            "the face is lost, and when a yes ends.",
        ),
        cast(name).format(name=name, people=number(people)),
        *measured(threshold, populations),
    )


def cast(name: str | None) -> str:
    """Who is compared with whom, with places for {name} and {people}."""
    if name is None:
        return translate(
            "Faceprint",
            "Who is compared: you, with two pictures. Diamonds: with the first after your yes. Squares: with the ID "
            "photo of a stranger. Of {people} people who do not exist it is the one most alike to your first picture, "
            "the same one for the whole visit.",
        )
    return translate(
        "Faceprint",
        "Who is compared: {name} in this film, with two pictures. Diamonds: with the first of this visit. Squares: "
        "with the ID photo of a stranger. Among {people} people who do not exist, nobody else’s ID photo is more like "
        "{name}’s own: it is the same stranger for everybody.",
    )


def of_thousand(share: float) -> str:
    """How many of 1,000, with a figure after the point where there are few."""
    many = round(share * 1000, 1)
    return number(many if many < 10 else round(many))


def measured(threshold: float, populations: Populations | None) -> tuple[str, ...]:
    """What the line does to others, with intervals; nothing without measurements."""
    if populations is None:
        return ()
    news, drawn = populations.news_photos, populations.rendered_people
    rate = estimates.fnmr(news, threshold)
    missed_share, low, high = (of_thousand(share) for share in (rate.value, rate.low, rate.high))
    return (
        translate(
            "Faceprint",
            "Photos taken on different days: at {line}, {missed} of 1,000 right people are missed (95 % confidence: "
            "{low} to {high}).",
        ).format(line=written(threshold), missed=missed_share, low=low, high=high),
        how_sure(populations, threshold),
        translate(
            "Faceprint",
            "Both were measured with this app’s own detector and recogniser on {pictures} news photos of {people} "
            "people (a part of Labeled Faces in the Wild), November 2026. Every person weighs the same. Nobody in them "
            "was asked. Few of them are children: the app does not know how often it errs for them.",
        ).format(pictures=number(news.pictures), people=number(news.people)),
        translate(
            "Faceprint",
            "Among {people} people who do not exist, the same line wrongly matches {wrong} of 1,000 pairs: drawn faces "
            "look more alike to this machine.",
        ).format(people=number(drawn.people), wrong=number(round(estimates.fmr(drawn, threshold).value * 1000))),
    )
