"""A screen reader can read the PDF: every text is in a tag, and the fonts are inside."""

import re
import zlib

import pytest

from app.ui.paper.paper import Size
from app.ui.paper.press import House, Kind, make, make_for_house
from app.ui.paper.tags import tagged
from tests.ui.paper.conftest import order


def _contents(pdf):
    """The streams of the pages in force: those written last."""
    found = {}
    for one in re.finditer(rb"(\d+) 0 obj\n<<(?:[^>]|>(?!>))*>>\nstream\n", pdf):
        try:
            stream = zlib.decompressobj().decompress(pdf[one.end() :])
        except zlib.error:
            continue
        if b"\nBT\n" in stream:
            found[int(one[1])] = stream
    return list(found.values())


@pytest.fixture(params=[*Kind, *House], ids=lambda kind: kind.value)
def pdf(request):
    if isinstance(request.param, Kind):
        return make(request.param, order()).pdf()
    return make_for_house(request.param, "en", Size.LETTER).pdf()


def test_every_text_and_every_line_is_tagged_or_decoration(pdf):
    for stream in _contents(pdf):
        texts = stream.count(b"\nBT\n")
        assert texts == len(re.findall(rb"(?:BDC|/Artifact BMC)\nBT\n", stream)) > 0
        assert stream.count(b"EMC\n") == len(re.findall(rb"B(?:DC|MC)\n", stream))
        assert not re.search(rb"^(?:S|f)\n(?!EMC)", stream, re.M)
        assert b"-90000" not in stream, "a note was left in"


def test_every_marked_text_is_in_the_tree(pdf):
    said = sum(len(re.findall(rb"/MCID \d+ >> BDC", stream)) for stream in _contents(pdf))
    numbers = re.findall(rb"/Nums \[ (.*) \]", pdf)[-1]

    assert len(re.findall(rb"/Type /MCR", pdf)) == said
    assert len(re.findall(rb"\d+ 0 R", numbers)) == said


def test_it_says_that_it_is_tagged_and_in_which_language():
    pdf = make(Kind.WORKSHEET, order(language="es")).pdf()

    assert b"/MarkInfo << /Marked true >>" in pdf
    assert b"/Lang (es)" in pdf
    assert b"/DisplayDocTitle true" in pdf


def test_headings_and_tables_are_what_they_look_like():
    pdf = make(Kind.PLAN, order()).pdf()

    assert len(re.findall(rb"/S /H1 ", pdf)) == 1
    assert len(re.findall(rb"/S /Table ", pdf)) == 3, "20, 45 and 90 minutes"
    assert len(re.findall(rb"/S /TH ", pdf)) == 3 * 4
    assert b"/Scope /Column" in pdf


def test_the_table_of_objects_leads_to_each_of_them(pdf):
    start = int(re.findall(rb"startxref\n(\d+)", pdf)[-1])
    for number, offset in re.findall(rb"(\d+) 1\n(\d{10}) 00000 n \n", pdf[start:]):
        assert pdf[int(offset) :].startswith(b"%s 0 obj" % number)


def test_only_the_bundled_fonts_are_used_and_all_are_inside(pdf):
    names = set(re.findall(rb"/BaseFont /([\w+-]+)", pdf))

    assert names
    assert all(b"AtkinsonHyperlegible" in name for name in names), names
    assert pdf.count(b"/FontFile2") == len(names)


def test_what_qt_did_not_write_stays_as_it_is():
    assert tagged(b"%PDF-1.7\nnot ours", [], "en") == b"%PDF-1.7\nnot ours"
