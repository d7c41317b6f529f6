SELECT
  "t2"."device_id",
  "t2"."location_id",
  "t2"."account_id",
  "t2"."is_orphan",
  "t2"."event_date",
  "t2"."hour_timestamp",
  "t2"."business_period",
  "t2"."first_event_at",
  "t2"."last_event_at",
  "t2"."last_pour_at",
  "t2"."events",
  "t2"."pours",
  "t2"."temperature_events",
  "t2"."pressure_events",
  "t2"."keg_level_events",
  "t2"."cleaning_events",
  "t2"."health_check_events",
  "t2"."error_events",
  "t2"."maintenance_events",
  "t2"."calibration_events",
  "t2"."volume_ml",
  "t2"."min_pour_ml",
  "t2"."max_pour_ml",
  "t2"."pour_seconds",
  "t2"."active_seconds",
  "t2"."flow_readings",
  "t2"."flow_sum",
  "t2"."flow_square_sum",
  "t2"."min_flow",
  "t2"."max_flow",
  "t2"."temperature_readings",
  "t2"."temperature_sum",
  "t2"."temperature_square_sum",
  "t2"."min_temperature",
  "t2"."max_temperature",
  "t2"."temperature_anomalies",
  "t2"."critical_temperatures",
  "t2"."high_temperatures",
  "t2"."low_temperatures",
  "t2"."pressure_readings",
  "t2"."pressure_sum",
  "t2"."pressure_square_sum",
  "t2"."min_pressure",
  "t2"."max_pressure",
  "t2"."pressure_anomalies",
  "t2"."critical_pressures",
  "t2"."high_pressures",
  "t2"."low_pressures",
  "t2"."readings",
  "t2"."anomalies",
  "t2"."critical_readings",
  "t2"."checks",
  "t2"."alerts",
  "t2"."events_with_status",
  "t2"."successful_events",
  "t2"."failed_events",
  "t2"."errors",
  "t2"."health_check_errors",
  "t2"."last_maintenance_at"
FROM (
  SELECT
    "t1"."account_id",
    "t1"."is_orphan",
    "t1"."event_date",
    "t1"."business_period",
    COALESCE("t1"."device_id", 'unassigned') AS "device_id",
    COALESCE("t1"."location_id", 'unassigned') AS "location_id",
    DATE_TRUNC('HOUR', "t1"."event_timestamp") AS "hour_timestamp",
    MIN("t1"."event_timestamp") AS "first_event_at",
    MAX("t1"."event_timestamp") AS "last_event_at",
    MAX("t1"."event_timestamp") FILTER(WHERE
      "t1"."is_valid_pour") AS "last_pour_at",
    COUNT(*) AS "events",
    COUNT(*) FILTER(WHERE
      "t1"."is_valid_pour") AS "pours",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Temperature') AS "temperature_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Pressure') AS "pressure_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Keg Level') AS "keg_level_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Cleaning') AS "cleaning_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Health Check') AS "health_check_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Error') AS "error_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Maintenance') AS "maintenance_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" = 'Calibration') AS "calibration_events",
    COALESCE(SUM((
      "t1"."volume_ml" + 6442450944.0
    ) - 6442450944.0), 0.0) AS "volume_ml",
    MIN("t1"."volume_ml") AS "min_pour_ml",
    MAX("t1"."volume_ml") AS "max_pour_ml",
    COALESCE(
      SUM((
        "t1"."duration_seconds" + 6442450944.0
      ) - 6442450944.0) FILTER(WHERE
        "t1"."is_valid_pour"),
      0.0
    ) AS "pour_seconds",
    COALESCE(SUM((
      "t1"."duration_seconds" + 6442450944.0
    ) - 6442450944.0), 0.0) AS "active_seconds",
    COUNT((
      "t1"."flow_rate_ml_per_sec" + 6442450944.0
    ) - 6442450944.0) AS "flow_readings",
    COALESCE(SUM((
      "t1"."flow_rate_ml_per_sec" + 6442450944.0
    ) - 6442450944.0), 0.0) AS "flow_sum",
    COALESCE(
      SUM(
        (
          (
            (
              (
                "t1"."flow_rate_ml_per_sec" + 6442450944.0
              ) - 6442450944.0
            ) * (
              (
                "t1"."flow_rate_ml_per_sec" + 6442450944.0
              ) - 6442450944.0
            )
          ) + 6442450944.0
        ) - 6442450944.0
      ),
      0.0
    ) AS "flow_square_sum",
    MIN("t1"."flow_rate_ml_per_sec") AS "min_flow",
    MAX("t1"."flow_rate_ml_per_sec") AS "max_flow",
    COUNT((
      "t1"."temperature_c" + 6442450944.0
    ) - 6442450944.0) AS "temperature_readings",
    COALESCE(SUM((
      "t1"."temperature_c" + 6442450944.0
    ) - 6442450944.0), 0.0) AS "temperature_sum",
    COALESCE(
      SUM(
        (
          (
            (
              (
                "t1"."temperature_c" + 6442450944.0
              ) - 6442450944.0
            ) * (
              (
                "t1"."temperature_c" + 6442450944.0
              ) - 6442450944.0
            )
          ) + 6442450944.0
        ) - 6442450944.0
      ),
      0.0
    ) AS "temperature_square_sum",
    MIN("t1"."temperature_c") AS "min_temperature",
    MAX("t1"."temperature_c") AS "max_temperature",
    COUNT(*) FILTER(WHERE
      "t1"."temperature_anomaly") AS "temperature_anomalies",
    COUNT(*) FILTER(WHERE
      "t1"."temperature_level" = 'critical') AS "critical_temperatures",
    COUNT(*) FILTER(WHERE
      "t1"."temperature_c" > 8.0) AS "high_temperatures",
    COUNT(*) FILTER(WHERE
      "t1"."temperature_c" < 1.0) AS "low_temperatures",
    COUNT((
      "t1"."pressure_psi" + 6442450944.0
    ) - 6442450944.0) AS "pressure_readings",
    COALESCE(SUM((
      "t1"."pressure_psi" + 6442450944.0
    ) - 6442450944.0), 0.0) AS "pressure_sum",
    COALESCE(
      SUM(
        (
          (
            (
              (
                "t1"."pressure_psi" + 6442450944.0
              ) - 6442450944.0
            ) * (
              (
                "t1"."pressure_psi" + 6442450944.0
              ) - 6442450944.0
            )
          ) + 6442450944.0
        ) - 6442450944.0
      ),
      0.0
    ) AS "pressure_square_sum",
    MIN("t1"."pressure_psi") AS "min_pressure",
    MAX("t1"."pressure_psi") AS "max_pressure",
    COUNT(*) FILTER(WHERE
      "t1"."pressure_anomaly") AS "pressure_anomalies",
    COUNT(*) FILTER(WHERE
      "t1"."pressure_level" = 'critical') AS "critical_pressures",
    COUNT(*) FILTER(WHERE
      "t1"."pressure_psi" > 30.0) AS "high_pressures",
    COUNT(*) FILTER(WHERE
      "t1"."pressure_psi" < 10.0) AS "low_pressures",
    COUNT("t1"."quality_level") AS "readings",
    COUNT(*) FILTER(WHERE
      "t1"."quality_level" <> 'normal') AS "anomalies",
    COUNT(*) FILTER(WHERE
      "t1"."quality_level" = 'critical') AS "critical_readings",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" IN ('Health Check', 'Pressure')) AS "checks",
    COUNT(*) FILTER(WHERE
      "t1"."event_category" IN ('Health Check', 'Pressure') AND "t1"."is_alert") AS "alerts",
    COUNT("t1"."event_status") AS "events_with_status",
    COUNT(*) FILTER(WHERE
      "t1"."is_successful") AS "successful_events",
    COUNT(*) FILTER(WHERE
      "t1"."event_status" = 'error') AS "failed_events",
    COUNT(*) FILTER(WHERE
      "t1"."is_error") AS "errors",
    COUNT(*) FILTER(WHERE
      "t1"."health_status" = 'error') AS "health_check_errors",
    CASE
      WHEN (
        MAX("t1"."event_timestamp") FILTER(WHERE
          "t1"."event_category" IN ('Cleaning', 'Maintenance')) IS NULL
      )
      OR (
        MAX("t1"."last_maintenance_at") FILTER(WHERE
          "t1"."last_maintenance_at" <= "t1"."event_timestamp") > MAX("t1"."event_timestamp") FILTER(WHERE
          "t1"."event_category" IN ('Cleaning', 'Maintenance'))
      )
      THEN MAX("t1"."last_maintenance_at") FILTER(WHERE
        "t1"."last_maintenance_at" <= "t1"."event_timestamp")
      ELSE MAX("t1"."event_timestamp") FILTER(WHERE
        "t1"."event_category" IN ('Cleaning', 'Maintenance'))
    END AS "last_maintenance_at"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__tap_events" AS "t0"
    WHERE
      "t0"."event_timestamp" IS NOT NULL
  ) AS "t1"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7
) AS "t2"
