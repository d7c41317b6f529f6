"""Devices: what the taps poured by hour, day and month, and the uptime and health that follow from it."""

from __future__ import annotations

from ledger_support import Company

TYPES = ("temperature", "pressure", "keg_level", "cleaning", "health_check")
HOURS = (
    f"select device_id, hour, sum(pours) as pours, sum(volume_ml) as ml, {', '.join(f'sum({t}) as {t}' for t in TYPES)}"
    " from ledger.pours_hourly group by all"
)
"""Pours, volume and other events by device and hour; hours without anything but invalid pours are left out by the comparisons."""

EVENTS = "(from staging.stg_app_database__tap_events where not is_orphan)"
FIRST = "(select min(event_date) from staging.stg_app_database__tap_events)"
"""Before that day raw holds no device events, so nothing is known of any device."""

DAYS = "(select unnest([date '2026-06-15', date '2026-06-25', date '2026-06-30']) as day)"

SERVICE = """
    select c.device_id, d.day
    from staging.stg_app_database__devices c
    join (select cast(range as date) as day from
        range(timestamp '2026-05-01', timestamp '2026-07-01', interval 1 day)) d on c.install_date <= d.day
    left join (select account_id, min(day) as first from ledger.account_mrr_daily where mrr > 0 group by 1) p
        on p.account_id = c.location_account_id and p.first <= d.day
    left join ledger.account_mrr_daily m on m.account_id = c.location_account_id and m.day = d.day and m.mrr > 0
    where not c.is_orphan and c.device_type = 'tap_controller' and (p.first is null or m.mrr is not null)
"""
"""Tap controllers in service by day: installed, and the account has not stopped paying."""


def _volumes(company: Company, told: str, built: str) -> None:
    """Volumes by key agree to a hundredth of a millilitre per litre, and no key is on one side only."""
    differing = company.rows(
        f"""
        with told as ({told}), built as ({built})
        select * from told full join built using (key) where told.ml is null or built.ml is null
            or abs(told.ml - built.ml) > 0.001 + told.ml / 100000 order by key limit 5
        """
    )
    assert differing == []
    assert company.rows(f"select count(*) from ({told})") > [(3,)]


def test_pours_and_other_events_by_device_and_hour(company: Company) -> None:
    some, counts = " + ".join(TYPES), " + ".join(f"{t}_events" for t in TYPES)
    company.compare(
        f"select * exclude (ml) from ({HOURS}) where pours + {some} > 0",
        f"""
        select device_id, hour_timestamp, pours, {", ".join(f"{t}_events as {t}" for t in TYPES)} from timeline.tap_hours
        where not is_orphan and pours + {counts} > 0
        """,
        least=500,
    )
    company.compare(
        f"select device_id, hour, pours, cleaning, health_check from ({HOURS}) where pours + cleaning + health_check > 0",
        "select device_id, hour_timestamp, pour_events, cleaning_events, health_check_events from entity.entity_devices_hourly"
        " where pour_events + cleaning_events + health_check_events > 0",
        least=500,
    )


def test_volume_by_device_and_hour(company: Company) -> None:
    told = f"select device_id || '@' || hour as key, ml from ({HOURS}) where pours > 0"
    _volumes(
        company, told,
        "select device_id || '@' || hour_timestamp as key, volume_ml as ml from timeline.tap_hours"
        " where not is_orphan and pours > 0",
    )  # fmt: skip
    _volumes(
        company, told,
        "select device_id || '@' || hour_timestamp as key, total_volume_ml as ml from entity.entity_devices_hourly"
        " where pour_events > 0",
    )  # fmt: skip


def test_days_and_months_of_devices(company: Company) -> None:
    daily = (
        f"select device_id, cast(hour as date) as day, sum(pours) as pours, sum(ml) as ml from ({HOURS}) group by all"
    )
    company.compare(
        f"select device_id, day, pours from ({daily}) where pours > 0",
        "select device_id, day, pours from timeline.device_days where pours > 0",
        least=50,
    )
    monthly = (
        f"select device_id, sum(pours) as pours, sum(ml) as ml from ({daily}) where day > date '2026-05-31' group by 1"
    )
    company.compare(
        f"select device_id, pours from ({monthly}) where pours > 0",
        "select device_id, usage_events_30d from entity.entity_devices where usage_events_30d > 0",
        least=5,
    )
    _volumes(
        company, f"select device_id as key, ml from ({monthly}) where pours > 0",
        "select device_id as key, total_volume_ml_30d as ml from entity.entity_devices where usage_events_30d > 0",
    )  # fmt: skip
    _volumes(
        company,
        f"select location_id as key, sum(ml) as ml from ({monthly}) join ledger.devices using (device_id)"
        " where pours > 0 group by 1",
        "select location_id as key, total_volume_30d as ml from mart.mart_device_operations where total_volume_30d > 0",
    )


def test_uptime(company: Company) -> None:
    told = f"""
        with service as ({SERVICE}), seen as (select distinct device_id, event_date from {EVENTS})
        select s.device_id, d.day, round(100.0 * count(e.device_id) / count(*), 6) as uptime, count(*) as days
        from {DAYS} d join service s on s.day between greatest(d.day - 29, {FIRST}) and d.day
        left join seen e on e.device_id = s.device_id and e.event_date = s.day group by all
    """
    company.compare(
        f"select * from ({told})",
        f"""
        select device_id, day, round(uptime_30d, 6), service_days_30d from timeline.device_days join {DAYS} d using (day)
        where uptime_30d is not null
        """,
        least=10,
    )
    company.compare(
        f"select device_id, uptime from ({told}) where day = date '2026-06-30'",
        "select device_id, round(uptime_percentage_30d, 6) from entity.entity_devices where uptime_percentage_30d is not null",
        least=5,
    )


def test_health(company: Company) -> None:
    """The three ladders, from the events themselves."""
    told = f"""
        with service as (select device_id from ({SERVICE}) where day = date '2026-06-30'),
        stats as (
            select device_id, count(distinct event_date) as active, avg(flow_rate_ml_per_sec) as flow,
                avg(temperature_c) as warm, avg(pressure_psi) as psi,
                100.0 * count(*) filter (where quality_level <> 'normal') / count(quality_level) as issues
            from {EVENTS} where event_date > date '2026-05-31' group by 1),
        parts as (
            select device_id,
                case when active >= 25 then 95 when active >= 20 then 85 when active >= 15 then 75 when active >= 10 then 60
                    when active >= 5 then 40 else 20 end as uptime,
                case when flow between 10 and 30 and warm between 2 and 6 and psi between 10 and 15 then 95
                    when flow between 5 and 35 and warm between 0 and 8 and psi between 8 and 18 then 80
                    else 60 end as performance,
                case when issues = 0 then 100 when issues <= 5 then 90 when issues <= 10 then 75 when issues <= 20 then 50
                    else 25 end as quality
            from stats join service using (device_id) where flow is not null and warm is not null and psi is not null)
        select device_id, round(0.4 * uptime + 0.4 * performance + 0.2 * quality, 6) from parts
    """
    company.compare(
        told,
        """
        select device_id, round(overall_health_score, 6) from entity.entity_devices
        where active_days_30d > 0 and overall_health_score is not null
          and avg_flow_rate_30d is not null and avg_temperature_30d is not null and avg_pressure_30d is not null
        """,
        least=5,
    )
    assert company.rows(
        "select count(*) from entity.entity_devices where not is_in_service and health_score is not null"
    ) == [(0,)]


def test_hours_average_over_24_hours_silent_ones_among_them(company: Company) -> None:
    company.compare(
        """
        select h.device_id, h.hour_timestamp, round(sum(e.total_events) / 24, 6)
        from entity.entity_devices_hourly h join entity.entity_devices_hourly e on e.device_id = h.device_id
          and e.hour_timestamp between h.hour_timestamp - interval 23 hour and h.hour_timestamp
        where h.device_id in (select device_id from entity.entity_devices_hourly group by 1 order by 1 limit 5) group by all
        """,
        """
        select device_id, hour_timestamp, round(avg_events_24h, 6) from entity.entity_devices_hourly
        where device_id in (select device_id from entity.entity_devices_hourly group by 1 order by 1 limit 5)
        """,
        least=50,
    )


def test_the_last_day_of_the_history_is_the_current_table(company: Company) -> None:
    company.compare(
        "select device_id, maintenance_status, last_failure_category, case when health_score >= 80 then 'healthy'"
        " when health_score >= 60 then 'degraded' when health_score is not null then 'unhealthy' end, operational_status,"
        " firmware_version from entity.entity_devices",
        "select device_id, maintenance_status, last_failure_category, health_band, operational_status, firmware_version"
        " from entity.entity_devices_history where is_current",
        least=5,
    )


def test_failures_are_the_health_checks_with_an_error(company: Company) -> None:
    company.compare(
        f"""
        select e.device_id, e.event_timestamp, min(h.event_timestamp) from {EVENTS} e
        left join {EVENTS} h
            on h.device_id = e.device_id and h.event_timestamp > e.event_timestamp and h.health_status = 'healthy'
        where e.health_status = 'error' group by all
        """,
        "select device_id, failed_at, repaired_at from timeline.device_failures where failure_type = 'health_check_error'",
        least=0,
    )
