import ibis

from tapdata.logic import issues, periods, rows, text
from tapdata.model import AsOf, Table, model


@model(
    grain=("owner_id",),
    columns={
        "owner_id": "Owner, as in HubSpot.",
        "user_id": "HubSpot user of the owner, as text.",
        "email": "E-mail address, lower case.",
        "first_name": "First name.",
        "last_name": "Last name.",
        "full_name": "First and last name; null when both are missing.",
        "email_domain": "Domain of the e-mail address, lower case; null unless it is an address.",
        "archived": "Archived in HubSpot: the owner left.",
        "owner_classification": "internal when the e-mail domain is one of our own, else external; null without one.",
        "owner_status": "Inactive when archived, else Active.",
        "tenure_days": "Days from creation to as_of.",
        "tenure_category": "By tenure_days: New < 90, Experienced < 365, Veteran.",
        "data_quality_flag": "missing_email, invalid_email, missing_name, missing_created_at; valid when none.",
        "owner_created_at": "Creation in HubSpot, UTC.",
        "owner_updated_at": "Last update in HubSpot, UTC; may lie after as_of.",
    },
    pii=("email", "first_name", "last_name", "full_name"),
)
def stg_hubspot__owners(hubspot_owners: Table, as_of: AsOf, internal_email_domains: str) -> Table:
    """One row per CRM owner: the people deals and tickets belong to."""
    own = tuple(domain.strip().lower() for domain in internal_email_domains.split(",") if domain.strip())
    t = rows.accepted(hubspot_owners, "hubspot_owners", as_of)
    domain = text.email_domain(t.email)
    full_name = text.joined(" ", t.firstname, t.lastname)
    tenure = periods.days_between(periods.day(t.createdat), as_of)
    return t.select(
        owner_id=t.id,
        user_id=t.userid.cast("string"),
        email=text.clean(t.email).lower(),
        first_name=text.clean(t.firstname),
        last_name=text.clean(t.lastname),
        full_name=full_name,
        email_domain=domain,
        archived=t.archived,
        owner_classification=ibis.cases(
            (domain.isnull(), ibis.null("string")), (domain.isin(own), "internal"), else_="external"
        ),
        owner_status=ibis.cases((t.archived, "Inactive"), else_="Active"),
        tenure_days=tenure,
        tenure_category=ibis.cases(
            (tenure < 90, "New"), (tenure < 365, "Experienced"), (tenure >= 365, "Veteran"), else_=ibis.null("string")
        ),
        data_quality_flag=issues.first_of(
            {
                "missing_email": text.is_missing(t.email),
                "invalid_email": ~text.is_email(t.email),
                "missing_name": full_name.isnull(),
                "missing_created_at": t.createdat.isnull(),
            }
        ),
        owner_created_at=t.createdat,
        owner_updated_at=t.updatedat,
    )
