"""Typed settings: ``conf/*.yml`` and the environment. Read by the command line and the engine; models get values."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class Parameters(BaseModel):
    """Numbers a model may take as a parameter of the same name: prices, tariffs, windows, service levels."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    energy_price_usd_per_kwh: float = Field(0.12, ge=0, description="Electricity tariff, USD per kWh.")
    pour_price_usd_per_oz: float = Field(0.50, ge=0, description="Venue's price of a US fluid ounce poured, USD.")
    internal_email_domains: str = Field(
        "barmanagement.com,tapflow.com,company.com", description="E-mail domains of own staff, comma-separated."
    )
    app_host: str = Field("app.barsaas.com", description="Host of the application, for internal referrers.")
    ticket_sla_days_urgent: int = Field(1, ge=0, description="Days an urgent ticket may stay open.")
    ticket_sla_days_high: int = Field(3, ge=0, description="Days a high-priority ticket may stay open.")
    ticket_sla_days_medium: int = Field(7, ge=0, description="Days a medium-priority ticket may stay open.")
    ticket_sla_days_low: int = Field(14, ge=0, description="Days a low-priority ticket may stay open.")
