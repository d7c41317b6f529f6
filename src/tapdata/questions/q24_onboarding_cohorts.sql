-- title: Did a new onboarding or release change engagement or retention?
-- note: Users by the month of their creation: percent active in the 2nd, 5th and 9th week (weeks_since_signup 1, 4 and 8), and their weekly engagement, 0-1.
-- note: Raw holds no releases and no experiments: compare the cohorts before and after the day you know of. Users created before sessions were recorded are left out, and weeks before that are empty.
select
    cohort_month,
    count(distinct user_id) as users,
    100.0 * avg(case when weeks_since_signup = 1 then case when weekly_sessions > 0 then 1.0 else 0.0 end end) as week_1_pct,
    100.0 * avg(case when weeks_since_signup = 4 then case when weekly_sessions > 0 then 1.0 else 0.0 end end) as week_4_pct,
    100.0 * avg(case when weeks_since_signup = 8 then case when weekly_sessions > 0 then 1.0 else 0.0 end end) as week_8_pct,
    avg(case when weeks_since_signup between 1 and 8 then weekly_engagement_score end) as avg_engagement
from entity.entity_users_weekly
where week_start_date >= (select min(week_start_date) from entity.entity_users_weekly where weekly_sessions > 0)
    and cohort_month >= (select min(week_start_date) from entity.entity_users_weekly where weekly_sessions > 0) - 31
group by cohort_month
order by cohort_month
