"""The event types of Stripe: what each is about, what happened, and which tell of money or customers won or lost."""

from __future__ import annotations

from collections.abc import Mapping

ACTIONS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "customer": ("Customer", {"created": "Created", "updated": "Updated", "deleted": "Deleted"}),
    "customer.subscription": (
        "Subscription",
        {
            "created": "Created",
            "updated": "Updated",
            "deleted": "Canceled",
            "paused": "Paused",
            "resumed": "Resumed",
            "trial_will_end": "Trial Will End",
            "pending_update_applied": "Updated",
            "pending_update_expired": "Update Expired",
        },
    ),
    "customer.source": ("Payment Method", {"created": "Created", "updated": "Updated", "deleted": "Deleted"}),
    "customer.discount": ("Discount", {"created": "Created", "updated": "Updated", "deleted": "Deleted"}),
    "payment_method": ("Payment Method", {"attached": "Attached", "detached": "Detached", "updated": "Updated"}),
    "invoice": (
        "Invoice",
        {
            "created": "Created",
            "updated": "Updated",
            "deleted": "Deleted",
            "finalized": "Finalized",
            "finalization_failed": "Finalization Failed",
            "sent": "Sent",
            "upcoming": "Upcoming",
            "paid": "Paid",
            "payment_succeeded": "Payment Succeeded",
            "payment_failed": "Payment Failed",
            "payment_action_required": "Action Required",
            "marked_uncollectible": "Marked Uncollectible",
            "overdue": "Overdue",
            "voided": "Voided",
        },
    ),
    "charge": (
        "Charge",
        {
            "succeeded": "Succeeded",
            "failed": "Failed",
            "pending": "Pending",
            "captured": "Captured",
            "expired": "Expired",
            "updated": "Updated",
            "refunded": "Refunded",
        },
    ),
    "charge.refund": ("Refund", {"updated": "Updated"}),
    "charge.dispute": (
        "Dispute",
        {
            "created": "Created",
            "updated": "Updated",
            "closed": "Closed",
            "funds_withdrawn": "Funds Withdrawn",
            "funds_reinstated": "Funds Reinstated",
        },
    ),
    "payment_intent": (
        "Payment Intent",
        {
            "created": "Created",
            "processing": "Processing",
            "requires_action": "Action Required",
            "amount_capturable_updated": "Updated",
            "succeeded": "Succeeded",
            "payment_failed": "Payment Failed",
            "canceled": "Canceled",
        },
    ),
    "price": ("Price", {"created": "Created", "updated": "Updated", "deleted": "Deleted"}),
    "product": ("Product", {"created": "Created", "updated": "Updated", "deleted": "Deleted"}),
    "payout": ("Payout", {"created": "Created", "paid": "Paid", "failed": "Failed", "canceled": "Canceled"}),
    "webhook_endpoint": ("Webhook", {"created": "Created", "updated": "Updated", "deleted": "Deleted"}),
}
"""Object prefix -> category and the actions known of it, each with its readable name."""

CATEGORY_OF = {f"{prefix}.{action}": category for prefix, (category, known) in ACTIONS.items() for action in known}
ACTION_OF = {f"{prefix}.{action}": name for prefix, (_, known) in ACTIONS.items() for action, name in known.items()}

FAILURES = (
    "charge.failed",
    "charge.expired",
    "charge.dispute.created",
    "customer.subscription.deleted",
    "invoice.finalization_failed",
    "invoice.marked_uncollectible",
    "invoice.payment_failed",
    "payment_intent.payment_failed",
    "payout.failed",
)
"""A payment that failed, was disputed or was given up, and a subscription that was lost."""

SUCCESSES = (
    "charge.captured",
    "charge.succeeded",
    "invoice.paid",
    "invoice.payment_succeeded",
    "payment_intent.succeeded",
    "payout.paid",
)
"""A payment that came in, or was paid out to us."""
