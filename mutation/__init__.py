"""Fault injection: does the validation bite? `nox -s mutation` plants faults in data and models and counts what is caught."""
