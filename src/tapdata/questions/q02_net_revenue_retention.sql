-- title: Why did net revenue retention change, by cohort and by component?
-- note: Accounts that paid 365 days ago, by the year they first paid: their MRR then and now, USD per month, and what moved it.
-- note: nrr_pct = mrr_now / mrr_then x 100; accounts won since are in no cohort.
select
    extract(year from past.first_paid_date) as cohort_year,
    count(*) as accounts,
    sum(past.monthly_recurring_revenue) as mrr_then,
    sum(case when now.monthly_recurring_revenue > past.monthly_recurring_revenue
        then now.monthly_recurring_revenue - past.monthly_recurring_revenue else 0 end) as expansion,
    sum(case when now.monthly_recurring_revenue > 0 and now.monthly_recurring_revenue < past.monthly_recurring_revenue
        then past.monthly_recurring_revenue - now.monthly_recurring_revenue else 0 end) as contraction,
    sum(case when now.monthly_recurring_revenue = 0 then past.monthly_recurring_revenue else 0 end) as churned,
    sum(now.monthly_recurring_revenue) as mrr_now,
    100.0 * sum(now.monthly_recurring_revenue) / sum(past.monthly_recurring_revenue) as nrr_pct
from entity.entity_customers_daily past
join entity.entity_customers now on now.account_id = past.account_id
where past.snapshot_date = (select max(snapshot_date) from entity.entity_customers_daily) - 365
    and past.monthly_recurring_revenue > 0
group by extract(year from past.first_paid_date)
order by cohort_year
