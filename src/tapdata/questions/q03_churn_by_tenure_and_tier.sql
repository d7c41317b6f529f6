-- title: What are monthly logo and revenue churn, and how do they vary by tenure and tier?
-- note: Complete months of the last 12, and all of them together by plan and by age of the subscription. Percent per month.
-- note: Logos are accounts that paid at the end of the month before. An upgrade to another plan is no churn: the account counts under the new one.
-- note: all stands for every month, plan or age.
select
    coalesce(cast(month_start_date as varchar), 'all') as month,
    coalesce(plan_type, 'all') as plan,
    coalesce(case when months_since_start <= 3 then '0-3 months' when months_since_start <= 12 then '4-12 months'
        else 'over 12 months' end, 'all') as tenure,
    sum(case when previous_mrr > 0 then 1 else 0 end) as paying_before,
    sum(churned_subscription_count) as churned_accounts,
    sum(churned_mrr) as churned_mrr,
    100.0 * sum(churned_subscription_count) / nullif(sum(case when previous_mrr > 0 then 1 else 0 end), 0) as logo_churn_pct,
    100.0 * sum(churned_mrr) / nullif(sum(previous_mrr), 0) as revenue_churn_pct
from entity.entity_subscriptions_monthly
where month_start_date > (select max(month_start_date) from entity.entity_subscriptions_monthly) - 360
    and subscription_state <> 'replaced'
group by grouping sets (
    (month_start_date),
    (plan_type),
    (case when months_since_start <= 3 then '0-3 months' when months_since_start <= 12 then '4-12 months'
        else 'over 12 months' end)
)
order by month, plan, tenure
