"""What changed in the history of a device: the kind of change, what it is about, and why in words.

Each takes the periods of ``scd2.periods``: one row per device and period, with ``<name>_changed`` and ``previous_<name>``.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.model import Table

OFFLINE, ONLINE = "non_operational", "operational"
CATEGORIES = {
    "created": "lifecycle", "initial_load": "lifecycle", "status_change": "status", "firmware_update": "firmware",
    "failure": "failure", "health_improved": "health", "health_declined": "health", "health_known": "health",
    "health_unknown": "health", "maintenance_change": "maintenance",
}  # fmt: skip
"""Change type -> what it is about."""


def change_type(t: Table) -> ir.StringValue:
    """The first of the changes that applies; ``created`` in the first period, ``initial_load`` on the first observation."""

    def known(name: str) -> ir.BooleanValue:
        return t[name].notnull() & t[f"previous_{name}"].notnull()

    bands = {"unhealthy": 0, "degraded": 1, "healthy": 2}
    rank, before = t.health_band.cases(*bands.items()), t.previous_health_band.cases(*bands.items())
    first_seen = (t.operational_status_changed & t.previous_operational_status.isnull()) | (
        t.firmware_version_changed & t.previous_firmware_version.isnull()
    )
    return ibis.cases(
        (t.is_first, "created"),
        (t.operational_status_changed & known("operational_status"), "status_change"),
        (t.firmware_version_changed & known("firmware_version"), "firmware_update"),
        (t.last_failure_category_changed, "failure"),
        (rank > before, "health_improved"),
        (rank < before, "health_declined"),
        (t.health_band_changed & rank.notnull(), "health_known"),
        (t.health_band_changed, "health_unknown"),
        (t.maintenance_status_changed, "maintenance_change"),
        (first_seen | t.is_online_changed, "initial_load"),
        else_="status_change",
    )


def event_type(t: Table) -> ir.StringValue:
    """What it means for the device: created, failure, recovered, maintenance (done) or updated; by ``change_type``."""
    status = t.change_type == "status_change"
    return ibis.cases(
        (t.is_first, "created"),
        ((t.change_type == "failure") | (status & (t.operational_status == OFFLINE)), "failure"),
        ((t.change_type == "health_improved") | (status & (t.operational_status == ONLINE)), "recovered"),
        ((t.change_type == "maintenance_change") & (t.days_since_maintenance < t.previous_days), "maintenance"),
        else_="updated",
    )


def reason(t: Table) -> ir.StringValue:
    """What changed, from what to what, in words; by ``change_type``. What is not known is called unknown."""

    def moved(name: str, previous: str, label: str) -> ir.StringValue:
        return ibis.literal(label + " ").concat(t[previous].fill_null("unknown"), " -> ", t[name].fill_null("unknown"))

    status = moved("operational_status", "previous_operational_status", "status")
    health = moved("health_band", "previous_health_band", "health")
    return ibis.cases(
        (t.is_first, "installed or first reported"),
        (t.change_type.isin(("status_change", "initial_load")), status),
        (t.change_type == "firmware_update", moved("firmware_version", "previous_firmware_version", "firmware")),
        (t.change_type == "failure", moved("last_failure_category", "previous_failure_category", "last failure")),
        (
            t.change_type == "maintenance_change",
            moved("maintenance_status", "previous_maintenance_status", "maintenance"),
        ),
        else_=health,
    )
