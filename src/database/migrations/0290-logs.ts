import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

const logs = ['log_activities', 'log_referrals', 'log_placements'];
const situations = `('same', 'other-formal', 'left', 'unknown')`;

/**
 * The logs of FM4: activities, referrals, placements, without names of people in mobility. Entries of a quarter that is
 * closed come with a reason or not at all. Attendance lists join the activities by a view.
 */
export class Logs1764000002900 implements MigrationInterface {
  name = 'Logs1764000002900';

  async up(runner: QueryRunner): Promise<void> {
    const common = `
      id uuid primary key,
      happened_on date not null check (happened_on >= '2000-01-01'),
      municipality text check (municipality ~ '^14(0[0-9]{2}|1[01][0-9]|12[0-5])$'),
      written_by uuid,
      written_at timestamptz not null,
      changed_at timestamptz not null,
      version integer not null default 1,
      import_key text unique,
      correction text check (length(correction) between 10 and 400)`;
    await runner.query(`
      create table closed_quarters (
        quarter text primary key check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
        starts_on date not null,
        ends_on date not null check (ends_on > starts_on),
        closed_at timestamptz not null
      );
      create table log_activities (${common},
        kind text not null check (kind in ('course', 'advice', 'visit', 'fair', 'meeting', 'referral')),
        place text not null check (length(place) <= 160),
        company text not null check (length(company) <= 160),
        company_id uuid references companies (id),
        women integer not null check (women between 0 and 10000),
        men integer not null check (men between 0 and 10000),
        others integer not null check (others between 0 and 10000),
        unsaid integer not null check (unsaid between 0 and 10000),
        topic text not null check (length(topic) between 1 and 200),
        agreements text not null check (length(agreements) <= 2000),
        next_step text not null check (length(next_step) <= 400),
        responsible text not null check (length(responsible) <= 120)
      );
      create table log_referrals (${common},
        folio text not null unique check (length(folio) between 1 and 24),
        need text not null check (need in ('documents', 'work', 'health', 'mental-health', 'education', 'housing', 'food',
          'legal', 'other')),
        institution text not null check (length(institution) between 1 and 160),
        followed_up_on date check (followed_up_on >= happened_on),
        outcome text check (outcome in ('received', 'not-received', 'elsewhere', 'unknown')),
        check (outcome is null or followed_up_on is not null)
      );
      create table log_placements (${common},
        folio text not null unique check (length(folio) between 1 and 24),
        company text not null check (length(company) <= 160),
        company_id uuid references companies (id),
        interviewed boolean,
        hired_on date check (hired_on >= happened_on),
        confirmed boolean,
        contract text check (contract in ('indefinite', 'fixed', 'trial', 'none', 'unknown')),
        post_group text check (post_group in ('operative', 'services', 'technical', 'office', 'management', 'other')),
        wage_band text check (wage_band in ('to-1', '1-to-2', '2-to-3', 'over-3')),
        imss_in_time boolean,
        at3 text check (at3 in ${situations}),
        at6 text check (at6 in ${situations}),
        at12 text check (at12 in ${situations}),
        gender text check (gender in ('woman', 'man', 'other', 'unsaid')),
        age_range text check (age_range in ('18-29', '30-44', '45-59', '60-up')),
        check (hired_on is not null or (contract is null and imss_in_time is null and at3 is null and at6 is null
          and at12 is null))
      );
      create index log_placements_hired on log_placements (hired_on) where hired_on is not null;
      create index log_referrals_open on log_referrals (happened_on) where followed_up_on is null;
      create table log_imports (
        id uuid primary key,
        log text not null check (log in ('actividades', 'canalizaciones', 'vinculaciones')),
        made_by uuid,
        made_at timestamptz not null,
        file_name text not null,
        state text not null check (state in ('reading', 'read', 'applied')),
        applied_at timestamptz,
        taken integer not null default 0,
        known integer not null default 0,
        check ((state = 'applied') = (applied_at is not null))
      );
      create index log_imports_made on log_imports (made_at);
      create table log_import_rows (
        import_id uuid not null references log_imports (id) on delete cascade,
        row integer not null,
        text text not null,
        values jsonb not null,
        row_key text not null,
        happened_on date,
        problems jsonb not null,
        telltales text[] not null,
        primary key (import_id, row)
      )`);
    await createFunctions(runner, 'guard_closed_quarter');
    for (const table of logs) {
      await runner.query(`
        create index ${table}_day on ${table} (happened_on desc, id);
        create trigger ${table}_guarded before insert or update or delete on ${table}
          for each row execute function guard_closed_quarter()`);
    }
    for (const table of [...logs, 'log_imports', 'log_import_rows', 'closed_quarters']) await staffOnly(runner, table);
    await runner.query(`
      revoke update, delete, truncate on closed_quarters from puertas_app;
      create view activity_log with (security_invoker = true) as
        select a.id, a.happened_on, a.kind, a.municipality, a.place, a.company, a.company_id, a.women, a.men, a.others,
          a.unsaid, a.topic, a.agreements, a.next_step, a.responsible, a.correction, false as attendance
        from log_activities a
        union all
        select s.id, (s.starts_at at time zone 'America/Mexico_City')::date, 'course', c.municipality_code, s.place,
          coalesce(c.trade_name, c.legal_name), s.company_id, 0, 0, 0,
          (select count(*)::int from session_attendance t where t.session_id = s.id),
          coalesce(nullif(s.topic, ''), g.name), '', '', g.trainer, null, true
        from group_sessions s join course_groups g on g.id = s.group_id join companies c on c.id = s.company_id
        where s.cancelled_at is null and exists (select from session_attendance t where t.session_id = s.id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view activity_log;
      drop table log_import_rows; drop table log_imports;
      drop table log_placements; drop table log_referrals; drop table log_activities;
      drop table closed_quarters;
      drop function guard_closed_quarter()`);
  }
}
