-- title: Which deals are stalled or overdue, and who owns them?
-- note: Open for more than 90 days, or past the closing day expected. Amounts in USD, the largest first. Names are left out: they stand in the tables.
select
    deal_id,
    owner_id,
    stage_name,
    amount,
    days_open,
    expected_close_date,
    is_stalled,
    is_overdue,
    days_since_last_activity
from mart.mart_sales__pipeline
where is_open and (is_stalled or is_overdue)
order by amount desc, deal_id
