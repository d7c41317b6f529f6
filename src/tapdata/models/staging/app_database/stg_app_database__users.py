import ibis

from tapdata.logic import links, periods, rates, rows, text
from tapdata.model import AsOf, Table, model

ROLES = {
    "owner": "Admin",
    "admin": "Admin",
    "administrator": "Admin",
    "manager": "Manager",
    "staff": "Operator",
    "operator": "Operator",
    "viewer": "Viewer",
    "standard": "Standard",
    "standard_user": "Standard",
}
"""Staff run the till and the taps: they are the operators."""
PERMISSIONS = {"Admin": 4, "Manager": 3, "Operator": 2, "Viewer": 1, "Standard": 1}


@model(
    grain=("user_id",),
    columns={
        "user_id": "User of the application.",
        "user_key": "Surrogate key: MD5 of user_id.",
        "account_id": "Account the user belongs to.",
        "first_name": "First name, trimmed; null when blank.",
        "last_name": "Last name, trimmed; null when blank.",
        "full_name": "First and last name, as far as given.",
        "email": "E-mail, lower case; not unique.",
        "email_domain": "Part of the e-mail after the @; null unless it is an address.",
        "user_role": "Role as in raw: admin, manager, staff.",
        "role_category": "Admin, Manager, Operator (staff), Viewer, Standard; unmapped for any other role.",
        "permission_level": "Admin 4, Manager 3, Operator 2, Viewer and Standard 1; null for any other role.",
        "created_date": "Day of creation, UTC.",
        "last_login_date": "Day of the last login, UTC; null when it lies after as_of, so unknown by then.",
        "days_since_last_login": "Days from the last login to as_of; null when never or unknown.",
        "account_age_days": "Days from the user's creation to as_of.",
        "user_status": "Never Logged In, Active <= 7 days since, Recent <= 30, Inactive <= 90, Dormant; null unknown.",
        "engagement_score": "Points of the last login: 100 <= 1 day, 80 <= 7, 60 <= 30, 30 <= 90, 10, 0 never.",
        "lifecycle_stage": "By age: New <= 7 days, Onboarding <= 30, Adopting <= 90, Established <= 365, Veteran.",
        "source_is_active": "The source's flag as in raw: a default that is never changed, so no evidence of activity.",
        "missing_email": "The e-mail is null or blank.",
        "invalid_email": "The e-mail is given and is no address.",
        "missing_first_name": "The first name is null or blank.",
        "missing_last_name": "The last name is null or blank.",
        "login_before_creation": "The last login lies before the user's creation.",
        "is_orphan": "The account is named and does not exist.",
        "user_created_at": "Creation, UTC.",
        "user_updated_at": "Last update, UTC; may lie after as_of.",
    },
    pii=("first_name", "last_name", "full_name", "email"),
)
def stg_app_database__users(app_database_users: Table, stg_app_database__accounts: Table, as_of: AsOf) -> Table:
    """One row per user."""
    t = rows.accepted(app_database_users, "app_database_users", as_of)
    t = links.with_parents(t, links.Parent("customer_id", stg_app_database__accounts, "account_id"))
    created = ibis.coalesce(periods.day(t.created_at), t.created_date)
    age = rates.non_negative(periods.days_between(created, as_of))
    recorded_login = ibis.coalesce(periods.day(t.last_login_at), t.last_login_date)
    login = ibis.cases((recorded_login <= as_of, recorded_login), else_=ibis.null("date"))
    idle = periods.days_between(login, as_of)
    role = text.mapped(t.role, ROLES)
    return t.select(
        user_id=t.id,
        user_key=text.surrogate_key(t.id),
        account_id=t.customer_id,
        first_name=text.clean(t.first_name),
        last_name=text.clean(t.last_name),
        full_name=text.joined(" ", t.first_name, t.last_name),
        email=text.clean(t.email).lower(),
        email_domain=text.email_domain(t.email),
        user_role=t.role,
        role_category=role,
        permission_level=role.cases(*PERMISSIONS.items(), else_=ibis.null("int64")).cast("int64"),
        created_date=created,
        last_login_date=login,
        days_since_last_login=idle,
        account_age_days=age,
        user_status=ibis.cases(
            (recorded_login.isnull(), "Never Logged In"), (idle.isnull(), ibis.null("string")), (idle <= 7, "Active"),
            (idle <= 30, "Recent"), (idle <= 90, "Inactive"), else_="Dormant",
        ),
        engagement_score=ibis.cases(
            (recorded_login.isnull(), 0), (idle.isnull(), ibis.null("int64")), (idle <= 1, 100), (idle <= 7, 80),
            (idle <= 30, 60), (idle <= 90, 30), else_=10,
        ).cast("int64"),
        lifecycle_stage=ibis.cases(
            (age.isnull(), ibis.null("string")), (age <= 7, "New"), (age <= 30, "Onboarding"), (age <= 90, "Adopting"),
            (age <= 365, "Established"), else_="Veteran",
        ),
        source_is_active=t.is_active,
        missing_email=text.is_missing(t.email),
        invalid_email=~text.is_email(t.email).fill_null(True),
        missing_first_name=text.is_missing(t.first_name),
        missing_last_name=text.is_missing(t.last_name),
        login_before_creation=(login < created).fill_null(False),
        is_orphan=t.is_orphan,
        user_created_at=t.created_at,
        user_updated_at=t.updated_at,
    )  # fmt: skip
