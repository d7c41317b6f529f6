-- title: Which accounts are at risk now, how much MRR do they hold, and what is the cause (disengaged, few active users, unhealthy devices, poor uptime)?
-- note: Paying accounts that a risk rule hits (score above 15), the riskiest first. Scores 0-100; MRR in USD per month; uptime in percent.
-- note: The score ranks; it is no probability.
select
    account_id,
    churn_risk_score,
    churn_risk_cause,
    monthly_recurring_revenue,
    customer_health_score,
    total_users,
    users_active_30d,
    days_since_last_activity,
    avg_device_health_score,
    avg_device_uptime_30d,
    recommended_intervention
from mart.mart_customer_success__health
where churn_risk_score > 15 and monthly_recurring_revenue > 0
order by churn_risk_score desc, monthly_recurring_revenue desc, account_id
