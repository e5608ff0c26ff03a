"""Which addresses a phone could reach this computer on."""

from __future__ import annotations

import ipaddress
import socket
from types import SimpleNamespace
from typing import TYPE_CHECKING

import psutil

from leukdesk.capture.phone.addresses import NetworkAddress, network_addresses

if TYPE_CHECKING:
    import pytest


def inet(address: str) -> SimpleNamespace:
    return SimpleNamespace(family=socket.AF_INET, address=address)


def test_only_addresses_that_a_phone_could_reach_are_offered_private_ones_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    six = SimpleNamespace(family=socket.AF_INET6, address="fe80::1")
    cards = {
        "Loopback": [inet("127.0.0.1")],
        "WAN": [inet("8.8.4.4")],
        "WLAN größe": [six, inet("192.168.1.20")],
        "Ethernet": [inet("169.254.7.7")],
        "VPN off": [inet("10.8.0.2")],
    }
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: cards)
    monkeypatch.setattr(
        psutil, "net_if_stats", lambda: {name: SimpleNamespace(isup=name != "VPN off") for name in cards}
    )
    assert network_addresses() == (
        NetworkAddress("WLAN größe", "192.168.1.20"),
        NetworkAddress("WAN", "8.8.4.4"),
    )


def test_this_computers_own_list_can_be_read() -> None:
    for each in network_addresses():
        assert not ipaddress.IPv4Address(each.address).is_loopback
