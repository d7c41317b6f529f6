"""Typed settings: ``conf/*.yml`` and the environment. Read by the command line and the engine; models get values."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings import SettingsError as SourceError

PACKAGE = Path(__file__).parent

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's, where it came with PyYAML: ten times faster."""


class SettingsError(Exception):
    """Settings that cannot be read; the text names the file or variable and the mend."""


class Parameters(BaseModel):
    """Numbers and names a model may take as a parameter of the same name: prices, tariffs, windows, service levels."""

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
    attribution_window_days: int = Field(90, ge=1, description="Days before a conversion in which a touch counts.")
    attribution_half_life_days: float = Field(7.0, gt=0, description="Half-life of time-decay attribution, days.")
    attribution_first_weight: float = Field(
        0.4, ge=0, le=1, description="Position-based share of the first of three or more touches, 0-1."
    )
    attribution_last_weight: float = Field(
        0.4, ge=0, le=1, description="Position-based share of the last of three or more touches, 0-1."
    )
    maintenance_interval_days: int = Field(90, ge=1, description="Days between two maintenances of a device.")
    keg_low_percent: float = Field(15.0, ge=0, le=100, description="A keg below this level is low, percent.")
    pipeline_target_usd: float = Field(
        0.0, ge=0, description="Won revenue aimed at per quarter, USD; 0 takes the 90 days before as the target."
    )

    @model_validator(mode="after")
    def _leave_the_middle_a_share(self) -> Self:
        if self.attribution_first_weight + self.attribution_last_weight > 1:
            raise ValueError(
                "attribution_first_weight and attribution_last_weight are more than 1 together; lower one of them"
            )
        return self


class DuckDBTargetSettings(BaseModel):
    """A DuckDB warehouse file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    type: Literal["duckdb"]
    file: Path


class SnowflakeTargetSettings(BaseModel):
    """A database of Snowflake. Secrets come from the environment or a file that git ignores, never from targets.yml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    type: Literal["snowflake"]
    account: str = ""
    user: str = ""
    role: str = ""
    warehouse: str = ""
    database: str = ""
    schema_prefix: str = Field("", description="Before the names of all schemas but the raw one, as in DEV_ANNA_.")
    raw_schema: str = "RAW"
    authenticator: Literal["key_pair", "oauth", "password", "external_browser"] = "key_pair"
    private_key_file: Path | None = None
    private_key_passphrase: SecretStr = SecretStr("")
    password: SecretStr = SecretStr("")
    token: SecretStr = SecretStr("")
    host: str | None = Field(None, description="Of a private link or a proxy; else it follows from the account.")
    port: int | None = None
    protocol: Literal["https", "http"] = "https"
    warehouses: dict[str, str] = Field(default_factory=dict, description="Layer -> a warehouse of another size for it.")
    statement_timeout_seconds: int = Field(3600, ge=1)
    attempts: int = Field(5, ge=1, description="How often a statement is tried when the service or the network fails.")
    wait_seconds: float = Field(1.0, ge=0, description="First pause between two attempts; it doubles.")
    state: Path = Field(Path("build/snowflake.state"), description="The run log: a file on a disk that stays.")
    emulator: bool = Field(False, description="The service is an emulator: no swap of schemas, no session parameters.")


SECRETS = ("password", "token", "private_key_passphrase")
"""Fields of a target that may not stand in targets.yml."""


class SiteSettings(BaseModel):
    """A folder that the documentation site is published to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    folder: Path


class FreshnessRule(BaseModel):
    """How old the newest row of a table may be, in days before ``as_of``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    columns: tuple[str, ...] = Field(min_length=1)
    warn_after_days: int | None = Field(None, ge=0)
    error_after_days: int | None = Field(None, ge=0)

    @model_validator(mode="after")
    def _warn_first(self) -> Self:
        if None not in (self.warn_after_days, self.error_after_days) and self.warn_after_days > self.error_after_days:  # type: ignore[operator]
            raise ValueError("warn_after_days is more than error_after_days; a warning comes first")
        return self


class Settings(BaseSettings):
    """Everything the project is told: the files of ``conf/``, overridden by ``TAPDATA_*``."""

    model_config = SettingsConfigDict(env_prefix="TAPDATA_", env_nested_delimiter="__", extra="forbid", frozen=True)

    as_of: date | None = None
    raw: Path | None = None
    late_days: int | None = Field(
        None, ge=0, description="Age of the oldest event rows that a load may bring, days; unset: however old."
    )
    threads: int | None = Field(
        None, ge=1, le=64, description="Tables made at a time in DuckDB; unset: DuckDB's threads, up to 4."
    )
    keep_results_days: int = Field(90, ge=1, description="Days that validation results and failing keys are kept.")
    default: str = "local"
    targets: dict[str, Annotated[DuckDBTargetSettings | SnowflakeTargetSettings, Field(discriminator="type")]] = Field(
        default_factory=dict
    )
    sites: dict[str, SiteSettings] = Field(default_factory=dict)
    """Name -> where `tapdata docs --publish` puts the documentation site."""
    parameters: Parameters = Parameters()
    freshness: dict[str, FreshnessRule] = Field(default_factory=dict)
    """Table (``layer.name``) -> its rule."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is pydantic's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the files."""
        return env_settings, init_settings


class Project:
    """A folder with ``conf/`` and ``expectations/``: yours, or the defaults that come with the package."""

    def __init__(self, folder: Path | None = None) -> None:
        if folder is not None and not (folder / "conf").is_dir():
            raise SettingsError(
                f"--project-dir {folder} has no folder conf; point it at a folder with conf/targets.yml"
            )
        here = Path.cwd()
        self.folder = folder or (here if (here / "conf" / "targets.yml").is_file() else None)

    @property
    def conf(self) -> Path:
        """The folder of settings."""
        return self._part("conf")

    @property
    def expectations(self) -> Path:
        """The folder of expectation suites."""
        return self._part("expectations")

    def _part(self, name: str) -> Path:
        if self.folder is not None and (self.folder / name).is_dir():
            return self.folder / name
        packaged = PACKAGE / "defaults" / name
        return packaged if packaged.is_dir() else PACKAGE.parents[1] / name  # a checkout has them at its root

    def settings(self) -> Settings:
        """The settings. Raises SettingsError naming the file and the field."""
        values: dict[str, Any] = {}
        for name in ("settings.yml", "targets.yml", "freshness.yml"):
            values |= _read(self.conf / name)
        _refuse_secrets(values, self.conf / "targets.yml")
        for file in sorted(self.conf.glob("secrets*.yml")):
            values = _merged(values, _read(file))
        try:
            return Settings(**values)
        except SourceError as error:
            raise SettingsError(f"a TAPDATA_* variable cannot be read: {error}") from error
        except ValidationError as error:
            lines = [f"{'.'.join(map(str, issue['loc']))}: {issue['msg']}" for issue in error.errors()]
            raise SettingsError(f"settings in {self.conf} (or TAPDATA_* variables): {'; '.join(lines)}") from error


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Both, where the other wins; maps within are merged too."""
    both = dict(one)
    for key, value in other.items():
        inner = both.get(key)
        both[key] = _merged(inner, value) if isinstance(inner, dict) and isinstance(value, dict) else value
    return both


def _refuse_secrets(values: dict[str, Any], file: Path) -> None:
    """A secret in a file that is committed is not one. Raises SettingsError."""
    targets = values.get("targets")
    for name, target in (targets if isinstance(targets, dict) else {}).items():
        for field in SECRETS if isinstance(target, dict) else ():
            if field in target:
                raise SettingsError(
                    f"{file} holds {field} of the target {name}; move it to {file.parent / 'secrets.yml'}, which git "
                    f"ignores, or to TAPDATA_TARGETS__{name.upper()}__{field.upper()}"
                )


def _read(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    try:
        values = yaml.load(file.read_text(encoding="utf-8"), LOADER) or {}  # noqa: S506 - both loaders are safe ones
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f" in line {mark.line + 1}" if mark is not None else ""
        raise SettingsError(f"{file} is no valid YAML{line}: {getattr(error, 'problem', None) or error}") from error
    if not isinstance(values, dict):
        raise SettingsError(f"{file} must hold settings as `name: value` lines")
    return values


def is_debug() -> bool:
    """Whether tracebacks are wanted: ``--debug``, or TAPDATA_DEBUG=1."""
    return os.environ.get("TAPDATA_DEBUG", "") not in ("", "0")
