"""Deals and sales activities as raw tables."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample.clock import DAY, HOUR, MINUTE, NEVER, SECOND, Clock
from tapdata.sample.crm import LOST, STAGES, WON, Crm, colleague
from tapdata.sample.rng import Streams
from tapdata.sample.venues import spread
from tapdata.sample.writer import fill, names

_LOST_REASONS = ("Budget", "Timing", "Competitor", "No decision", "Poor fit")
_WON_REASONS = ("Good fit", "Competitive pricing", "Best features", "Referral")
_SUBJECTS = ("Next steps", "Follow-up on the demo", "Proposal", "Your taps at a glance", "Contract draft")


def raw_deals(crm: Crm, clock: Clock, streams: Streams) -> dict[str, Any]:
    """Columns of the deals. Deals that closed lately are archived."""
    draw = streams("deals.raw")
    n = len(crm.deal)
    company = pa.array(crm.deal_company)
    contact = crm.first_contact[crm.deal_company] + draw.integers(0, crm.contacts[crm.deal_company] - 1, n)
    name = crm.name.take(company)
    owner = pc.if_else(pa.array(crm.deal_owner > 0), fill(', "hubspot_owner_id": "%"', crm.deal_owner), pa.scalar(""))
    closed = crm.stage >= WON
    created_day = crm.deal_created // DAY
    won = fill(
        ', "days_to_close": %, "closed_won_reason": "%"',
        np.maximum(crm.close_day - created_day, 0), names(_WON_REASONS, draw.integers(0, len(_WON_REASONS) - 1, n)),
    )  # fmt: skip
    lost = fill(', "closed_lost_reason": "%"', names(_LOST_REASONS, draw.integers(0, len(_LOST_REASONS) - 1, n)))
    ahead = fill(
        ', "next_step": "%"',
        names(("Schedule demo", "Send proposal", "Legal review", "Call back"), draw.integers(0, 3, n)),
    )
    outcome = pc.if_else(pa.array(crm.stage == WON), won, pc.if_else(pa.array(crm.stage == LOST), lost, ahead))
    wish = fill(
        ', "expansion_type": "%"',
        names(("Add locations", "Add devices", "Upgrade tier", "Add features"), draw.integers(0, 3, n)),
    )
    probability = names((*p.STAGE_PROBABILITY, "1.0", "0.0"), crm.stage)
    kind = names(("newbusiness", "existingbusiness"), crm.expansion.astype(np.int64))
    expected = np.where(closed, crm.close_day * DAY + 17 * HOUR, crm.deal_created + draw.integers(0, 30, n) * DAY)
    return {
        "id": crm.deal,
        "properties": fill(
            '{"dealtype": "%", "num_notes": %, "competitor": "%", "description": "% - %", "hs_priority": "%", '
            '"num_meetings": %, "hs_deal_stage_probability": %%%%}',
            kind, draw.integers(1, 20, n),
            names(("None", "Competitor A", "Competitor B", "Manual Process"), draw.integers(0, 3, n)),
            names(("New customer", "Expansion"), crm.expansion.astype(np.int64)), name,
            names(("low", "medium", "high"), draw.pick((30, 50, 20), n)), draw.integers(0, 6, n), probability, owner,
            outcome, pc.if_else(pa.array(crm.expansion), wish, pa.scalar("")),
        ),
        "associations": fill(
            '{"company_ids": ["%"], "contact_ids": ["%"%]}',
            crm.company.take(company), crm.contact.take(pa.array(contact)), colleague(crm, contact, streams("deals.others")),
        ),
        "dealname": fill("% - %", name, names(("New System", "Expansion"), crm.expansion.astype(np.int64))),
        "amount": crm.cents,
        "dealstage": names(STAGES, crm.stage),
        "pipeline": "default",
        "closedate": crm.close_day,
        "createdat": crm.deal_created,
        "updatedat": np.minimum(np.maximum(expected, crm.deal_created), clock.end),
        "archived": closed & (crm.close_day > clock.as_of - 90),
        "created_at": crm.deal_created,
    }  # fmt: skip


def raw_engagements(crm: Crm, clock: Clock, streams: Streams) -> tuple[int, dict[str, Any]]:
    """Columns of the activities around deals and companies, in time order, and their number."""
    draw = streams("engagements")
    around, _ = spread(draw.integers(*p.ENGAGEMENTS_PER_DEAL, len(crm.deal)))
    beside, _ = spread(draw.integers(*p.ENGAGEMENTS_PER_COMPANY, len(crm.company)))
    until = np.minimum((crm.close_day + 1) * DAY, clock.end)
    start = np.concatenate([crm.deal_created[around], crm.company_created[beside]])
    stop = np.concatenate([until[around], np.full(len(beside), clock.end)])
    n = len(start)
    at = start + np.floor((stop - start) // SECOND * draw.uniform(n)).astype(np.int64) * SECOND
    order = np.argsort(at, kind="stable")
    deal = np.concatenate([around, np.full(len(beside), NEVER)])[order]
    company = np.concatenate([crm.deal_company[around], beside])[order]
    at = at[order]
    contact = crm.first_contact[company] + draw.integers(0, crm.contacts[company] - 1, n)
    sold = np.where(deal == NEVER, 0, crm.deal_owner[deal]) if len(crm.deal) else np.zeros(n, dtype=np.int64)
    owner = np.where(sold > 0, sold, draw.integers(1, crm.sellers, n))
    kind = draw.pick(p.ENGAGEMENT_WEIGHTS, n)
    ids = draw.uuids(n)
    milli = at // 1_000
    short = pc.utf8_slice_codeunits(ids, 0, 8)
    about = crm.name.take(pa.array(company))
    person = fill(
        '"%@%"', names(("contact", "office", "manager"), draw.integers(0, 2, n)), crm.domain.take(pa.array(company))
    )
    call = fill(
        '{"body": "Call notes: spoke with %.", "status": "%", "toNumber": "+1-%-%", "fromNumber": "+1-555-0100", '
        '"disposition": "%", "recordingUrl": null, "durationMilliseconds": %}',
        about, names(("COMPLETED", "NO_ANSWER", "BUSY"), draw.pick((62, 28, 10), n)), draw.digits(n, 3),
        draw.digits(n, 7), draw.digits(n, 8), draw.integers(20_000, 1_800_000, n),
    )  # fmt: skip
    mail = fill(
        '{"cc": [], "to": [{"email": %}], "bcc": [], "from": {"email": "sales@company.com", "lastName": "Team", '
        '"firstName": "Sales"}, "html": "<p>Hi</p>", "text": "Hi", "status": "%", "sentVia": "SALES_EMAIL", '
        '"subject": "%", "trackerKey": "%"}',
        person, names(("SENT", "BOUNCED"), draw.pick((96, 4), n)),
        names(_SUBJECTS, draw.integers(0, len(_SUBJECTS) - 1, n)),
        short,
    )  # fmt: skip
    outcome = np.where(milli + 3_600_000 > clock.end // 1_000, 0, draw.pick((0, 78, 12, 10), n))
    meeting = fill(
        '{"body": "Meeting notes.", "title": "Meeting with %", "source": "CRM_UI", "endTime": %, "location": "Zoom", '
        '"startTime": %, "meetingType": "%", "meetingOutcome": "%", "internalMeetingNotes": "Internal"}',
        about, milli + draw.integers(1, 4, n) * 900_000, milli,
        names(("PHONE", "IN_PERSON", "VIDEO_CALL"), draw.integers(0, 2, n)),
        names(("SCHEDULED", "COMPLETED", "NO_SHOW", "CANCELLED"), outcome),
    )  # fmt: skip
    note = fill('{"body": "Note about %."}', about)
    metadata = pc.choose(pa.array(np.minimum(kind, 3)), call, mail, meeting, note)
    deals = pa.concat_arrays([crm.deal, pa.array([""])]).take(pa.array(np.where(deal == NEVER, len(crm.deal), deal)))
    related = pc.if_else(pa.array(deal == NEVER), pa.scalar(""), fill('"%"', deals))
    changed = np.minimum(at + draw.integers(1, 90, n) * MINUTE, clock.end)
    return n, {
        "id": ids,
        "engagement": fill(
            '{"uid": "%-%", "type": "%", "active": true, "ownerId": "%", "portalId": "12345", "createdAt": %, '
            '"createdBy": "%", "timestamp": %, "modifiedBy": "%", "lastUpdated": %}',
            pc.utf8_lower(names(p.ENGAGEMENT_TYPES, kind)), short, names(p.ENGAGEMENT_TYPES, kind), owner, milli, owner,
            milli, owner, changed // 1_000,
        ),
        "associations": fill(
            '{"dealIds": [%], "companyIds": ["%"], "contactIds": ["%"%]}',
            related, crm.company.take(pa.array(company)), crm.contact.take(pa.array(contact)),
            colleague(crm, contact, streams("engagements.others")),
        ),
        "metadata": metadata,
        "createdat": at,
        "updatedat": changed,
        "created_at": at,
    }  # fmt: skip
