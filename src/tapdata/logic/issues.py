"""Data-quality flags: the first of several named faults a row has."""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

VALID = "valid"
"""The flag of a row with none of the faults."""


def first_of(faults: Mapping[str, ir.BooleanValue]) -> ir.StringValue:
    """The name of the first fault that is true, in the order given; ``valid`` when none is."""
    return ibis.cases(*((test.fill_null(False), name) for name, test in faults.items()), else_=VALID)
