import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** What liaisons ask of FM4 for their municipality, and what FM4 answers. The liaisons of a municipality read its own. */
export class LiaisonRequests1764000002830 implements MigrationInterface {
  name = 'LiaisonRequests1764000002830';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table liaison_requests (
        id uuid primary key,
        municipality text not null references liaison_offices (municipality),
        subject text not null check (length(subject) between 1 and 140),
        text text not null check (length(text) between 1 and 3000),
        asked_by uuid,
        asked_at timestamptz not null,
        answer_by date not null,
        answer text check (length(answer) between 1 and 4000),
        answered_by uuid,
        answered_at timestamptz,
        closed_by uuid,
        closed_at timestamptz,
        check ((answered_at is null) = (answer is null))
      );
      create index liaison_requests_municipality on liaison_requests (municipality, asked_at);
      create index liaison_requests_open on liaison_requests (answer_by) where answered_at is null and closed_at is null`);
    await staffOnly(runner, 'liaison_requests');
    await runner.query(`
      create policy liaison_requests_own on liaison_requests for select
        using (app_scope() = 'member' and exists (
          select from liaisons l where l.municipality = liaison_requests.municipality
            and l.user_id = app_user_id() and l.ended_at is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table liaison_requests');
  }
}
