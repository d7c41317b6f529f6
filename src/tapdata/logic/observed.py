"""Attributes that raw only overwrites, and what is known of their past: the observation log.

Each build writes what it sees changed to the log, dated by its as_of. Before the first observation of an attribute its
value is unknown, so null in every history.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import ibis
import ibis.expr.types as ir

from tapdata.model import AsOf, Table

NEVER = ibis.date(9999, 12, 31)
"""The end of what has not ended."""


class Source(NamedTuple):
    """A staging table whose columns are observed, by its key."""

    key: str
    attributes: tuple[str, ...]


OBSERVED: Mapping[str, Source] = {
    "stg_app_database__accounts": Source("account_id", ("account_status", "account_type_tier", "employee_count")),
    "stg_app_database__users": Source("user_id", ("role_category",)),
    "stg_app_database__devices": Source("device_id", ("operational_status", "is_online", "firmware_version")),
    "stg_stripe__customers": Source("stripe_customer_id", ("delinquent",)),
    "stg_stripe__subscriptions": Source("stripe_subscription_id", ("subscription_status",)),
    "stg_hubspot__deals": Source(
        "hubspot_deal_id", ("standardized_stage", "stage_order", "close_probability", "deal_amount")
    ),
    "stg_marketing__google_ads_campaigns": Source("campaign_id", ("campaign_status",)),
    "stg_marketing__facebook_ads_campaigns": Source("campaign_id", ("campaign_status",)),
    "stg_marketing__linkedin_ads_campaigns": Source("campaign_id", ("campaign_status",)),
    "stg_marketing__iterable_campaigns": Source("campaign_id", ("campaign_status",)),
}
"""What is observed. The log names the table, the key, the column and the value as text."""


def current(table: Table, name: str) -> Table:
    """The observed attributes of a staging table as they are now (entity_key, attribute, value), one a row."""
    source = OBSERVED[name]
    return ibis.union(
        *(
            table.select(
                entity_key=table[source.key].cast("string"),
                attribute=ibis.literal(attribute),
                value=as_text(table[attribute]),
            )
            for attribute in source.attributes
        )
    )


def as_text(value: ir.Value) -> ir.StringValue:
    """A value as the log writes it, the same on every engine: true and false in lower case."""
    if value.type().is_boolean():
        return value.cases((True, "true"), (False, "false"), else_=ibis.null("string"))
    return value.cast("string")


def periods(observations: Table, source_table: str, attribute: str, as_of: AsOf) -> Table:
    """When an attribute had which value, as far as observed by ``as_of``.

    Columns ``entity_key``, ``value`` (text), ``valid_from`` (inclusive) and ``valid_to`` (exclusive; null while it lasts).
    """
    if attribute not in OBSERVED[source_table].attributes:
        raise ValueError(f"{source_table}.{attribute} is not observed; add it to OBSERVED in {__name__}")
    log = observations.filter(
        (observations.source_table == source_table)
        & (observations.attribute == attribute)
        & (observations.observed_as_of <= as_of)
    )
    order = ibis.window(group_by=log.entity_key, order_by=log.observed_as_of)
    return log.select(
        "entity_key", "value", valid_from=log.observed_as_of, valid_to=log.observed_as_of.lead().over(order)
    )


def attach(days: Table, known: Table, *, key: str, day: str, name: str) -> Table:
    """``days`` with the value that held on its day as column ``name`` (text); null before the first observation."""
    side = known.select(
        _entity_key="entity_key", _from="valid_from", _to=known.valid_to.fill_null(NEVER), **{name: known.value}
    )  # a condition without OR is one that engines can join by
    joined = days.left_join(side, [days[key] == side._entity_key, days[day] >= side._from, days[day] < side._to])
    return joined.drop("_entity_key", "_from", "_to")
