"""Pages of the application: the parts of a URL, the category of a page by its path, and where a visit came from.

Categories go by whole path segments, matched exactly; a path outside them is ``unmapped``. Many views share few
addresses, and regular expressions are dear: an address is taken apart once (`addresses`, `referrers`), not once a view.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import text
from tapdata.model import Table

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


def addresses(url: ir.StringValue) -> Table:
    """One row per distinct URL of a column: its path, depth, category, host, and what comes before the query.

    A URL that is null matches no row of a join; one that is blank has no path, category or host.
    """
    t = url.name("url").as_table().distinct()
    t = t.mutate(clean_url=without_query(t.url), page_path=path(t.url), page_host=host(t.url)).view()
    found = category(*(segment(t.page_path, number) for number in (1, 2, 3)))
    return t.mutate(
        page_depth=depth(t.page_path),
        page_category=t.page_path.isnull().ifelse(ibis.null("string"), found),
    )


def category(first: ir.StringValue, second: ir.StringValue, third: ir.StringValue) -> ir.StringValue:
    """The category of a page by the first segments of its path, which are null at the root."""
    billing = ((first == "settings") & (second == "billing")) | ((first == "accounts") & (third == "subscription"))
    return ibis.cases((billing, "Billing"), else_=text.mapped(first, SECTIONS, missing="Home"))


def referrers(referrer: ir.StringValue, app_host: str) -> Table:
    """One row per distinct referrer of a column: ``referrer``, ``referrer_host`` and ``source``, its kind by itself.

    Direct (blank), Internal (the application's host, or only a path), a known source, else External; anything else that
    names no host is ``unmapped``.
    """
    t = referrer.name("referrer").as_table().distinct()
    t = t.mutate(_url=text.clean(t.referrer), referrer_host=host(t.referrer)).view()
    domain = t.referrer_host.re_extract(REGISTERED_DOMAIN, 1).nullif("")
    source = ibis.cases(
        (t._url.isnull(), "Direct"),
        (t.referrer_host.isnull(), ibis.cases((t._url.startswith("/"), "Internal"), else_=text.UNMAPPED)),
        (t.referrer_host == app_host.lower(), "Internal"),
        (t.referrer_host.re_search(GOOGLE_COUNTRY), "Google"),
        else_=domain.cases(*REFERRERS.items(), else_="External"),
    )
    return t.select("referrer", "referrer_host", source=source)


def value_points(page_category: ir.StringValue) -> ir.IntegerValue:
    """Points of a page, 10-100, by its category: a convention, for ranking only."""
    points = page_category.cases(*VALUE_POINTS.items(), else_=OTHER_VALUE_POINTS)
    return page_category.isnull().ifelse(ibis.null("int64"), points).cast("int64")
