"""Runs first in the frozen application: programs it starts (LibreOffice, a file manager) get the environment of the
person back, not the folder of our libraries. The loader has read the variable already; our own libraries are found."""

import os
import sys

if sys.platform == "linux":
    _before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    os.environ.pop("LD_LIBRARY_PATH", None)
    if _before:
        os.environ["LD_LIBRARY_PATH"] = _before
