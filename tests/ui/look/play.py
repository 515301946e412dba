"""A visitor in front of the Look page, and pictures of what the visitor does."""

import numpy as np

from app.live.consent import Standing
from app.live.seen import Seen
from app.model.gallery import Visitor
from app.model.types import Frame, Source, SourceKind
from app.resources import asset

AT_FIRST = {"task": "none", "amount": 0.0}


class Play:
    """Shows the Look page pictures of a person, 20 a second."""

    def __init__(self, shell, task="turn", kind=SourceKind.CAMERA):
        self.shell, self.look, self.at, self.kind = shell, shell.look, 50.0, kind
        self.look.follow(visitor() if kind is SourceKind.VISITOR else None)
        self.look.show_values({"task": task})

    def show(self, *faces, pictures=20, light=130):
        pixels = np.full((480, 640, 3), light, np.uint8)
        standing = Standing.NOBODY_TO_ASK if self.kind is SourceKind.VISITOR else Standing.NOT_ASKED
        for _ in range(pictures):
            self.at += 0.05
            frame = Frame(1, self.at, pixels, Source(self.kind, "amara"))
            self.look.show_seen(Seen(frame, faces, 0 if faces else None, 1, standing, None, 4.0, 0.0))
        return self

    @property
    def desk(self):
        return self.look.breaking.desk

    @property
    def card(self):
        return self.desk.card

    def mark(self, what):
        return self.desk.tiles.tiles[what].mark


def visitor():
    return Visitor("amara", "0283", asset("visitors", "amara.webm"), (), np.zeros((0, 128), np.float32), 0.5)
