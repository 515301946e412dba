"""One calibration, from folders of pictures to a few files of counts."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from app import __version__, files
from app.calibrate import look, measure, pairs, quality, spread, tailfit
from app.calibrate.card import card
from app.calibrate.dataset import Dataset
from app.calibrate.groups import groups
from app.calibrate.look import Left, Looked, Pool
from app.calibrate.measure import FEWEST, HIDES, Trusted
from app.calibrate.progress import Progress
from app.calibrate.work import Work, fingerprint
from app.live import closer
from app.model.errors import CalibrationBroken, FolderEmpty
from app.model.histograms import BINS, WIDTH
from app.model.rates import FORMAT
from app.model.reading import is_absent, read_json
from app.vision import align, degrade, detect, faceprint, models, pictures

PHOTOS, RENDERED, CROSSED = "news_photos", "rendered_people", "news_against_rendered"


@dataclass(frozen=True, slots=True)
class Order:
    """What to measure, and where to put it."""

    photos: Dataset | None
    """Pictures of real people; None keeps what was measured on them before."""
    gallery: Dataset | None
    """The rendered people; None leaves them out, or keeps what was measured before."""
    out: Path
    about: str
    """What the card says of the data set, in Markdown."""
    trusted: Trusted
    with_quality: bool = True


def calibrate(order: Order, say: TextIO) -> None:
    """Measure, and write histograms.json, quality.json, groups.json, shape.npz and CARD.md into `order.out`.

    Files are written whole at the very end, one after the other, and nothing before. Raises FolderEmpty, GalleryBroken,
    ModelMissing, ModelWrong, CalibrationBroken or OSError.
    """
    before = _kept(order)
    work = Work(order.out / "unfinished", _run_of(order))
    with look.pool() as eyes:
        rendered = None if order.gallery is None else _look("rendered people", order.gallery, eyes, say)
        photos = None if order.photos is None else _look("photos", order.photos, eyes, say)
        parts = _counted(order, photos, rendered, work, say)
        curves = _curves(order, photos, rendered, eyes, work, say)
    for name, part in before.items():
        say.write(f"{name}: kept as it was measured on {part.get('made', 'another day')}\n")
    _write(order, {**before, **{name: {**_now(), **part} for name, part in parts.items()}}, curves, photos, rendered)
    work.done()


def _look(what: str, data: Dataset, eyes: Pool, say: TextIO) -> Looked:
    with Progress(f"faceprints, {what}", say) as tick:
        found = look.look(data.pictures, eyes, tick)
    for path, why in found.left:
        say.write(f"  left out: {path} ({_why(why)})\n")
    people = len(found.whose)
    if people < FEWEST:
        told = f"a face was found in pictures of {people} people only; {FEWEST} or more are needed"
        raise FolderEmpty(data.folder, told)
    if not (found.everybody.pictures_of > 1).any():
        say.write(f"  {what}: nobody has two pictures, so missed matches are not measured\n")
    return found


def _why(left: Left) -> str:
    return {
        Left.UNREADABLE: "it is empty, cut off or no picture",
        Left.DOUBLE: "the very same file came before",
        Left.NO_FACE: "no face was found",
        Left.DOUBTFUL: "its face is too small to be compared",
    }[left]


def _counted(
    order: Order, photos: Looked | None, rendered: Looked | None, work: Work, say: TextIO
) -> dict[str, dict[str, Any]]:
    """The populations that can be measured now."""
    found = {}
    if photos is not None:
        found[PHOTOS] = _population(PHOTOS, photos, order.trusted, work, say)
    if rendered is not None:
        found[RENDERED] = _population(RENDERED, rendered, measure.EVERYTHING, work, say)
    if photos is not None and rendered is not None:
        found[CROSSED] = work.part(CROSSED, lambda: measure.crossed(photos, rendered, order.trusted))
        found[CROSSED]["gallery"] = _gallery_hash(order)
    if rendered is not None:
        found[RENDERED]["gallery"] = _gallery_hash(order)
    return found


def _population(name: str, looked: Looked, trusted: Trusted, work: Work, say: TextIO) -> dict[str, Any]:
    if work.has(name):
        say.write(f"pairs, {name}: counted before\n")
    else:
        count = len(looked.everybody.person)
        say.write(f"pairs, {name}: {count * (count - 1) // 2:,}\n")

    def make() -> dict[str, Any]:
        with Progress(f"pairs, {name}", say) as tick:
            return measure.population(looked, trusted, tick)

    return dict(work.part(name, make))


def _gallery_hash(order: Order) -> str:
    """A SHA-256 over the gallery's picture files, as in its faceprints.npz."""
    total = hashlib.sha256()
    assert order.gallery is not None
    for person in order.gallery.people:
        for path in person.pictures:
            total.update(path.read_bytes())
    return total.hexdigest()


def _curves(
    order: Order, photos: Looked | None, rendered: Looked | None, eyes: Pool, work: Work, say: TextIO
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if photos is not None and order.with_quality and (photos.everybody.pictures_of > 1).any():
        found["quality"] = _quality(photos, eyes, work, say)
    if rendered is not None and order.gallery is not None:
        people = order.gallery.people
        yaws = {
            file: yaw for one in people for file, yaw in zip(one.pictures, one.yaws, strict=True) if yaw is not None
        }
        found["yaw"] = quality.turned(rendered, yaws)
        found["groups"] = groups(rendered, people)
    return found


def _quality(photos: Looked, eyes: Pool, work: Work, say: TextIO) -> dict[str, Any]:
    tried = quality.trial(photos)
    curves: dict[str, list[Any]] = {}
    for way, level in quality.steps():
        name = f"{way.name}-{level:g}"

        def make(way: degrade.Degradation = way, level: float = level, name: str = name) -> dict[str, Any]:
            with Progress(name, say) as tick:
                return quality.spoiled(tried, way, level, eyes, tick)

        curves.setdefault(way.name, []).append(work.part(name, make))
    ways = [{"name": way.name, "unit": way.unit, "levels": curves[way.name]} for way in degrade.DEGRADATIONS]
    return {"gallery": len(tried.gallery), "as_they_are": quality.counted(list(tried.prints), tried), "ways": ways}


def _write(
    order: Order,
    parts: dict[str, dict[str, Any]],
    curves: dict[str, Any],
    photos: Looked | None,
    rendered: Looked | None,
) -> None:
    out = order.out
    told = {**_head(), **{name: parts[name] for name in (PHOTOS, RENDERED, CROSSED) if name in parts}}
    spoiled = _json(out / "quality.json") if photos is None else {}
    spoiled = {"thresholds": list(quality.THRESHOLDS), **{k: v for k, v in spoiled.items() if k in ("photos", "yaw")}}
    spoiled |= {"photos": curves["quality"]} if "quality" in curves else {}
    spoiled |= {"yaw": curves["yaw"]} if "yaw" in curves else {}
    written = {out / "histograms.json": _lines(told), out / "quality.json": _lines(spoiled)}
    if "groups" in curves:
        written[out / "groups.json"] = _lines({**_head(), "rendered_people": curves["groups"]})
    shapes = _shapes(out / "shape.npz", photos, rendered)
    beside = {path.name for path in (*written, *out.glob("*"))} | ({"shape.npz"} if shapes else set())
    written[out / "CARD.md"] = card(told, order.about, beside)
    for path, text in written.items():
        files.write_text(path, text)
    if shapes:
        files.write_bytes(out / "shape.npz", _npz(shapes))


def _kept(order: Order) -> dict[str, dict[str, Any]]:
    """The populations of an earlier run that this one does not measure, each with its day and pipeline.

    Raises CalibrationBroken where their faceprints came from other models, so that the two cannot stand side by side.
    """
    path = order.out / "histograms.json"
    found = _json(path)
    again = {PHOTOS: order.photos, RENDERED: order.gallery, CROSSED: order.photos and order.gallery}
    kept = {name: found[name] for name, data in again.items() if data is None and isinstance(found.get(name), dict)}
    if found.get("format") != FORMAT or not kept:
        return {}
    if found.get("models") != models.SHA256:
        told = f"holds {', '.join(kept)} as measured with other models; measure them too, or choose an empty folder"
        raise CalibrationBroken(path, told)
    then = {key: found[key] for key in _now() if key in found}
    return {name: {**then, **part} for name, part in kept.items()}


def _json(path: Path) -> dict[str, Any]:
    """What an earlier run wrote; nothing when there is none."""
    found = {} if is_absent(path) else read_json(path, CalibrationBroken)
    return found if isinstance(found, dict) else {}


def _head() -> dict[str, Any]:
    return {
        "format": FORMAT,
        "app": __version__,
        "bins": f"{BINS} of {WIDTH} from -1 to 1; a row begins at the bin or edge `from` and is level outside of it",
        "models": dict(models.SHA256),
        **_now(),
    }


def _now() -> dict[str, str]:
    """What is said of each population, and of the whole file: the day, and with which pipeline."""
    return {"made": datetime.now(UTC).date().isoformat(), "pipeline": _pipeline()}


def _pipeline() -> str:
    """A SHA-256 over the program text of every step from a file to a faceprint."""
    total = hashlib.sha256()
    for module in (pictures, detect, closer, align, faceprint):
        total.update(Path(str(module.__file__)).read_bytes())
    return total.hexdigest()


def _run_of(order: Order) -> str:
    """What must be the same for parts of an earlier run to be used."""
    tool = hashlib.sha256()
    for module in (look, measure, pairs, quality, degrade, spread, tailfit):
        tool.update(Path(str(module.__file__)).read_bytes())
    data = [one.fingerprint for one in (order.photos, order.gallery) if one is not None]
    return fingerprint(_pipeline(), tool.hexdigest(), *models.SHA256.values(), repr(order.trusted), *data)


def _shapes(path: Path, photos: Looked | None, rendered: Looked | None) -> dict[str, NDArray[np.float32]]:
    """Mean and covariance of both; what is not measured now is kept from before."""
    found: dict[str, NDArray[np.float32]] = {}
    if path.is_file():
        with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
            found = {name: np.asarray(held[name]) for name in held.files}
    if photos is not None:
        found = {name: rows for name, rows in found.items() if name.startswith("rendered")}
        if len(photos.whose) >= HIDES:
            found["mean"], found["covariance"] = measure.shape(photos.everybody)
    if rendered is not None:
        found["rendered_mean"], found["rendered_covariance"] = measure.shape(rendered.everybody)
    return found


def _npz(rows: dict[str, NDArray[np.float32]]) -> bytes:
    """The bytes of a .npz file, the same for the same numbers: NumPy's own writer, which writes no time."""
    content = io.BytesIO()
    np.savez(content, allow_pickle=False, **{name: rows[name] for name in sorted(rows)})
    assert zipfile.is_zipfile(content)
    return content.getvalue()


def _lines(told: dict[str, Any]) -> str:
    """JSON with one line for each row of numbers, so that two calibrations can be compared by eye."""
    return _text(told, 0) + "\n"


def _text(told: Any, deep: int) -> str:
    flat = json.dumps(told, ensure_ascii=False)
    if len(flat) <= 100 or not _nested(told):
        return flat
    inside = " " * (deep + 1)
    if isinstance(told, dict):
        rows = [f"{inside}{json.dumps(key)}: {_text(value, deep + 1)}" for key, value in told.items()]
        return "{\n" + ",\n".join(rows) + "\n" + " " * deep + "}"
    return "[\n" + ",\n".join(f"{inside}{_text(value, deep + 1)}" for value in told) + "\n" + " " * deep + "]"


def _nested(told: Any) -> bool:
    inside = told.values() if isinstance(told, dict) else told if isinstance(told, list) else ()
    return isinstance(told, dict) or any(isinstance(one, dict | list) for one in inside)
