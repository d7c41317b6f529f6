-- title: Which deals were lost to which competitor or reason?
-- note: Lost deals and their amounts, USD. The competitor and the reason are what sales noted on the deal; none named where it noted none.
select
    coalesce(competitor, 'none named') as competitor,
    coalesce(closed_lost_reason, 'none named') as reason,
    count(*) as deals,
    sum(amount) as amount,
    avg(days_to_close) as avg_days_to_lose
from mart.mart_sales__pipeline
where is_lost
group by coalesce(competitor, 'none named'), coalesce(closed_lost_reason, 'none named')
order by deals desc, competitor, reason
