"""These tests compile every model several times: they run when they are asked for."""


def pytest_configure(config):
    config.addinivalue_line("markers", "golden: the SQL of all models as reviewed; slower, run by `nox -s golden`")
