CREATE TABLE IF NOT EXISTS "user" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "login" TEXT NOT NULL DEFAULT '',
  "email" TEXT NOT NULL DEFAULT '',
  "phone" TEXT NOT NULL DEFAULT '',
  "role" INTEGER NOT NULL DEFAULT 0,
  "manager" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "team" INTEGER REFERENCES "team" (id) DEFERRABLE INITIALLY DEFERRED,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "active" INTEGER NOT NULL DEFAULT 1,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "team" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "parent" INTEGER REFERENCES "team" (id) DEFERRABLE INITIALLY DEFERRED,
  "manager" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "territory" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "country" TEXT NOT NULL DEFAULT '',
  "parent" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "product" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "series" TEXT NOT NULL DEFAULT '',
  "price" INTEGER NOT NULL DEFAULT 0,
  "currency" TEXT NOT NULL DEFAULT '',
  "active" INTEGER NOT NULL DEFAULT 1,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "setting" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "key" TEXT NOT NULL DEFAULT '',
  "value" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "custom_field" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "entity" TEXT NOT NULL DEFAULT '',
  "key" TEXT NOT NULL DEFAULT '',
  "label" TEXT NOT NULL DEFAULT '',
  "kind" INTEGER NOT NULL DEFAULT 3,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "saved_view" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "page" TEXT NOT NULL DEFAULT '',
  "query" TEXT NOT NULL DEFAULT '',
  "sort" TEXT NOT NULL DEFAULT '',
  "columns" TEXT NOT NULL DEFAULT '',
  "layout" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "campaign" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "type" TEXT NOT NULL DEFAULT '',
  "channel" TEXT NOT NULL DEFAULT '',
  "status" INTEGER NOT NULL DEFAULT 0,
  "level" INTEGER NOT NULL DEFAULT 1,
  "starts_on" INTEGER,
  "ends_on" INTEGER,
  "anchor_start" TEXT NOT NULL DEFAULT '',
  "anchor_days" INTEGER,
  "budget" INTEGER,
  "expected_cost" INTEGER,
  "actual_cost" INTEGER,
  "expected_revenue" INTEGER,
  "goal_leads" INTEGER,
  "goal_mqls" INTEGER,
  "goal_revenue" INTEGER,
  "impressions" INTEGER,
  "code" TEXT NOT NULL DEFAULT '',
  "currency" TEXT NOT NULL DEFAULT '',
  "parent" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "product" INTEGER REFERENCES "product" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" TEXT NOT NULL DEFAULT '',
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "company" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "other_names" TEXT NOT NULL DEFAULT '',
  "domain" TEXT NOT NULL DEFAULT '',
  "other_domains" TEXT NOT NULL DEFAULT '',
  "website" TEXT NOT NULL DEFAULT '',
  "phone" TEXT NOT NULL DEFAULT '',
  "email" TEXT NOT NULL DEFAULT '',
  "industry" TEXT NOT NULL DEFAULT '',
  "employees" INTEGER,
  "annual_revenue" INTEGER,
  "currency" TEXT NOT NULL DEFAULT '',
  "year_established" INTEGER,
  "country" TEXT NOT NULL DEFAULT '',
  "region" TEXT NOT NULL DEFAULT '',
  "city" TEXT NOT NULL DEFAULT '',
  "street" TEXT NOT NULL DEFAULT '',
  "postal_code" TEXT NOT NULL DEFAULT '',
  "tier" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT '',
  "parent" INTEGER REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "lead" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "first_name" TEXT NOT NULL DEFAULT '',
  "last_name" TEXT NOT NULL DEFAULT '',
  "title" TEXT NOT NULL DEFAULT '',
  "company" TEXT NOT NULL DEFAULT '',
  "email" TEXT NOT NULL DEFAULT '',
  "phone" TEXT NOT NULL DEFAULT '',
  "mobile" TEXT NOT NULL DEFAULT '',
  "website" TEXT NOT NULL DEFAULT '',
  "industry" TEXT NOT NULL DEFAULT '',
  "employees" INTEGER,
  "annual_revenue" INTEGER,
  "currency" TEXT NOT NULL DEFAULT '',
  "country" TEXT NOT NULL DEFAULT '',
  "region" TEXT NOT NULL DEFAULT '',
  "city" TEXT NOT NULL DEFAULT '',
  "street" TEXT NOT NULL DEFAULT '',
  "postal_code" TEXT NOT NULL DEFAULT '',
  "language" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT '',
  "latest_source" TEXT NOT NULL DEFAULT '',
  "utm_source" TEXT NOT NULL DEFAULT '',
  "utm_medium" TEXT NOT NULL DEFAULT '',
  "utm_campaign" TEXT NOT NULL DEFAULT '',
  "utm_term" TEXT NOT NULL DEFAULT '',
  "utm_content" TEXT NOT NULL DEFAULT '',
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" INTEGER NOT NULL DEFAULT 0,
  "lifecycle" INTEGER NOT NULL DEFAULT 1,
  "mql_at" INTEGER,
  "sql_at" INTEGER,
  "opportunity_at" INTEGER,
  "customer_at" INTEGER,
  "budget" INTEGER,
  "authority" INTEGER,
  "need" INTEGER,
  "timeline" INTEGER,
  "consent" INTEGER NOT NULL DEFAULT 0,
  "reject_reason" TEXT NOT NULL DEFAULT '',
  "wake_on" INTEGER,
  "converted_at" INTEGER,
  "converted_contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "converted_company" INTEGER REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED,
  "converted_deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "contact" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "first_name" TEXT NOT NULL DEFAULT '',
  "last_name" TEXT NOT NULL DEFAULT '',
  "title" TEXT NOT NULL DEFAULT '',
  "company" INTEGER REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED,
  "department" TEXT NOT NULL DEFAULT '',
  "email" TEXT NOT NULL DEFAULT '',
  "other_emails" TEXT NOT NULL DEFAULT '',
  "phone" TEXT NOT NULL DEFAULT '',
  "mobile" TEXT NOT NULL DEFAULT '',
  "other_phones" TEXT NOT NULL DEFAULT '',
  "website" TEXT NOT NULL DEFAULT '',
  "country" TEXT NOT NULL DEFAULT '',
  "region" TEXT NOT NULL DEFAULT '',
  "city" TEXT NOT NULL DEFAULT '',
  "street" TEXT NOT NULL DEFAULT '',
  "postal_code" TEXT NOT NULL DEFAULT '',
  "language" TEXT NOT NULL DEFAULT '',
  "birthday" INTEGER,
  "source" TEXT NOT NULL DEFAULT '',
  "consent" INTEGER NOT NULL DEFAULT 0,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "affiliation" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "company" INTEGER REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "pipeline" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "team" INTEGER REFERENCES "team" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL DEFAULT 0,
  "method" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "stage" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "name_zh" TEXT NOT NULL DEFAULT '',
  "pipeline" INTEGER REFERENCES "pipeline" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL DEFAULT 0,
  "kind" INTEGER NOT NULL DEFAULT 0,
  "probability" INTEGER NOT NULL DEFAULT 0,
  "idle_days" INTEGER NOT NULL DEFAULT 14,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "deal" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "company" INTEGER REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED,
  "stage" INTEGER REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED,
  "amount" INTEGER,
  "currency" TEXT NOT NULL DEFAULT '',
  "close_date" INTEGER,
  "next_step" TEXT NOT NULL DEFAULT '',
  "next_step_on" INTEGER,
  "contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "product" INTEGER REFERENCES "product" (id) DEFERRABLE INITIALLY DEFERRED,
  "pipeline" INTEGER REFERENCES "pipeline" (id) DEFERRABLE INITIALLY DEFERRED,
  "probability" INTEGER,
  "source" TEXT NOT NULL DEFAULT '',
  "lost_reason" TEXT NOT NULL DEFAULT '',
  "lost_note" TEXT NOT NULL DEFAULT '',
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "stage_since" INTEGER,
  "last_activity" INTEGER,
  "last_open_stage" INTEGER REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "touch" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" INTEGER NOT NULL DEFAULT 20,
  "at" INTEGER NOT NULL DEFAULT 0,
  "detail" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT '',
  "responded" INTEGER NOT NULL DEFAULT 0,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "activity" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "subject" TEXT NOT NULL DEFAULT '',
  "kind" INTEGER NOT NULL DEFAULT 0,
  "status" INTEGER NOT NULL DEFAULT 0,
  "priority" INTEGER NOT NULL DEFAULT 1,
  "due_on" INTEGER,
  "starts_at" INTEGER,
  "minutes" INTEGER,
  "done_at" INTEGER,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "company" INTEGER REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED,
  "deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "outcome" TEXT NOT NULL DEFAULT '',
  "repeats" TEXT NOT NULL DEFAULT '',
  "repeat_from" INTEGER NOT NULL DEFAULT 0,
  "series" TEXT NOT NULL DEFAULT '',
  "series_start" INTEGER,
  "series_on" INTEGER,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "stage_log" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "from_stage" INTEGER REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED,
  "to_stage" INTEGER REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED,
  "at" INTEGER NOT NULL DEFAULT 0,
  "user" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "score_model" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "version" INTEGER NOT NULL DEFAULT 1,
  "active" INTEGER NOT NULL DEFAULT 0,
  "document" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  "marketing_signed_by" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "marketing_signed_at" INTEGER,
  "sales_signed_by" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "sales_signed_at" INTEGER,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "prediction_model" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "subject" TEXT NOT NULL DEFAULT '',
  "active" INTEGER NOT NULL DEFAULT 0,
  "cases" INTEGER NOT NULL DEFAULT 0,
  "won" INTEGER NOT NULL DEFAULT 0,
  "query" TEXT NOT NULL DEFAULT '',
  "document" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "handoff" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "at" INTEGER NOT NULL DEFAULT 0,
  "state" INTEGER NOT NULL DEFAULT 0,
  "fit" INTEGER NOT NULL DEFAULT 0,
  "engagement" INTEGER NOT NULL DEFAULT 0,
  "grade" TEXT NOT NULL DEFAULT '',
  "model" INTEGER REFERENCES "score_model" (id) DEFERRABLE INITIALLY DEFERRED,
  "decided_at" INTEGER,
  "decided_by" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  "wake_on" INTEGER,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "budget_line" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "month" INTEGER,
  "vendor" TEXT NOT NULL DEFAULT '',
  "kind" INTEGER NOT NULL DEFAULT 7,
  "planned" INTEGER,
  "committed" INTEGER,
  "spent" INTEGER,
  "currency" TEXT NOT NULL DEFAULT '',
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "campaign_member" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL DEFAULT '',
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" INTEGER NOT NULL DEFAULT 0,
  "responded" INTEGER NOT NULL DEFAULT 0,
  "responded_at" INTEGER,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "campaign_item" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" INTEGER NOT NULL DEFAULT 2,
  "channel" TEXT NOT NULL DEFAULT '',
  "day" INTEGER,
  "clock" TEXT NOT NULL DEFAULT '',
  "offset_days" INTEGER,
  "offset_from" INTEGER NOT NULL DEFAULT 0,
  "offset_in" INTEGER NOT NULL DEFAULT 0,
  "fixed" INTEGER NOT NULL DEFAULT 0,
  "done" INTEGER NOT NULL DEFAULT 0,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "campaign_variant" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "offer" TEXT NOT NULL DEFAULT '',
  "channel" TEXT NOT NULL DEFAULT '',
  "starts_on" INTEGER,
  "ends_on" INTEGER,
  "status" INTEGER NOT NULL DEFAULT 0,
  "signed_off_by" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "signed_off_at" INTEGER,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "marketing_plan" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "year" INTEGER NOT NULL DEFAULT 0,
  "version" INTEGER NOT NULL DEFAULT 1,
  "status" INTEGER NOT NULL DEFAULT 0,
  "market" TEXT NOT NULL DEFAULT '',
  "segments" TEXT NOT NULL DEFAULT '',
  "targeting" TEXT NOT NULL DEFAULT '',
  "positioning" TEXT NOT NULL DEFAULT '',
  "product" TEXT NOT NULL DEFAULT '',
  "price" TEXT NOT NULL DEFAULT '',
  "place" TEXT NOT NULL DEFAULT '',
  "promotion" TEXT NOT NULL DEFAULT '',
  "goals" TEXT NOT NULL DEFAULT '',
  "budget" TEXT NOT NULL DEFAULT '',
  "sla" TEXT NOT NULL DEFAULT '',
  "marketing_approved_by" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "marketing_approved_at" INTEGER,
  "sales_approved_by" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "sales_approved_at" INTEGER,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "tracking_link" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "code" TEXT NOT NULL DEFAULT '',
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "url" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT '',
  "medium" TEXT NOT NULL DEFAULT '',
  "term" TEXT NOT NULL DEFAULT '',
  "content" TEXT NOT NULL DEFAULT '',
  "full_url" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "reminder" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "note" TEXT NOT NULL DEFAULT '',
  "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "campaign_item" INTEGER REFERENCES "campaign_item" (id) DEFERRABLE INITIALLY DEFERRED,
  "deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "of" INTEGER NOT NULL DEFAULT 0,
  "days_before" INTEGER,
  "minutes_before" INTEGER,
  "clock" INTEGER,
  "rings_at" INTEGER,
  "settled_for" INTEGER,
  "snoozed_until" INTEGER,
  "rung_for" INTEGER,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "assignment_rule" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "position" INTEGER NOT NULL DEFAULT 0,
  "name" TEXT NOT NULL DEFAULT '',
  "condition" TEXT NOT NULL DEFAULT '',
  "method" INTEGER NOT NULL DEFAULT 1,
  "user" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "team" INTEGER REFERENCES "team" (id) DEFERRABLE INITIALLY DEFERRED,
  "active" INTEGER NOT NULL DEFAULT 1,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "assignee" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "user" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "capacity" INTEGER,
  "per_30_days" INTEGER,
  "hours" TEXT NOT NULL DEFAULT '',
  "away" INTEGER NOT NULL DEFAULT 0,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "assignment" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "at" INTEGER NOT NULL DEFAULT 0,
  "kind" INTEGER NOT NULL DEFAULT 0,
  "from_user" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "to_user" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "by_rule" INTEGER REFERENCES "assignment_rule" (id) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "activity_set" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "name_zh" TEXT NOT NULL DEFAULT '',
  "of" INTEGER NOT NULL DEFAULT 0,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "set_step" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "subject" TEXT NOT NULL DEFAULT '',
  "subject_zh" TEXT NOT NULL DEFAULT '',
  "set" INTEGER REFERENCES "activity_set" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL DEFAULT 0,
  "kind" INTEGER NOT NULL DEFAULT 0,
  "days" INTEGER NOT NULL DEFAULT 0,
  "working" INTEGER NOT NULL DEFAULT 0,
  "role" INTEGER NOT NULL DEFAULT 0,
  "user" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "priority" INTEGER NOT NULL DEFAULT 1,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "set_run" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "set" INTEGER REFERENCES "activity_set" (id) DEFERRABLE INITIALLY DEFERRED,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "set_task" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "run" INTEGER REFERENCES "set_run" (id) DEFERRABLE INITIALLY DEFERRED,
  "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
  "days" INTEGER NOT NULL DEFAULT 0,
  "working" INTEGER NOT NULL DEFAULT 0,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "subscription" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT '',
  "interval" INTEGER NOT NULL DEFAULT 1440,
  "fetched_at" INTEGER,
  "problem" TEXT NOT NULL DEFAULT '',
  "etag" TEXT NOT NULL DEFAULT '',
  "content_mark" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "outside_event" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "subscription" INTEGER REFERENCES "subscription" (id) DEFERRABLE INITIALLY DEFERRED,
  "starts_on" INTEGER,
  "ends_on" INTEGER,
  "starts_at" INTEGER,
  "ends_at" INTEGER,
  "location" TEXT NOT NULL DEFAULT '',
  "notes" TEXT NOT NULL DEFAULT '',
  "uid" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "calendar_server" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT '',
  "login" TEXT NOT NULL DEFAULT '',
  "sync_token" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "publication" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "member" TEXT NOT NULL DEFAULT '',
  "server" INTEGER REFERENCES "calendar_server" (id) DEFERRABLE INITIALLY DEFERRED,
  "campaign" INTEGER REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED,
  "state" INTEGER NOT NULL DEFAULT 0,
  "etag" TEXT NOT NULL DEFAULT '',
  "sent_mark" TEXT NOT NULL DEFAULT '',
  "base" TEXT NOT NULL DEFAULT '',
  "theirs" TEXT NOT NULL DEFAULT '',
  "theirs_etag" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "consent_record" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "address_hash" TEXT NOT NULL DEFAULT '',
  "purpose" INTEGER NOT NULL DEFAULT 0,
  "state" INTEGER NOT NULL DEFAULT 0,
  "basis" INTEGER NOT NULL DEFAULT 0,
  "wording" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT '',
  "at" INTEGER NOT NULL DEFAULT 0,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "suppression" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "address_hash" TEXT NOT NULL DEFAULT '',
  "reason" INTEGER NOT NULL DEFAULT 0,
  "at" INTEGER NOT NULL DEFAULT 0,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "erased_person" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "record_type" TEXT NOT NULL DEFAULT '',
  "record_id" INTEGER NOT NULL DEFAULT 0,
  "at" INTEGER NOT NULL DEFAULT 0,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "duplicate_verdict" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "record_type" TEXT NOT NULL DEFAULT '',
  "verdict" INTEGER NOT NULL DEFAULT 0,
  "one" INTEGER NOT NULL DEFAULT 0,
  "other" INTEGER NOT NULL DEFAULT 0,
  "name" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "segment" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "of" INTEGER NOT NULL DEFAULT 0,
  "kind" INTEGER NOT NULL DEFAULT 0,
  "query" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "segment_member" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "segment" INTEGER REFERENCES "segment" (id) DEFERRABLE INITIALLY DEFERRED,
  "lead" INTEGER REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED,
  "contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "own_method" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "key" TEXT NOT NULL DEFAULT '',
  "document" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "method_answer" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "method" TEXT NOT NULL DEFAULT '',
  "element" TEXT NOT NULL DEFAULT '',
  "answer" TEXT NOT NULL DEFAULT '',
  "strength" INTEGER,
  "evidence" TEXT NOT NULL DEFAULT '',
  "activity" INTEGER REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "buying_role" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "contact" INTEGER REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" INTEGER NOT NULL DEFAULT 0,
  "stance" INTEGER NOT NULL DEFAULT 0,
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "persona" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "titles" TEXT NOT NULL DEFAULT '',
  "role" INTEGER,
  "goals" TEXT NOT NULL DEFAULT '',
  "pains" TEXT NOT NULL DEFAULT '',
  "objections" TEXT NOT NULL DEFAULT '',
  "channels" TEXT NOT NULL DEFAULT '',
  "notes" TEXT NOT NULL DEFAULT '',
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "battlecard" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "kind" INTEGER NOT NULL DEFAULT 0,
  "body" TEXT NOT NULL DEFAULT '',
  "competitor" TEXT NOT NULL DEFAULT '',
  "stage" INTEGER REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED,
  "method" TEXT NOT NULL DEFAULT '',
  "product" INTEGER REFERENCES "product" (id) DEFERRABLE INITIALLY DEFERRED,
  "persona" INTEGER REFERENCES "persona" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_until" INTEGER,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "card_use" (
  id INTEGER PRIMARY KEY,
  created_rev INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "battlecard" INTEGER REFERENCES "battlecard" (id) DEFERRABLE INITIALLY DEFERRED,
  "deal" INTEGER REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED,
  "at" INTEGER NOT NULL DEFAULT 0,
  "owner" INTEGER REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED,
  "created" INTEGER,
  "external_id" TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE IF NOT EXISTS "meta" (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS "revision" (id INTEGER PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, label TEXT NOT NULL, actor TEXT NOT NULL, at INTEGER NOT NULL, session INTEGER NOT NULL, kind INTEGER NOT NULL, undoes INTEGER, created TEXT) STRICT;
CREATE TABLE IF NOT EXISTS "change" (rev INTEGER NOT NULL, entity TEXT NOT NULL, id INTEGER NOT NULL, field TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (rev, entity, id, field)) STRICT;
CREATE TABLE IF NOT EXISTS "session" (node INTEGER PRIMARY KEY, actor TEXT NOT NULL, seen_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS "lead_score" (lead INTEGER PRIMARY KEY, model INTEGER NOT NULL, fit INTEGER NOT NULL, engagement INTEGER NOT NULL, grade TEXT NOT NULL, armed INTEGER NOT NULL, ref_day INTEGER NOT NULL, due_day INTEGER, sums BLOB NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS "user_manager" ON "user" ("manager") WHERE "manager" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "user_team" ON "user" ("team") WHERE "team" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "user_territory" ON "user" ("territory") WHERE "territory" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "user_owner" ON "user" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "user_external_id" ON "user" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "team_parent" ON "team" ("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "team_manager" ON "team" ("manager") WHERE "manager" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "team_owner" ON "team" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "team_external_id" ON "team" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "territory_parent" ON "territory" ("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "territory_owner" ON "territory" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "territory_external_id" ON "territory" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "product_owner" ON "product" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "product_external_id" ON "product" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "setting_owner" ON "setting" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "setting_external_id" ON "setting" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "custom_field_owner" ON "custom_field" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "custom_field_external_id" ON "custom_field" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "saved_view_owner" ON "saved_view" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "saved_view_external_id" ON "saved_view" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "campaign_parent" ON "campaign" ("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_territory" ON "campaign" ("territory") WHERE "territory" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_product" ON "campaign" ("product") WHERE "product" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_owner" ON "campaign" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_external_id" ON "campaign" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "company_parent" ON "company" ("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "company_territory" ON "company" ("territory") WHERE "territory" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "company_owner" ON "company" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "company_external_id" ON "company" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "lead_campaign" ON "lead" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "lead_territory" ON "lead" ("territory") WHERE "territory" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "lead_converted_contact" ON "lead" ("converted_contact") WHERE "converted_contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "lead_converted_company" ON "lead" ("converted_company") WHERE "converted_company" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "lead_converted_deal" ON "lead" ("converted_deal") WHERE "converted_deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "lead_owner" ON "lead" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "lead_external_id" ON "lead" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "contact_company" ON "contact" ("company") WHERE "company" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "contact_lead" ON "contact" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "contact_territory" ON "contact" ("territory") WHERE "territory" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "contact_owner" ON "contact" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "contact_external_id" ON "contact" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "affiliation_contact" ON "affiliation" ("contact") WHERE "contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "affiliation_company" ON "affiliation" ("company") WHERE "company" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "affiliation_owner" ON "affiliation" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "affiliation_external_id" ON "affiliation" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "pipeline_team" ON "pipeline" ("team") WHERE "team" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "pipeline_owner" ON "pipeline" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "pipeline_external_id" ON "pipeline" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "stage_pipeline" ON "stage" ("pipeline") WHERE "pipeline" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "stage_owner" ON "stage" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "stage_external_id" ON "stage" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "deal_company" ON "deal" ("company") WHERE "company" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_stage" ON "deal" ("stage") WHERE "stage" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_contact" ON "deal" ("contact") WHERE "contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_lead" ON "deal" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_campaign" ON "deal" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_product" ON "deal" ("product") WHERE "product" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_pipeline" ON "deal" ("pipeline") WHERE "pipeline" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_territory" ON "deal" ("territory") WHERE "territory" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_last_open_stage" ON "deal" ("last_open_stage") WHERE "last_open_stage" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_owner" ON "deal" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "deal_external_id" ON "deal" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "touch_lead" ON "touch" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "touch_contact" ON "touch" ("contact") WHERE "contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "touch_campaign" ON "touch" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "touch_owner" ON "touch" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "touch_external_id" ON "touch" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "activity_lead" ON "activity" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "activity_contact" ON "activity" ("contact") WHERE "contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "activity_company" ON "activity" ("company") WHERE "company" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "activity_deal" ON "activity" ("deal") WHERE "deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "activity_campaign" ON "activity" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "activity_owner" ON "activity" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "activity_external_id" ON "activity" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "stage_log_deal" ON "stage_log" ("deal") WHERE "deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "stage_log_from_stage" ON "stage_log" ("from_stage") WHERE "from_stage" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "stage_log_to_stage" ON "stage_log" ("to_stage") WHERE "to_stage" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "stage_log_user" ON "stage_log" ("user") WHERE "user" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "stage_log_owner" ON "stage_log" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "stage_log_external_id" ON "stage_log" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "score_model_marketing_signed_by" ON "score_model" ("marketing_signed_by") WHERE "marketing_signed_by" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "score_model_sales_signed_by" ON "score_model" ("sales_signed_by") WHERE "sales_signed_by" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "score_model_owner" ON "score_model" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "score_model_external_id" ON "score_model" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "prediction_model_owner" ON "prediction_model" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "prediction_model_external_id" ON "prediction_model" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "handoff_lead" ON "handoff" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "handoff_model" ON "handoff" ("model") WHERE "model" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "handoff_decided_by" ON "handoff" ("decided_by") WHERE "decided_by" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "handoff_owner" ON "handoff" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "handoff_external_id" ON "handoff" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "budget_line_campaign" ON "budget_line" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "budget_line_owner" ON "budget_line" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "budget_line_external_id" ON "budget_line" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "campaign_member_campaign" ON "campaign_member" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_member_lead" ON "campaign_member" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_member_contact" ON "campaign_member" ("contact") WHERE "contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_member_owner" ON "campaign_member" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_member_external_id" ON "campaign_member" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "campaign_item_campaign" ON "campaign_item" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_item_owner" ON "campaign_item" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_item_external_id" ON "campaign_item" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "campaign_variant_campaign" ON "campaign_variant" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_variant_territory" ON "campaign_variant" ("territory") WHERE "territory" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_variant_signed_off_by" ON "campaign_variant" ("signed_off_by") WHERE "signed_off_by" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_variant_owner" ON "campaign_variant" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "campaign_variant_external_id" ON "campaign_variant" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "marketing_plan_marketing_approved_by" ON "marketing_plan" ("marketing_approved_by") WHERE "marketing_approved_by" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "marketing_plan_sales_approved_by" ON "marketing_plan" ("sales_approved_by") WHERE "sales_approved_by" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "marketing_plan_owner" ON "marketing_plan" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "marketing_plan_external_id" ON "marketing_plan" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "tracking_link_campaign" ON "tracking_link" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "tracking_link_owner" ON "tracking_link" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "tracking_link_external_id" ON "tracking_link" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "reminder_activity" ON "reminder" ("activity") WHERE "activity" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "reminder_campaign" ON "reminder" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "reminder_campaign_item" ON "reminder" ("campaign_item") WHERE "campaign_item" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "reminder_deal" ON "reminder" ("deal") WHERE "deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "reminder_owner" ON "reminder" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "reminder_external_id" ON "reminder" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "assignment_rule_user" ON "assignment_rule" ("user") WHERE "user" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_rule_team" ON "assignment_rule" ("team") WHERE "team" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_rule_owner" ON "assignment_rule" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_rule_external_id" ON "assignment_rule" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "assignee_user" ON "assignee" ("user") WHERE "user" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignee_owner" ON "assignee" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignee_external_id" ON "assignee" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "assignment_lead" ON "assignment" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_from_user" ON "assignment" ("from_user") WHERE "from_user" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_to_user" ON "assignment" ("to_user") WHERE "to_user" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_by_rule" ON "assignment" ("by_rule") WHERE "by_rule" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_owner" ON "assignment" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "assignment_external_id" ON "assignment" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "activity_set_owner" ON "activity_set" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "activity_set_external_id" ON "activity_set" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "set_step_set" ON "set_step" ("set") WHERE "set" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_step_user" ON "set_step" ("user") WHERE "user" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_step_owner" ON "set_step" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_step_external_id" ON "set_step" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "set_run_set" ON "set_run" ("set") WHERE "set" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_run_lead" ON "set_run" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_run_deal" ON "set_run" ("deal") WHERE "deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_run_campaign" ON "set_run" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_run_owner" ON "set_run" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_run_external_id" ON "set_run" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "set_task_run" ON "set_task" ("run") WHERE "run" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_task_activity" ON "set_task" ("activity") WHERE "activity" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_task_owner" ON "set_task" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "set_task_external_id" ON "set_task" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "subscription_owner" ON "subscription" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "subscription_external_id" ON "subscription" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "outside_event_subscription" ON "outside_event" ("subscription") WHERE "subscription" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "outside_event_owner" ON "outside_event" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "outside_event_external_id" ON "outside_event" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "calendar_server_owner" ON "calendar_server" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "calendar_server_external_id" ON "calendar_server" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "publication_server" ON "publication" ("server") WHERE "server" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "publication_campaign" ON "publication" ("campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "publication_owner" ON "publication" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "publication_external_id" ON "publication" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "consent_record_owner" ON "consent_record" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "consent_record_external_id" ON "consent_record" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "suppression_owner" ON "suppression" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "suppression_external_id" ON "suppression" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "erased_person_owner" ON "erased_person" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "erased_person_external_id" ON "erased_person" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "duplicate_verdict_owner" ON "duplicate_verdict" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "duplicate_verdict_external_id" ON "duplicate_verdict" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "segment_owner" ON "segment" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "segment_external_id" ON "segment" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "segment_member_segment" ON "segment_member" ("segment") WHERE "segment" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "segment_member_lead" ON "segment_member" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "segment_member_contact" ON "segment_member" ("contact") WHERE "contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "segment_member_owner" ON "segment_member" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "segment_member_external_id" ON "segment_member" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "own_method_owner" ON "own_method" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "own_method_external_id" ON "own_method" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "method_answer_deal" ON "method_answer" ("deal") WHERE "deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "method_answer_activity" ON "method_answer" ("activity") WHERE "activity" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "method_answer_owner" ON "method_answer" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "method_answer_external_id" ON "method_answer" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "buying_role_deal" ON "buying_role" ("deal") WHERE "deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "buying_role_contact" ON "buying_role" ("contact") WHERE "contact" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "buying_role_owner" ON "buying_role" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "buying_role_external_id" ON "buying_role" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "persona_owner" ON "persona" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "persona_external_id" ON "persona" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "battlecard_stage" ON "battlecard" ("stage") WHERE "stage" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "battlecard_product" ON "battlecard" ("product") WHERE "product" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "battlecard_persona" ON "battlecard" ("persona") WHERE "persona" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "battlecard_owner" ON "battlecard" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "battlecard_external_id" ON "battlecard" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS "card_use_battlecard" ON "card_use" ("battlecard") WHERE "battlecard" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "card_use_deal" ON "card_use" ("deal") WHERE "deal" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "card_use_owner" ON "card_use" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "card_use_external_id" ON "card_use" ("external_id") WHERE "external_id" <> '';
CREATE INDEX IF NOT EXISTS revision_undoes ON revision (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX IF NOT EXISTS change_record ON change (entity, id);
CREATE INDEX IF NOT EXISTS touch_lead_at ON touch (lead, at);
