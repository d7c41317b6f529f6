-- title: Why are enterprise accounts churning, and when in their life?
-- note: Accounts on the day their MRR fell to 0, by size (head-count as it is today) and days since they first paid.
-- note: Averages on that day tell what preceded it; raw holds no reason for a cancellation. Lost MRR in USD per month, scores 0-100.
-- note: Health before devices and users were recorded rests on revenue and tickets alone.
select
    c.customer_tier_name as size,
    case when d.days_paid <= 90 then 'first 90 days' when d.days_paid <= 365 then 'first year' else 'later' end as life,
    count(*) as churns,
    sum(d.churned_mrr) as lost_mrr,
    avg(d.days_paid) as avg_days_paid,
    avg(d.customer_health_score) as avg_health,
    avg(d.days_since_last_activity) as avg_days_since_activity,
    avg(d.support_tickets_30d) as avg_tickets_30d,
    avg(d.open_tickets) as avg_open_tickets
from (
    select *, cast(snapshot_date as date) - first_paid_date as days_paid
    from entity.entity_customers_daily where churned_mrr > 0
) d
join entity.entity_customers c on c.account_id = d.account_id
group by c.customer_tier_name,
    case when d.days_paid <= 90 then 'first 90 days' when d.days_paid <= 365 then 'first year' else 'later' end
order by min(c.customer_tier), life
