-- title: Are we inside SLA for devices and for support tickets?
-- note: The latest day and the month ends of the 365 days before. Devices: percent of the tap controllers in service with an uptime of 95 % or more over 30 days.
-- note: Tickets: open ones, and those open longer than their priority allows; tickets that reach no account are left out. Raw holds no first response time.
select
    d.snapshot_date,
    max(o.sla_compliance_pct) as devices_in_sla_pct,
    max(o.device_availability_pct) as device_availability_pct,
    sum(d.open_tickets) as open_tickets,
    sum(d.open_ticket_breaches) as open_ticket_breaches
from entity.entity_customers_daily d
join metrics.metrics_operations o on o.metric_date = d.snapshot_date
where d.snapshot_date > (select max(snapshot_date) from entity.entity_customers_daily) - 365
    and (extract(day from d.snapshot_date + 1) = 1
        or d.snapshot_date = (select max(snapshot_date) from entity.entity_customers_daily))
group by d.snapshot_date
order by d.snapshot_date desc
