import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** Open links by which people join a company's course, and who came by them. */
export class JoinLinks1764000002540 implements MigrationInterface {
  name = 'JoinLinks1764000002540';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table join_links (
        id uuid primary key,
        company_id uuid not null references companies (id),
        course_id uuid not null references courses (id),
        code text not null unique check (length(code) = 12),
        cap integer not null check (cap > 0),
        ends_on date not null,
        closed_at timestamptz,
        made_by uuid not null,
        made_at timestamptz not null
      );
      create index join_links_company on join_links (company_id, made_at);
      create table join_link_people (
        id uuid primary key,
        link_id uuid not null references join_links (id),
        company_id uuid not null references companies (id),
        key uuid not null,
        kind text not null check (kind in ('member', 'invited', 'coded')),
        user_id uuid references auth.users (id) on delete cascade,
        invitation_id uuid references invitations (id) on delete cascade,
        joined_at timestamptz not null,
        removed_at timestamptz,
        constraint join_link_people_once unique (link_id, key),
        constraint join_link_people_somebody check (user_id is not null or invitation_id is not null)
      );
      create index join_link_people_user on join_link_people (user_id)`);
    for (const table of ['join_links', 'join_link_people']) await companyOwned(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table join_link_people; drop table join_links');
  }
}
