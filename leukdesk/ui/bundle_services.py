"""What the models page asks of the rest of the program; all may take long, so all run in jobs. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leukdesk.inference.shelf import Candidate
    from leukdesk.languages import Wording
    from leukdesk.settings import Settings
    from leukdesk.workflow.bundles import ListedBundle


@dataclass(frozen=True, slots=True)
class Examined:
    """A foreign bundle for a person to judge.

    Attributes:
        candidate: as read; nothing of it was opened.
        page: its card as HTML.
        warning: what a person must know.
    """

    candidate: Candidate
    page: str
    warning: str

    @property
    def name(self) -> str:
        """The name it would be installed under."""
        return self.candidate.name

    @property
    def title(self) -> str:
        """The bundle and its version as it states them."""
        return self.candidate.card.name

    @property
    def sha256(self) -> str:
        """Of its network."""
        return self.candidate.card.sha256


class BundleServices:
    """The bundles of this computer; each call reads its modules from disk when it is first needed.

    Args:
        settings: as they stand; cards are said in their language.
    """

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings

    def _wording(self) -> Wording:
        from leukdesk.languages import wording_for  # noqa: PLC0415

        settings = self._settings()
        return wording_for(settings.language, settings.region)

    def listed(self, chosen: str) -> Sequence[ListedBundle]:
        """All bundles, each held against its pin or seal."""
        from leukdesk.workflow.bundles import listed_bundles  # noqa: PLC0415

        return list(listed_bundles(chosen))

    def page(self, bundle: ListedBundle) -> str:
        """The card of a bundle as HTML; of one that is refused, why."""
        from leukdesk.reports.model_page import refusal_page, window_page  # noqa: PLC0415

        if bundle.card is None:
            return refusal_page(bundle.name, said(bundle.fault))
        return window_page(bundle.card, self._wording())

    def verify(self, name: str) -> str:
        """The sha256 of a bundle's network, once card and network were found to be what they should be.

        Raises:
            BundleError: if they are not.
        """
        from leukdesk.inference.shelf import open_named  # noqa: PLC0415

        return open_named(name).card.sha256

    def examine(self, folder: Path) -> Examined:
        """A foreign bundle, read for a person to judge.

        Raises:
            BundleError: if it is no sound bundle.
        """
        from leukdesk.inference.shelf import examine  # noqa: PLC0415
        from leukdesk.reports.model_page import window_page  # noqa: PLC0415
        from leukdesk.workflow.bundles import WARNING  # noqa: PLC0415

        candidate = examine(folder)
        return Examined(candidate, window_page(candidate.card, self._wording()), WARNING)

    def install(self, examined: Examined) -> str:
        """Installs a bundle that a person agreed to; returns how it runs here.

        Raises:
            LeukDeskError: if it cannot be installed or does not run.
        """
        from leukdesk.workflow.bundles import install_bundle  # noqa: PLC0415

        return install_bundle(examined.candidate)

    def choose(self, name: str) -> str:
        """What the settings are to name a bundle by, once it was found whole.

        Raises:
            BundleError: if it is not.
        """
        from leukdesk.workflow.bundles import chosen_name  # noqa: PLC0415

        return chosen_name(name)

    def remove(self, name: str) -> None:
        """Removes an installed bundle.

        Raises:
            UserError: if it came with the program or is in use.
        """
        from leukdesk.inference.shelf import remove  # noqa: PLC0415

        remove(name)
