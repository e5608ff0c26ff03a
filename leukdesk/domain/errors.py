"""Every fault that LeukDesk reports on purpose.

LeukDeskError
├── UserError              the operator can mend it: one sentence says what happened and what to do
│   ├── PictureError       a picture cannot be read or used
│   ├── CameraError        a camera cannot be opened, or gives nothing
│   ├── StoreError         the records cannot be opened or written
│   │   └── DamagedError   the database is damaged or lost; a backup can take its place
│   ├── SignInError        a name or password is wrong, or an account is locked
│   ├── TrainingDataError  the data given to training will not do
│   ├── NetworkDiedError   the network's process ended twice on the same request
│   └── RequestCancelledError  nobody waits for the answer any more
└── IntegrityError         do not go on: something is not what it was recorded to be
    └── BundleError        a bundle is missing, changed or foreign

Faults of other libraries are translated at the border, with `raise … from error`.
"""

from __future__ import annotations

from leukdesk.domain.sentences import Sentence


class LeukDeskError(Exception):
    """A fault with a sentence for the operator.

    Args:
        what_happened: the fault, without a full stop at the end.
        what_to_do: the cure, as an order ("choose another folder"), without a full stop.
    """

    def __init__(self, what_happened: str, what_to_do: str) -> None:
        super().__init__(what_happened, what_to_do)
        self.what_happened = what_happened
        self.what_to_do = what_to_do

    def __str__(self) -> str:
        return self.sentence

    @property
    def sentence(self) -> Sentence:
        """All of it; in another language where its two parts are sentences."""
        return Sentence.joined("", (self.what_happened, "; ", self.what_to_do, "."))


class UserError(LeukDeskError):
    """Something that the operator can mend."""


class PictureError(UserError):
    """A picture cannot be read or used."""


class CameraError(UserError):
    """A camera cannot be opened, or gives nothing."""


class StoreError(UserError):
    """The records cannot be opened or written."""


class DamagedError(StoreError):
    """The database of the records is damaged or lost; a backup can take its place."""


class SignInError(UserError):
    """A name or password is wrong, or an account is locked."""


class TrainingDataError(UserError):
    """The data given to training will not do."""


class NetworkDiedError(UserError):
    """The network's process ended twice on the same request."""


class RequestCancelledError(UserError):
    """A request was called off: nobody waits for its answer any more."""


class IntegrityError(LeukDeskError):
    """Something is not what it was recorded to be; nothing may go on as if it were."""


class BundleError(IntegrityError):
    """A bundle is missing, changed or foreign."""
