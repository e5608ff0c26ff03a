"""What a signed text says was found, also where no LeukDesk wrote it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from leukdesk.domain.assessment import Finding
from leukdesk.domain.assessment_summary import summary_of_signed
from leukdesk.domain.signed_content import SignedContent

PARTS: dict[str, Any] = {
    "version": 1,
    "case": {},
    "frames": [{"frame_id": 1}],
    "cells": [],
    "differential": {},
    "assessment": {"finding": "blasts_suspected", "reviewed": True, "reasons": ["Five of nine."]},
}


def test_the_finding_is_read_from_what_was_signed() -> None:
    content = SignedContent(json.dumps(PARTS))
    assert content.finding is Finding.BLASTS_SUSPECTED
    summary = summary_of_signed(content)
    assert summary is not None
    assert (summary.finding, summary.signed) == (Finding.BLASTS_SUSPECTED, True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        json.dumps({name: part for name, part in PARTS.items() if name != "assessment"}),
        json.dumps({**PARTS, "assessment": "blasts"}),
        json.dumps({**PARTS, "assessment": {"finding": "measles"}}),
    ],
)
def test_a_text_that_was_tampered_with_keeps_nobody_from_the_case(text: str) -> None:
    content = SignedContent(text)
    assert content.finding is None
    assert summary_of_signed(content) is None
