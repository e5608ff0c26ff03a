"""Under which addresses a phone can reach this computer."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class NetworkAddress:
    """An IPv4 address of this computer.

    Attributes:
        interface: name that the system gives the network card, e.g. "Wi-Fi" or "wlan0".
        address: e.g. "192.168.1.20".
    """

    interface: str
    address: str


def network_addresses() -> tuple[NetworkAddress, ...]:
    """The addresses of the interfaces that are up: private ones first, this computer's own (127…) left out.

    A card without a network gives itself 169.254…; no phone reaches that, so it is left out too.
    """
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    found = [
        NetworkAddress(name, each.address)
        for name, addresses in psutil.net_if_addrs().items()
        for each in addresses
        if name in up and each.family == socket.AF_INET and _is_reachable(each.address)
    ]
    return tuple(sorted(found, key=lambda a: (not ipaddress.IPv4Address(a.address).is_private, a.interface)))


def _is_reachable(address: str) -> bool:
    parsed = ipaddress.IPv4Address(address)
    return not (parsed.is_loopback or parsed.is_link_local or parsed.is_unspecified)
