-- title: How many tickets are opened, how long do they take, and how does this differ by tier?
-- note: All tickets by the size of their account (head-count today); unknown: no account, or no head-count. Hours from opening to closing of closed tickets.
-- note: Breached: open, or took, longer than the priority allows; percent.
select
    coalesce(c.customer_tier_name, 'unknown') as size,
    count(*) as tickets,
    sum(case when t.is_closed then 0 else 1 end) as open_tickets,
    avg(case when t.is_closed then t.resolution_time_hours end) as avg_hours_to_close,
    100.0 * sum(case when t.sla_status = 'Breached' then 1 else 0 end) / count(*) as breached_pct,
    count(*) * 1.0 / nullif(count(distinct c.account_id), 0) as tickets_per_account
from staging.stg_hubspot__tickets t
left join entity.entity_customers c on c.account_id = t.account_id
group by coalesce(c.customer_tier_name, 'unknown')
order by min(c.customer_tier)
