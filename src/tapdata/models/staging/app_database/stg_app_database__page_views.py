import ibis

from tapdata.logic import links, pages, periods, rates, rows, text
from tapdata.model import AsOf, Follow, Incremental, Table, model

ANONYMOUS = "0"


@model(
    incremental=Incremental(  # which view of a session is the last depends on all of them
        entity="session_id",
        inputs={
            "app_database_page_views": Follow(entity="session_id"),
            "stg_app_database__user_sessions": Follow(entity="session_id", through="session_id"),
            "stg_app_database__users": Follow(entity="user_id", through="user_id"),
            "stg_app_database__accounts": Follow(entity="account_id", through="customer_id"),
        },
    ),
    grain=("page_view_id",),
    cluster_by=("page_view_date",),
    columns={
        "page_view_id": "View of a page.",
        "session_id": "Session it belongs to.",
        "user_id": "User; '0' is the anonymous one.",
        "account_id": "Account; '0' is the anonymous one.",
        "is_anonymous": "The user or the account is '0': kept here, out of user and account figures.",
        "page_url": "Address of the page as in raw.",
        "page_title": "Title of the page.",
        "referrer_url": "Address the view came from as in raw; null on the first page of a session.",
        "page_path": "Path of the address, / for the root.",
        "clean_url": "Address without query and fragment.",
        "page_category": "By path: Home, Dashboard, Reports, POS, Inventory, Billing, Public and so on; else unmapped.",
        "page_view_timestamp": "Moment of the view, UTC.",
        "time_on_page_seconds": "Time on the page, seconds; null when not known or negative.",
        "engagement_type": "Bounce < 10 s, Quick View < 30, Normal View < 60, Engaged View < 180, Deep Engagement.",
        "referrer_source": "Direct (none), Internal (same host), Google, Facebook, LinkedIn, Twitter, External.",
        "page_view_date": "Day of the view, UTC.",
        "page_view_hour": "Hour of the view, 0-23, UTC.",
        "page_view_day_of_week": "Day of the week, 1 = Monday to 7 = Sunday, UTC.",
        "page_depth": "Segments of the path: 0 for the root.",
        "is_exit_page": "Last page of its session by time, then by key; null without a session.",
        "page_value_score": "Points 10-100 by category, a ranking convention: Billing 100, Reports 80, Settings 30.",
        "missing_page_url": "The address is null or blank.",
        "invalid_time_on_page": "The time on the page is given and negative.",
        "is_orphan": "The session, user or account is named, not anonymous, and does not exist.",
        "record_created_at": "Creation of the record, UTC.",
    },
)
def stg_app_database__page_views(
    app_database_page_views: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__users: Table,
    stg_app_database__accounts: Table,
    as_of: AsOf,
    app_host: str,
) -> Table:
    """One row per page view."""
    raw = rows.conform(app_database_page_views, "app_database_page_views")
    page, referrer = pages.addresses(raw.page_url), pages.referrers(raw.referrer_url, app_host)
    t = rows.accepted(app_database_page_views, "app_database_page_views", as_of)
    latest_first = (ibis.desc(t.timestamp, nulls_first=False), ibis.desc(t.page_view_id))
    t = t.mutate(last=ibis.row_number().over(ibis.window(group_by=t.session_id, order_by=latest_first)) == 0)
    t = t.left_join(page, t.page_url == page.url).drop("url")
    t = t.left_join(referrer, t.referrer_url == referrer.referrer).drop("referrer")
    t = links.with_parents(
        t,
        links.Parent("session_id", stg_app_database__user_sessions, "session_id"),
        links.Parent("user_id", stg_app_database__users, "user_id", anonymous=ANONYMOUS),
        links.Parent("customer_id", stg_app_database__accounts, "account_id", anonymous=ANONYMOUS),
    )
    seconds = rates.non_negative(t.time_on_page_seconds)
    return t.select(
        page_view_id=t.page_view_id,
        session_id=t.session_id,
        user_id=t.user_id,
        account_id=t.customer_id,
        is_anonymous=((t.user_id == ANONYMOUS) | (t.customer_id == ANONYMOUS)).fill_null(False),
        page_url=t.page_url,
        page_title=text.clean(t.page_title),
        referrer_url=t.referrer_url,
        page_path=t.page_path,
        clean_url=t.clean_url,
        page_category=t.page_category,
        page_view_timestamp=t.timestamp,
        time_on_page_seconds=seconds,
        engagement_type=ibis.cases(
            (seconds.isnull(), ibis.null("string")), (seconds < 10, "Bounce"), (seconds < 30, "Quick View"),
            (seconds < 60, "Normal View"), (seconds < 180, "Engaged View"), else_="Deep Engagement",
        ),
        referrer_source=ibis.cases(
            (t.referrer_url.isnull(), "Direct"), (t.referrer_host == t.page_host, "Internal"), else_=t.source
        ),
        page_view_date=periods.day(t.timestamp),
        page_view_hour=periods.hour(t.timestamp),
        page_view_day_of_week=periods.weekday(t.timestamp),
        page_depth=t.page_depth,
        is_exit_page=t.session_id.isnull().ifelse(ibis.null("boolean"), t.last),
        page_value_score=pages.value_points(t.page_category),
        missing_page_url=text.is_missing(t.page_url),
        invalid_time_on_page=(t.time_on_page_seconds < 0).fill_null(False),
        is_orphan=t.is_orphan,
        record_created_at=t.created_at,
    )  # fmt: skip
