"""Shared column and table functions, pure Ibis: one definition per rule, used by every model that needs it."""
