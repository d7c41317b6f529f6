-- title: Which channels and campaigns bring accounts that stay?
-- note: Accounts by the first touch of their journey: percent that still pay, and what they pay now, USD per month.
-- note: Conversions without a known touch, and companies without an account, are left out.
select
    a.channel,
    a.platform,
    a.campaign_id,
    sum(a.credit) as accounts,
    100.0 * sum(case when c.monthly_recurring_revenue > 0 then a.credit else 0 end) / sum(a.credit) as still_paying_pct,
    sum(c.monthly_recurring_revenue) as mrr_now,
    avg(c.customer_health_score) as avg_health
from intermediate.int_campaigns__attribution a
join entity.entity_customers c on c.account_id = a.account_id
where a.attribution_model = 'first_touch' and a.credit > 0
group by a.channel, a.platform, a.campaign_id
order by accounts desc, a.channel, a.platform, a.campaign_id
