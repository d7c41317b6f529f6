"""Days of venues: they add up from the hours and devices of the venue, to 30 days, for every day of its life."""

from __future__ import annotations

import ibis

from tapdata.logic import periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, counted_windows, share
from tapdata.model import AsOf, Table, audit

REACH = 9_999
"""The calendar goes back so many days at most."""
FIGURES = ("events", "pours", "volume_ml", "readings", "anomalies", "flow_readings", "flow_sum")
WINDOWED = ("events", "pours", "volume_ml", "readings", "anomalies")
KEY = ("location_id", "day")


@audit(grain=GRAIN, columns=COLUMNS)
def location_days_agree(
    location_days: Table,
    tap_hours: Table,
    device_days: Table,
    stg_app_database__locations: Table,
    days: Table,
    as_of: AsOf,
) -> Table:
    """One row per venue, and day, whose figures do not add up, or that lacks a day of its life."""
    t = location_days
    known = stg_app_database__locations.filter(~stg_app_database__locations.is_orphan)
    hours = tap_hours.filter(~tap_hours.is_orphan).semi_join(known, "location_id")
    happened = hours.group_by("location_id", day="event_date").aggregate(
        **{name: hours[name].sum() for name in FIGURES}
    )
    d = device_days.semi_join(known, "location_id")
    fleet = d.group_by("location_id", "day").aggregate(
        devices=d.count(), tap_controllers=d.count(where=d.is_tap_controller),
        controllers_in_service=d.count(where=d.is_in_service), controllers_watched=d.count(where=d.is_watched),
        controllers_active=d.count(where=d.is_in_service & d.has_event), active_devices=d.count(where=d.has_event),
        active_devices_30d=d.count(where=d.active_days_30d > 0),
    )  # fmt: skip
    counts = [name for name in fleet.columns if name not in KEY]
    silent = t.filter((t.devices == 0) & (t.tap_controllers + t.controllers_in_service + t.active_devices > 0))
    return ibis.union(
        disagreements(
            [
                carried("a day of a venue = its hours", t.filter(t.events > 0), happened, KEY, FIGURES, tolerance=NEAR),
                carried("the fleet of a venue and day = its devices", t.filter(t.devices > 0), fleet, KEY, counts),
                carried("no fleet without devices", silent, fleet, KEY, rows="left in right"),
                *_lives(t, known, happened, fleet, as_of), *_months(t, hours, as_of),
            ]
        ),
        _rows(t, days),
    )  # fmt: skip


def _lives(t: Table, known: Table, happened: Table, fleet: Table, as_of: AsOf) -> list[Agreement]:
    """Every day from creation, or the first fact if earlier, to as_of; the same owner on all of them."""
    lives = t.group_by("location_id").aggregate(
        first=t.day.min(), last=t.day.max(), days=t.count(), account_id=t.account_id.max(), other=t.account_id.min(),
        created=t.location_created_date.max(), other_created=t.location_created_date.min(),
    )  # fmt: skip
    facts = happened.select("location_id", "day").union(fleet.select("location_id", "day"))
    first = facts.group_by("location_id").aggregate(fact=facts.day.min())
    v = known.left_join(first, "location_id").select(
        known.location_id, known.account_id, "fact", created=periods.day(known.location_created_at)
    )
    start = ibis.least(v.created.fill_null(v.fact), v.fact.fill_null(v.created))
    start = ibis.greatest(start, periods.before(ibis.literal(as_of), REACH))
    expected = v.filter(start <= as_of).mutate(
        first=start, last=ibis.literal(as_of), days=periods.days_between(start, ibis.literal(as_of)) + 1,
        other=v.account_id, other_created=v.created,
    )  # fmt: skip
    same = ("first", "last", "days", "account_id", "other", "created", "other_created")
    return [carried("every venue has every day of its life", lives, expected, ["location_id"], same)]


def _months(t: Table, hours: Table, as_of: AsOf) -> list[Agreement]:
    """Thirty days: over a life each day is counted in the windows it lies in, and as of as_of they are what they hold."""
    often = counted_windows(t.day, as_of, 30)
    parts = {name: t[name] for name in WINDOWED} | {"active_days": (t.events > 0).cast("int64")}
    lives = t.group_by("location_id").aggregate(
        **{f"{name}_30d": t[f"{name}_30d"].sum() for name in parts},
        **{f"counted_{name}": (value * often).sum() for name, value in parts.items()},
    )
    month = t.filter(periods.within_days(t.day, as_of, 30))
    held = month.group_by("location_id").aggregate(
        active_days_30d=month.count(where=month.events > 0),
        avg_flow_rate_30d=rates.ratio(month.flow_sum.sum(), month.flow_readings.sum()),
        **{f"{name}_30d": month[name].sum() for name in WINDOWED},
    )
    lately = hours.filter(periods.within_days(hours.event_date, as_of, 30))
    read = lately.group_by("location_id").aggregate(
        quality_issue_rate_30d=rates.percent(lately.anomalies.sum(), lately.readings.sum()),
        avg_flow_rate_30d=rates.ratio(lately.flow_sum.sum(), lately.flow_readings.sum()),
    )
    now = t.filter(t.day == as_of)
    return [
        carried("30 days of a venue, over its life", lives, lives.view(), ["location_id"],
                {f"{name}_30d": f"counted_{name}" for name in parts}, tolerance=NEAR),
        carried("30 days of a venue to as_of", now, held, ["location_id"],
                [name for name in held.columns if name != "location_id"], tolerance=NEAR),
        carried("readings of 30 days at a venue", now.filter(now.events_30d > 0), read, ["location_id"],
                ["quality_issue_rate_30d", "avg_flow_rate_30d"], tolerance=NEAR),
    ]  # fmt: skip


def _rows(t: Table, days: Table) -> Table:
    """Days that contradict themselves, or say more than can be known before device events are recorded."""
    recorded = days.select("has_device_data", _day="day")
    p = t.join(recorded, t.day == recorded._day)
    return broken(
        "a day of a venue agrees with itself", p, KEY,
        availability=share(p.availability_pct, p.controllers_active, p.controllers_watched),
        told=(p.has_device_data | (p.devices == 0)) == p.status.notnull(),
        watched=p.controllers_watched == p.has_device_data.ifelse(p.controllers_in_service, 0),
    ).union(
        broken(
            "quality of a venue and day agrees with its readings", t.filter(t.events_30d > 0), KEY,
            quality=share(t.quality_issue_rate_30d, t.anomalies_30d, t.readings_30d),
        )
    )  # fmt: skip
