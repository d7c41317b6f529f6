"""What the columns of one staged row say of each other: flags and gaps, moments and their days, parts and wholes."""

from __future__ import annotations

from collections.abc import Mapping

import ibis

from tapdata.audits import rows_app_database, rows_app_events, rows_hubspot, rows_marketing, rows_stripe
from tapdata.logic.agreement import COLUMNS, GRAIN
from tapdata.logic.consistency import broken
from tapdata.logic.event_days import by_day
from tapdata.logic.row_rules import Rules
from tapdata.model import REGISTRY, AsOf, Table, audit

SOURCES: Mapping[str, Rules] = {
    "app_database": {**rows_app_database.RULES, **rows_app_events.RULES},
    "stripe": rows_stripe.RULES,
    "hubspot": rows_hubspot.RULES,
    "marketing": rows_marketing.RULES,
}


def _declare(source: str, rules: Rules) -> None:
    @audit(
        name=f"staged_rows__{source}", inputs=tuple(rules), grain=GRAIN, columns=COLUMNS,
        incremental=by_day(rules),
    )  # fmt: skip
    def staged_rows(as_of: AsOf, **tables: Table) -> Table:
        """One row per staged row whose columns contradict each other, with what they contradict each other about."""
        found = (
            broken(f"columns of {name}", tables[name], REGISTRY[name].grain, **rules_of(tables[name], as_of))
            for name, rules_of in rules.items()
        )
        return ibis.union(*found)


for _source, _rules in SOURCES.items():
    _declare(_source, _rules)
