import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned, staffOnly } from '../row-level-security.js';

/** Openings that companies announce to FM4, read there before anyone is told of them. Nothing of people who ask for them. */
export class Openings1764000003450 implements MigrationInterface {
  name = 'Openings1764000003450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table openings (
        id uuid primary key,
        company_id uuid not null references companies (id),
        state text not null check (state in ('draft', 'sent', 'returned', 'open', 'paused', 'closed')),
        post text not null check (length(post) <= 120),
        tasks text not null check (length(tasks) <= 1500),
        requirements text not null check (length(requirements) <= 1500),
        site text not null check (length(site) <= 160),
        municipality text check (municipality ~ '^14[0-9]{3}$'),
        pay_from double precision check (pay_from between 0 and 500000),
        pay_to double precision check (pay_to between 0 and 500000),
        pay_period text check (pay_period in ('day', 'week', 'fortnight', 'month')),
        work_days smallint check (work_days between 1 and 6),
        schedule text not null check (length(schedule) <= 300),
        days_off text not null check (length(days_off) <= 200),
        contract text check (contract in ('indefinite', 'season', 'fixed', 'trial', 'training')),
        registration text check (registration in ('first-day', 'five-days')),
        benefits text not null check (length(benefits) <= 800),
        posts smallint check (posts between 1 and 500),
        ends_on date,
        languages text[] not null,
        contact text not null check (length(contact) <= 160),
        version integer not null default 1,
        written_by uuid,
        written_at timestamptz not null,
        sent_by uuid,
        sent_at timestamptz,
        answer_by date,
        taken_by uuid,
        taken_at timestamptz,
        decided_at timestamptz,
        first_reviewed_at timestamptz,
        paused_at timestamptz,
        pause_reason text,
        closed_at timestamptz,
        closed_for text check (closed_for in ('filled', 'withdrawn', 'ended', 'fm4', 'standing')),
        close_reason text,
        interviewed integer check (interviewed between 0 and 5000),
        hired integer check (hired between 0 and 5000),
        told_by uuid,
        told_at timestamptz,
        constraint openings_sent_whole check (state in ('draft', 'returned', 'closed') or (post <> '' and tasks <> ''
          and requirements <> '' and site <> '' and municipality is not null and pay_from is not null and pay_to >= pay_from
          and pay_period is not null and work_days is not null and schedule <> '' and days_off <> '' and contract is not null
          and registration is not null and posts is not null and ends_on is not null and cardinality(languages) > 0
          and sent_at is not null)),
        constraint openings_read_before_open check (state not in ('open', 'paused') or first_reviewed_at is not null),
        check ((state = 'closed') = (closed_at is not null)),
        check ((closed_at is null) = (closed_for is null)),
        check ((state = 'paused') = (paused_at is not null)),
        constraint openings_hired_were_met check (hired <= interviewed),
        check ((hired is null) = (told_at is null) and (interviewed is null) = (told_at is null))
      );
      create index openings_company on openings (company_id, written_at desc);
      create index openings_state on openings (state, ends_on) where state <> 'closed';
      create index openings_reviewed on openings (first_reviewed_at) where first_reviewed_at is not null;
      create table opening_norms (
        opening_id uuid not null references openings (id) on delete cascade,
        demand text not null,
        norm text not null check (length(norm) between 1 and 300),
        primary key (opening_id, demand)
      );
      create table opening_reviews (
        opening_id uuid not null references openings (id) on delete cascade,
        number integer not null check (number > 0),
        outcome text not null check (outcome in ('reviewed', 'returned')),
        reasons text not null check (length(reasons) <= 1500),
        reviewer_id uuid,
        decided_at timestamptz not null,
        primary key (opening_id, number),
        check (outcome = 'reviewed' or reasons <> '')
      )`);
    await companyOwned(runner, 'openings');
    for (const table of ['opening_norms', 'opening_reviews']) {
      await staffOnly(runner, table);
      await runner.query(`
        create policy ${table}_company on ${table} ${table === 'opening_reviews' ? 'for select ' : ''}using (
          app_scope() = 'member' and exists (
            select from openings o where o.id = opening_id and o.company_id = app_company_id()))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opening_reviews; drop table opening_norms; drop table openings');
  }
}
