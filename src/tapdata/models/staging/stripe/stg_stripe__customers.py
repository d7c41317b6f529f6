import ibis

from tapdata.logic import billing, json, links, periods, rows, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model


@model(
    grain=("stripe_customer_id",),
    columns={
        "stripe_customer_id": "Customer in Stripe (cus_...).",
        "stripe_customer_key": "Surrogate key: MD5 of stripe_customer_id.",
        "account_id": "Account of the application, from the customer's metadata.",
        "customer_email": "Billing e-mail, lower case.",
        "customer_name": "Name, else the company name in the metadata; null when blank.",
        "customer_description": "Free text about the customer.",
        "phone": "Telephone number as given.",
        "currency": "Currency the customer is billed in, ISO 4217 in lower case.",
        "delinquent": "The latest invoice is unpaid, by Stripe; as last loaded.",
        "tax_exempt": "none, exempt or reverse, as in raw.",
        "livemode": "A real customer; false for one of Stripe's test mode.",
        "invoice_prefix": "Prefix of the customer's invoice numbers.",
        "billing_address_line1": "Billing address, street; null where raw has none.",
        "billing_city": "Billing address, city.",
        "billing_state": "Billing address, state.",
        "billing_country": "Billing address, country as given.",
        "shipping_address_line1": "Shipping address, street; null where raw has none.",
        "shipping_city": "Shipping address, city.",
        "shipping_state": "Shipping address, state.",
        "shipping_country": "Shipping address, country as given.",
        "customer_status": "delinquent or current; null when raw does not say.",
        "payment_risk_score": "100 when delinquent, 0 when current, points.",
        "customer_age_days": "Days from creation to as_of.",
        "customer_age_months": "Whole calendar months from creation to as_of.",
        "customer_tenure_category": "test (not live), else by age: new <= 30 days, recent <= 90, established <= 365.",
        "missing_email": "The e-mail is null or blank.",
        "invalid_email": "The e-mail is given and is no address.",
        "metadata": "The customer's metadata, JSON.",
        "billing_address_raw": "The billing address, JSON as in raw.",
        "shipping_address_raw": "The shipping details, JSON as in raw.",
        "customer_created_at": "Creation in Stripe, UTC.",
        "is_orphan": "The metadata names an account that does not exist.",
    },
    pii=(
        "customer_email", "customer_name", "customer_description", "phone", "billing_address_line1", "billing_city",
        "billing_state", "shipping_address_line1", "shipping_city", "shipping_state", "metadata",
        "billing_address_raw", "shipping_address_raw",
    ),
)  # fmt: skip
def stg_stripe__customers(stripe_customers: Table, stg_app_database__accounts: Table, as_of: AsOf) -> Table:
    """One row per Stripe customer: the bridge from Stripe to the application's accounts."""
    t = rows.accepted(stripe_customers, "stripe_customers", as_of)
    age = periods.days_between(periods.day(t.created), as_of)
    customers = t.select(
        stripe_customer_id=t.id,
        stripe_customer_key=text.surrogate_key(t.id),
        account_id=json.text(t.metadata, "account_id"),
        customer_email=text.clean(t.email).lower(),
        customer_name=ibis.coalesce(text.clean(t.name), json.text(t.metadata, "company_name")),
        customer_description=text.clean(t.description),
        phone=text.clean(t.phone),
        currency=billing.currency(t.currency),
        delinquent=t.delinquent,
        tax_exempt=text.clean(t.tax_exempt),
        livemode=t.livemode,
        invoice_prefix=text.clean(t.invoice_prefix),
        billing_address_line1=json.text(t.address, "line1"),
        billing_city=json.text(t.address, "city"),
        billing_state=json.text(t.address, "state"),
        billing_country=json.text(t.address, "country"),
        shipping_address_line1=json.text(t.shipping, "address.line1"),
        shipping_city=json.text(t.shipping, "address.city"),
        shipping_state=json.text(t.shipping, "address.state"),
        shipping_country=json.text(t.shipping, "address.country"),
        customer_status=t.delinquent.cases((True, "delinquent"), (False, "current"), else_=ibis.null("string")),
        payment_risk_score=t.delinquent.cases((True, 100), (False, 0), else_=ibis.null("int64")).cast("int64"),
        customer_age_days=age,
        customer_age_months=periods.months_between(periods.day(t.created), as_of),
        customer_tenure_category=ibis.cases(
            (~t.livemode, "test"),
            (age <= 30, "new"),
            (age <= 90, "recent"),
            (age <= 365, "established"),
            (age > 365, "long_term"),
            else_=ibis.null("string"),
        ),
        missing_email=text.is_missing(t.email),
        invalid_email=~text.is_email(t.email).fill_null(True),
        metadata=t.metadata,
        billing_address_raw=t.address,
        shipping_address_raw=t.shipping,
        customer_created_at=t.created,
    )
    return links.with_parents(customers, Parent("account_id", stg_app_database__accounts, "account_id"))
