"""The lights of the selected frame say in shape, colour and words what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.frames import Light, Quality, QualityMeasure
from leukdesk.ui.quality_lights import QualityLights

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

QUALITY = Quality(
    (
        QualityMeasure("exposure", 0.8, Light.GREEN, ""),
        QualityMeasure(
            "focus", 6.0, Light.RED, "Out of focus: turn the fine focus until the nuclei are crisp."
        ),
        QualityMeasure("colour cast", 12.0, Light.YELLOW, "The picture is bluish: set the white balance."),
    )
)


def test_every_light_is_said_in_words_too(qtbot: QtBot) -> None:
    lights = QualityLights()
    qtbot.addWidget(lights)
    lights.show_quality(QUALITY)
    assert lights.accessibleName() == (
        "Picture quality: Exposure: good.; Focus: not usable. Out of focus: turn the fine focus until the "
        "nuclei are crisp.; Colour cast: could be better. The picture is bluish: set the white balance."
    )


def test_without_a_frame_there_is_no_row(qtbot: QtBot) -> None:
    lights = QualityLights()
    qtbot.addWidget(lights)
    lights.show_quality(QUALITY)
    assert not lights.isHidden()
    lights.show_quality(None)
    assert lights.isHidden()


def test_a_narrow_row_breaks(qtbot: QtBot) -> None:
    lights = QualityLights()
    qtbot.addWidget(lights)
    lights.show_quality(QUALITY)
    assert lights.heightForWidth(120) > lights.heightForWidth(700)


def test_the_three_lights_differ_without_colour(qtbot: QtBot) -> None:
    drawn = set()
    for light in Light:
        lights = QualityLights()
        qtbot.addWidget(lights)
        lights.show_quality(Quality((QualityMeasure("x", 1.0, light, ""),)))
        lights.resize(30, 24)
        lights.show()
        # Which pixels are painted, not how.
        image = lights.grab().toImage()
        blank = image.pixel(0, 0)
        drawn.add(tuple(image.pixel(x, y) != blank for x in range(10, 25) for y in range(image.height())))
    assert len(drawn) == 3
