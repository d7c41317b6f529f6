"""What the columns of a deal in the sales pipeline mean."""

from __future__ import annotations

DEAL = {
    "pipeline_stage": "Qualification, Presentation, Proposal, Negotiation, Closed Won or Lost, unmapped; null if unknown.",
    "stage_name": "The same as pipeline_stage.",
    "stage_order": "Place of the stage, 1 (appointment scheduled) to 7 (closed lost).",
    "deal_type": "New Business, Existing Business or unmapped.",
    "deal_priority": "urgent, high, medium, low or unmapped.",
    "amount": "Amount, USD.",
    "probability": "Probability of winning, 0-1; 1 when won, 0 when lost; null when the stage is unknown.",
    "conversion_probability": "The same as probability.",
    "weighted_value": "Amount x probability, USD; null for a deal that closes after as_of.",
    "deal_size_category": "By amount, USD: Small < 1k, Medium < 10k, Large < 50k, Extra Large < 100k, Enterprise.",
    "sales_owner_segment": "By amount, USD: enterprise >= 50k, mid-market >= 10k, smb.",
}
"""What the deal is worth and where it stands."""

STATE = {
    "is_open": "Not closed by as_of.",
    "is_active": "The same as is_open.",
    "is_won": "Closed won by as_of.",
    "is_lost": "Closed lost by as_of.",
    "is_qualified": "Open, from Presentation to Negotiation.",
    "created_at": "Creation, UTC.",
    "created_date": "Its day.",
    "updated_date": "Day of the last update in HubSpot; null when it lies after as_of.",
    "close_date": "Day it closed; of an open deal the day expected.",
    "expected_close_date": "Closing day expected of an open deal; null once closed.",
    "days_open": "Days from creation to as_of of an open deal; null once closed.",
    "days_to_close": "Days from creation to closing; null while open.",
    "days_until_close": "Days from as_of to the expected close, negative when overdue; null once closed.",
    "is_stalled": "Open for more than 90 days.",
    "is_overdue": "Open past the day expected.",
    "deal_temperature": "Of an open deal: stalled, else overdue, else by probability hot >= 0.8, warm >= 0.5, cold; or null.",
}
"""Whether it is open, since when, and when it closes."""

WORK = {
    "last_activity_date": "Day of the latest call, e-mail, meeting, note or task on the deal; null without one.",
    "days_since_last_activity": "Days from it to as_of.",
    "is_idle": "Open, and no activity in 30 days.",
    "activities": "Activities on the deal by as_of.",
    "next_step": "What sales plans next.",
    "expansion_type": "What an existing customer would add.",
    "closed_won_reason": "Why it was won; null unless it is.",
    "closed_lost_reason": "Why it was lost; null unless it is.",
    "competitor": "Competitor named on the deal; null when none.",
}
"""What sales did and plans, and why it was won or lost."""

LEAD = {
    "mql_id": "First marketing-qualified lead of the customer by the closing, or as_of; null where no link exists.",
    "lead_source": "Source of that lead.",
    "lead_score": "Its score, points 0-100.",
    "first_touch_channel": "Marketing channel of that lead's first touch.",
    "last_touch_channel": "Marketing channel of its last touch.",
}
"""The lead it came from."""

CUSTOMER = {
    "account_name": "Name of the account.",
    "account_status": "active, trial, churned, suspended, pending or unknown; null for a prospect.",
    "account_created_at": "Creation of the account, UTC.",
    "customer_tier": "By head-count, 1 = enterprise to 4 = startup; null for a prospect.",
    "monthly_recurring_revenue": "MRR of the account, USD per month; null for a prospect.",
    "customer_health_score": "Health of the account, 0-100; null for a prospect.",
}
"""The account it belongs to, at as_of."""
