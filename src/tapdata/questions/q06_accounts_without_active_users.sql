-- title: Which accounts have no active user at all?
-- note: No session in 30 days. Accounts that have churned come last: they have a reason. MRR in USD per month.
select
    account_id,
    customer_status,
    paying_status,
    monthly_recurring_revenue,
    total_users,
    last_login_date,
    days_since_last_login,
    days_since_last_activity
from entity.entity_customers
where active_users_30d = 0
order by case when customer_status = 'churned' then 1 else 0 end, monthly_recurring_revenue desc, account_id
