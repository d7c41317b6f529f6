"""tapdata turns the raw tables of a smart-tap subscription business into trustworthy analytics tables."""

__version__ = "0.1.0"
