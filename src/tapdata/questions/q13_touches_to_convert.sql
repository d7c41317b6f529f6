-- title: How many touches and days does a conversion take?
-- note: Journeys of conversions with a touch in the 90 days before. Days from the first of these touches to the conversion.
select
    conversion_type,
    count(*) as conversions,
    avg(touches_in_journey) as avg_touches,
    min(touches_in_journey) as min_touches,
    max(touches_in_journey) as max_touches,
    avg(days_to_convert) as avg_days,
    max(days_to_convert) as max_days
from intermediate.int_campaigns__attribution
where attribution_model = 'linear' and touch_position = 1
group by conversion_type
order by conversions desc
