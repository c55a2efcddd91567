import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { companyOwned, staffOnly } from '../row-level-security.js';

const criteria = `('replicable', 'impact', 'results', 'sustainability')`;

/**
 * The bank of good practices: texts in the format's own fields, judged by two people of FM4 who are blind to each other, by a
 * third on what they differ; what a review comes to is computed here as well, and a class that does not follow is refused.
 * The public reads what is published and nothing else; a verdict is its reviewer's alone until the round is decided.
 */
export class GoodPractices1764000002700 implements MigrationInterface {
  name = 'GoodPractices1764000002700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table good_practices (
        id uuid primary key,
        origin text not null check (origin in ('company', 'fm4', 'public')),
        company_id uuid references companies (id),
        owner_id uuid,
        state text not null check (state in ('draft', 'submitted', 'published', 'returned', 'withdrawn')),
        slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        class text check (class in ('good', 'promising', 'returned')),
        published_text integer,
        created_at timestamptz not null,
        first_published_at timestamptz,
        published_at timestamptz,
        look_by date,
        withdrawn_at timestamptz,
        changed_at timestamptz not null,
        version integer not null default 1,
        search tsvector,
        plain text,
        check ((origin = 'company') = (company_id is not null)),
        check (state <> 'published' or (slug is not null and class in ('good', 'promising') and published_text is not null
          and published_at is not null and look_by is not null and search is not null)),
        check ((state = 'withdrawn') = (withdrawn_at is not null)),
        constraint good_practices_within_24_months
          check (look_by <= (published_at at time zone 'America/Mexico_City' + interval '24 months')::date)
      );
      create index good_practices_company on good_practices (company_id) where company_id is not null;
      create index good_practices_public on good_practices (published_at desc) where state = 'published';
      create index good_practices_search on good_practices using gin (search) where state = 'published';
      create table good_practice_texts (
        practice_id uuid not null references good_practices (id) on delete cascade,
        number integer not null check (number > 0),
        institution text not null check (length(institution) <= 160),
        title text not null check (length(title) <= 140),
        description text not null check (length(description) <= 4000),
        problem text not null check (length(problem) <= 4000),
        replicable text not null check (length(replicable) <= 4000),
        impact text not null check (length(impact) <= 4000),
        results text not null check (length(results) <= 4000),
        sustainability text not null check (length(sustainability) <= 4000),
        items text[] not null default '{}',
        anonymous boolean not null,
        written_by uuid,
        written_at timestamptz not null,
        sent_by uuid,
        sent_at timestamptz,
        primary key (practice_id, number),
        check (sent_at is null or (institution <> '' and title <> '' and description <> '' and problem <> ''
          and replicable <> '' and impact <> '' and results <> '' and sustainability <> ''))
      );
      create unique index good_practice_texts_one_draft on good_practice_texts (practice_id) where sent_at is null;
      create index good_practice_texts_items on good_practice_texts using gin (items);
      create table good_practice_rounds (
        practice_id uuid not null,
        round integer not null check (round > 0),
        text_number integer not null,
        basis text not null check (basis in ('review', 'founding')),
        opened_at timestamptz not null,
        due_on date not null,
        disputed_at timestamptz,
        class text check (class in ('good', 'promising', 'returned')),
        decided_at timestamptz,
        primary key (practice_id, round),
        foreign key (practice_id, text_number) references good_practice_texts (practice_id, number) on delete cascade,
        check ((class is null) = (decided_at is null))
      );
      create unique index good_practice_rounds_one_open on good_practice_rounds (practice_id) where decided_at is null;
      create table good_practice_seats (
        practice_id uuid not null,
        round integer not null,
        seat smallint not null check (seat between 1 and 3),
        reviewer_id uuid not null,
        taken_at timestamptz not null,
        done_at timestamptz,
        primary key (practice_id, round, seat),
        constraint good_practice_seats_one_each unique (practice_id, round, reviewer_id),
        foreign key (practice_id, round) references good_practice_rounds (practice_id, round) on delete cascade
      );
      create index good_practice_seats_reviewer on good_practice_seats (reviewer_id) where done_at is null;
      create table good_practice_verdicts (
        practice_id uuid not null,
        round integer not null,
        seat smallint not null check (seat between 0 and 3),
        criterion text not null check (criterion in ${criteria}),
        met boolean not null,
        reason text not null check (length(reason) between 20 and 1500),
        primary key (practice_id, round, seat, criterion),
        foreign key (practice_id, round) references good_practice_rounds (practice_id, round) on delete cascade
      );
      create table good_practice_adoptions (
        practice_id uuid not null references good_practices (id) on delete cascade,
        action_id uuid not null,
        company_id uuid not null,
        adopted_by uuid not null,
        adopted_at timestamptz not null,
        primary key (practice_id, action_id),
        foreign key (action_id, company_id) references plan_actions (id, company_id)
      );
      create index good_practice_adoptions_action on good_practice_adoptions (action_id)`);
    await companyOwned(runner, 'good_practices');
    for (const table of ['good_practice_texts', 'good_practice_rounds', 'good_practice_seats'])
      await staffOnly(runner, table);
    // a company adopts for itself; how many did, of all companies, only the product counts
    await runner.query(`
      alter table good_practice_adoptions enable row level security;
      create policy good_practice_adoptions_system on good_practice_adoptions using (app_scope() = 'system');
      create policy good_practice_adoptions_company on good_practice_adoptions
        using (app_scope() = 'member' and company_id = app_company_id());
      create policy good_practices_owner on good_practices using (
        app_scope() = 'member' and company_id is null and origin = 'public' and owner_id = app_user_id());
      create policy good_practices_public on good_practices for select using (state = 'published');
      create policy good_practice_texts_owner on good_practice_texts using (app_scope() = 'member' and exists (
        select from good_practices p where p.id = practice_id
          and (p.company_id = app_company_id() or p.origin = 'public' and p.owner_id = app_user_id())));
      create policy good_practice_texts_public on good_practice_texts for select using (exists (
        select from good_practices p where p.id = practice_id and p.state = 'published' and p.published_text = number));
      create policy good_practice_rounds_owner on good_practice_rounds for select using (app_scope() = 'member' and exists (
        select from good_practices p where p.id = practice_id
          and (p.company_id = app_company_id() or p.origin = 'public' and p.owner_id = app_user_id())));
      create policy good_practice_rounds_public on good_practice_rounds for select using (decided_at is not null and exists (
        select from good_practices p where p.id = practice_id and p.state = 'published'));
      alter table good_practice_verdicts enable row level security;
      create policy good_practice_verdicts_system on good_practice_verdicts using (app_scope() = 'system');
      create policy good_practice_verdicts_own on good_practice_verdicts for select using (app_scope() = 'staff' and exists (
        select from good_practice_seats s where s.practice_id = good_practice_verdicts.practice_id
          and s.round = good_practice_verdicts.round and s.seat = good_practice_verdicts.seat
          and s.reviewer_id = app_user_id()));
      create policy good_practice_verdicts_decided on good_practice_verdicts for select using (exists (
        select from good_practice_rounds r where r.practice_id = good_practice_verdicts.practice_id
          and r.round = good_practice_verdicts.round and r.decided_at is not null))`);
    await createFunctions(
      runner,
      'good_practice_class',
      'guard_good_practices',
      'guard_good_practice_texts',
      'guard_good_practice_rounds',
      'guard_good_practice_seats',
      'guard_good_practice_verdicts',
    );
    for (const [table, when] of [
      ['good_practices', 'insert or update'],
      ['good_practice_texts', 'update'],
      ['good_practice_rounds', 'insert or update'],
      ['good_practice_seats', 'insert or update or delete'],
      ['good_practice_verdicts', 'insert or update'],
    ] as const)
      await runner.query(
        `create trigger ${table}_guarded before ${when} on ${table} for each row execute function guard_${table}()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table good_practice_adoptions; drop table good_practice_verdicts; drop table good_practice_seats;
      drop table good_practice_rounds; drop table good_practice_texts; drop table good_practices;
      drop function guard_good_practice_verdicts(); drop function guard_good_practice_seats();
      drop function guard_good_practice_rounds(); drop function guard_good_practice_texts();
      drop function guard_good_practices(); drop function good_practice_class(boolean[], boolean[], boolean[])`);
  }
}
