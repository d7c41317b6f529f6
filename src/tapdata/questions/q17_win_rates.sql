-- title: What is the win rate by rep, segment and source; are deals getting bigger or faster?
-- note: Closed deals of all time, by one thing at a time: owner, segment (by amount), source of the lead, year of closing. all stands for the others.
-- note: Win rate in percent; amounts of won deals in USD; days from creation to closing of won deals. A deal without a known lead has source unknown.
select
    case when grouping(owner_id) = 0 then owner_id else 'all' end as rep,
    case when grouping(sales_owner_segment) = 0 then sales_owner_segment else 'all' end as segment,
    case when grouping(lead_source) = 0 then coalesce(lead_source, 'unknown') else 'all' end as source,
    case when grouping(extract(year from close_date)) = 0
        then cast(extract(year from close_date) as varchar) else 'all' end as year,
    sum(case when is_won then 1 else 0 end) as won,
    sum(case when is_lost then 1 else 0 end) as lost,
    100.0 * sum(case when is_won then 1 else 0 end) / count(*) as win_rate_pct,
    avg(case when is_won then amount end) as avg_won_amount,
    avg(case when is_won then days_to_close end) as avg_days_to_win
from mart.mart_sales__pipeline
where is_won or is_lost
group by grouping sets ((owner_id), (sales_owner_segment), (lead_source), (extract(year from close_date)))
order by year desc, source, segment, rep
