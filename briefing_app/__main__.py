"""``briefing-app`` and ``python -m briefing_app``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line with the arguments of the process."""
    from briefing_app import cli

    sys.exit(cli.main(sys.argv[1:]))


if __name__ == "__main__":
    main()
