"""Pages of the application: the parts of a URL, the category of a page by its path, and where a visit came from.

Categories go by whole path segments, matched exactly; a path outside them is ``unmapped``.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import text

QUERY = r"[?#].*$"
ORIGIN = r"^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*"
HOST = r"^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)"
REGISTERED_DOMAIN = r"([^.]+[.][^.]+)$"
GOOGLE_COUNTRY = r"(^|[.])google[.](com?[.])?[a-z][a-z]$"

SECTIONS = {
    "dashboard": "Dashboard",
    "analytics": "Analytics",
    "reports": "Reports",
    "accounts": "Accounts",
    "customers": "Accounts",
    "users": "Users",
    "settings": "Settings",
    "billing": "Billing",
    "upgrade": "Billing",
    "locations": "Locations",
    "devices": "Devices",
    "inventory": "Inventory",
    "staff": "Staff",
    "shift": "Staff",
    "pos": "POS",
    "schedule": "Schedule",
    "profile": "Profile",
    "help": "Support",
    "support": "Support",
    "login": "Authentication",
    "logout": "Authentication",
    "signup": "Authentication",
    "pricing": "Pricing",
    "features": "Public",
    "about": "Public",
    "contact": "Public",
    "demo": "Public",
    "blog": "Public",
}
"""Categories by the first segment of the path; Public holds the pages anyone may read, but for the price list."""

REFERRERS = {
    "google.com": "Google",
    "facebook.com": "Facebook",
    "fb.com": "Facebook",
    "fb.me": "Facebook",
    "linkedin.com": "LinkedIn",
    "lnkd.in": "LinkedIn",
    "twitter.com": "Twitter",
    "x.com": "Twitter",
    "t.co": "Twitter",
}
"""Sources by registered domain, so by the last two labels of the host."""

VALUE_POINTS = {"Billing": 100, "Reports": 80, "Analytics": 80, "Devices": 60, "Locations": 60, "Dashboard": 50,
                "Settings": 30}  # fmt: skip
OTHER_VALUE_POINTS = 10


def without_query(url: ir.StringValue) -> ir.StringValue:
    """The URL without its query and fragment; null when blank."""
    return text.clean(url).re_replace(QUERY, "").nullif("")


def path(url: ir.StringValue) -> ir.StringValue:
    """The path of a URL, ``/`` for the root, without a slash at its end."""
    found = without_query(url).re_replace(ORIGIN, "").re_replace("/+$", "")
    return ibis.cases((found == "", "/"), else_=found)


def segment(page_path: ir.StringValue, number: int) -> ir.StringValue:
    """The ``number``-th segment of a path, lower case; null where the path is shorter."""
    return page_path.re_extract("^" + "/+[^/]+" * (number - 1) + "/+([^/]+)", 1).lower().nullif("")


def depth(page_path: ir.StringValue) -> ir.IntegerValue:
    """How many segments a path has: none for the root."""
    return page_path.re_replace("[^/]+", "x").replace("/", "").length().cast("int64")


def host(url: ir.StringValue) -> ir.StringValue:
    """The host of a URL, lower case; null where it names none."""
    return text.clean(url).re_extract(HOST, 2).lower().nullif("")


def category(first: ir.StringValue, second: ir.StringValue, third: ir.StringValue) -> ir.StringValue:
    """The category of a page by the first segments of its path, which are null at the root."""
    billing = ((first == "settings") & (second == "billing")) | ((first == "accounts") & (third == "subscription"))
    return ibis.cases((billing, "Billing"), else_=text.mapped(first, SECTIONS, missing="Home"))


def referrer_source(referrer: ir.StringValue, page_host: ir.StringValue, app_host: str) -> ir.StringValue:
    """Direct (no referrer), Internal (the application's or the page's own host), a known source, else External.

    A referrer that is only a path is Internal; anything else that names no host is ``unmapped``.
    """
    url = text.clean(referrer)
    from_host = host(referrer)
    domain = from_host.re_extract(REGISTERED_DOMAIN, 1).nullif("")
    return ibis.cases(
        (url.isnull(), "Direct"),
        (from_host.isnull(), ibis.cases((url.startswith("/"), "Internal"), else_=text.UNMAPPED)),
        ((from_host == app_host.lower()) | (from_host == page_host), "Internal"),
        (from_host.re_search(GOOGLE_COUNTRY), "Google"),
        else_=domain.cases(*REFERRERS.items(), else_="External"),
    )


def value_points(page_category: ir.StringValue) -> ir.IntegerValue:
    """Points of a page, 10-100, by its category: a convention, for ranking only."""
    points = page_category.cases(*VALUE_POINTS.items(), else_=OTHER_VALUE_POINTS)
    return page_category.isnull().ifelse(ibis.null("int64"), points).cast("int64")
