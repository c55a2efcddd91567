import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * Surveys of groups that have no account: attitudes before, after and three months later, by link, picture and paper. A
 * person's answers are paired by a code of their own, of which only a keyed hash is kept; texts stand apart from answers.
 */
export class SurveyGroups1764000003010 implements MigrationInterface {
  name = 'SurveyGroups1764000003010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table survey_groups (
        id uuid primary key,
        code text not null unique,
        title text not null check (length(title) between 1 and 120),
        open_phase text check (open_phase in ('before', 'after', 'later')),
        -- what is closed stays closed: figures are said of what changes no more
        closed_phases text[] not null default '{}' check (closed_phases <@ array['before', 'after', 'later']),
        created_by uuid not null,
        created_at timestamptz not null,
        version integer not null default 1,
        check (open_phase is null or not open_phase = any (closed_phases))
      );
      create table survey_group_answers (
        -- random: it says nothing of when
        id uuid primary key,
        group_id uuid not null references survey_groups (id) on delete cascade,
        phase text not null check (phase in ('before', 'after', 'later')),
        person bytea not null,
        answers jsonb not null check (jsonb_typeof(answers) = 'object'),
        satisfaction smallint check (satisfaction between 1 and 5),
        changed text check (changed in ('yes', 'no')),
        -- a day and no hour
        given_on date not null,
        constraint survey_group_answers_once unique (group_id, phase, person)
      );
      create index survey_group_answers_day on survey_group_answers (given_on);
      create table survey_group_texts (
        id uuid primary key,
        group_id uuid not null references survey_groups (id) on delete cascade,
        question text not null check (question in ('change', 'obstacle')),
        text text not null check (length(text) between 1 and 600),
        given_on date not null
      );
      create index survey_group_texts_group on survey_group_texts (group_id);
      create index survey_group_texts_day on survey_group_texts (given_on)`);
    await staffOnly(runner, 'survey_groups');
    for (const table of ['survey_group_answers', 'survey_group_texts'])
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_system on ${table} using (app_scope() = 'system')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table survey_group_texts; drop table survey_group_answers; drop table survey_groups');
  }
}
