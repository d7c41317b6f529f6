-- title: Do first-touch and last-touch (and linear, decay, position) disagree on the best channel?
-- note: Conversions credited to each channel by each model, all time. Every model shares out the same conversions.
-- note: unattributed: no touch in the 90 days before.
select
    channel,
    sum(case when attribution_model = 'first_touch' then attributed_conversions else 0 end) as first_touch,
    sum(case when attribution_model = 'last_touch' then attributed_conversions else 0 end) as last_touch,
    sum(case when attribution_model = 'linear' then attributed_conversions else 0 end) as linear,
    sum(case when attribution_model = 'time_decay' then attributed_conversions else 0 end) as time_decay,
    sum(case when attribution_model = 'position_based' then attributed_conversions else 0 end) as position_based
from mart.mart_marketing__attribution
group by channel
order by linear desc, channel
