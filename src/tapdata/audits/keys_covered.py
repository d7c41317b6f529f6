"""No entity is lost or multiplied on the way up: what staging holds, the layers above hold once."""

from __future__ import annotations

import ibis

from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import Table, audit

ANONYMOUS = "0"
PLATFORMS = {"google_ads": "google_ads_campaigns", "facebook": "facebook_ads_campaigns",
             "linkedin": "linkedin_ads_campaigns", "iterable": "iterable_campaigns"}  # fmt: skip


@audit(
    grain=GRAIN,
    columns=COLUMNS,
    inputs=(
        "int_customers__core", "entity_customers", "int_users__core", "entity_users", "entity_locations",
        "int_locations__core", "int_devices__performance_health", "entity_devices", "int_subscriptions__core",
        "entity_subscriptions", "int_campaigns__core", "entity_campaigns", "stg_app_database__accounts",
        "stg_app_database__users", "stg_app_database__locations", "stg_app_database__devices",
        "stg_app_database__subscriptions", *(f"stg_marketing__{name}" for name in PLATFORMS.values()),
    ),
)  # fmt: skip
def keys_covered(**tables: Table) -> Table:
    """One row per entity that a layer above staging lacks, or holds though staging does not.

    Venues, devices and users of owners that do not exist are left out above staging, as is the anonymous account's.
    """
    campaigns = ibis.union(
        *(tables[f"stg_marketing__{name}"].select("campaign_id", platform=ibis.literal(platform))
          for platform, name in PLATFORMS.items())
    )  # fmt: skip
    accounts = tables["stg_app_database__accounts"]
    return disagreements(
        [
            *_once(tables, "account_id", accounts, "int_customers__core", "entity_customers"),
            *_once(tables, "user_id", _owned(tables["stg_app_database__users"], "user_id"), "int_users__core", "entity_users"),
            *_once(
                tables, "location_id", _known(tables["stg_app_database__locations"]), "int_locations__core", "entity_locations"
            ),
            *_once(
                tables, "device_id", _known(tables["stg_app_database__devices"]),
                "int_devices__performance_health", "entity_devices",
            ),
            *_once(
                tables, "subscription_id", tables["stg_app_database__subscriptions"],
                "int_subscriptions__core", "entity_subscriptions", rows="right in left",
            ),
            *(
                carried(f"campaigns of {name}", tables[name], campaigns, ["platform", "campaign_id"])
                for name in ("int_campaigns__core", "entity_campaigns")
            ),
        ]
    )  # fmt: skip


def _once(tables: dict[str, Table], key: str, staged: Table, *names: str, rows: str = "same") -> list[Agreement]:
    return [carried(f"rows of {name}", tables[name], staged, [key], rows=rows) for name in names]  # type: ignore[arg-type]


def _known(table: Table) -> Table:
    return table.filter(~table.is_orphan)


def _owned(table: Table, key: str) -> Table:
    """Those that belong to somebody."""
    nobody = (table[key] == ANONYMOUS) | (table.account_id == ANONYMOUS).fill_null(False)
    return _known(table).filter(~nobody)
