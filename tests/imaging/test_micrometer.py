"""Stage micrometers that the tests draw, so that the true scale is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk.domain.errors import UserError
from leukdesk.domain.scales import scale_of_points
from leukdesk.imaging.micrometer import read_micrometer

if TYPE_CHECKING:
    from numpy.typing import NDArray

WIDTH, HEIGHT = 800, 600


@dataclass(frozen=True)
class Drawn:
    """A ruler: lines `period` px apart, every fifth and tenth longer, digits beside the tenth."""

    period: float
    angle_deg: float
    dark: bool = True
    noise: float = 2.0
    blur: float = 1.0
    vignette: float = 0.3
    round_field: bool = False
    seed: int = 1


def draw(drawn: Drawn) -> NDArray[np.uint8]:
    fine = 2
    canvas = np.full((HEIGHT * fine, WIDTH * fine), 200 if drawn.dark else 110, np.uint8)
    ink = 60 if drawn.dark else 250
    random = np.random.default_rng(drawn.seed)
    across = np.array([np.cos(np.radians(drawn.angle_deg)), np.sin(np.radians(drawn.angle_deg))])
    along = np.array([-across[1], across[0]])
    step, thick = drawn.period * fine, max(1.0, 0.15 * drawn.period) * fine
    middle = np.array([WIDTH, HEIGHT]) * fine / 2 + across * random.uniform(-0.5, 0.5) * step
    for number in range(-120, 121):
        foot = middle + across * number * step
        longer = 1.9 if number % 10 == 0 else 1.45 if number % 5 == 0 else 1.0
        head = foot + along * longer * 0.14 * HEIGHT * fine
        side = across * thick / 2
        corners = np.array([foot - side, foot + side, head + side, head - side])
        cv2.fillPoly(canvas, [np.round(corners * 256).astype(np.int32)], ink, cv2.LINE_AA, 8)
        if number % 10 == 0:
            place = tuple(int(v) for v in head + 6 * fine)
            cv2.putText(canvas, str(abs(number) // 10), place, cv2.FONT_HERSHEY_SIMPLEX, 1.2, ink, 2)
    picture = cv2.resize(canvas, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.float32)
    picture = cv2.GaussianBlur(picture, (0, 0), drawn.blur)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    away = np.hypot(x - WIDTH / 2, y - HEIGHT / 2)
    picture *= 1 - drawn.vignette * (away / np.hypot(WIDTH / 2, HEIGHT / 2)) ** 2
    rgb = picture[..., None] * np.array([1.0, 0.97, 0.9])
    rgb += random.normal(0, drawn.noise, rgb.shape)
    if drawn.round_field:
        rgb[away > 0.48 * HEIGHT] = 2
    return np.clip(np.round(rgb), 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    "drawn",
    [
        Drawn(18.3, 0),
        Drawn(24.7, 90, blur=2),
        Drawn(31.4, 17.3, dark=False, noise=5),
        Drawn(12.9, 45, vignette=0.6),
        Drawn(40.2, 101.7, round_field=True),
        Drawn(9.6, 133.1, blur=0.6, dark=False),
        Drawn(27.1, 179.5, noise=8),
        Drawn(52.8, 64.2, blur=3, vignette=0.5),
    ],
    ids=lambda drawn: f"{drawn.period} px at {drawn.angle_deg}°",
)
def test_a_ruler_at_any_angle_tells_the_scale_within_half_a_percent(drawn: Drawn) -> None:
    ruler = read_micrometer(draw(drawn))

    assert ruler.um_per_px == pytest.approx(10 / drawn.period, rel=0.005)
    assert ruler.period_px == pytest.approx(drawn.period, rel=0.005)
    assert ruler.uncertainty < 0.005
    assert ruler.lines >= 6
    assert len(ruler.marks) >= ruler.lines - 2


def test_the_lines_found_lie_on_the_lines_drawn() -> None:
    picture = draw(Drawn(30.0, 20.0, noise=0, vignette=0))
    dark = np.argwhere(picture[..., 1] < 110)[:, ::-1]

    marks = np.array(read_micrometer(picture).marks)

    assert len(marks) > 15
    one, direction = marks[:, :2], marks[:, 2:] - marks[:, :2]
    normal = np.stack([-direction[:, 1], direction[:, 0]], axis=1)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    near = np.abs((dark[::50, None, :] - one[None]) @ normal[0]).min(axis=1)
    assert np.percentile(near, 80) < 4


def test_another_division_scales_with_it() -> None:
    picture = draw(Drawn(25.0, 8.0))

    assert read_micrometer(picture, 100).um_per_px == pytest.approx(4.0, rel=0.005)


@pytest.mark.parametrize("division_um", [0, -1, float("nan")])
def test_an_impossible_division_is_refused(division_um: float) -> None:
    with pytest.raises(UserError, match="impossible"):
        read_micrometer(draw(Drawn(25.0, 8.0)), division_um)


def test_without_a_ruler_it_says_so() -> None:
    random = np.random.default_rng(3)
    noise = np.clip(random.normal(180, 6, (300, 400, 3)), 0, 255).astype(np.uint8)
    for picture in (np.full((300, 400, 3), 200, np.uint8), noise, np.zeros((20, 20, 3), np.uint8)):
        with pytest.raises(UserError, match="no ruler is seen"):
            read_micrometer(picture)


@pytest.mark.realdata
def test_smears_are_no_rulers(real_data: object) -> None:
    from pathlib import Path

    from leukdesk.imaging.loading import load_picture

    fields = sorted((Path(str(real_data)) / "bccd" / "JPEGImages").glob("*.jpg"))[::60]
    for field in fields:
        with pytest.raises(UserError, match="no ruler is seen"):
            read_micrometer(load_picture(field).rgb)


def test_two_points_and_a_length_tell_the_scale() -> None:
    um_per_px, share = scale_of_points((10, 10), (310, 410), 100)

    assert um_per_px == pytest.approx(0.2)
    assert share == pytest.approx(0.0028, abs=1e-4)


@pytest.mark.parametrize(
    ("other", "length_um"),
    [
        ((12, 10), 100),
        ((310, 410), 0),
        ((310, 410), -5),
        ((310, 410), float("inf")),
        ((310, 410), float("nan")),
        ((float("nan"), 410), 100),
        ((310, float("inf")), 100),
        ((310, 410), 2501),
        ((310, 410), 2),
    ],
)
def test_points_or_lengths_that_tell_nothing_are_refused(
    other: tuple[float, float], length_um: float
) -> None:
    with pytest.raises(UserError):
        scale_of_points((10, 10), other, length_um)
