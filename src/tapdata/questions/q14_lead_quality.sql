-- title: Are MQL volume, cost per lead and MQL conversion improving by source?
-- note: By channel of the lead and year. Cost per lead in USD, where spend is recorded; conversion in percent of the leads, by today: young leads may still convert.
select
    leads.channel,
    leads.year,
    leads.mqls,
    nullif(media.spend, 0) / leads.mqls as cost_per_lead,
    100.0 * leads.converted / leads.mqls as conversion_pct
from (
    select channel, extract(year from mql_date) as year, count(*) as mqls,
        sum(case when is_converted then 1 else 0 end) as converted
    from timeline.lead_outcomes where mql_date is not null group by channel, extract(year from mql_date)
) leads
left join (
    select channel, extract(year from metric_date) as year, sum(spend) as spend
    from metrics.metrics_marketing group by channel, extract(year from metric_date)
) media on media.channel = leads.channel and media.year = leads.year
order by leads.channel, leads.year
