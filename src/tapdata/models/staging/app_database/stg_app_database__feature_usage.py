import ibis

from tapdata.logic import features, links, periods, rows, text
from tapdata.model import AsOf, Follow, Incremental, Table, model

ANONYMOUS = "0"


@model(
    incremental=Incremental(  # which use of a user is the first depends on all of them
        entity="user_id",
        inputs={
            "app_database_feature_usage": Follow(entity="user_id"),
            "stg_app_database__users": Follow(entity="user_id", through="user_id"),
            "stg_app_database__accounts": Follow(entity="account_id", through="customer_id"),
        },
    ),
    grain=("usage_id",),
    cluster_by=("usage_date",),
    columns={
        "usage_id": "Record of usage; may fold several uses of a feature by a user.",
        "user_id": "User; '0' is the anonymous one.",
        "account_id": "Account; '0' is the anonymous one.",
        "is_anonymous": "The user or the account is '0': kept here, out of user and account figures.",
        "feature_name": "Feature, lower case with underscores.",
        "usage_count": "Uses folded into the record: sum it for volume; null unless above zero.",
        "usage_timestamp": "Moment of the record, UTC.",
        "feature_category": "By the catalogue: Analytics, Reporting, POS, Inventory and so on; unmapped outside it.",
        "feature_audience": "Role whose screens offer it: admin, manager, staff; unmapped outside the catalogue.",
        "feature_tier": "Premium, Professional, Standard by a whole word of the name; Unknown where it says none.",
        "usage_intensity": "First Use (one, the first ever), Light <= 5 uses, Moderate <= 20, Heavy <= 50, Power User.",
        "usage_date": "Day of the record, UTC.",
        "usage_hour": "Hour of the record, 0-23, UTC.",
        "usage_day_of_week": "Day of the week, 1 = Monday to 7 = Sunday, UTC.",
        "usage_week": "Monday of the week, UTC.",
        "usage_month": "First day of the month, UTC.",
        "is_business_hours": "From 09:00 to 16:59 UTC, Monday to Friday; venues have no recorded time zone.",
        "feature_value_score": "Points: a weight of the category, a ranking convention, x uses; null when unmapped.",
        "is_first_use": "First record of this feature by this user, by time, then key; null without either.",
        "is_adopted": "By then the user had used the feature more than 10 times in all; null without either.",
        "missing_feature_name": "The feature is null or blank.",
        "invalid_usage_count": "The count of uses is null or not above zero.",
        "is_orphan": "The user or the account is named, not anonymous, and does not exist.",
        "record_created_at": "Creation of the record, UTC.",
    },
)
def stg_app_database__feature_usage(
    app_database_feature_usage: Table,
    stg_app_database__users: Table,
    stg_app_database__accounts: Table,
    as_of: AsOf,
) -> Table:
    """One row per record of feature usage."""
    t = rows.accepted(app_database_feature_usage, "app_database_feature_usage", as_of)
    t = t.mutate(
        feature=text.normal(t.feature_name),
        uses=ibis.cases((t.usage_count > 0, t.usage_count.cast("int64")), else_=ibis.null("int64")),
    ).view()
    earliest_first = (ibis.asc(t.timestamp, nulls_first=False), t.usage_id)
    history = ibis.cumulative_window(group_by=(t.user_id, t.feature), order_by=earliest_first)
    t = t.mutate(place=ibis.row_number().over(history), uses_so_far=t.uses.sum().over(history))
    t = links.with_parents(
        t,
        links.Parent("user_id", stg_app_database__users, "user_id", anonymous=ANONYMOUS),
        links.Parent("customer_id", stg_app_database__accounts, "account_id", anonymous=ANONYMOUS),
    )
    known = (t.user_id != ANONYMOUS) & t.feature.notnull()
    unknown = ibis.null("boolean")
    first = ibis.cases((known, t.place == 0), else_=unknown)
    category = text.mapped(t.feature, features.CATEGORIES)
    return t.select(
        usage_id=t.usage_id,
        user_id=t.user_id,
        account_id=t.customer_id,
        is_anonymous=((t.user_id == ANONYMOUS) | (t.customer_id == ANONYMOUS)).fill_null(False),
        feature_name=t.feature,
        usage_count=t.uses,
        usage_timestamp=t.timestamp,
        feature_category=category,
        feature_audience=text.mapped(t.feature, features.AUDIENCES),
        feature_tier=features.tier(t.feature),
        usage_intensity=ibis.cases(
            (t.uses.isnull(), ibis.null("string")), ((t.uses == 1) & first, "First Use"), (t.uses <= 5, "Light"),
            (t.uses <= 20, "Moderate"), (t.uses <= 50, "Heavy"), else_="Power User",
        ),
        usage_date=periods.day(t.timestamp),
        usage_hour=periods.hour(t.timestamp),
        usage_day_of_week=periods.weekday(t.timestamp),
        usage_week=periods.week(t.timestamp),
        usage_month=periods.month(t.timestamp),
        is_business_hours=periods.is_business_hours(t.timestamp),
        feature_value_score=features.use_points(category, t.uses),
        is_first_use=first,
        is_adopted=ibis.cases(
            (known, (t.uses_so_far > features.ADOPTED_ABOVE_USES).fill_null(False)), else_=unknown
        ),
        missing_feature_name=text.is_missing(t.feature_name),
        invalid_usage_count=(t.usage_count <= 0).fill_null(True),
        is_orphan=t.is_orphan,
        record_created_at=t.created_at,
    )  # fmt: skip
