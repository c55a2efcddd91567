import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

const staffRoles = ['auditor', 'committee', 'content_editor', 'legal_reviewer', 'staff_admin', 'partner'];

/**
 * The confidential survey of a company's workers. Nothing here says who answered, or when: the codes of a survey are two
 * sorted sets of keyed hashes in one row, answers have random ids and no time, and are written anew in random order when
 * the survey closes. Answers and codes are for the system only; alerts for the protection role only, which nobody has
 * beside another one.
 */
export class Survey1764000001350 implements MigrationInterface {
  name = 'Survey1764000001350';

  async up(runner: QueryRunner): Promise<void> {
    await allowRoles(runner, [...staffRoles, 'protection']);
    await runner.query(`
      create table surveys (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        state text not null check (state in ('open', 'closed')),
        opens_on date not null,
        closes_on date not null check (closes_on >= opens_on),
        invited integer not null check (invited >= 10),
        languages text[] not null check (cardinality(languages) > 0 and languages <@ array['es', 'en', 'fr']),
        answered integer not null default 0 check (answered between 0 and invited),
        favourable double precision,
        closed_on date,
        closed_by text check (closed_by in ('date', 'person')),
        opened_by uuid not null,
        opened_at timestamptz not null,
        version integer not null default 1,
        unique (id, company_id),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check ((state = 'closed') = (closed_on is not null and closed_by is not null)),
        check (favourable is null or (state = 'closed' and answered >= 5))
      );
      create unique index surveys_open on surveys (audit_id) where state = 'open';
      create index surveys_company on surveys (company_id, closed_on desc);
      create index surveys_due on surveys (closes_on) where state = 'open'`);
    await staffOnly(runner, 'surveys');
    await runner.query(`
      create policy surveys_company on surveys for select using (
        app_scope() = 'member' and company_id = app_company_id());
      create table survey_codes (
        survey_id uuid primary key references surveys (id) on delete cascade,
        unused bytea[] not null,
        used bytea[] not null
      );
      create index survey_codes_unused on survey_codes using gin (unused);
      create index survey_codes_used on survey_codes using gin (used);
      create table survey_responses (
        id uuid primary key,
        survey_id uuid not null references surveys (id) on delete cascade,
        answers jsonb not null,
        gender text not null check (gender in ('woman', 'man', 'other', 'unsaid')),
        tenure text not null check (tenure in ('to-3', '4-to-12', 'over-12', 'unsaid')),
        mobility text not null check (mobility in ('yes', 'no', 'unsaid'))
      );
      create index survey_responses_survey on survey_responses (survey_id)`);
    for (const table of ['survey_codes', 'survey_responses']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_system on ${table} using (app_scope() = 'system')`);
    }
    // who opens a survey puts its codes there, and never sees which are used
    await runner.query(
      "create policy survey_codes_added on survey_codes for insert with check (app_scope() = 'staff')",
    );
    await runner.query(`
      create table survey_results (
        survey_id uuid primary key,
        company_id uuid not null,
        results jsonb not null,
        delivered boolean not null,
        foreign key (survey_id, company_id) references surveys (id, company_id) on delete cascade
      )`);
    await staffOnly(runner, 'survey_results');
    await runner.query(`
      create policy survey_results_company on survey_results for select using (
        app_scope() = 'member' and company_id = app_company_id() and delivered);
      create table survey_alerts (
        id uuid primary key,
        survey_id uuid not null references surveys (id) on delete cascade,
        told text[] not null check (told <@ array['E13', 'E14', 'E15']),
        contact text check (length(contact) between 1 and 300),
        heard_at timestamptz not null,
        announced boolean not null default false,
        state text not null check (state in ('open', 'verified', 'not_verified')),
        settled_on date,
        version integer not null default 1,
        check (cardinality(told) > 0 or contact is not null or state <> 'open'),
        check ((state = 'open') = (settled_on is null))
      );
      create index survey_alerts_survey on survey_alerts (survey_id);
      create index survey_alerts_open on survey_alerts (heard_at) where state = 'open';
      create table survey_alert_steps (
        id uuid primary key,
        alert_id uuid not null references survey_alerts (id) on delete cascade,
        what text not null check (what in ('contacted', 'checked', 'referred', 'noted', 'verified', 'not_verified')),
        note text not null check (length(note) between 1 and 2000),
        taken_by uuid not null,
        taken_at timestamptz not null
      );
      create index survey_alert_steps_alert on survey_alert_steps (alert_id, taken_at)`);
    await createFunctions(runner, 'reads_alerts', 'survey_fact');
    for (const table of ['survey_alerts', 'survey_alert_steps']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_protection on ${table} using (reads_alerts())`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table survey_alert_steps; drop table survey_alerts; drop table survey_results; drop table survey_responses;
      drop table survey_codes; drop function survey_fact(uuid); drop function reads_alerts(); drop table surveys;
      delete from memberships where role = 'protection'; delete from invitations where role = 'protection'`);
    await allowRoles(runner, staffRoles);
  }
}

async function allowRoles(runner: QueryRunner, roles: readonly string[]): Promise<void> {
  const list = roles.map((role) => `'${role}'`).join(', ');
  for (const table of ['memberships', 'invitations']) {
    await runner.query(`
      alter table ${table} drop constraint ${table}_role_fits_place;
      alter table ${table} add constraint ${table}_role_fits_place check (case when company_id is null
        then role in (${list})
        else role in ('company_admin', 'company_editor', 'learner') end)`);
  }
}
