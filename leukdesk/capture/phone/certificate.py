"""The certificate that a phone's connection is encrypted with, made on this computer for one address."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from leukdesk.files import whole_file

if TYPE_CHECKING:
    from pathlib import Path

VALID_DAYS = 397
"""Browsers refuse certificates that are valid longer than 398 days, day of issue included."""
RENEWED_BEFORE = timedelta(days=14)
CLOCKS_DIFFER = timedelta(days=1)
"""How far a phone's clock may be behind this computer's."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate with its key.

    Attributes:
        path: PEM file of both.
        fingerprint: SHA-256 as browsers show it, e.g. "3F:A0:…".
    """

    path: Path
    fingerprint: str


def certificate_for(address: str, folder: Path) -> Certificate:
    """The certificate for an IPv4 address, made now if there is none or it ends soon.

    A phone that has accepted it once is not asked again while it lasts, so it is kept.

    Args:
        address: of this computer.
        folder: where certificates are kept.

    Raises:
        UserError: if it cannot be written.
    """
    path = folder / f"{ipaddress.IPv4Address(address)}.pem"
    known = _read(path, address)
    if known is None:
        content, known = _make(address)
        with whole_file(path) as part:
            # The key is the operator's alone; Windows keeps a user's folder from others by itself.
            part.chmod(0o600)
            part.write_bytes(content)
    print_ = known.fingerprint(hashes.SHA256())
    return Certificate(path, print_.hex(":").upper())


def _read(path: Path, address: str) -> x509.Certificate | None:
    """The kept certificate, or None if there is none that will do."""
    try:
        content = path.read_bytes()
        known = x509.load_pem_x509_certificate(content)
        serialization.load_pem_private_key(content, None)
        names = known.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (OSError, ValueError, TypeError, x509.ExtensionNotFound):
        return None
    lasts = known.not_valid_after_utc - RENEWED_BEFORE > datetime.now(UTC) >= known.not_valid_before_utc
    return (
        known
        if lasts and ipaddress.IPv4Address(address) in names.get_values_for_type(x509.IPAddress)
        else None
    )


def _make(address: str) -> tuple[bytes, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"LeukDesk {address}")])
    begins = datetime.now(UTC) - CLOCKS_DIFFER
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=VALID_DAYS))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.IPv4Address(address))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return secret + made.public_bytes(serialization.Encoding.PEM), made
