"""Venues and the company's operations, as built, beside what the ledger says and beside plain SQL over staging."""

from __future__ import annotations

import pytest
from ledger_support import AS_OF, Company

DAYS = f"(select cast(date '{AS_OF}' - cast(n as int) as date) as day from range(0, 400, 7) r(n))"
"""A day of each week of the last year, as_of among them."""

FIRST = "(select min(event_date) from staging.stg_app_database__tap_events)"
"""Before that day raw holds no device events, so nothing is known of any device."""

IN_SERVICE = f"""
    with paid as (select account_id, min(day) as first_paid from ledger.account_mrr_daily where mrr > 0 group by 1),
    served as (
        select d.day, v.device_id, v.location_id, v.account_id
        from {{days}} d join ledger.devices v on v.device_type = 'tap_controller' and v.install_day <= d.day
        left join paid p on p.account_id = v.account_id and p.first_paid <= d.day
        left join ledger.account_mrr_daily m on m.account_id = v.account_id and m.day = d.day and m.mrr > 0
        where p.account_id is null or m.account_id is not null
    ),
    reports as (select distinct device_id, day from ledger.event_counts where events > 0 and day <= date '{AS_OF}')
"""
"""The ledger's tap controllers in service on some days, and the days on which any device reported."""


def venue_days(columns: str) -> str:
    """Sums of the ledger's hours by venue and day."""
    return (
        f"select v.location_id, cast(p.hour as date) as day, {columns} from ledger.pours_hourly p"
        " join ledger.devices v using (device_id) group by all"
    )


def test_pours_by_venue_and_day(company: Company) -> None:
    company.compare(
        f"select * from ({venue_days('cast(sum(pours) as bigint) as pours')}) where pours > 0",
        "select location_id, day, pours from timeline.location_days where pours > 0",
        least=100,
    )


def test_volume_by_venue_and_day(company: Company) -> None:
    told = venue_days("sum(volume_ml) as told")
    wrong = company.rows(
        f"select location_id, day, told, volume_ml from ({told}) full join timeline.location_days using (location_id, day)"
        " where abs(coalesce(told, 0) - coalesce(volume_ml, 0)) > 0.01"
    )
    assert wrong == []


def test_pours_of_the_company_include_those_of_unknown_devices(company: Company) -> None:
    strays = "select event_date as day, 1 as pours from staging.stg_app_database__tap_events where is_orphan and is_valid_pour"
    company.compare(
        "select day, cast(sum(pours) as bigint) from"
        f" (select cast(hour as date) as day, pours from ledger.pours_hourly union all {strays})"
        " group by 1 having sum(pours) > 0",
        "select metric_date, pours from metrics.metrics_operations where pours > 0",
        least=9,
    )


def test_the_company_has_every_day(company: Company) -> None:
    assert company.rows(
        "select count(*) = 1 + (max(metric_date) - min(metric_date)), max(metric_date),"
        " min(metric_date) = (select min(cast(account_created_at as date)) from staging.stg_app_database__accounts)"
        " from metrics.metrics_operations"
    ) == [(True, AS_OF, True)]


def test_availability_by_day(company: Company) -> None:
    company.compare(
        f"""
        {IN_SERVICE.format(days=DAYS)}
        select day, count(*), case when day >= {FIRST} then round(100.0 * count(r.device_id) / count(*), 6) end
        from served s left join reports r using (device_id, day) group by 1
        """,
        f"select metric_date, controllers_in_service, round(device_availability_pct, 6) from metrics.metrics_operations"
        f" join {DAYS} on day = metric_date where controllers_in_service > 0",
        least=40,
    )


def test_uptime_and_service_level_by_day(company: Company) -> None:
    days = f"(select cast(date '{AS_OF}' - cast(n as int) as date) as day from range(0, 36) r(n))"
    company.compare(
        f"""
        {IN_SERVICE.format(days=days)},
        held as (
            select t.day, t.device_id, 100.0 * count(r.device_id) / count(*) as uptime
            from served t join served s on s.device_id = t.device_id
                and s.day between greatest(t.day - 29, {FIRST}) and t.day
            left join reports r on r.device_id = s.device_id and r.day = s.day
            where t.day > date '{AS_OF}' - 7 group by all
        )
        select day, round(avg(uptime), 6), round(100.0 * count(*) filter (where uptime >= 95) / count(*), 6)
        from held group by 1
        """,
        f"select metric_date, round(avg_device_uptime_30d_pct, 6), round(sla_compliance_pct, 6)"
        f" from metrics.metrics_operations where metric_date > date '{AS_OF}' - 7",
        least=7,
    )


def test_health_of_venues_by_the_ladder(company: Company) -> None:
    window = f"event_date > date '{AS_OF}' - 30"
    company.compare(
        f"""
        {IN_SERVICE.format(days=f"(select date '{AS_OF}' as day)")},
        fleet as (
            select location_id, count(*) as serving, count(r.device_id) as active
            from served left join reports r using (device_id, day) group by 1
        ),
        readings as (
            select location_id, count(*) as events, count(quality_level) as readings,
                count(*) filter (where quality_level <> 'normal') as issues
            from staging.stg_app_database__tap_events where {window} and not is_orphan group by 1
        ),
        owned as (select location_id, count(*) as devices from ledger.devices where install_day <= date '{AS_OF}' group by 1)
        select location_id, coalesce(events, 0), round(active * 100.0 / serving, 6),
            case when active >= 0.95 * serving and issues <= 0.02 * readings and events > 100 then 95.0
                when active >= 0.8 * serving and issues <= 0.05 * readings and events > 50 then 80.0
                when active >= 0.6 * serving and events > 0 then 60.0 when devices > 0 then 30.0 else 10.0 end
        from ledger.locations left join fleet using (location_id) left join readings using (location_id)
        left join owned using (location_id)
        """,
        "select location_id, tap_events_30d, round(device_connectivity_rate, 6), operational_health_score"
        " from entity.entity_locations",
        least=20,
    )


def test_one_health_score_everywhere(company: Company) -> None:
    company.compare(
        "select location_id, operational_health_score from intermediate.int_locations__core",
        "select location_id, operational_health_score from intermediate.int_locations__operational_metrics",
    )
    company.compare(
        f"select location_id, health_score, pours_30d from timeline.location_days where day = date '{AS_OF}'",
        "select location_id, location_health_score, pours_30d from mart.mart_operations__performance",
    )


def test_weeks_are_the_sums_of_their_days(company: Company) -> None:
    company.compare(
        "select location_id, cast(date_trunc('week', day) as date), sum(events), sum(pours), sum(volume_ml), count(*)"
        " from timeline.location_days group by all",
        "select location_id, week_start_date, weekly_tap_events, weekly_pours, total_volume, days_covered"
        " from entity.entity_locations_weekly",
    )
    assert company.rows(
        f"select distinct is_complete_week, week_end_date <= date '{AS_OF}' from entity.entity_locations_weekly order by 1"
    ) == [(False, False), (True, True)]


def test_pours_change_against_the_week_before(company: Company) -> None:
    company.compare(
        "select location_id, w.week_start_date, round(100.0 * (w.weekly_pours - b.weekly_pours) / b.weekly_pours, 6)"
        " from entity.entity_locations_weekly w join entity.entity_locations_weekly b using (location_id)"
        " where b.week_start_date = w.week_start_date - 7 and b.weekly_pours > 0 and w.is_complete_week",
        "select location_id, week_start_date, round(taps_wow_change, 6) from entity.entity_locations_weekly"
        " where taps_wow_change is not null",
    )


def test_history_tells_the_state_of_every_day(company: Company) -> None:
    company.compare(
        "select location_id, day, status, connectivity_tier, health_band, volume_tier from timeline.location_days",
        "select location_id, day, h.location_status, h.connectivity_tier, h.health_band, h.volume_tier"
        " from entity.entity_locations_history h join timeline.location_days d using (location_id)"
        " where day >= valid_from and (valid_to is null or day < valid_to)",
        least=1000,
    )
    assert (
        company.rows(
            "select location_id, valid_from from (select *, lead(valid_from) over (partition by location_id order by valid_from)"
            " as following from entity.entity_locations_history) where valid_to is distinct from following"
            " or is_current <> (following is null)"
        )
        == []
    )


def test_low_kegs_by_day(company: Company) -> None:
    days = f"(select cast(date '{AS_OF}' - cast(n as int) as date) as day from range(0, 40, 3) r(n))"
    company.compare(
        f"""
        select day, count(*) from (
            select day, location_id, keg_id, arg_max(keg_level_percent, (event_timestamp, tap_event_id)) as level
            from staging.stg_app_database__tap_events
            join {days} d on event_date between day - 29 and day
            where keg_level_percent is not null and keg_id is not null group by all
        ) where level < 15 group by 1
        """,
        f"select metric_date, kegs_low from metrics.metrics_operations join {days} on day = metric_date where kegs_low > 0",
        least=2,
    )


def test_users_and_tickets_of_venues_never_exceed_the_company(company: Company) -> None:
    assert company.rows(
        f"""
        select coalesce(sum(support_tickets_open), 0) <= (
            select sum(open_tickets) from timeline.ticket_days where day = date '{AS_OF}'),
            sum(total_users) <= (select count(*) from timeline.user_days where day = date '{AS_OF}'), sum(total_users) > 10
        from entity.entity_locations
        """
    ) == [(True, True, True)]


@pytest.mark.parametrize(
    ("account_column", "venue_column"),
    [("total_locations", "count(*)"), ("events_30d", "sum(tap_events_30d)"),
        ("pour_volume_liters_30d", "sum(total_volume_30d) / 1000"),
     ("online_devices", "sum(online_devices)"), ("controllers_in_service", "sum(controllers_in_service)")],
)  # fmt: skip
def test_accounts_are_the_sums_of_their_venues(company: Company, account_column: str, venue_column: str) -> None:
    company.compare(
        f"select account_id, {venue_column} from entity.entity_locations group by 1",
        f"select account_id, {account_column} from mart.mart_operations_health where total_locations > 0",
    )
