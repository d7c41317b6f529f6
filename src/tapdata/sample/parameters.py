"""How the company behaves: every rate, weight and price of the simulation, with its unit.

Rows of tables follow ``vocabulary``: types restaurant, bar, stadium, hotel, corporate; sizes small, medium, large,
enterprise; plans starter, professional, business, enterprise; roles admin, manager, staff.
"""

from __future__ import annotations

HISTORY_DAYS = 1096
"""Three years: the age of the company."""

# Accounts
GROWTH_START = 0.35
"""Sign-ups a day on the first day against how much they grow over the history."""
TYPE_WEIGHTS = (40, 25, 10, 15, 10)
SIZE_BY_TYPE = ((66, 27, 6, 1), (74, 22, 4, 0), (5, 30, 45, 20), (35, 40, 19, 6), (25, 40, 25, 10))
EMPLOYEES = ((1, 50), (51, 250), (251, 1_000), (1_001, 10_000))
TURNOVER = ((150_000, 2_500_000), (2_500_000, 25_000_000), (25_000_000, 400_000_000), (400_000_000, 5_000_000_000))
"""Smallest and largest yearly turnover by size, USD."""
OPTIONAL_NULL_SHARE = 0.05
SHIPPING_SHARE = 0.3
"""Of the accounts, those whose hardware goes to an address known to Stripe."""
SECOND_CONTACT_SHARE = 0.12
"""Of deals, activities and tickets, those that name a second contact of the company."""
"""Share of optional fields that are simply not filled in."""

# Trials and plans
TRIAL_DAYS = (14, 14, 21, 30)
TRIAL_CONVERSION = (0.76, 0.78, 0.84, 0.88)
"""Share of trials that become customers, by size."""
PLAN_BY_SIZE = ((72, 26, 2, 0), (28, 57, 15, 0), (2, 38, 48, 12), (0, 5, 40, 55))
PLAN_CENTS = (29_900, 99_900, 299_900, 999_900)
"""List price, US cents per month."""
ANNUAL_PLAN_CENTS = (26_991, 89_910, 269_910, 899_910)
"""List price with yearly billing, US cents per month."""
CYCLE_MONTHS = (1, 3, 12)
CYCLE_WEIGHTS = (95, 2.5, 2.5)
CYCLE_NAMES = ("monthly", "quarterly", "annual")
DISCOUNT_SHARE = 0.18
DISCOUNTS = (5, 10, 15, 20, 25)
"""Negotiated discounts, percent of the list price."""
DISCOUNT_WEIGHTS = (25, 35, 20, 15, 5)

# The life of a subscription: chances each month
MONTHLY_CHURN = (0.028, 0.016, 0.010, 0.006)
EARLY_CHURN_FACTOR = 1.6
"""In the first half year."""
EARLY_MONTHS = 6
MONTHLY_UPGRADE = (0.024, 0.018, 0.010, 0.0)
MONTHLY_DOWNGRADE = (0.0, 0.007, 0.008, 0.007)
MONTHLY_REPRICE = 0.006
"""A new price on the same plan: a discount that ends or begins."""
RETURN_SHARE = 0.24
RETURN_DAYS = (25, 260)
SAME_DAY_CHANGE_SHARE = 0.03
"""Share of new subscriptions that change plan on their first day."""
OVERLAP_AT_START_SHARE = 0.14
"""Share of first plan changes whose new row is dated back to the end of the trial."""
OVERLAP_DAYS_SHARE = 0.12
"""Share of plan changes whose new row starts some days before the old one ends."""
SCHEDULED_END_SHARE = 0.015
"""Share of live subscriptions that are cancelled for a day after as-of."""
DEAD_CARD_SHARE = 0.025
"""Share of paying accounts whose card stopped working lately."""

# Venues and devices
LOCATIONS_BY_SIZE = ((1, 1), (1, 3), (2, 4), (3, 7))
FIRST_LOCATION_DAYS = (1, 14)
NEXT_LOCATION_DAYS = (5, 420)
DEVICES_BY_SIZE = ((2, 4), (3, 6), (4, 8), (5, 10))
DEVICE_TYPE_WEIGHTS = (60, 30, 10)
INSTALL_DAYS = (1, 30)
DEVICE_PRICE = ((1_000, 3_000), (200, 800), (500, 1_500))
"""By device type, USD."""
NEWEST_MODEL_PRICE_PERCENT = 150
USAGE_WEIGHTS = (25, 50, 25)
CONNECTIVITY_WEIGHTS = (60, 30, 10)
MAINTENANCE_SHARE = 0.05
OFFLINE_SHARE = 0.06
"""Of sensors and gateways; a tap controller is offline when it does not report."""
LEGACY_SHARE = 0.12
"""Share of tap controllers with old firmware that reports ounces, seconds and Fahrenheit only."""
SILENT_SHARE = 0.02
"""Share of tap controllers that never report."""

# Tap events
POURS_A_DAY = (30.0, 16.0, 8.0)
"""Mean pours of a tap controller by usage pattern."""
POURS_BY_TYPE = (1.0, 1.25, 0.9, 0.8, 0.5)
WEEKDAY_BY_TYPE = (
    (0.62, 0.72, 0.82, 0.98, 1.38, 1.52, 0.96),
    (0.52, 0.62, 0.78, 1.02, 1.58, 1.72, 0.76),
    (0.22, 0.38, 0.42, 0.62, 1.50, 2.32, 1.54),
    (0.88, 0.92, 0.96, 1.00, 1.14, 1.18, 0.92),
    (1.06, 1.22, 1.30, 1.42, 1.50, 0.32, 0.18),
)
"""Monday first."""
HOURS_BY_TYPE = (
    (0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 8, 14, 10, 5, 4, 6, 12, 18, 20, 15, 9, 4, 1),
    (11, 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 3, 3, 5, 8, 12, 14, 15, 17, 18, 18, 15),
    (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 8, 12, 12, 8, 6, 8, 16, 22, 20, 10, 2, 0),
    (3, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 5, 8, 7, 5, 5, 8, 12, 15, 15, 13, 11, 8, 5),
    (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 8, 5, 2, 4, 14, 24, 22, 12, 5, 1, 0, 0),
)
READINGS_A_DAY = (0.0, 0.90, 0.65, 0.45, 0.12, 0.33)
"""Mean readings of a tap controller by event type (pours apart)."""
POUR_OUNCES = (4.0, 10.0, 12.0, 16.0, 20.0)
POUR_WEIGHTS = (8, 14, 26, 44, 8)
OUNCE_ML = 29.5735
STATUS_WEIGHTS = (985, 10, 5)
"""Completed, success, failed: out of 1,000."""
LATE_SHARE = 0.006
"""Share of events that arrive hours or days late."""
LATE_HOURS = (1, 72)
OUTAGE_CHANCE = 0.004
"""Chance a day that a tap controller falls silent."""
OUTAGE_DAYS = (1, 9)
WARM_CHANCE = 0.003
WARM_DAYS = (1, 6)
PRESSURE_CHANCE = 0.003
PRESSURE_DAYS = (1, 4)
HEALTH_WEIGHTS = ((930, 60, 10), (450, 380, 170))
"""Healthy, warning, error: on a good day, and while something is wrong."""
CHUNK_ROWS = 500_000
"""Rows of an event table that are held in memory at once."""

# People and the product
USERS_BY_SIZE = ((2, 5), (3, 8), (5, 12), (8, 20))
ROLE_WEIGHTS = (10, 30, 60)
ACTIVITY_WEIGHTS = (12, 45, 28, 15)
"""Power users, regular, light, dormant."""
SESSIONS_A_DAY = (1.5, 0.55, 0.12, 0.0)
DORMANT_LOGIN_CHANCE = 0.004
SESSIONS_BY_ROLE = (1.0, 1.15, 0.85)
SESSION_WEEKDAY = (1.05, 1.08, 1.1, 1.12, 1.15, 0.85, 0.65)
SESSION_HOURS = (
    (0, 0, 0, 0, 0, 0, 1, 3, 8, 12, 12, 10, 7, 8, 10, 10, 8, 6, 3, 2, 1, 1, 0, 0),
    (1, 0, 0, 0, 0, 0, 0, 1, 3, 6, 9, 10, 8, 8, 9, 10, 10, 8, 6, 5, 4, 3, 2, 1),
    (3, 1, 0, 0, 0, 0, 0, 0, 1, 2, 4, 7, 8, 6, 5, 7, 10, 12, 12, 11, 9, 8, 6, 4),
    (2, 1, 1, 1, 1, 1, 2, 3, 5, 7, 8, 8, 7, 7, 8, 8, 7, 6, 5, 5, 5, 4, 3, 3),
)
"""By role; last, anonymous visitors."""
SCREEN_WEIGHTS = ((80, 14, 6), (62, 26, 12), (30, 38, 32), (55, 41, 4))
"""Desktop, mobile, tablet by role; last, anonymous visitors."""
ANONYMOUS_SHARE = 0.10
FADING_DAYS = 45
FADING_FACTOR = 0.45
"""Use of the product in the days before an account leaves, against its usual level."""
FEATURES_A_SESSION = 1.5
FEATURE_LAUNCHES = (("audit_logs", 0.35), ("location_analytics", 0.2), ("shift_report", 0.6))
"""Features that came during the window: name and the share of the window that had passed."""
EXTERNAL_REFERRER_SHARE = (0.06, 0.05, 0.02, 0.55)
"""Share of first pages with a referrer outside the product, by role; last, anonymous visitors."""

# Billing
ADDONS = (
    ("Extra Locations", "price_addon_extra_locations", 4_900, 1, 5),
    ("Advanced Analytics", "price_addon_advanced_analytics", 9_900, 1, 1),
    ("Priority Support", "price_addon_priority_support", 14_900, 1, 1),
    ("Extra Devices", "price_addon_extra_devices", 2_900, 2, 10),
)
"""Name, price id, US cents per month and unit, smallest and largest quantity."""
ADDON_SHARE = 0.22
BASE_AMOUNT_SHARE = 0.15
"""Share of list-priced base items that carry their amount although the price table has it."""
PAYMENT_FAILURE = 0.035
RISKY_SHARE = 0.08
RISKY_FAILURE = 0.22
RETRY_FAILURE = 0.42
RETRY_DAYS = (0, 3, 8, 15)
"""Days after the invoice on which a payment is tried."""
UNCOLLECTIBLE_DAYS = 30
SUSPENDED_DAYS = 75
"""An invoice of the last so many days that was given up suspends the account while it still owes."""
DUE_DATE_SHARE = 0.2
REFUND_SHARE = 0.012
CHANGE_REFUND_SHARE = 0.35
"""Share of plan changes whose last payment is partly paid back."""
FULL_REFUND_SHARE = 0.35
DISPUTE_SHARE = 0.0015
BANK_SHARE = 0.3

# Sales and support
PROSPECTS_PER_ACCOUNT = 0.35
CONTACTS = (2, 4)
DEAL_SHARE = 0.78
"""Share of customers won by the sales team, with a deal."""
LOST_DEAL_SHARE = 0.6
"""Share of trials that came to nothing and had a deal."""
EXPANSION_DEAL_SHARE = 0.7
OPEN_EXPANSION_SHARE = 0.14
LOST_EXPANSION_SHARE = 0.18
OVERDUE_SHARE = 0.12
"""Share of open deals whose expected close has passed."""
NO_OWNER_SHARE = 0.03
STAGES = ("appointmentscheduled", "qualifiedtobuy", "presentationscheduled", "decisionmakerboughtin", "contractsent")
STAGE_PROBABILITY = ("0.1", "0.2", "0.4", "0.6", "0.8")
STAGE_WEIGHTS = (30, 25, 20, 15, 10)
ENGAGEMENTS_PER_DEAL = (2, 8)
ENGAGEMENTS_PER_COMPANY = (1, 5)
ENGAGEMENT_TYPES = ("CALL", "EMAIL", "MEETING", "NOTE", "TASK")
ENGAGEMENT_WEIGHTS = (32, 43, 18, 4, 3)
TICKETS_A_MONTH = (0.10, 0.16, 0.26, 0.4)
"""Mean tickets by size of account."""
PRIORITIES = ("URGENT", "HIGH", "MEDIUM", "LOW")
PRIORITY_WEIGHTS = (4, 22, 46, 28)
RESOLUTION_HOURS = ((1, 20), (2, 60), (4, 140), (6, 300))
"""Usual hours to close by priority; some tickets take up to four times as long."""
SLOW_TICKET_SHARE = 0.07
FORGOTTEN_TICKET_SHARE = 0.012
NO_COMPANY_TICKET_SHARE = 0.03

# Marketing
LEAD_SHARE = 0.78
SECOND_LEAD_SHARE = 0.15
PROSPECT_LEAD_SHARE = 0.6
TOUCHES = (1, 8)
UNLINKED_TOUCH_SHARE = 0.12
JOURNEY_DAYS = 75
"""Days before the lead over which its touches spread."""
