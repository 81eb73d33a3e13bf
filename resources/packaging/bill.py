"""The bill of materials in CycloneDX 1.5 (JSON): what is inside, by name, version, licence and package URL."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from resources.packaging.components import OWN, Component

NAMESPACE = uuid.UUID("6f6d1c9e-3b0a-5d0f-9f0b-3a1c2e7d4b58")


def bill_of_materials(
    components: Iterable[Component], version: str, moment: int, hashes: Mapping[str, tuple[str, ...]]
) -> str:
    """The same components give the same document. ``hashes``: SHA-256 of the files of a package, as the lock has them.

    A lock has a hash for each system that a package is made for; which of them was installed, only the lock's own check
    knows, so they stand as properties.
    """
    listed = [component for component in components if component.name != OWN]
    entries = [_entry(component, hashes.get(component.name.lower().replace("_", "-"), ())) for component in listed]
    name = uuid.uuid5(NAMESPACE, json.dumps([version, moment, entries], sort_keys=True))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{name}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z"),
            "component": {"type": "application", "bom-ref": OWN, "name": OWN, "version": version},
        },
        "components": entries,
        "dependencies": [{"ref": OWN, "dependsOn": [entry["bom-ref"] for entry in entries]}],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def locked_hashes(lock: str) -> dict[str, tuple[str, ...]]:
    """The SHA-256 sums of each package of a requirements file."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in lock.splitlines():
        if "==" in line and not line.startswith((" ", "#")):
            name = line.split("==")[0].strip().lower().replace("_", "-")
        for part in line.split():
            if part.startswith("--hash=sha256:") and name:
                found.setdefault(name, []).append(part.removeprefix("--hash=sha256:"))
    return {package: tuple(sums) for package, sums in found.items()}


def _entry(component: Component, sums: tuple[str, ...]) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{component.kind}:{component.name}",
        "name": component.name,
        "version": component.version,
        "purl": _url(component),
    }
    if component.licence:
        entry["licenses"] = [{"license": {"name": component.licence}}]
    if sums:
        entry["properties"] = [{"name": "lock:sha256", "value": value} for value in sums]
    return entry


def _url(component: Component) -> str:
    kind = {"deb": "deb/debian"}.get(component.kind, component.kind)
    name = component.name.lower().replace("_", "-") if component.kind == "pypi" else component.name
    return f"pkg:{kind}/{quote(name)}" + (f"@{quote(component.version)}" if component.version else "")
