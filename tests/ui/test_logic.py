"""Rules of the window that need no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leukdesk.domain.cell_classes import SHARED_CLASSES, CellClass, ClassRole
from leukdesk.domain.errors import CameraError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.ui.case_state import short_name
from leukdesk.ui.class_keys import class_keys
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.label_layout import Area, LabelWish, place_labels
from leukdesk.ui.pace import Pace
from leukdesk.ui.scale_bar import bar_length_um, bar_text
from leukdesk.ui.translation import speak
from leukdesk.ui.words import certainty_words, measure_words, time_left_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SCREEN = Area(0, 0, 800, 600)


def test_each_class_has_a_key_of_its_own_and_the_blast_keeps_its_b() -> None:
    names = [
        "Band neutrophil",
        "Basophil",
        "Segmented neutrophil",
        "Blast",
        "Monocyte",
        "Myelocyte",
        "Metamyelocyte",
    ]
    roles = {"Blast": ClassRole.TARGET}
    classes = [
        CellClass(n.lower().replace(" ", "_"), n, roles.get(n, ClassRole.LEUKOCYTE)) for n in names
    ] + list(SHARED_CLASSES)
    keys = class_keys(classes)
    assert keys["blast"] == "B"
    assert keys["unidentified"] == "U"
    assert keys["not_a_cell"] == "X"
    assert len(set(keys.values())) == len(classes)


def test_a_bundle_of_forty_classes_still_gives_no_key_twice() -> None:
    classes = [CellClass(f"c{n}", "Blast", ClassRole.LEUKOCYTE) for n in range(40)]
    keys = class_keys(classes)
    assert len(keys) == 34
    assert len(set(keys.values())) == 34


@given(
    st.lists(
        st.tuples(
            st.floats(-100, 900),
            st.floats(-100, 700),
            st.floats(5, 200),
            st.floats(20, 150),
            st.integers(1, 3),
        ),
        max_size=40,
    )
)
def test_labels_never_cover_each_other_or_leave_the_screen(
    cells: list[tuple[float, float, float, float, int]],
) -> None:
    wishes = [LabelWish(n, Area(x, y, s, s), w, 18, rank) for n, (x, y, s, w, rank) in enumerate(cells)]
    taken = [Area(10, 550, 180, 40)]
    areas = [*place_labels(wishes, SCREEN, taken).values(), *taken]
    assert all(a.within(SCREEN) for a in areas)
    assert not any(a.meets(b) for i, a in enumerate(areas) for b in areas[:i])


def test_the_selected_cell_is_labelled_even_where_there_is_no_room() -> None:
    full = [Area(0, 0, 800, 600)]
    wish = LabelWish(1, Area(300, 300, 40, 40), 80, 18, 3, forced=True)
    assert 1 in place_labels([wish], SCREEN, full)
    assert not place_labels([LabelWish(1, Area(300, 300, 40, 40), 80, 18, 3)], SCREEN, full)


@given(st.floats(-30, 790), st.floats(-30, 590), st.floats(20, 200), st.floats(20, 790))
def test_the_label_of_the_selected_cell_is_seen_whole_wherever_it_lies(
    x: float, y: float, side: float, width: float
) -> None:
    wish = LabelWish(1, Area(x, y, side, side), width, 18, 3, forced=True)
    for place in place_labels([wish], SCREEN).values():
        assert place.x >= SCREEN.x
        assert place.y >= SCREEN.y
        assert place.x + place.width <= SCREEN.x + SCREEN.width + 1e-6
        assert place.y + place.height <= SCREEN.y + SCREEN.height + 1e-6


def test_a_blast_gets_its_label_before_others() -> None:
    here = Area(300, 300, 10, 10)
    room = [Area(0, 0, 800, 279), Area(0, 313, 800, 300), Area(313, 0, 500, 600), Area(0, 0, 297, 600)]
    wishes = [LabelWish(1, here, 10, 18, 3), LabelWish(2, here, 10, 18, 1)]
    assert set(place_labels(wishes, SCREEN, room)) == {2}


@given(st.floats(1e-4, 50), st.floats(20, 400))
def test_the_scale_bar_is_a_round_length_that_fits(um_per_px: float, widest_px: float) -> None:
    length = bar_length_um(um_per_px, widest_px)
    assert length <= um_per_px * widest_px * (1 + 1e-9)
    assert length * 2.5 >= um_per_px * widest_px * (1 - 1e-9)
    assert float(f"{length:e}".split("e")[0]) in {1, 2, 5}


def test_a_length_just_below_a_power_of_ten_has_a_bar() -> None:
    assert bar_length_um(20.0, 49.99999999999999) == 500


def test_a_scale_bar_says_its_unit() -> None:
    assert bar_text(bar_length_um(0.07, 170)) == "10 µm"
    assert bar_text(2000) == "2 mm"
    with pytest.raises(ValueError, match="positive"):
        bar_length_um(0, 100)


def test_the_time_left_follows_the_newest_pictures() -> None:
    pace = Pace()
    assert pace.seconds_left(10) is None
    pace.add(60)
    for _ in range(12):
        pace.add(0.5)
    assert pace.seconds_left(10) == 5


@pytest.mark.parametrize(
    ("seconds", "words"), [(2, "a few seconds left"), (41, "about 40 s left"), (200, "about 3 min left")]
)
def test_the_time_left_is_rounded_to_what_can_be_said(seconds: float, words: str) -> None:
    assert time_left_words(seconds) == words


@pytest.mark.parametrize(
    ("probability", "word"), [(0.95, "high"), (0.9, "high"), (0.75, "medium"), (0.4, "low")]
)
def test_certainty_is_said_in_a_word(probability: float, word: str) -> None:
    assert certainty_words(probability) == word


def test_a_name_is_cut_from_paths_of_either_system() -> None:
    assert short_name(r"C:\Smears\größe 1.png") == "größe 1.png"
    assert short_name("/data/smears/1.png") == "1.png"
    assert short_name("camera 3") == "camera 3"


def test_every_fault_becomes_one_sentence() -> None:
    assert sentence_of(UserError("it broke", "mend it")) == "it broke; mend it."
    lost = sentence_of(ImportError("DLL load failed while importing cv2: C:/Users/Erika", name="cv2"))
    assert lost == "a part of the program cannot be loaded (cv2); install LeukDesk again."
    words = sentence_of(KeyError("secret name"))
    assert "secret name" not in words
    assert "KeyError" in words


def test_what_a_camera_fails_at_is_said_in_the_windows_language(qapp: QApplication) -> None:
    speak(qapp, "es")
    try:
        cure = Sentence("plug it in; LeukDesk goes on by itself")
        gone = CameraError(Sentence("{0} is not there", "Ocular"), cure)
        assert sentence_of(gone) == "Ocular no está; conéctela; LeukDesk sigue solo."
        assert measure_words("colour cast") == "Tinte"
    finally:
        speak(qapp, "en")
