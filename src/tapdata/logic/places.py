"""Places: countries to one spelling, and US states to regions."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import text

US = "US"
COUNTRIES = dict.fromkeys(
    ("us", "u.s.", "usa", "u.s.a.", "united_states", "united_states_of_america", "the_united_states"), US
)

STATES = {
    "Northeast": "CT MA ME NH NJ NY PA RI VT",
    "Southeast": "AL AR DC DE FL GA KY LA MD MS NC SC TN VA WV",
    "Midwest": "IA IL IN KS MI MN MO ND NE OH SD WI",
    "Southwest": "AZ NM OK TX",
    "West": "AK CA CO HI ID MT NV OR UT WA WY",
    "Other": "AA AE AP AS GU MP PR VI",
}
"""USPS codes by region: the 50 states and DC by the census, its South split at the Mississippi's western states;
``Other`` holds the territories and the military post. The census puts Delaware, Maryland and DC in the South."""

REGION_OF_STATE = {state.lower(): region for region, states in STATES.items() for state in states.split()}
INTERNATIONAL = "International"


def country(value: ir.StringValue) -> ir.StringValue:
    """``US`` for every spelling of it, any other country as recorded; null when blank."""
    return text.normal(value).cases(*COUNTRIES.items(), else_=text.clean(value))


def state(value: ir.StringValue) -> ir.StringValue:
    """The state's code in upper case; null when blank."""
    return text.clean(value).upper()


def region(country_value: ir.StringValue, state_value: ir.StringValue) -> ir.StringValue:
    """The region of a US state, ``International`` outside the US; a state without a country is taken as a US one."""
    abroad = (country(country_value) != US).fill_null(False)
    return ibis.cases((abroad, INTERNATIONAL), else_=text.mapped(state_value, REGION_OF_STATE))
