"""The packaged application against the one from source: from the command to a window on a real screen.

``python -m benchmarks.frozen``, after ``python3 dev.py package``. Xvfb is the screen, xdotool sees the window.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.timing import medians, milliseconds, table
from briefing_app import bootstrap, paths

PROGRAM = paths.resources().parent / "dist" / "briefing-app" / "briefing-app"
ROUNDS = 31


def frozen_table(rounds: int) -> str:
    """Both on the same empty library, by turns."""
    with tempfile.TemporaryDirectory() as name:
        ready, told = os.pipe()
        command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        screen = subprocess.Popen(command, pass_fds=(told,), stderr=subprocess.DEVNULL)
        try:
            with os.fdopen(ready) as number:
                environment = _environment(Path(name), f":{number.readline().strip()}")
            commands = {"from source": [sys.executable, "-m", "briefing_app"], "packaged": [str(PROGRAM)]}
            times = medians({what: partial(_shown, how, environment) for what, how in commands.items()}, rounds)
        finally:
            screen.kill()
            screen.wait()
            os.close(told)
    source = times["from source"]
    rows: list[tuple[str, ...]] = [("window", "time", "times that from source")]
    rows += [(what, milliseconds(taken), f"{taken / source:.2f}") for what, taken in times.items()]
    return table("From the command to the window on the screen, median", rows)


def _environment(home: Path, screen: str) -> dict[str, str]:
    library = home / "library.briefing"
    bootstrap.application().libraries.create(library, None)
    kept = home / "config" / "briefing-app" / "preferences.json"
    kept.parent.mkdir(parents=True)
    kept.write_text(json.dumps({"language": "ar", "scheme": "light", "library": str(library)}), "utf-8")
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    return {**os.environ, **folders, "HOME": str(home), "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}


def _shown(command: list[str], environment: dict[str, str]) -> None:
    """Until the window of the started process is visible; then it is ended, which ``medians`` counts alike for both."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    look = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "مذكرات"]
    while subprocess.run(look, env=environment, check=False, capture_output=True, timeout=60).returncode:
        """The window of the start before went while it was looked at."""
    process.kill()
    process.wait()


if __name__ == "__main__":
    print(frozen_table(ROUNDS))
