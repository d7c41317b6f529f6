"""Customer success by account and day."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from support import AS_OF, model_schema, run, typed


def test_an_account_by_day() -> None:
    days = [AS_OF - timedelta(n) for n in range(31, -1, -1)]
    grown = {days[0]: Decimal(500), days[1]: Decimal(70), days[2]: Decimal(30)}
    found = run(
        "metrics_customer_success",
        entity_customers_daily=typed(
            model_schema("entity_customers_daily"),
            *(
                {
                    "account_id": "a", "snapshot_date": day, "expansion_mrr": grown.get(day, Decimal(0)),
                    "monthly_recurring_revenue": Decimal(99 if day == AS_OF else 0), "churn_risk_score": 60.5,
                    "features_used_30d": 3, "adoption_component": 12.5, "active_devices": 7,
                }
                for day in days
            ),
        ),
        ticket_days=typed(
            model_schema("ticket_days"),
            {
                "account_id": "a", "day": AS_OF, "tickets_90d": 8, "created_90d_closed": 6, "timed_90d": 4,
                "resolved_90d": 5, "resolution_hours_90d": 50.0,
            },
        ),
    )  # fmt: skip
    by_day = {row["metric_date"]: row for row in found}
    assert [by_day[day]["expansion_mrr_30d"] for day in days[29:]] == [600, 100, 30]
    today, before = by_day[AS_OF], by_day[days[-2]]
    assert (today["ticket_resolution_rate_90d_pct"], today["avg_ticket_resolution_hours_90d"]) == (75.0, 12.5)
    assert (before["ticket_resolution_rate_90d_pct"], before["avg_ticket_resolution_hours_90d"]) == (None, None)
    assert (today["is_at_risk"], before["is_at_risk"]) == (True, False)
    assert (today["features_adopted"], today["feature_adoption_rate_pct"], today["active_device_count"]) == (3, 12.5, 7)
