-- title: How much is poured by venue, hour and weekday; when are peaks; which taps are idle?
-- note: Venues with tap controllers in service, 30 days to the latest day. Litres; hours and weekdays are UTC (1 = Monday), as venues have no recorded time zone. idle_taps: in service without a pour.
-- note: Every hour of every device is in entity.entity_devices_hourly.
select
    location_id,
    city,
    pours_30d,
    pour_volume_liters_30d,
    avg_pour_ml,
    busiest_hour,
    busiest_weekday,
    tap_controllers,
    idle_taps
from mart.mart_operations__performance
where controllers_in_service > 0
order by pour_volume_liters_30d desc, location_id
