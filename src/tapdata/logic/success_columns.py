"""What the columns of a customer at as_of mean to customer success: who it is, how it fares, what to do."""

from __future__ import annotations

ACCOUNT = {
    "account_type": "Kind of business, lower case.",
    "industry": "Industry as recorded, else the kind of business.",
    "customer_status": "active, trial, churned, suspended, pending or unknown.",
    "customer_tier": "By head-count, 1 = enterprise to 4 = startup.",
    "account_value_tier": "By MRR: strategic >= 1000, key >= 500, standard >= 100, basic.",
    "lifecycle_stage": "By days since the first paid day: onboarding <= 30, adoption <= 90, growth <= 365, mature.",
    "subscription_status": "Status of the current subscription; no_subscription.",
    "paying_status": "paying, trial (live, no MRR), canceled or none.",
    "plan_tier": "Plan of the subscription that counts; null when none is live.",
    "monthly_recurring_revenue": "MRR, USD per month.",
    "mrr_30d_change": "MRR less that 30 days before, USD.",
    "days_since_signup": "Days from creation to as_of.",
}
"""Who the customer is and what it pays."""

SCORES = {
    "customer_health_score": "Health, 0-100.",
    "health_band": "healthy >= 80, neutral >= 60, at_risk >= 40, critical.",
    "health_trend": "new (younger than 30 days), improving > +5 points in 30 days, declining < -5, stable.",
    "health_score_30d_change": "Health less that 30 days before, points; null when younger.",
    "engagement_component": "Mean engagement x 100, 0-100.",
    "device_component": "Mean device health, 0-100.",
    "revenue_component": "50 + 50 x change of MRR over 90 days, 0-100; null when MRR is new, 0 without MRR.",
    "support_component": "100 - 10 per open ticket - 5 per breach, 0-100.",
    "adoption_component": "Features used in 30 days / features of the catalogue, 0-100.",
    "composite_health_score": ".4 health + .3 engagement + .2 devices + .1 venues, 0-100, of what applies.",
    "churn_risk_score": "Churn risk by rule, 0-100; a ranking, not a probability.",
    "churn_risk_band": "critical > 80, high > 60, medium > 40, low.",
    "churn_risk_cause": "The rule that gives it: delinquent, silent_devices, idle_users, low_health, ...",
}
"""How it fares: health, its components, and the risk of churn."""

ACTIONS = {
    "overall_risk_category": "high: risk >= 80 or engagement < 30; medium: >= 60 or devices < 40; low >= 40; healthy.",
    "intervention_priority": "By risk: immediate >= 80, proactive >= 60, monitor >= 40, healthy.",
    "recommended_intervention": "The next step that follows from the priority.",
    "action_timeframe": "By when: 24 hours, 1 week, 2 weeks, quarterly.",
    "cs_owner_assignment": "By value tier: senior_csm, csm, junior_csm, cs_coordinator.",
    "success_category": "champion (health >= 80, engagement and devices >= 70), satisfied, neutral, at_risk.",
    "qbr_eligibility": "Due a quarterly review: strategic and key accounts with health >= 60, standard with >= 80.",
    "expansion_opportunity_score": "0.5 payment health + 0.5 (100 - payment churn risk) if ripe, else 0; points.",
    "expansion_opportunity": "By that score: high >= 80, medium >= 60, low above 0, no.",
}
"""What follows for customer success."""

PEOPLE = {
    "total_users": "Users.",
    "users_active_7d": "Users with a session in 7 days.",
    "users_active_30d": "Users with a session in 30 days.",
    "users_active_30d_change": "Those less the number 30 days before; null when younger.",
    "user_adoption_trend": "growing, stable or shrinking by that change.",
    "avg_user_engagement_score": "Mean engagement of the users, 0-1.",
    "user_engagement_health": "high >= .7, medium >= .3, low; no_active_users, no_users.",
    "days_since_last_activity": "Days since the latest activity of a user; since creation when there is none.",
    "admin_users": "Users who are administrators today.",
    "admin_coverage_health": "no_admin, no_active_admin (30 days), single_active_admin, covered.",
}
"""Its users and administrators."""

MACHINES = {
    "total_devices": "Devices.",
    "active_devices": "Devices with an event in 30 days.",
    "devices_active_7d": "Devices with an event in 7 days.",
    "device_events_30d": "Tap events in 30 days.",
    "unhealthy_devices": "Devices with a health score below 60.",
    "overdue_maintenance_devices": "Devices whose maintenance is overdue.",
    "avg_device_health_score": "Mean health of the tap controllers, 0-100.",
    "avg_device_uptime_30d": "Mean uptime of the tap controllers over 30 days, percent.",
    "device_health_status": "healthy >= 80, degraded >= 60, unhealthy; not_reporting, no_devices.",
    "device_utilization_pct": "Tap controllers with a pour in 30 days / in service, percent.",
    "total_locations": "Venues.",
    "active_locations": "Venues with a tap event in 30 days.",
    "avg_location_health_score": "Mean health of the venues, 0-100.",
    "location_health_status": "healthy >= 80, degraded >= 60, unhealthy; no_locations.",
}
"""Its devices and venues."""

SUPPORT = {
    "support_tickets_30d": "Tickets opened in 30 days.",
    "total_open_support_tickets": "Tickets open.",
    "open_ticket_breaches": "Those open longer than their priority allows.",
    "support_ticket_health": "no_open_tickets; critical: > 2 breaches; elevated: a breach or > 3 open; normal.",
}
"""Its support tickets."""
