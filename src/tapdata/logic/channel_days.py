"""What a day brought each marketing channel: spend, leads, touches, credits and visits.

Every table here has one row per ``channel`` and ``day``, where there is something to tell.
"""

from __future__ import annotations

import ibis

from tapdata.logic import attribution, channels, periods
from tapdata.model import Table

SPREAD = ("spend", "impressions", "clicks", "conversions")
"""What is spread over the days of a campaign's flight."""
SHARES = {
    f"attributed_{kind}_{name}": (kind, name) for kind in ("conversions", "revenue") for name in attribution.MODELS
}
"""Column -> what is shared out, by which model: ``attributed_conversions_linear``: conversions, linear."""


def flown(d: Table) -> Table:
    """The campaigns in flight (``active_campaigns``), their spend (USD), impressions, clicks and conversions, spread evenly."""
    d = d.filter(d.in_flight)
    return d.group_by(channel=d.platform, day=d.day).agg(
        **{name: d[name].cast(attribution.EXACT).sum() for name in SPREAD}, active_campaigns=d.count()
    )


def qualified(leads: Table) -> Table:
    """Leads by the day they qualified (``mqls``)."""
    return leads.group_by(channel=leads.channel, day=leads.mql_date).agg(mqls=leads.count())


def touched(touches: Table, leads: Table) -> Table:
    """Touches by day, and those of them linked since: by the day on which both the touch and the link were known."""
    t = touches.left_join(leads.select(lead="lead_id", linked_on="linked_on"), [("lead_id", "lead")])
    day = periods.day(t.touchpoint_timestamp)
    t = t.select(channel=channels.of_touch(t.campaign_platform, t.channel), day=day, linked_on="linked_on")
    seen = t.select("channel", "day", touches=ibis.literal(1).cast("int64"), linked=ibis.literal(0).cast("int64"))
    linked = t.filter(t.linked_on.notnull()).select(
        "channel",
        day=ibis.greatest(t.day, t.linked_on),
        touches=ibis.literal(0).cast("int64"),
        linked=ibis.literal(1).cast("int64"),
    )
    both = seen.union(linked)
    return both.group_by("channel", "day").agg(touches=both.touches.sum(), linked=both.linked.sum())


def credited(given: Table, conversions: Table) -> Table:
    """Credits and their value by model; a conversion without touches is given whole to the channel unattributed."""
    c = given.select(
        "channel", "attribution_model", day="converted_at", conversions="credit", revenue="attributed_revenue"
    )
    rest = conversions.anti_join(given, "conversion_id")
    rest = rest.select(
        channel=ibis.literal(channels.UNATTRIBUTED), day="converted_at", conversions=ibis.literal(1.0),
        revenue=rest.conversion_value.cast("float64"),
    )  # fmt: skip
    rest = rest.cross_join(channels.listed("attribution_model", attribution.MODELS)).select(c.columns)
    t = c.union(rest)
    return t.group_by("channel", "day").agg(
        **{
            column: t[kind].cast(attribution.EXACT).sum(where=t.attribution_model == name)
            for column, (kind, name) in SHARES.items()
        }
    )


def visited(traffic: Table) -> Table:
    """Sessions of the web site, with bounces and goals per session in percent: the channel website alone."""
    return traffic.select(
        channel=ibis.literal(channels.WEBSITE), day="session_date", website_sessions=traffic.sessions.cast("int64"),
        website_bounce_rate_pct="bounce_rate", website_conversion_rate_pct="goal_conversion_rate",
    )  # fmt: skip
