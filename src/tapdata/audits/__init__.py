"""Audits: checks that tie tables together, as Ibis expressions that return the offending rows. GX expects them empty."""
