-- title: What is the health distribution and the MRR in each band; does health predict growth?
-- note: Accounts and MRR by band today; and of the accounts that paid 90 days ago, by the band of that day, how their MRR grew since, percent.
-- note: USD per month.
select
    d.health_band,
    sum(case when d.snapshot_date = today.snapshot_date then 1 else 0 end) as accounts_today,
    sum(case when d.snapshot_date = today.snapshot_date then d.monthly_recurring_revenue else 0 end) as mrr_today,
    sum(case when d.snapshot_date < today.snapshot_date then 1 else 0 end) as paying_90_days_ago,
    100.0 * sum(case when d.snapshot_date < today.snapshot_date
        then today.monthly_recurring_revenue - d.monthly_recurring_revenue end)
        / sum(case when d.snapshot_date < today.snapshot_date then d.monthly_recurring_revenue end) as mrr_growth_90d_pct,
    100.0 * sum(case when d.snapshot_date < today.snapshot_date and today.monthly_recurring_revenue = 0 then 1 else 0 end)
        / nullif(sum(case when d.snapshot_date < today.snapshot_date then 1 else 0 end), 0) as churned_since_pct
from entity.entity_customers_daily d
join entity.entity_customers_daily today
    on today.account_id = d.account_id
    and today.snapshot_date = (select max(snapshot_date) from entity.entity_customers_daily)
where d.monthly_recurring_revenue > 0
    and (d.snapshot_date = today.snapshot_date or d.snapshot_date = today.snapshot_date - 90)
group by d.health_band
order by avg(d.customer_health_score) desc
