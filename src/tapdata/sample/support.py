"""Support tickets: who asks for help, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import DAY, HOUR, NEVER, SECOND, Clock
from tapdata.sample.crm import Crm, colleague
from tapdata.sample.rng import Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import spread
from tapdata.sample.writer import fill, names

STAGES = ("new", "waiting-on-contact", "waiting-on-us", "closed")
_CATEGORIES = ("Technical Issue", "Feature Request", "Billing Question", "Training Request", "General Question")
_SUBJECTS = (
    "Tap controller offline", "Export to spreadsheet", "Question about an invoice", "Onboarding session",
    "How to add a venue",
)  # fmt: skip


@dataclass(frozen=True)
class Tickets:
    """One row per ticket, in time order. Times in microseconds."""

    ids: pa.Array
    account: Ints
    """NEVER for a ticket that names no company."""
    asker: Ints
    """The account it came from, also where the ticket does not name it."""
    priority: Ints
    created: Ints
    closed: Ints
    """NEVER while open."""
    stage: Ints
    hours: Ints

    def __len__(self) -> int:
        return len(self.account)


def simulate(accounts: Accounts, lives: Lives, clock: Clock, streams: Streams) -> Tickets:
    """Tickets of accounts while they are served, more from the larger."""
    draw = streams("tickets")
    last = np.array([lives.left(account) for account in range(len(accounts))], dtype=np.int64)
    until = np.where(last == NEVER, clock.as_of, last)
    days = until - accounts.created_day
    mean = np.array(p.TICKETS_A_MONTH)[accounts.size] * days / 30.4
    asker, _ = spread(draw.count(mean * 2 * draw.uniform(len(accounts))))
    n = len(asker)
    start = accounts.created[asker]
    span = np.maximum(np.minimum((until[asker] + 1) * DAY, clock.end) - start, SECOND) // SECOND
    created = start + np.floor(span * draw.uniform(n)).astype(np.int64) * SECOND
    order = np.argsort(created, kind="stable")
    asker, created = asker[order], created[order]
    priority = draw.pick(p.PRIORITY_WEIGHTS, n)
    low, high = np.array(p.RESOLUTION_HOURS).T
    hours = low[priority] + np.floor((high - low)[priority] * draw.uniform(n) * draw.uniform(n)).astype(np.int64)
    hours = np.where(draw.chance(p.SLOW_TICKET_SHARE, n), hours * 4, hours)
    closed = created + hours * HOUR
    is_open = (closed > clock.end) | draw.chance(p.FORGOTTEN_TICKET_SHARE, n)
    stage = np.where(is_open, draw.pick((30, 35, 35), n), 3)
    account = np.where(draw.chance(p.NO_COMPANY_TICKET_SHARE, n), NEVER, asker)
    return Tickets(draw.uuids(n), account, asker, priority, created, np.where(is_open, NEVER, closed), stage, hours)


def raw(tickets: Tickets, crm: Crm, clock: Clock, streams: Streams) -> dict[str, Any]:
    """Columns of the raw table. The resolution time is the whole hours from creation to closing."""
    draw = streams("tickets.raw")
    n = len(tickets)
    closed = tickets.closed != NEVER
    category = draw.pick((40, 15, 18, 12, 15), n)
    owner = crm.sellers + 1 + draw.integers(0, crm.owners - crm.sellers - 1, n)
    contact = crm.first_contact[tickets.asker] + draw.integers(0, crm.contacts[tickets.asker] - 1, n)
    instant = pc.strftime(pa.array(tickets.closed).view(pa.timestamp("us")), format="%Y-%m-%dT%H:%M:%S")
    when = pc.if_else(pa.array(closed), fill('"%"', instant), pa.scalar("null"))
    hours = pc.if_else(pa.array(closed), pa.array(tickets.hours).cast(pa.string()), pa.scalar("null"))
    company = pc.if_else(
        pa.array(tickets.account == NEVER), pa.scalar(""), fill('"%"', crm.company.take(pa.array(tickets.asker)))
    )
    who = crm.contact.take(pa.array(contact))
    touched = np.minimum(tickets.created + draw.integers(0, 72, n) * HOUR, clock.end)
    subject = names(_SUBJECTS, category)
    return {
        "id": tickets.ids,
        "properties": fill(
            '{"closed_date": %, "source_type": "%", "hs_object_id": %, "hs_ticket_id": %, "hubspot_owner_id": "%", '
            '"hs_resolution_time": %, "hs_ticket_category": "%", "hs_custom_object_id": "%", '
            '"hs_created_by_user_id": "%"}',
            when, names(("EMAIL", "FORM", "CHAT", "PHONE"), draw.pick((40, 25, 25, 10), n)),
            draw.integers(10_000_000, 999_999_999, n), draw.integers(10_000, 99_999, n), owner, hours,
            names(_CATEGORIES, category), tickets.ids, who,
        ),
        "associations": fill(
            '{"deal_ids": [], "company_ids": [%], "contact_ids": ["%"%]}',
            company, who, colleague(crm, contact, streams("tickets.others")),
        ),
        "subject": fill("[%] %", names(_CATEGORIES, category), subject),
        "content": fill("Customer wrote: %", subject),
        "hs_pipeline": "support-pipeline",
        "hs_pipeline_stage": names(STAGES, tickets.stage),
        "hs_ticket_priority": names(p.PRIORITIES, tickets.priority),
        "createdate": tickets.created,
        "hs_lastmodifieddate": np.where(closed, tickets.closed, touched),
        "archived": closed,
        "created_at": tickets.created,
    }  # fmt: skip
