-- title: Who are the power users, and which users went quiet?
-- note: power: 15 sessions, 5 features and 3 kinds of pages in 30 days. quiet: has logged in before, and not in the last 30 days but the last 90.
-- note: Engagement 0-1.
select
    case when user_engagement_tier = 'power' then 'power' else 'quiet' end as what,
    user_id,
    account_id,
    user_role,
    engagement_score,
    total_sessions_30d,
    features_used_30d,
    days_since_last_login
from entity.entity_users
where user_engagement_tier = 'power' or (days_since_last_login >= 30 and days_since_last_login < 90)
order by what, engagement_score desc, days_since_last_login, user_id
