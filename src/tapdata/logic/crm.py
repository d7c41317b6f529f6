"""HubSpot: deal stages, the life cycle, tickets and their service level, activities, and its associations.

HubSpot overwrites: raw shows a deal's or ticket's latest stage only. So one that closes after ``as_of`` is open, and
what stage it was in is unknown.
"""

from __future__ import annotations

from typing import NamedTuple

import ibis
import ibis.expr.types as ir

from tapdata.logic import json, links, money, periods, text
from tapdata.model import AsOf, Table


class Stage(NamedTuple):
    """A stage of the sales pipeline: its published name, its place, and the share of such deals that are won."""

    label: str
    order: int
    probability: float


STAGES = {
    "appointmentscheduled": Stage("Qualification", 1, 0.10),
    "qualifiedtobuy": Stage("Qualification", 2, 0.20),
    "presentationscheduled": Stage("Presentation", 3, 0.40),
    "decisionmakerboughtin": Stage("Proposal", 4, 0.60),
    "contractsent": Stage("Negotiation", 5, 0.80),
    "closedwon": Stage("Closed Won", 6, 1.0),
    "closedlost": Stage("Closed Lost", 7, 0.0),
}
WON, LOST = "closedwon", "closedlost"
UNKNOWN_PROBABILITY = 0.10
"""The weight of a deal in a stage nobody gave a probability."""

LIFECYCLE = (
    "subscriber", "lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity", "customer", "evangelist",
)  # fmt: skip
"""HubSpot's life-cycle stages in order. Its eighth, ``other``, has no place in it."""

TICKET_STATUSES = {
    "new": "Open",
    "open": "Open",
    "reopened": "Open",
    "waiting_on_contact": "In Progress",
    "waiting_on_us": "In Progress",
    "in_progress": "In Progress",
    "on_hold": "In Progress",
    "pending": "In Progress",
    "closed": "Closed",
    "resolved": "Closed",
    "solved": "Closed",
}
TICKET_CATEGORIES = {
    "technical_issue": "Bug",
    "product_issue": "Bug",
    "bug": "Bug",
    "bug_report": "Bug",
    "feature_request": "Feature Request",
    "billing_question": "Billing",
    "billing_issue": "Billing",
    "billing": "Billing",
    "cancellation": "Cancellation",
    "cancellation_request": "Cancellation",
    "training_request": "General Support",
    "general_question": "General Support",
    "general_inquiry": "General Support",
    "general_support": "General Support",
}
PRIORITIES = {"urgent": "urgent", "critical": "urgent", "high": "high", "medium": "medium", "low": "low"}
ACTIVITIES = {
    "email": "Email",
    "incoming_email": "Email",
    "forwarded_email": "Email",
    "call": "Call",
    "meeting": "Meeting",
    "note": "Note",
    "task": "Task",
}
OUTCOMES = {
    "completed": "completed",
    "no_answer": "no_answer",
    "busy": "busy",
    "sent": "sent",
    "bounced": "bounced",
    "scheduled": "scheduled",
    "rescheduled": "scheduled",
    "no_show": "no_show",
    "canceled": "canceled",
    "cancelled": "canceled",
}


def code(value: ir.StringValue) -> ir.StringValue:
    """A HubSpot internal name: lower case without separators; ``Closed Won`` and ``closed-won`` are ``closedwon``."""
    return text.normal(value).replace("_", "")


def lifecycle(properties: ir.JSONValue) -> ir.StringValue:
    """The life-cycle stage by its HubSpot name; ``unmapped`` outside that vocabulary."""
    stage = ibis.coalesce(json.text(properties, "lifecycle_stage"), json.text(properties, "lifecyclestage"))
    return text.mapped(code(stage), {name: name for name in (*LIFECYCLE, "other")})


def amount(document: ir.JSONValue, path: str) -> ir.DecimalValue:
    """The dollars at ``path``; null where they are no number or more than a decimal of 18 digits holds."""
    value = json.number(document, path)
    return money.dollars(ibis.cases((value.abs() < 1e15, value), else_=ibis.null("float64")))


def identifier(document: ir.JSONValue, path: str) -> ir.StringValue:
    """The id at ``path`` as text; a whole number counts as the same id however it is written (5, "5", 5.0)."""
    whole = json.integer(document, path)
    return ibis.coalesce(whole.cast("string"), json.text(document, path))


def id_list(associations: ir.JSONValue, kind: str) -> ir.JSONValue:
    """The ids of the associated ``company``, ``contact`` or ``deal``, as a JSON array; null when there is none.

    Deals and tickets spell the list ``company_ids``, activities ``companyIds``.
    """
    snake, camel = associations[f"{kind}_ids"], associations[f"{kind}Ids"]
    return ibis.cases(
        (snake.array.length() > 0, snake), (camel.array.length() > 0, camel), else_=ibis.null("json")
    )  # fmt: skip


def id_count(ids: ir.JSONValue) -> ir.IntegerValue:
    """How many ids an association lists; none is 0."""
    return ids.array.length().fill_null(0).cast("int64")


def first_id(ids: ir.JSONValue) -> ir.StringValue:
    """The first id of an association as text."""
    first = ids[0]
    return text.clean(ibis.coalesce(first.str, first.int.cast("string")))


def linked(child: Table, **parents: links.Parent) -> Table:
    """The child with the columns of its parents and one flag per parent, named by the argument: it does not exist."""
    for flag, parent in parents.items():
        child = links.with_parents(child, parent).rename({f"_{flag}": "is_orphan"})
    return child.rename({flag: f"_{flag}" for flag in parents})


def host(address: ir.StringValue) -> ir.StringValue:
    """The host of a web address or a bare domain: lower case, without ``www.``."""
    bare = text.clean(address).lower().re_replace("^https?://", "").re_replace("^www[.]", "")
    return bare.re_replace("[/:?#].*$", "").nullif("")


def phone_digits(number: ir.StringValue) -> ir.StringValue:
    """The digits of a phone number, without its extension."""
    return number.lower().re_replace("x.*$", "").re_replace("[^0-9]", "").nullif("")


def end_of(as_of: AsOf) -> ir.TimestampValue:
    """The moment ``as_of`` is over: the "now" of a build, exclusive."""
    return (as_of + ibis.interval(days=1)).cast("timestamp")


def hours_between(start: ir.TimestampValue, end: ir.TimestampValue) -> ir.FloatingValue:
    """Hours elapsed, to the millisecond; null when ``end`` lies before ``start``."""
    hours = end.delta(start, unit="millisecond").cast("float64") / 3_600_000
    return ibis.cases((hours >= 0, hours), else_=ibis.null("float64"))


def stage_probability(stage: ir.StringValue, recorded: ir.FloatingValue) -> ir.FloatingValue:
    """The probability (0-1) that a deal in ``stage`` is won: what is recorded (0-1, or 0-100), else the stage's own.

    A closed stage decides by itself; a recorded number outside 0-100 does not count.
    """
    share = ibis.cases(
        (recorded.between(0, 1), recorded), (recorded.between(1, 100), recorded / 100), else_=ibis.null("float64")
    )
    usual = stage.cases(*((name, s.probability) for name, s in STAGES.items()), else_=ibis.null("float64"))
    return ibis.cases((stage.isin((WON, LOST)), usual), else_=ibis.coalesce(share, usual))


def detail(metadata: ir.JSONValue, name: str) -> ir.StringValue:
    """One attribute of an activity as text, kept plainly or under the activity's type."""
    return ibis.coalesce(
        json.text(metadata, name), *(json.text(metadata, f"{kind}.{name}") for kind in ("CALL", "EMAIL", "MEETING"))
    )


def activity_time(engagements: Table) -> ir.TimestampValue:
    """When an activity takes place, else when it was recorded, UTC."""
    facts = engagements.engagement
    return ibis.coalesce(json.epoch(facts, "timestamp"), json.epoch(facts, "createdAt"), engagements.createdat)


def latest_email_outcomes(engagements: Table, as_of: AsOf) -> Table:
    """One row per contact: how the latest e-mail sent to it by ``as_of`` ended (columns email_contact_id, outcome)."""
    mails = engagements.select(
        "id",
        email_contact_id=first_id(id_list(engagements.associations, "contact")),
        at=activity_time(engagements),
        category=text.mapped(json.text(engagements.engagement, "type"), ACTIVITIES),
        outcome=text.mapped(detail(engagements.metadata, "status"), OUTCOMES),
    )
    known = mails.filter(
        (mails.category == "Email")
        & mails.outcome.notnull()
        & mails.email_contact_id.notnull()
        & (periods.day(mails.at) <= as_of)
    )
    latest_first = ibis.window(group_by=known.email_contact_id, order_by=[known.at.desc(), known.id.desc()])
    ranked = known.mutate(rank=ibis.row_number().over(latest_first))
    return ranked.filter(ranked["rank"] == 0).select("email_contact_id", "outcome")
