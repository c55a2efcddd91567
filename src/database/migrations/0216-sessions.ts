import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

const tables = ['course_groups', 'group_sessions', 'group_members', 'session_attendance'];

/** Courses taken together: groups of a company, their sessions, who has a place, who was there. */
export class Sessions1764000002160 implements MigrationInterface {
  name = 'Sessions1764000002160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course_groups (
        id uuid primary key,
        company_id uuid not null references companies (id),
        course_id uuid not null references courses (id),
        name text not null,
        trainer text not null,
        capacity integer not null check (capacity > 0),
        counts_as_lessons boolean not null,
        created_by uuid not null,
        created_at timestamptz not null,
        version integer not null check (version > 0)
      );
      create index course_groups_company on course_groups (company_id, created_at);
      create table group_sessions (
        id uuid primary key,
        company_id uuid not null references companies (id),
        group_id uuid not null references course_groups (id),
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        place text not null,
        topic text not null,
        cancelled_at timestamptz,
        moved_at timestamptz,
        version integer not null check (version > 0)
      );
      create index group_sessions_group on group_sessions (group_id, starts_at);
      create table group_members (
        group_id uuid not null references course_groups (id),
        user_id uuid not null references auth.users (id) on delete cascade,
        company_id uuid not null references companies (id),
        joined_at timestamptz not null,
        seated_at timestamptz,
        primary key (group_id, user_id)
      );
      create index group_members_user on group_members (user_id);
      create table session_attendance (
        session_id uuid not null references group_sessions (id),
        user_id uuid not null references auth.users (id) on delete cascade,
        company_id uuid not null references companies (id),
        method text not null check (method in ('code', 'hand', 'sheet')),
        marked_by uuid not null,
        marked_at timestamptz not null,
        primary key (session_id, user_id)
      );
      create index session_attendance_user on session_attendance (user_id)`);
    for (const table of tables) await companyOwned(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      [...tables]
        .reverse()
        .map((table) => `drop table ${table}`)
        .join('; '),
    );
  }
}
