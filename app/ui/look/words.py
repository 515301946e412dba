"""What the Look room says about breaking detection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.live.breaks import Break, Loss, Success

translate = QCoreApplication.translate


def open_it() -> str:
    """The way in."""
    return translate("Look", "Try to break it")


def close_it() -> str:
    """The way back."""
    return translate("Look", "Stop breaking it")


def title(done: int) -> str:
    """The name of the tasks, or how many worked."""
    if not done:
        return translate("Look", "Break it")
    return translate("Look", "Broken: {done} of {all}").format(done=done, all=len(Break))


def name(what: Break) -> str:
    """A task in a word or two."""
    return {
        Break.TURN: translate("Look", "Turn away"),
        Break.COVER: translate("Look", "Cover up"),
        Break.DARK: translate("Look", "Go dark"),
        Break.TWO: translate("Look", "Be two"),
        Break.PICTURE: translate("Look", "Show a photo"),
        Break.MADE_UP: translate("Look", "Fake a face"),
    }[what]


def state(success: Success | None, *, needs_camera: bool) -> str:
    """How a task stands."""
    if success is not None:
        return translate("Look", "done, you said so") if success.told else translate("Look", "done")
    return translate("Look", "needs a camera") if needs_camera else translate("Look", "open")


def try_this(what: Break) -> str:
    """What to do, in one line."""
    return {
        Break.TURN: translate("Look", "Turn your head until it loses you."),
        Break.COVER: translate("Look", "Cover your face until it loses you."),
        Break.DARK: translate("Look", "Make it dark until it loses you."),
        Break.TWO: translate("Look", "Get a second face into the picture."),
        Break.PICTURE: translate("Look", "Hold up a photo or a drawing of a face."),
        Break.MADE_UP: translate("Look", "Photograph this face with a phone and hold it up."),
    }[what]


def shows(what: Break) -> str:
    """What a success shows, in one sentence."""
    return {
        Break.TURN: translate("Look", "It was made for faces that look its way. Turn far enough, and nobody is there."),
        Break.COVER: translate("Look", "“No face found” does not mean that nobody is there."),
        Break.DARK: translate("Look", "It lives on light: in the dark it misses people who stand right before it."),
        Break.TWO: translate("Look", "It finds everybody in view, also those whom nobody asked."),
        Break.PICTURE: translate("Look", "It cannot tell skin from paper. A box is no proof that somebody was there."),
        Break.MADE_UP: translate("Look", "It found a face that belongs to nobody. A box proves no person."),
    }[what]


def happened(success: Success) -> str:
    """What was noticed, with its number where there still is one."""
    if success.told:
        return translate("Look", "Done: you say so. The machine cannot know it.")
    number = success.number
    if success.what is Break.TWO and number is not None:
        return translate("Look", "Done: {count} faces at once.").format(count=round(number))
    if success.what is Break.DARK and number is not None:
        return translate("Look", "Done: lost with {share} of the light left.").format(share=share(number))
    if success.what is Break.MADE_UP and number is not None:
        return translate("Look", "Done: it calls this drawn face {confidence} face-like.").format(
            confidence=f"{number:.2f}"
        )
    return {
        Break.TURN: translate("Look", "Done: turned away, and lost."),
        Break.COVER: translate("Look", "Done: something came between, and the face was lost."),
        Break.DARK: translate("Look", "Done: the light went, and the face was lost."),
        Break.TWO: translate("Look", "Done: more than one face at once."),
        Break.PICTURE: translate("Look", "Done: it fell for it."),
        Break.MADE_UP: translate("Look", "Done: it found a face that nobody has."),
    }[success.what]


def share(left: float) -> str:
    """A share of the light in tenths."""
    tenths = round(10 * left)
    if tenths < 1:
        return translate("Look", "under a tenth")
    return translate("Look", "{tenths} tenths").format(tenths=tenths) if tenths > 1 else translate("Look", "a tenth")


def lost(what: Break, loss: Loss) -> str:
    """Why a face was lost, where that is not what was tried; '' where there is nothing to say."""
    if loss is Loss.UNSURE:
        return translate(
            "Look", "The face is lost. By its six points I cannot tell turning from covering. Which was it?"
        )
    if loss is Loss.LEFT:
        return translate("Look", "The face was lost at the edge of the picture. Try again further inside.")
    if (what, loss) in ((Break.TURN, Loss.COVERED), (Break.COVER, Loss.TURNED)):
        turned = translate("Look", "Lost, but that looked like turning away.")
        return turned if loss is Loss.TURNED else translate("Look", "Lost, but that looked like covering.")
    if loss is Loss.DARK and what in (Break.TURN, Break.COVER):
        return translate("Look", "Lost, but the light was gone.")
    return ""


def live(what: Break, faces: int, *, held: bool, straight: bool, light: float | None) -> str:
    """How near it is now, in words."""
    if not faces:
        lost = translate("Look", "No face. Is it lost? One moment.")
        return lost if held else translate("Look", "It finds no face. Let it find one first.")
    if what is Break.TWO:
        return translate("Look", "It finds one face. One more.") if faces == 1 else translate("Look", "Hold still.")
    if what in (Break.PICTURE, Break.MADE_UP):
        return translate("Look", "It cannot know what is a picture. When the box is on yours, say so.")
    if not held:
        return translate("Look", "It has just found a face. Hold still for a moment.")
    if what is Break.DARK:
        if light is not None and light <= 0.95:
            return translate("Look", "{share} of the light left, and it still finds a face.").format(share=share(light))
        return translate("Look", "It finds a face, in full light.")
    if what is Break.TURN and not straight:
        return translate("Look", "You turn, and it still finds you. Further: some heads it finds even from behind.")
    return translate("Look", "It finds a face.")


def needs_camera(visitor: str) -> str:
    """Why a film cannot do it."""
    if not visitor:
        return translate("Look", "This needs somebody in front of a camera.")
    return translate("Look", "{name} is a film and cannot hear you. This needs a camera.").format(name=visitor)


def ask_camera() -> str:
    """The way to the question."""
    return translate("Look", "Ask me about the camera")


def fell() -> str:
    """The visitor's own verdict."""
    return translate("Look", "It fell for it")


def i_turned() -> str:
    """The visitor's own verdict."""
    return translate("Look", "I turned")


def i_covered() -> str:
    """The visitor's own verdict."""
    return translate("Look", "I covered my face")


def again() -> str:
    """Open it once more."""
    return translate("Look", "Try again")


def no_box() -> str:
    """Why the verdict cannot be given now."""
    return translate("Look", "It finds no face right now.")


def noted(success: Success) -> tuple[str, str]:
    """What a note is about, and the number in words."""
    about = {
        Break.TURN: translate("Look", "How face-like I last was before it lost me, turning away"),
        Break.COVER: translate("Look", "How face-like I last was before it lost me, covered"),
        Break.DARK: translate("Look", "Light left when it lost my face, as a share"),
        Break.TWO: translate("Look", "Faces it found at once"),
        Break.PICTURE: translate("Look", "How face-like it found a picture"),
        Break.MADE_UP: translate("Look", "How face-like it found a face that nobody has"),
    }[success.what]
    number = success.number or 0.0
    return about, f"{number:.0f}" if success.what is Break.TWO else f"{number:.2f}"


def likeness() -> str:
    """The trace's name."""
    return translate("Look", "how face-like, never who")


def likeness_short() -> str:
    """The trace's name where there is little room."""
    return translate("Look", "how face-like")


def trace_name() -> str:
    """For a screen reader."""
    return translate("Look", "How face-like, over the last seconds")


def trace_said(confidence: float | None, faces: int) -> str:
    """The trace in words."""
    if confidence is None:
        return translate("Look", "No face now.")
    return translate("Look", "{count} found. How face-like: {confidence}.").format(
        count=faces, confidence=f"{confidence:.2f}"
    )


def turn_is() -> str:
    """The turn's scale."""
    return translate("Look", "turn, an estimate")


def light_is() -> str:
    """The light's scale."""
    return translate("Look", "light")


def half() -> str:
    """The tick on the light's scale."""
    return translate("Look", "half")


def faces_are() -> str:
    """The count."""
    return translate("Look", "faces")


def nobody() -> str:
    """The picture to photograph."""
    return translate("Look", "A rendered person: nobody has this face")


def try_on_film(what: Break) -> str:
    """What to do to a rendered visitor, in one line."""
    return {
        Break.COVER: translate("Look", "Cover this face until it is lost."),
        Break.DARK: translate("Look", "Take the light away until the face is lost."),
        Break.TWO: translate("Look", "Push a second face into the picture."),
    }.get(what, translate("Look", "This visitor was drawn by a computer. Is a face found?"))


def by_hand(what: Break) -> str:
    """What the slider does to the picture."""
    return {
        Break.COVER: translate("Look", "Push something before the face"),
        Break.DARK: translate("Look", "Light taken away"),
    }.get(what, translate("Look", "Push in the mirror image"))


def percent(amount: int) -> str:
    """How much of it."""
    return translate("Look", "{amount} %").format(amount=amount)
