"""The documentation site of a build: plain static pages that open from a folder, with no server and no network."""

from __future__ import annotations

from tapdata.catalog.folder import CatalogError
from tapdata.catalog.site import write_site
from tapdata.catalog.tables import addresses

__all__ = ["CatalogError", "addresses", "write_site"]
