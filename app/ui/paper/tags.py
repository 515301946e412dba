"""Adds to a PDF of Qt's what Qt 6.11 cannot write: which text is a heading or a cell, and in what language.

A screen reader needs it. The page's texts were noted by `ink.Hand`: before each, a line far off the page whose height
is the place of its tag. Here those lines are taken out and every text is put into its tag; the rest is decoration. The
additions are an incremental update (ISO 32000-1, 7.5.6) with a structure tree (14.7) for tagged PDF (14.8).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from app.ui.paper.ink import Tag

_NOTE: Final = re.compile(rb"-90000 (\d+) m\n-90001 \1 l\nS\n")
_TEXT: Final = re.compile(rb"^BT\n.*?^ET\n", re.S | re.M)
_PATH: Final = re.compile(rb"(?:^(?:[-\d.]+ )*(?:m|l|c|re|h)[ ]*\n)+^(?:S|s|f\*?|B\*?|b\*?)\n", re.M)
_ATTRIBUTES: Final = {"TH": " /A << /O /Table /Scope /Column >>"}


class _Strange(Exception):
    """Not the kind of PDF that Qt writes."""


def tagged(pdf: bytes, tags: Sequence[Tag], language: str) -> bytes:
    """`pdf` with its structure, for the language with this code. One that Qt did not write stays as it is."""
    try:
        return _Update(pdf, tags, language).done()
    except _Strange:
        return pdf


@dataclass(slots=True)
class _Node:
    """An element of the structure: its number as an object, and what is in it."""

    kind: str
    number: int
    parent: int
    kids: list[str] = field(default_factory=list)


class _Update:
    def __init__(self, pdf: bytes, tags: Sequence[Tag], language: str) -> None:
        self._pdf, self._tags, self._language = pdf, tags, language
        self._offsets = _offsets(pdf)
        self._size = len(self._offsets)
        self._made: dict[int, bytes] = {}
        self._nodes: dict[Tag, _Node] = {}
        self._root, self._tree = self._number(), self._number()
        self._document = _Node("Document", self._number(), self._root)

    def done(self) -> bytes:
        parents = [self._page(at, number) for at, number in enumerate(self._pages())]
        for node in (self._document, *self._nodes.values()):
            self._made[node.number] = (
                f"<< /Type /StructElem /S /{node.kind} /P {node.parent} 0 R{_ATTRIBUTES.get(node.kind, '')} "
                f"/K [ {' '.join(node.kids)} ] >>"
            ).encode()
        listed = " ".join(f"{at} [ {' '.join(f'{one} 0 R' for one in page)} ]" for at, page in enumerate(parents))
        self._made[self._tree] = f"<< /Nums [ {listed} ] >>".encode()
        self._made[self._root] = (
            f"<< /Type /StructTreeRoot /K {self._document.number} 0 R /ParentTree {self._tree} 0 R "
            f"/ParentTreeNextKey {len(parents)} >>"
        ).encode()
        self._catalogue()
        return self._written()

    def _number(self) -> int:
        self._size += 1
        return self._size - 1

    def _object(self, number: int) -> bytes:
        start = self._offsets[number]
        found = re.compile(rb"%d 0 obj\n(.*?)\nendobj" % number, re.S).match(self._pdf, start)
        if found is None:
            raise _Strange
        return found[1]

    def _trailer(self, key: bytes) -> bytes:
        found = re.search(rb"/%s ([^\n]+)\n" % key, self._pdf[self._pdf.rindex(b"trailer") :])
        if found is None:
            raise _Strange
        return found[1]

    def _pages(self) -> list[int]:
        whole = _reference(self._object(_number_in(self._trailer(b"Root"))), b"Pages")
        kids = re.search(rb"/Kids\s*\[(.*?)\]", self._object(whole), re.S)
        if kids is None:
            raise _Strange
        return [int(one) for one in re.findall(rb"(\d+) 0 R", kids[1])]

    def _page(self, at: int, number: int) -> list[int]:
        """Tag page `number`; the object of the element that each of its texts is in."""
        page = self._object(number)
        contents = _reference(page, b"Contents")
        content, owners = self._content(_stream(self._pdf, self._offsets[contents]), number)
        packed = zlib.compress(content, 9)
        self._made[contents] = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
        self._made[number] = page.replace(b"/Type /Page\n", b"/Type /Page\n/StructParents %d /Tabs /S\n" % at, 1)
        return owners

    def _content(self, content: bytes, page: int) -> tuple[bytes, list[int]]:
        pieces: list[bytes] = []
        owners: list[int] = []
        at = tag = 0
        for found in _TEXT.finditer(content):
            between = content[at : found.start()]
            notes = _NOTE.findall(between)
            tag = int(notes[-1]) if notes else tag
            pieces.append(_decoration(between))
            if tag:
                node = self._node(self._tags[tag - 1])
                node.kids.append(f"<< /Type /MCR /Pg {page} 0 R /MCID {len(owners)} >>")
                pieces.append(b"/%s << /MCID %d >> BDC\n%sEMC\n" % (node.kind.encode(), len(owners), found[0]))
                owners.append(node.number)
            else:
                pieces.append(b"/Artifact BMC\n%sEMC\n" % found[0])
            at = found.end()
        pieces.append(_decoration(content[at:]))
        return b"".join(pieces), owners

    def _node(self, tag: Tag) -> _Node:
        if tag not in self._nodes:
            within = self._document if tag.within is None else self._node(tag.within)
            self._nodes[tag] = _Node(tag.kind, self._number(), within.number)
            within.kids.append(f"{self._nodes[tag].number} 0 R")
        return self._nodes[tag]

    def _catalogue(self) -> None:
        number = _number_in(self._trailer(b"Root"))
        more = (
            f"/Type /Catalog\n/MarkInfo << /Marked true >>\n/StructTreeRoot {self._root} 0 R\n"
            f"/Lang ({self._language})\n/ViewerPreferences << /DisplayDocTitle true >>"
        )
        self._made[number] = self._object(number).replace(b"/Type /Catalog", more.encode(), 1)

    def _written(self) -> bytes:
        out, table = bytearray(self._pdf), []
        if not out.endswith(b"\n"):
            out += b"\n"
        for number, body in sorted(self._made.items()):
            table.append(f"{number} 1\n{len(out):010d} 00000 n \n".encode())
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        before = re.findall(rb"startxref\s+(\d+)", self._pdf)[-1]
        start = len(out)
        out += b"xref\n" + b"".join(table)
        out += b"trailer\n<<\n/Size %d\n/Root %s\n" % (self._size, self._trailer(b"Root"))
        out += b"/Info %s\n/ID %s\n" % (self._trailer(b"Info"), self._trailer(b"ID"))
        out += b"/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (before, start)
        return bytes(out)


def _offsets(pdf: bytes) -> dict[int, int]:
    """Where each object stands, by the table of cross-references."""
    found = re.search(rb"xref\n0 (\d+)[ ]*\n((?:\d{10} \d{5} [nf][ ]?\r?\n)+)trailer", pdf)
    if found is None:
        raise _Strange
    entries = found[2].splitlines()
    if len(entries) != int(found[1]):
        raise _Strange
    return {number: int(entry[:10]) for number, entry in enumerate(entries)}


def _stream(pdf: bytes, start: int) -> bytes:
    at = pdf.index(b"stream\n", start) + len(b"stream\n")
    return zlib.decompressobj().decompress(pdf[at:])


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/%s (\d+) 0 R" % key, body)
    if found is None:
        raise _Strange
    return int(found[1])


def _number_in(reference: bytes) -> int:
    return int(reference.split()[0])


def _decoration(content: bytes) -> bytes:
    """`content` without notes, its lines and boxes marked as nothing to be read."""
    return _PATH.sub(lambda found: b"/Artifact BMC\n%sEMC\n" % found[0], _NOTE.sub(b"", content))
