"""A proxy on loopback between the program and its server: it cuts connections around COMMIT, and delays answers."""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"
CUTS = ("before", "inside", "during", "after")
"""Before COMMIT reaches the server, in the middle of the message, while it is carried out, or when it is done but
before the answer comes back."""


class Proxy:
    """Relays connections to a server; `plan()` says at each COMMIT which of CUTS to make, or an empty text.

    `latency` (seconds) is added to each direction, as a far network does: to the first byte, not to the throughput.
    """

    def __init__(self, host: str, port: int, latency: float = 0.0, plan: Callable[[], str] = lambda: "") -> None:
        self.server = (host, port)
        self.latency = latency
        self.plan = plan
        self.cuts: Counter[str] = Counter()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        """The port on loopback where the proxy listens."""
        return int(self._listener.getsockname()[1])

    def through(self, url: str) -> str:
        """The address of a database as reached through the proxy."""
        return url.replace(f":{self.server[1]}/", f":{self.port}/")

    def drop_all(self) -> None:
        """Cut every connection now."""
        for end in list(self._open):
            _drop(end)

    def close(self) -> None:
        """Take no more connections, and cut those there are."""
        _drop(self._listener)
        self.drop_all()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _address = self._listener.accept()
                try:
                    server = socket.create_connection(self.server)
                except OSError:
                    client.close()
                    continue
                self._relay(client, server)

    def _relay(self, client: socket.socket, server: socket.socket) -> None:
        self._open |= {client, server}
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        relay = _Relay(self, client, server)
        for work in (relay.requests, relay.answers):
            threading.Thread(target=work, daemon=True).start()

    def ended(self, *ends: socket.socket) -> None:
        """Close both ends of a connection."""
        for end in ends:
            _drop(end)
        self._open -= set(ends)


class _Relay:
    """One connection: requests one way, answers the other."""

    def __init__(self, proxy: Proxy, client: socket.socket, server: socket.socket) -> None:
        self.proxy, self.client, self.server = proxy, client, server
        self.swallow = threading.Event()

    def requests(self) -> None:
        for data in self._read(self.client):
            cut = self.proxy.plan() if COMMIT in data else ""
            if cut:
                self.proxy.cuts[cut] += 1
            if cut == "after":
                self.swallow.set()
            if cut == "inside":
                self._send(self.server, data[: data.index(COMMIT) + len(COMMIT) // 2])
            if cut in ("before", "inside") or not self._send(self.server, data) or cut == "during":
                break
        self.proxy.ended(self.client, self.server)

    def answers(self) -> None:
        for data in self._read(self.server):
            if self.swallow.is_set() or not self._send(self.client, data):
                break
        self.proxy.ended(self.client, self.server)

    def _read(self, end: socket.socket) -> Iterator[bytes]:
        return _late(end, self.proxy.latency) if self.proxy.latency else _chunks(end)

    @staticmethod
    def _send(end: socket.socket, data: bytes) -> bool:
        try:
            end.sendall(data)
        except OSError:
            return False
        return True


def _chunks(end: socket.socket) -> Iterator[bytes]:
    with contextlib.suppress(OSError):
        while data := end.recv(65536):
            yield data


def _late(end: socket.socket, latency: float) -> Iterator[bytes]:
    """What comes in, each piece `latency` seconds after it came."""
    waiting: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()

    def collect() -> None:
        for data in _chunks(end):
            waiting.put((time.monotonic() + latency, data))
        waiting.put((0.0, b""))

    threading.Thread(target=collect, daemon=True).start()
    while True:
        due, data = waiting.get()
        if not data:
            return
        threading.Event().wait(max(0.0, due - time.monotonic()))
        yield data


def _drop(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextlib.contextmanager
def proxied(url: str, latency: float = 0.0, plan: Callable[[], str] = lambda: "") -> Iterator[tuple[Proxy, str]]:
    """A proxy in front of the server of `url`, with the address through it, for the length of a `with`."""
    host, port = url.split("@")[1].split("/")[0].rsplit(":", 1)
    proxy = Proxy(host, int(port), latency, plan)
    try:
        yield proxy, proxy.through(url)
    finally:
        proxy.close()
