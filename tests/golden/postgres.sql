CREATE TABLE IF NOT EXISTS "user" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "login" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "email" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "phone" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "role" SMALLINT NOT NULL DEFAULT 0,
  "active" SMALLINT NOT NULL DEFAULT 1,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "team" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "territory" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "country" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "product" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "series" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "price" BIGINT NOT NULL DEFAULT 0,
  "currency" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "active" SMALLINT NOT NULL DEFAULT 1,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "setting" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "key" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "value" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "custom_field" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "entity" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "key" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "label" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "kind" SMALLINT NOT NULL DEFAULT 3,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "saved_view" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "page" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "query" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "sort" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "columns" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "layout" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "campaign" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "type" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "channel" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "status" SMALLINT NOT NULL DEFAULT 0,
  "level" SMALLINT NOT NULL DEFAULT 1,
  "starts_on" BIGINT,
  "ends_on" BIGINT,
  "anchor_start" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "anchor_days" BIGINT,
  "budget" BIGINT,
  "expected_cost" BIGINT,
  "actual_cost" BIGINT,
  "expected_revenue" BIGINT,
  "goal_leads" BIGINT,
  "goal_mqls" BIGINT,
  "goal_revenue" BIGINT,
  "impressions" BIGINT,
  "code" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "currency" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "audience" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "company" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "other_names" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "domain" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "other_domains" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "website" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "phone" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "email" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "industry" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "employees" BIGINT,
  "annual_revenue" BIGINT,
  "currency" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "year_established" BIGINT,
  "country" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "region" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "city" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "street" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "postal_code" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "tier" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "lead" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "first_name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "last_name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "title" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "company" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "email" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "phone" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "mobile" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "website" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "industry" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "employees" BIGINT,
  "annual_revenue" BIGINT,
  "currency" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "country" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "region" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "city" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "street" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "postal_code" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "language" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "latest_source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "utm_source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "utm_medium" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "utm_campaign" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "utm_term" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "utm_content" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "status" SMALLINT NOT NULL DEFAULT 0,
  "lifecycle" SMALLINT NOT NULL DEFAULT 1,
  "mql_at" BIGINT,
  "sql_at" BIGINT,
  "opportunity_at" BIGINT,
  "customer_at" BIGINT,
  "budget" BIGINT,
  "authority" BIGINT,
  "need" BIGINT,
  "timeline" BIGINT,
  "consent" SMALLINT NOT NULL DEFAULT 0,
  "reject_reason" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "wake_on" BIGINT,
  "converted_at" BIGINT,
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "contact" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "first_name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "last_name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "title" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "department" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "email" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "other_emails" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "phone" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "mobile" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "other_phones" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "website" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "country" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "region" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "city" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "street" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "postal_code" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "language" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "birthday" BIGINT,
  "source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "consent" SMALLINT NOT NULL DEFAULT 0,
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "affiliation" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "title" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "pipeline" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "position" BIGINT NOT NULL DEFAULT 0,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "stage" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "name_zh" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "position" BIGINT NOT NULL DEFAULT 0,
  "kind" SMALLINT NOT NULL DEFAULT 0,
  "probability" BIGINT NOT NULL DEFAULT 0,
  "idle_days" BIGINT NOT NULL DEFAULT 14,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "deal" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "amount" BIGINT,
  "currency" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "close_date" BIGINT,
  "next_step" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "next_step_on" BIGINT,
  "probability" BIGINT,
  "source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "lost_reason" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "lost_note" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "stage_since" BIGINT,
  "last_activity" BIGINT,
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "touch" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "kind" SMALLINT NOT NULL DEFAULT 20,
  "at" BIGINT NOT NULL DEFAULT 0,
  "detail" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "responded" SMALLINT NOT NULL DEFAULT 0,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "activity" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "subject" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "kind" SMALLINT NOT NULL DEFAULT 0,
  "status" SMALLINT NOT NULL DEFAULT 0,
  "priority" SMALLINT NOT NULL DEFAULT 1,
  "due_on" BIGINT,
  "starts_at" BIGINT,
  "minutes" BIGINT,
  "done_at" BIGINT,
  "outcome" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "repeats" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "repeat_from" SMALLINT NOT NULL DEFAULT 0,
  "series" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "series_start" BIGINT,
  "series_on" BIGINT,
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "stage_log" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "at" BIGINT NOT NULL DEFAULT 0,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "score_model" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "version" BIGINT NOT NULL DEFAULT 1,
  "active" SMALLINT NOT NULL DEFAULT 0,
  "document" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "note" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "handoff" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "at" BIGINT NOT NULL DEFAULT 0,
  "state" SMALLINT NOT NULL DEFAULT 0,
  "fit" BIGINT NOT NULL DEFAULT 0,
  "engagement" BIGINT NOT NULL DEFAULT 0,
  "grade" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "decided_at" BIGINT,
  "reason" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "note" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "wake_on" BIGINT,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "budget_line" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "month" BIGINT,
  "vendor" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "kind" SMALLINT NOT NULL DEFAULT 7,
  "planned" BIGINT,
  "committed" BIGINT,
  "spent" BIGINT,
  "currency" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "campaign_member" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "status" SMALLINT NOT NULL DEFAULT 0,
  "responded" SMALLINT NOT NULL DEFAULT 0,
  "responded_at" BIGINT,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "campaign_item" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "title" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "kind" SMALLINT NOT NULL DEFAULT 2,
  "channel" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "day" BIGINT,
  "offset_days" BIGINT,
  "offset_from" SMALLINT NOT NULL DEFAULT 0,
  "fixed" SMALLINT NOT NULL DEFAULT 0,
  "done" SMALLINT NOT NULL DEFAULT 0,
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "campaign_variant" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "offer" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "channel" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "starts_on" BIGINT,
  "ends_on" BIGINT,
  "status" SMALLINT NOT NULL DEFAULT 0,
  "signed_off_at" BIGINT,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "marketing_plan" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "title" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "year" BIGINT NOT NULL DEFAULT 0,
  "version" BIGINT NOT NULL DEFAULT 1,
  "status" SMALLINT NOT NULL DEFAULT 0,
  "market" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "segments" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "targeting" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "positioning" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "product" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "price" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "place" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "promotion" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "goals" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "budget" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "sla" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "marketing_approved_at" BIGINT,
  "sales_approved_at" BIGINT,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "tracking_link" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "code" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "url" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "source" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "medium" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "term" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "content" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "full_url" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "reminder" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "note" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "of" SMALLINT NOT NULL DEFAULT 0,
  "days_before" BIGINT,
  "minutes_before" BIGINT,
  "clock" BIGINT,
  "rings_at" BIGINT,
  "settled_for" BIGINT,
  "snoozed_until" BIGINT,
  "rung_for" BIGINT,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "activity_set" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "name_zh" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "of" SMALLINT NOT NULL DEFAULT 0,
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "set_step" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "subject" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "subject_zh" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "position" BIGINT NOT NULL DEFAULT 0,
  "kind" SMALLINT NOT NULL DEFAULT 0,
  "days" BIGINT NOT NULL DEFAULT 0,
  "working" SMALLINT NOT NULL DEFAULT 0,
  "role" SMALLINT NOT NULL DEFAULT 0,
  "priority" SMALLINT NOT NULL DEFAULT 1,
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "set_run" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "set_task" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "days" BIGINT NOT NULL DEFAULT 0,
  "working" SMALLINT NOT NULL DEFAULT 0,
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "subscription" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "url" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "interval" BIGINT NOT NULL DEFAULT 1440,
  "fetched_at" BIGINT,
  "problem" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "etag" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "content_mark" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "outside_event" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "title" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "starts_on" BIGINT,
  "ends_on" BIGINT,
  "starts_at" BIGINT,
  "ends_at" BIGINT,
  "location" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "notes" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "uid" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "calendar_server" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "name" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "url" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "login" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "sync_token" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "publication" (
  id BIGINT PRIMARY KEY,
  created_rev BIGINT NOT NULL,
  "member" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "state" SMALLINT NOT NULL DEFAULT 0,
  "etag" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "sent_mark" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "base" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "theirs" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "theirs_etag" TEXT COLLATE "C" NOT NULL DEFAULT '',
  "created" BIGINT,
  "external_id" TEXT COLLATE "C" NOT NULL DEFAULT '',
  custom TEXT COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS "meta" (key TEXT COLLATE "C" PRIMARY KEY, value TEXT COLLATE "C" NOT NULL);
CREATE TABLE IF NOT EXISTS "revision" (id BIGINT PRIMARY KEY, seq BIGINT NOT NULL UNIQUE, label TEXT COLLATE "C" NOT NULL, actor TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL, session BIGINT NOT NULL, kind SMALLINT NOT NULL, undoes BIGINT, created TEXT COLLATE "C");
CREATE TABLE IF NOT EXISTS "change" (rev BIGINT NOT NULL, entity TEXT COLLATE "C" NOT NULL, id BIGINT NOT NULL, field TEXT COLLATE "C" NOT NULL, before TEXT COLLATE "C", after TEXT COLLATE "C", PRIMARY KEY (rev, entity, id, field));
CREATE TABLE IF NOT EXISTS "session" (node BIGINT PRIMARY KEY, actor TEXT COLLATE "C" NOT NULL, seen_at BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS "lead_score" (lead BIGINT PRIMARY KEY, model BIGINT NOT NULL, fit BIGINT NOT NULL, engagement BIGINT NOT NULL, grade TEXT COLLATE "C" NOT NULL, armed SMALLINT NOT NULL, ref_day BIGINT NOT NULL, due_day BIGINT, sums BYTEA NOT NULL);
ALTER TABLE "user" ADD COLUMN "manager" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "user" ADD COLUMN "team" BIGINT REFERENCES "team" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "user" ADD COLUMN "territory" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "user" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "team" ADD COLUMN "parent" BIGINT REFERENCES "team" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "team" ADD COLUMN "manager" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "team" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "territory" ADD COLUMN "parent" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "territory" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "product" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "setting" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "custom_field" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "saved_view" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign" ADD COLUMN "parent" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign" ADD COLUMN "territory" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign" ADD COLUMN "product" BIGINT REFERENCES "product" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "company" ADD COLUMN "parent" BIGINT REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "company" ADD COLUMN "territory" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "company" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lead" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lead" ADD COLUMN "territory" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lead" ADD COLUMN "converted_contact" BIGINT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lead" ADD COLUMN "converted_company" BIGINT REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lead" ADD COLUMN "converted_deal" BIGINT REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lead" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contact" ADD COLUMN "company" BIGINT REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contact" ADD COLUMN "lead" BIGINT REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contact" ADD COLUMN "territory" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contact" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "affiliation" ADD COLUMN "contact" BIGINT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "affiliation" ADD COLUMN "company" BIGINT REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "affiliation" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "pipeline" ADD COLUMN "team" BIGINT REFERENCES "team" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "pipeline" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "stage" ADD COLUMN "pipeline" BIGINT REFERENCES "pipeline" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "stage" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "company" BIGINT REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "stage" BIGINT REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "contact" BIGINT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "lead" BIGINT REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "product" BIGINT REFERENCES "product" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "pipeline" BIGINT REFERENCES "pipeline" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "territory" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "last_open_stage" BIGINT REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deal" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "touch" ADD COLUMN "lead" BIGINT REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "touch" ADD COLUMN "contact" BIGINT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "touch" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "touch" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD COLUMN "lead" BIGINT REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD COLUMN "contact" BIGINT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD COLUMN "company" BIGINT REFERENCES "company" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD COLUMN "deal" BIGINT REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "stage_log" ADD COLUMN "deal" BIGINT REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "stage_log" ADD COLUMN "from_stage" BIGINT REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "stage_log" ADD COLUMN "to_stage" BIGINT REFERENCES "stage" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "stage_log" ADD COLUMN "user" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "stage_log" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "score_model" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "handoff" ADD COLUMN "lead" BIGINT REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "handoff" ADD COLUMN "model" BIGINT REFERENCES "score_model" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "handoff" ADD COLUMN "decided_by" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "handoff" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_line" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_line" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_member" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_member" ADD COLUMN "lead" BIGINT REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_member" ADD COLUMN "contact" BIGINT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_member" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_item" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_item" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_variant" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_variant" ADD COLUMN "territory" BIGINT REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_variant" ADD COLUMN "signed_off_by" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "campaign_variant" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "marketing_plan" ADD COLUMN "marketing_approved_by" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "marketing_plan" ADD COLUMN "sales_approved_by" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "marketing_plan" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "tracking_link" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "tracking_link" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reminder" ADD COLUMN "activity" BIGINT REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reminder" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reminder" ADD COLUMN "campaign_item" BIGINT REFERENCES "campaign_item" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reminder" ADD COLUMN "deal" BIGINT REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reminder" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity_set" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_step" ADD COLUMN "set" BIGINT REFERENCES "activity_set" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_step" ADD COLUMN "user" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_step" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_run" ADD COLUMN "set" BIGINT REFERENCES "activity_set" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_run" ADD COLUMN "lead" BIGINT REFERENCES "lead" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_run" ADD COLUMN "deal" BIGINT REFERENCES "deal" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_run" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_run" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_task" ADD COLUMN "run" BIGINT REFERENCES "set_run" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_task" ADD COLUMN "activity" BIGINT REFERENCES "activity" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "set_task" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "subscription" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outside_event" ADD COLUMN "subscription" BIGINT REFERENCES "subscription" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outside_event" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "calendar_server" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "publication" ADD COLUMN "server" BIGINT REFERENCES "calendar_server" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "publication" ADD COLUMN "campaign" BIGINT REFERENCES "campaign" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "publication" ADD COLUMN "owner" BIGINT REFERENCES "user" (id) DEFERRABLE INITIALLY DEFERRED;
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
CREATE INDEX IF NOT EXISTS "score_model_owner" ON "score_model" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "score_model_external_id" ON "score_model" ("external_id") WHERE "external_id" <> '';
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
CREATE INDEX IF NOT EXISTS revision_undoes ON revision (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX IF NOT EXISTS change_record ON change (entity, id);
CREATE INDEX IF NOT EXISTS touch_lead_at ON touch (lead, at);
