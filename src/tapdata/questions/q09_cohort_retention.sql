-- title: How do start-month cohorts retain at months 1, 3, 6, 12?
-- note: Accounts by the month of their first MRR: percent that pay at the end of the 1st, 3rd, 6th and 12th month after it.
-- note: Empty where the cohort is younger. Complete months only.
select
    account_cohort_month,
    count(distinct account_id) as accounts,
    100.0 * sum(case when age = 1 then active_subscription_count end) / count(distinct account_id) as month_1_pct,
    100.0 * sum(case when age = 3 then active_subscription_count end) / count(distinct account_id) as month_3_pct,
    100.0 * sum(case when age = 6 then active_subscription_count end) / count(distinct account_id) as month_6_pct,
    100.0 * sum(case when age = 12 then active_subscription_count end) / count(distinct account_id) as month_12_pct
from (
    select *,
        12 * (extract(year from month_start_date) - extract(year from account_cohort_month))
            + extract(month from month_start_date) - extract(month from account_cohort_month) as age
    from entity.entity_subscriptions_monthly
    where account_cohort_month is not null
) months
group by account_cohort_month
order by account_cohort_month
