"""The unit of a column, by its document, its name and its type."""

import ibis.expr.datatypes as dt
import pytest

from tapdata.engine.units import unit_of


@pytest.mark.parametrize(
    ("column", "document", "dtype", "unit"),
    [
        ("mrr", "MRR, USD per month.", dt.Decimal(18, 2), "USD per month"),
        ("customer_mrr", "The same, under another name.", dt.Decimal(18, 2), "USD"),
        ("sessions_30d", "Sessions in 30 days.", dt.int64, "count"),
        ("avg_session_minutes", "Mean length of a session, minutes.", dt.float64, "minutes"),
        ("engagement_score", "Engagement of 30 days.", dt.float64, "score 0-1"),
        ("health_score", "The same.", dt.float64, "points 0-100"),
        ("win_rate", "Won / closed.", dt.float64, "percent"),
        ("pours_per_tap", "Pours / taps.", dt.float64, "ratio"),
        ("avg_temperature_30d", "Mean temperature of 30 days, degrees Celsius.", dt.float64, "degrees Celsius"),
        ("customer_tier", "1 = enterprise to 4 = startup.", dt.int64, ""),
        ("customer_status", "active or churned.", dt.string, ""),
        ("account_id", "Account.", dt.string, ""),
    ],
)
def test_units(column, document, dtype, unit):
    assert unit_of(column, document, dtype) == unit
