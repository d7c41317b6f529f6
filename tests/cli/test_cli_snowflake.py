"""A Snowflake target's settings: where its secrets may stand, and what is said when it cannot be used."""

import pytest

TARGETS = """default: local
targets:
  local: {{type: duckdb, file: w.duckdb}}
  snowflake: {{type: snowflake, account: {account}, user: anna, database: TAPFLOW{more}}}
"""


def told(found, code, *parts):
    """One line of text, no traceback."""
    assert (found.code, found.out, "Traceback" in found.err) == (code, "", False)
    for part in parts:
        assert part in found.err


@pytest.mark.parametrize("field", ["password", "token", "private_key_passphrase"])
def test_a_secret_in_the_committed_file_is_refused_and_not_shown(tapdata, project, field):
    project(targets=TARGETS.format(account="a", more=f", {field}: hunter2"))
    found = tapdata("ls")
    told(
        found,
        2,
        f"holds {field} of the target snowflake",
        "secrets.yml",
        f"TAPDATA_TARGETS__SNOWFLAKE__{field.upper()}",
    )
    assert "hunter2" not in found.err


def test_without_an_account_the_setting_is_named(tapdata, project):
    project(targets=TARGETS.format(account='""', more=""))
    told(tapdata("show", "metrics_api", "--target", "snowflake", "--limit", "1"), 1, "no account", "conf/targets.yml")


def test_without_a_key_the_ways_to_log_in_are_named(tapdata, project):
    project(targets=TARGETS.format(account="a", more=""))
    told(tapdata("show", "metrics_api", "--target", "snowflake", "--limit", "1"), 1, "no private_key_file", "oauth")


@pytest.mark.parametrize("place", ["environment", "file"])
def test_secrets_come_from_the_environment_or_a_file_of_their_own(tapdata, project, monkeypatch, tmp_path, place):
    folder = project(targets=TARGETS.format(account="a", more=", authenticator: password, host: 127.0.0.1, port: 1"))
    told(tapdata("show", "metrics_api", "--target", "snowflake", "--limit", "1"), 1, "no password")
    if place == "environment":
        monkeypatch.setenv("TAPDATA_TARGETS__SNOWFLAKE__PASSWORD", "hunter2")
    else:
        (folder / "conf" / "secrets.yml").write_text("targets: {snowflake: {password: hunter2}}")
    from tapdata.cli.context import Context
    from tapdata.settings import SnowflakeTargetSettings

    found = Context().settings.targets["snowflake"]
    assert isinstance(found, SnowflakeTargetSettings)
    assert (found.password.get_secret_value(), found.user) == ("hunter2", "anna")
    assert "hunter2" not in repr(found)


def test_a_file_is_no_place_for_snowflake(tapdata, project, tmp_path):
    project(targets=TARGETS.format(account="a", more=""))
    told(
        tapdata("show", "metrics_api", "-t", "snowflake", "--limit", "1", "--warehouse", tmp_path / "w.duckdb"),
        2,
        "drop it",
    )


def test_raw_files_are_loaded_into_snowflake_alone(tapdata, project, tmp_path):
    project(targets=TARGETS.format(account="a", more=""))
    told(tapdata("load", "--raw", tmp_path, "--target", "local"), 2, "`tapdata build --raw")
