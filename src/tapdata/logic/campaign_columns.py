"""What the columns of a campaign mean."""

from __future__ import annotations

CORE = {
    "campaign_type": "Type as in raw; Facebook has none.",
    "objective": "Objective as in raw; Facebook and LinkedIn only.",
    "status": "Status as in raw.",
    "campaign_status": "active, paused, completed, scheduled or draft; unmapped for any other value.",
    "campaign_lifecycle_stage": "running, scheduled, paused, completed or draft at as_of, by status and dates.",
    "is_active": "Running at as_of.",
    "start_date": "First day in flight.",
    "end_date": "Last day in flight, which may lie ahead; null when open.",
    "days_active": "Days in flight from the start to the end or as_of; 0 before the start.",
    "campaign_created_at": "Creation, UTC.",
    "campaign_updated_at": "Last update, UTC; Iterable only.",
    "daily_budget": "Budget per day, USD; Facebook and LinkedIn only.",
    "total_budget": "Budget in total, USD; Facebook and LinkedIn only.",
    "budget_amount": "Budget, USD; Google only, which does not say whether per day or in total.",
    "target_cpa": "Target cost per conversion, USD; Google only.",
}
"""What the platforms tell of a campaign: its kind, status, flight and budget."""

LABELS = {
    "first_touch": "first touch", "last_touch": "last touch", "linear": "linear", "time_decay": "time decay",
    "position_based": "position-based",
}  # fmt: skip
BY_MODEL = {
    f"{name}_{column}": text.format(label)
    for name, label in LABELS.items()
    for column, text in {
        "conversions": "Conversions attributed to it, {}: sum of given.",
        "revenue": "Revenue attributed to it, {}, USD.",
        "cpa": "Spend per attributed conversion, {}, USD; null without either.",
        "roas": "Attributed revenue per dollar spent, {}, ratio.",
        "roi_pct": "(Attributed revenue - spend) / spend, {}, percent.",
    }.items()
}
"""What each attribution model gives it."""
