"""The company behaves like one: rhythm, event shapes, anomalies, outages, habits of people."""

from __future__ import annotations

from sample_support import Query


def test_weekends_and_evenings(sql: Query) -> None:
    days = dict(
        sql("select isodow(timestamp), count(*) from app_database_tap_events where event_type = 'pour' group by 1")
    )
    assert days[6] > 1.8 * days[1]
    hours = dict(
        sql("select hour(timestamp), count(*) from app_database_tap_events where event_type = 'pour' group by 1")
    )
    assert hours[19] > 5 * hours.get(10, 0)
    assert 4 not in hours
    bars = sql(
        "select count(*) filter (hour(e.timestamp) >= 22 or hour(e.timestamp) < 3) / count(*) from "
        "app_database_tap_events e"
        " join app_database_locations l on l.id = e.location_id where e.event_type = 'pour' group by "
        "l.business_type = 'bar'"
        " order by l.business_type = 'bar'"
    )
    assert bars[1][0] > 2 * bars[0][0]
    sessions = dict(sql("select isodow(start_time), count(*) from app_database_user_sessions group by 1"))
    assert sessions[3] > 1.2 * sessions[7]


def test_six_event_types_with_their_shapes(sql: Query) -> None:
    keys = {
        kind: set(names)
        for kind, names in sql(
            "select event_type, list_distinct(flatten(list(json_keys(metrics)))) from "
            "app_database_tap_events group by 1"
        )
    }
    from tapdata.contracts import RAW_TABLES

    shapes: dict[str, set[str]] = {}
    for path in RAW_TABLES["app_database_tap_events"]["metrics"].shape:
        kind, _, name = path.partition(".")
        shapes.setdefault(kind, set()).add(name)
    assert keys == shapes


def test_legacy_firmware_reports_ounces_only(sql: Query) -> None:
    rows = sql(
        "select d.legacy, json_keys(metrics)::varchar, count(*) from app_database_tap_events e"
        " join ledger.devices d using (device_id) where event_type = 'pour' group by all order by 1"
    )
    assert [legacy for legacy, *_ in rows] == [False, True]
    assert rows[1][1] == "[pour_ounces, temperature_f, duration_seconds]"


def test_measurements_fit_each_other(sql: Query) -> None:
    assert sql(
        """
        select count(*) from (select
            (metrics ->> 'volume_ml')::double ml, (metrics ->> 'pour_ounces')::double oz,
            (metrics ->> 'temperature_f')::double f, (metrics ->> 'temperature_c')::double c,
            (metrics ->> 'duration_seconds')::double s, (metrics ->> 'flow_rate_ml_per_sec')::double flow
            from app_database_tap_events where event_type in ('pour', 'temperature'))
        where abs(ml - oz * 29.5735) > 1.5 or abs(c - (f - 32) / 1.8) > 0.06 or abs(ml / s - flow) > 0.2 or ml
            not between 50 and 700
        """
    ) == [(0,)]


def test_things_go_wrong_now_and_then(sql: Query) -> None:
    ((alerts, warm, errors, late),) = sql(
        """
        select count(*) filter ((metrics ->> 'alert') is not null), count(*) filter (event_type = 'temperature'
            and f > 45),
            count(*) filter (event_type = 'health_check' and (metrics ->> 'status') = 'error'),
            count(*) filter (created_at - timestamp > interval 1 hour)
        from (select *, (metrics ->> 'temperature_f')::double as f from app_database_tap_events)
        """
    )
    assert min(alerts, warm, errors, late) > 0
    assert sql("select count(*) from app_database_tap_events where created_at < timestamp") == [(0,)]
    assert sql(
        "select count(*) > 0 from app_database_devices d where device_type = 'tap_controller' and "
        "install_date < date '2026-06-01'"
        " and id not in (select device_id from app_database_tap_events)"
    ) == [(True,)]
    silent_days = sql(
        "select count(*) from ledger.devices d, generate_series(date '2026-06-10', date '2026-06-29', "
        "interval 1 day) g(day)"
        " join ledger.accounts a on true where a.account_id = d.account_id and a.status = 'active'"
        " and d.device_type = 'tap_controller' and d.install_day < date '2026-06-01'"
        " and not exists (select 1 from ledger.event_counts e where e.device_id = d.device_id and e.day = g.day)"
    )
    assert silent_days[0][0] > 5


def test_sensors_and_accounts_that_left_do_not_report(sql: Query) -> None:
    assert sql(
        """
        select count(*) from ledger.event_counts e join ledger.devices d using (device_id)
        join ledger.account_status s on s.account_id = d.account_id and e.day >= s.from_day and e.day <
            coalesce(s.to_day, date '2999-01-01')
        where d.device_type != 'tap_controller' or s.status = 'churned' or e.day <= d.install_day
        """
    ) == [(0,)]


def test_people(sql: Query) -> None:
    ((anonymous,),) = sql("select count(*) filter (user_id = '0') / count(*) from app_database_user_sessions")
    assert 0.05 < anonymous < 0.15
    assert sql("select count(*) from app_database_user_sessions where (user_id = '0') != (customer_id = '0')") == [(0,)]
    assert sql(
        "select count(*) from app_database_user_sessions where duration_seconds != epoch(end_time) - epoch(start_time)"
    ) == [(0,)]
    assert sql(
        "select count(*) from app_database_user_sessions s join (select session_id, count(*) n, "
        "min(timestamp) opened, max(timestamp) closed"
        " from app_database_page_views group by 1) v using (session_id)"
        " where s.page_views != v.n or v.opened < s.start_time or v.closed > s.end_time"
    ) == [(0,)]
    ((internal, external, direct),) = sql(
        "select count(*) filter (referrer_url like 'https://app.barsaas.com/%'), count(*) filter (referrer_url not like"
        " 'https://app.barsaas.com/%'), count(*) filter (referrer_url is null) from app_database_page_views"
    )
    assert internal > direct > external > 0
    ((features,),) = sql("select count(distinct feature) from ledger.feature_use_daily")
    assert features == 24
    (busiest, quietest) = sql(
        "select max(n), min(n) from (select user_id, count(*) n from app_database_user_sessions where "
        "user_id != '0' group by 1)"
    )[0]
    assert busiest > 10 * quietest


def test_optional_fields_are_sometimes_empty(sql: Query) -> None:
    ((share,),) = sql("select count(*) filter (purchase_price is null) / count(*) from app_database_devices")
    assert 0.01 < share < 0.12
