from tapdata.logic import attribution
from tapdata.model import Table, model


@model(
    grain=("conversion_id",),
    columns={
        "conversion_id": "deal:<deal id> or subscription:<account id>.",
        "conversion_type": "closed_won_deal or first_paid_subscription.",
        "party": "Who converted: account:<id>, or company:<id> without an account.",
        "account_id": "Account of the application; null where the company has none.",
        "company_id": "HubSpot company of the deal; null for a subscription.",
        "contact_id": "HubSpot contact of the deal; null for a subscription.",
        "converted_at": "Day of the conversion, UTC; it lasts to the end of that day.",
        "conversion_value": "First-year value, USD: the deal's amount, else 12 x the first MRR.",
    },
)
def conversions(stg_hubspot__deals: Table, stg_hubspot__companies: Table, account_mrr: Table) -> Table:
    """One row per company or account that became a customer: its first closed-won deal, else its first paid day."""
    return attribution.conversions(stg_hubspot__deals, stg_hubspot__companies, account_mrr)
