"""Who acts when a command changes the records: a person who proved it, or the command line."""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from getpass import getpass
from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.domain.audit import Actor
from leukdesk.domain.errors import StoreError, UserError
from leukdesk.domain.people import Secret
from leukdesk.records.backup_folder import DATABASE_NAME
from leukdesk.records.store import open_store
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leukdesk.records.store import SqlStore


@contextmanager
def records_of(folder: Path, user: str = "") -> Iterator[SqlStore]:
    """The records of a folder, open for somebody; made if there are none.

    Args:
        folder: of the records.
        user: name of the account that signs in; its password is asked for, or read from the standard input's
            first line. Empty where nobody signs in.

    Raises:
        UserError: if the records belong to a laboratory and nobody is named, or the other way round.
        SignInError: if the password is wrong or the account locked.
        StoreError: if the records cannot be opened.
    """
    acting = [_command_line()]
    with closing(open_store(folder, acting=lambda: acting[-1])) as store:
        if bool(store.accounts()) is not bool(user):
            raise UserError(
                f"nobody has an account in the records in {folder}"
                if user
                else f"the records in {folder} belong to a laboratory, where nothing is done without a name",
                "leave --user out" if user else "give the name of your account with --user",
            )
        if not user:
            yield store
            return
        person = store.sign_in(user, _password(user))
        acting.append(person.actor)
        try:
            yield store
        finally:
            store.sign_out(person)


def who_restores(folder: Path, user: str = "") -> Actor:
    """Who puts a backup in the place of the records; only records that can't be read ask for no name.

    Raises:
        UserError, SignInError: as `records_of`.
    """
    if not (folder / DATABASE_NAME).is_file():
        return _command_line()
    try:
        with records_of(folder, user) as store:
            return store.acts_now()
    except StoreError:
        # Whatever keeps them from being opened keeps a password from being compared.
        return _command_line()


def _command_line() -> Actor:
    """The operator of the settings, with the word that no window and no sign-in was there."""
    operator = load_settings(paths.settings_file()).actor
    return Actor(f"{operator.name} (command line)")


def _password(user: str) -> Secret:
    if sys.stdin.isatty():
        return Secret(getpass(f"Password of {user}: "))
    return Secret(sys.stdin.readline().rstrip("\r\n"))
