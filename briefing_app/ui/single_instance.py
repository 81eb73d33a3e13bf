"""One window a person: a second start hands its files to the first one and ends. A local socket file, no network."""

from __future__ import annotations

import getpass
import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
from filelock import BaseFileLock, FileLock, Timeout
from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app import paths
from briefing_app.domain.unreadable import UNREADABLE

WAIT_MS = 400
LATER_MS = 300
PATIENCE = 2.0
"""Seconds that a second start waits for the first one to listen."""


class SingleInstance(QObject):
    """``asked(files)`` when a second start handed over."""

    asked = Signal(list)

    def __init__(self, parent: QObject, name: str = "") -> None:
        super().__init__(parent)
        self._name = name or _name()
        self._server: QObject | None = None
        self._lock: BaseFileLock | None = None

    def is_told(self, files: Sequence[str], *, listens_later: bool = False) -> bool:
        """True when another process has the window: it was handed ``files``. Otherwise this one listens from now on.

        With ``listens_later`` it does so once its window is up; who is first is settled by a lock, which is quick.
        """
        if self._is_first():
            if listens_later:
                QTimer.singleShot(LATER_MS, self, self._listen)
            else:
                self._listen()
            return False
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:  # the first one may just be starting
            if self._hand_over(files):
                return True
        return False

    def _is_first(self) -> bool:
        lock = FileLock(paths.user_data() / f"{self._name}.lock")
        try:
            paths.user_data().mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError:  # nowhere to keep a lock: two windows are better than none
            return True
        self._lock = lock
        return True

    def _hand_over(self, files: Sequence[str]) -> bool:
        try:
            from PySide6.QtNetwork import QLocalSocket
        except ImportError:  # a system library of QtNetwork is missing: two windows are better than none
            return False
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(msgspec.json.encode([str(Path(name).resolve()) for name in files]) + b"\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.waitForDisconnected(WAIT_MS)
        return True

    def _listen(self) -> None:
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a process that was killed left behind: the lock says it is gone
        server.listen(self._name)
        server.newConnection.connect(self._greet)
        self._server = server

    def close(self) -> None:
        if self._server is not None:
            self._server.close()  # type: ignore[attr-defined]
            self._server = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _greet(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()  # type: ignore[attr-defined]

        def read() -> None:
            if not socket.canReadLine():
                return
            try:
                files = msgspec.json.decode(bytes(socket.readLine().data()), type=list[str])
            except UNREADABLE:
                files = []
            socket.disconnectFromServer()
            self.asked.emit(files)

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        read()


def _name() -> str:
    """The same for every start of one person over the same folders, and for nobody else."""
    digest = hashlib.sha256(f"{getpass.getuser()}:{paths.user_data()}".encode()).hexdigest()
    return f"{paths.APP}-{digest[:16]}"
