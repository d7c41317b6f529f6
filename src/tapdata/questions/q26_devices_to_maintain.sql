-- title: Which devices will fail or need maintenance next; what is uptime by type and model?
-- note: Devices in service whose maintenance is overdue or whose risk is high, beside the mean uptime of their type and model over 30 days, percent.
-- note: mtbf_hours: hours between failures, empty without one. A ranking by what has happened, no forecast.
select *
from (
    select
        device_id,
        location_id,
        device_type,
        model,
        maintenance_risk_level,
        maintenance_status,
        next_maintenance_due_date,
        overall_health_score,
        uptime_percentage_30d,
        avg(uptime_percentage_30d) over (partition by device_type, model) as avg_uptime_of_model,
        failures_30d,
        mtbf_hours
    from entity.entity_devices
    where is_in_service
) devices
where maintenance_risk_level = 'high' or maintenance_status = 'overdue'
order by case when maintenance_risk_level = 'high' then 0 else 1 end, overall_health_score, device_id
