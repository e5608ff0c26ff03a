"""Text for people that can still be said in another language.

A `Sentence` is its English text, so that it can be compared, recorded and written like any other. It also
remembers what it was made from, and whoever shows it to a person may say it in that person's language: the
window through Qt (`leukdesk.ui.words.said`), the report through a `Wording` (`leukdesk.languages`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterable


class Sentence(str):
    """English text made from a template and values.

    Args:
        template: literal English text, with `{0}`, `{1:.1f}` and so on for the values. It is the key of the
            translations, which may order the values otherwise.
        values: numbers, texts or other sentences, which are translated too.
    """

    __slots__ = ("template", "values")

    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> Self:
        """Fills the template in."""
        made = super().__new__(cls, template.format(*values) if values else template)
        made.template = template
        made.values = values
        return made

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]
        """What a copy in another process is made from."""
        return (self.template, *self.values)

    @classmethod
    def joined(cls, separator: str, parts: Iterable[str]) -> Sentence:
        """Parts in a row, each of which is translated by itself."""
        values = tuple(parts)
        between = separator.replace("{", "{{").replace("}", "}}")
        return cls(between.join(f"{{{i}}}" for i in range(len(values))), *values)


def sentence_to_json(text: str) -> Any:
    """A text as JSON keeps it, with what it was made from, so that it can be said in another language."""
    if not isinstance(text, Sentence):
        return str(text)
    values = (sentence_to_json(value) if isinstance(value, str) else value for value in text.values)
    return {"template": text.template, "values": list(values)}


def sentence_from_json(kept: Any) -> str:
    """A text from what JSON kept."""
    if isinstance(kept, str):
        return kept
    values = (sentence_from_json(v) if isinstance(v, str | dict) else v for v in kept["values"])
    return Sentence(kept["template"], *values)
