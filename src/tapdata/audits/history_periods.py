"""History tables are SCD2: per key the periods follow each other without a gap or an overlap, and the last one is current."""

from __future__ import annotations

import ibis

from tapdata.model import Table, audit

HISTORIES = {
    "entity_campaigns_history": ("platform", "campaign_id"),
    "entity_customers_history": ("account_id",),
    "entity_devices_history": ("device_id",),
    "entity_features_history": ("feature_name",),
    "entity_locations_history": ("location_id",),
    "entity_subscriptions_history": ("subscription_id",),
    "entity_users_history": ("user_id",),
}
"""The history tables, and the key of what each follows."""


@audit(
    inputs=tuple(HISTORIES),
    grain=("table_name", "entity_key", "valid_from"),
    columns={
        "table_name": "History table with a period that does not fit.",
        "entity_key": "Key of what it follows; parts joined by a bar.",
        "valid_from": "First day of the period.",
        "valid_to": "First day after it, as the table has it.",
        "next_from": "First day of the next period of the key; null for the last one.",
        "problem": "gap, overlap, empty (it ends as it begins) or current (is_current does not say whether it is open).",
    },
)
def history_periods(**tables: Table) -> Table:
    """One row per period of a history table that leaves a gap, overlaps, is empty, or is wrongly called current."""
    return ibis.union(*(_faults(tables[name], name, key) for name, key in HISTORIES.items()))


def _faults(table: Table, name: str, key: tuple[str, ...]) -> Table:
    order = ibis.window(group_by=[table[part] for part in key], order_by=table.valid_from)
    dated = table.select(
        "valid_from", "valid_to", "is_current",
        entity_key=ibis.literal("|").join([table[part].cast("string") for part in key]),
        next_from=table.valid_from.lead().over(order),
    )  # fmt: skip
    open_ended = dated.valid_to.isnull()
    problem = ibis.cases(
        (dated.valid_to <= dated.valid_from, "empty"),
        (dated.next_from.notnull() & (open_ended | (dated.valid_to > dated.next_from)), "overlap"),
        (dated.next_from.isnull() & ~open_ended, "gap"),
        (dated.valid_to < dated.next_from, "gap"),
        ((dated.is_current != open_ended).fill_null(True), "current"),
    )
    told = dated.mutate(table_name=ibis.literal(name), problem=problem)
    return told.filter(told.problem.notnull()).select(
        "table_name", "entity_key", "valid_from", "valid_to", "next_from", "problem"
    )
