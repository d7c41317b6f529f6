import ibis

from tapdata.logic import links, periods, places, rows, text
from tapdata.model import AsOf, Table, model

CATEGORIES = {
    "main": "Flagship",
    "flagship": "Flagship",
    "branch": "Standard",
    "standard": "Standard",
    "satellite": "Satellite",
    "franchise": "Franchise",
    "express": "Express",
    "kiosk": "Kiosk",
}
BUSINESSES = {
    "restaurant": "Restaurant",
    "bar": "Bar",
    "brewery": "Brewery",
    "hotel": "Hotel",
    "club": "Club",
    "stadium": "Stadium",
    "corporate": "Corporate",
}
SIZE_TIERS = {"small": 1, "medium": 2, "large": 3, "enterprise": 4}


@model(
    grain=("location_id",),
    columns={
        "location_id": "Venue.",
        "location_key": "Surrogate key: MD5 of location_id.",
        "account_id": "Owning account.",
        "location_name": "Name of the venue, trimmed; null when blank.",
        "address": "Street and number.",
        "city": "City.",
        "state": "State, USPS code in upper case.",
        "zip_code": "Postal code, text.",
        "country": "US for every spelling of it, else the country as in raw.",
        "full_address": "Address, city, state and postal code, joined by commas.",
        "latitude": "Latitude, degrees; null where not loaded.",
        "longitude": "Longitude, degrees; null where not loaded.",
        "region": "Northeast, Southeast, Midwest, Southwest, West, Other (territories), International; unmapped.",
        "location_type": "Kind of venue, lower case: main, branch, satellite, franchise.",
        "location_category": "Flagship (main), Standard (branch), Satellite, Franchise, Express, Kiosk; unmapped.",
        "business_type": "Kind of business, lower case: restaurant, bar, stadium, hotel, corporate.",
        "business_category": "Restaurant, Bar, Brewery, Hotel, Club, Stadium, Corporate; unmapped for any other.",
        "location_size": "Size, lower case: small, medium, large, enterprise.",
        "size_tier": "small 1, medium 2, large 3, enterprise 4, any other value 0; null when not given.",
        "capacity": "Seats; null where not loaded.",
        "expected_device_count": "Devices planned for the venue.",
        "install_date": "Day of installation; after as_of while only scheduled.",
        "days_since_install": "Days from installation to as_of; null when not installed by then.",
        "installation_status": "Not Installed, Scheduled, Recently Installed <= 30, New <= 90, Established, Mature.",
        "source_is_active": "The source's flag as in raw: a default that is never changed, so no evidence of activity.",
        "missing_location_name": "The name is null or blank.",
        "missing_address": "The street address is null or blank.",
        "incomplete_address": "Address, city, state or postal code is null or blank.",
        "is_orphan": "The owning account is named and does not exist.",
        "location_created_at": "Creation, UTC.",
        "location_updated_at": "Last update, UTC; may lie after as_of.",
    },
    pii=("location_name", "address", "zip_code", "full_address", "latitude", "longitude"),
)
def stg_app_database__locations(app_database_locations: Table, stg_app_database__accounts: Table, as_of: AsOf) -> Table:
    """One row per venue."""
    t = rows.accepted(app_database_locations, "app_database_locations", as_of)
    t = links.with_parents(t, links.Parent("customer_id", stg_app_database__accounts, "account_id"))
    days = periods.days_between(t.install_date, as_of)
    address_parts = (t.address, t.city, t.state, t.zip_code)
    size = text.normal(t.size)
    missing = [text.is_missing(part) for part in address_parts]
    return t.select(
        location_id=t.id,
        location_key=text.surrogate_key(t.id),
        account_id=t.customer_id,
        location_name=text.clean(t.name),
        address=text.clean(t.address),
        city=text.clean(t.city),
        state=places.state(t.state),
        zip_code=text.clean(t.zip_code),
        country=places.country(t.country),
        full_address=text.joined(", ", *address_parts),
        latitude=t.latitude,
        longitude=t.longitude,
        region=places.region(t.country, t.state),
        location_type=text.normal(t.location_type),
        location_category=text.mapped(t.location_type, CATEGORIES),
        business_type=text.normal(t.business_type),
        business_category=text.mapped(t.business_type, BUSINESSES),
        location_size=size,
        size_tier=size.isnull().ifelse(ibis.null("int64"), size.cases(*SIZE_TIERS.items(), else_=0)).cast("int64"),
        capacity=t.capacity,
        expected_device_count=t.expected_device_count,
        install_date=t.install_date,
        days_since_install=ibis.cases((days >= 0, days), else_=ibis.null("int64")),
        installation_status=ibis.cases(
            (days.isnull(), "Not Installed"), (days < 0, "Scheduled"), (days <= 30, "Recently Installed"),
            (days <= 90, "New"), (days <= 365, "Established"), else_="Mature",
        ),
        source_is_active=t.is_active,
        missing_location_name=text.is_missing(t.name),
        missing_address=missing[0],
        incomplete_address=missing[0] | missing[1] | missing[2] | missing[3],
        is_orphan=t.is_orphan,
        location_created_at=t.created_at,
        location_updated_at=t.updated_at,
    )  # fmt: skip
