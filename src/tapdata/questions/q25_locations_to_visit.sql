-- title: Which locations need a visit today (health, connectivity, quality, tickets)?
-- note: Venues with tap controllers in service and an urgent or high support priority, the worst first. Health 0-100; rates in percent.
-- note: Tickets reach accounts: those of the account are shown.
select
    location_id,
    city,
    state_code,
    support_priority,
    operational_health_score,
    device_connectivity_rate,
    quality_issue_rate_30d,
    account_open_tickets,
    last_tap_timestamp
from entity.entity_locations
where controllers_in_service > 0 and support_priority in ('urgent', 'high')
order by case when support_priority = 'urgent' then 0 else 1 end, operational_health_score, location_id
