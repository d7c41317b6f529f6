"""The ledger against the raw tables, by another road: plain SQL and plain Python."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sample_support import AS_OF, Query, query_of

from tapdata.sample import write_company


def test_mrr_equals_the_subscriptions_by_hand(sql: Query) -> None:
    rows = sql(
        "select customer_id, start_date, end_date, monthly_price, created_at, id from app_database_subscriptions"
        " where created_at < timestamp '2026-07-01'"
    )
    by_account = defaultdict(list)
    for row in rows:
        by_account[row[0]].append(row)
    expected: dict[tuple[str, date], Decimal] = {}
    for account, periods in by_account.items():
        day = min(start for _, start, *_ in periods)
        paid = False
        while day <= AS_OF:
            live = [p for p in periods if p[1] <= day and (p[2] is None or p[2] > day)]
            winner = max(live, key=lambda p: (p[1], p[4], p[5]), default=None)
            paid = paid or winner is not None
            if paid:
                expected[account, day] = winner[3] if winner else Decimal(0)
            day += timedelta(days=1)
    ledger = {
        (account, day): mrr for account, day, mrr in sql("select account_id, day, mrr from ledger.account_mrr_daily")
    }
    assert ledger == expected
    assert len({account for account, _ in ledger}) > 30


def test_overlaps_and_gaps_occur(tmp_path_factory: pytest.TempPathFactory) -> None:
    out = tmp_path_factory.mktemp("many") / "raw"
    sql = query_of(write_company(out, accounts=400, seed=5, as_of=AS_OF, mess=0, event_days=1))
    ((overlaps, same_start),) = sql(
        "select count(*), count(*) filter (a.start_date = b.start_date) from app_database_subscriptions a"
        " join app_database_subscriptions b on a.customer_id = b.customer_id and a.created_at < b.created_at"
        " where b.start_date < a.end_date"
    )
    assert overlaps > same_start > 0
    movements = dict(sql("select movement, count(*) from ledger.mrr_movements group by 1"))
    assert set(movements) == {"new", "expansion", "contraction", "churned", "reactivation"}
    assert sql(
        "select count(*) from app_database_subscriptions where end_date > date '2026-06-30' and status = 'active'"
    ) > [(0,)]
    assert sql("select count(*) from app_database_subscriptions where end_date = start_date") > [(0,)]
    statuses = {name for (name,) in sql("select distinct status from app_database_accounts")}
    assert statuses == {"active", "churned", "pending", "suspended"}
    assert {name for (name,) in sql("select distinct status from stripe_subscriptions")} == {
        "active", "canceled", "trialing", "past_due", "unpaid",
    }  # fmt: skip
    assert {name for (name,) in sql("select distinct status from stripe_invoices")} == {
        "paid", "open", "uncollectible", "void",
    }  # fmt: skip


def test_movements_add_up_to_the_change(sql: Query) -> None:
    assert sql(
        """
        with total as (select day, sum(mrr) as mrr from ledger.account_mrr_daily group by 1),
        change as (select day, mrr - coalesce(lag(mrr) over (order by day), 0) as mrr from total),
        moved as (
            select day, sum(case when movement in ('contraction', 'churned') then -amount else amount end) as mrr
            from ledger.mrr_movements group by 1
        )
        select count(*) from change left join moved using (day) where change.mrr != coalesce(moved.mrr, 0)
        """
    ) == [(0,)]
    assert sql("select count(*) from ledger.mrr_movements where amount <= 0") == [(0,)]


POURS = """
    select device_id, date_trunc('hour', timestamp) as hour, count(*) as pours, sum(volume) as ml from (
        select e.*, coalesce(try_cast(metrics ->> 'volume_ml' as double), try_cast(metrics ->> 'pour_ounces' as
            double) * 29.5735) as volume
        from ({events}) e where event_type = 'pour' and (metrics is null or json_valid(metrics))
    ) where volume > 0 and not isnan(volume) group by all
"""
CLEAN_EVENTS = """
    select arg_max(e, e.created_at) as e from (
        select * from app_database_tap_events where id is not null and timestamp < timestamp '2026-07-01'
        and device_id in (select id from app_database_devices)
    ) e group by e.id
"""


def _pours_differ(sql: Query, events: str) -> tuple[int, int]:
    ((rows, wrong),) = sql(
        f"""
        with raw as ({POURS.format(events=events)}),
        ledger as (select * from ledger.pours_hourly where pours > 0)
        select count(*), count(*) filter (
            raw.pours is distinct from ledger.pours or not coalesce(abs(raw.ml - ledger.volume_ml) < 0.001, false)
        ) from raw full join ledger using (device_id, hour)
        """
    )
    return rows, wrong


def test_pours_equal_the_events(sql: Query, messy_sql: Query) -> None:
    rows, wrong = _pours_differ(sql, "select * from app_database_tap_events")
    assert rows > 5_000
    assert wrong == 0
    rows, wrong = _pours_differ(messy_sql, f"select unnest(e) from ({CLEAN_EVENTS})")
    assert rows > 5_000
    assert wrong == 0


def test_event_counts_equal_the_events(messy_sql: Query) -> None:
    raw = dict(
        messy_sql(f"select e.event_type, count(*) from ({CLEAN_EVENTS}) where e.event_type != 'pour' group by 1")
    )
    ledger = dict(
        messy_sql("select event_type, sum(events)::int from ledger.event_counts where event_type != 'pour' group by 1")
    )
    assert raw == ledger
    ((pours, invalid),) = messy_sql(
        "select sum(events), sum(invalid) from ledger.event_counts where event_type = 'pour'"
    )
    assert messy_sql("select sum(pours), sum(invalid_pours) from ledger.pours_hourly") == [(pours, invalid)]
    assert invalid > 0
    assert messy_sql(f"select count(*) from ({CLEAN_EVENTS}) where e.event_type = 'pour'") == [(pours + invalid,)]


@pytest.mark.parametrize(
    ("table", "key", "time", "ledger", "measure", "extra"),
    [
        ("app_database_user_sessions", "session_id", "start_time", "sessions_daily", "sessions", "count(*)"),
        ("app_database_page_views", "page_view_id", "timestamp", "page_views_daily", "page_views", "count(*)"),
        ("app_database_feature_usage", "usage_id", "timestamp", "feature_use_daily", "uses", "sum(e.usage_count)"),
    ],
)
def test_use_of_the_product(
    messy_sql: Query, table: str, key: str, *, time: str, ledger: str, measure: str, extra: str
) -> None:
    rows = messy_sql(
        f"""
        with e as (
            select unnest(arg_max(t, t.created_at)) from (
                select * from {table} where {key} is not null and {time} < timestamp '2026-07-01'
                and user_id in (select id from app_database_users)
            ) t group by t.{key}
        ),
        raw as (select user_id, cast({time} as date) as day, {extra} as n from e group by 1, 2),
        truth as (select user_id, day, sum({measure}) as n from ledger.{ledger} group by 1, 2)
        select count(*), count(*) filter (raw.n is distinct from truth.n) from raw full join truth using (user_id, day)
        """
    )
    assert rows[0][0] > 100
    assert rows[0][1] == 0


def test_last_login_is_the_last_session(sql: Query) -> None:
    assert sql(
        """
        select count(*) from app_database_users u
        join (select user_id, max(start_time) as seen from app_database_user_sessions group by 1) s on s.user_id = u.id
        where u.last_login_date != cast(s.seen as date) or u.last_login_at != s.seen
        """
    ) == [(0,)]
    assert sql("select count(*) from app_database_users where last_login_date < created_date") == [(0,)]


def test_invoices_charges_and_refunds_agree(sql: Query) -> None:
    assert sql(
        """
        select count(*) > 300, count(*) filter (
            l.amount_due * 100 != i.amount_due or l.amount_paid * 100 != i.amount_paid or l.status != i.status
            or l.invoice_id is null or i.id is null or date_trunc('second', l.paid_at) is distinct from
                make_timestamp((i.status_transitions ->> 'paid_at')::bigint * 1000000)
        ) from ledger.invoices l full join stripe_invoices i on i.id = l.invoice_id
        """
    ) == [(True, 0)]
    assert sql(
        """
        select count(*) from stripe_invoices i
        left join (select invoice, sum(amount) filter (paid) as paid, count(*) as tries from stripe_charges
            group by 1) c
            on c.invoice = i.id
        where coalesce(c.paid, 0) != i.amount_paid or coalesce(c.tries, 0) != i.attempt_count
        """
    ) == [(0,)]
    lines = "list_sum(from_json(lines -> 'data', '[{\"amount\": \"BIGINT\"}]').list_transform(lambda x: x.amount))"
    assert sql(f"select count(*) from stripe_invoices where {lines} != amount_due") == [(0,)]
    assert sql("select sum(amount) * 100 from ledger.refunds") == sql("select sum(amount_refunded) from stripe_charges")
    assert sql(
        "select count(*) from stripe_charges where amount_refunded > amount or (amount_refunded > 0 and not paid)"
    ) == [(0,)]
    assert sql("select count(*) from stripe_charges where status = 'failed' and failure_code is null") == [(0,)]
    assert sql("select count(*) > 5 from stripe_charges where status = 'failed'") == [(True,)]


def test_invoices_bill_the_price_of_the_subscription(sql: Query) -> None:
    assert sql(
        """
        with months as (
            select i.amount_due - coalesce(addon.cents, 0) as cents, a.monthly_price,
                case a.billing_cycle when 'monthly' then 1 when 'quarterly' then 3 else 12 end as months
            from stripe_invoices i
            join stripe_subscriptions s on s.id = i.subscription
            join app_database_subscriptions a on a.id = s.metadata ->> 'app_subscription_id'
            left join (
                select subscription, sum(quantity * (price ->> 'unit_amount')::bigint) as cents
                from stripe_subscription_items where metadata ->> 'type' = 'addon' group by 1
            ) addon on addon.subscription = s.id
        )
        select count(*) from months where cents != monthly_price * 100 * months
        """
    ) == [(0,)]


def test_stripe_price_of_a_base_plan_is_the_price_of_the_subscription(sql: Query) -> None:
    assert sql(
        """
        select count(*) from stripe_subscription_items i
        join stripe_subscriptions s on s.id = i.subscription
        join app_database_subscriptions a on a.id = s.metadata ->> 'app_subscription_id'
        left join stripe_prices p on p.id = i.price ->> 'id'
        where i.metadata ->> 'type' = 'base_plan'
            and coalesce((i.price ->> 'unit_amount')::bigint, p.unit_amount) != a.monthly_price * 100
                * case a.billing_cycle when 'monthly' then 1 when 'quarterly' then 3 else 12 end
        """
    ) == [(0,)]


def test_deals_tickets_and_leads_agree(sql: Query) -> None:
    assert sql(
        """
        select count(*) from ledger.deals l join hubspot_deals d on d.id = l.deal_id
        where l.stage != d.dealstage or l.amount != d.amount or l.close_day != d.closedate
            or (l.outcome in ('won', 'lost') and (l.close_day > date '2026-06-30' or l.created_at > d.closedate
                + interval 1 day))
        """
    ) == [(0,)]
    assert {outcome for (outcome,) in sql("select distinct outcome from ledger.deals")} == {"open", "won", "lost"}
    assert sql(
        """
        select count(*) from ledger.tickets l join hubspot_tickets t on t.id = l.ticket_id
        where date_trunc('second', l.closed_at) is distinct from date_trunc('second', (t.properties ->>
            'closed_date')::timestamp)
            or epoch(l.closed_at - l.created_at) / 3600 is distinct from (t.properties ->> 'hs_resolution_time')::bigint
            or (l.closed_at is null) = (t.hs_pipeline_stage = 'closed')
        """
    ) == [(0,)]
    assert sql(
        "select count(*) from ledger.touches t join ledger.leads l using (lead_id) where t.touched_at > l.created_at"
    ) == [(0,)]
    assert sql(
        "select count(*) from marketing_qualified_leads r join ledger.leads l on l.lead_id = r.id"
        " where l.account_id is distinct from r.account_id::varchar"
    ) == [(0,)]


def test_conversions_by_hand(sql: Query) -> None:
    assert sql(
        """
        with won as (
            select (c.properties ->> 'account_id') as account_id, min(d.closedate) as day
            from hubspot_deals d join hubspot_companies c on c.id = (d.associations ->> '$.company_ids[0]')
            where d.dealstage = 'closedwon' group by 1
        ),
        paid as (select customer_id as account_id, min(start_date) as day from app_database_subscriptions group by 1),
        expected as (select account_id, coalesce(won.day, paid.day) as day from won full join paid using (account_id))
        select count(*) from expected e full join ledger.conversions l using (account_id) where e.day is
            distinct from l.day
        """
    ) == [(0,)]
