import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * What people suggest about the directory of institutions, without a field about them, and what FM4 made of it: the entry
 * as it was and as it became, or the reason why not.
 */
export class InstitutionSuggestions1764000002670 implements MigrationInterface {
  name = 'InstitutionSuggestions1764000002670';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table institution_suggestions (
        id uuid primary key,
        -- of the entry, by its address; null: one that the directory lacks
        institution text,
        name text,
        said text not null,
        source text not null,
        state text not null check (state in ('received', 'accepted', 'declined')),
        received_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        reason text,
        -- the entry that was changed or added
        slug text,
        former jsonb,
        became jsonb,
        check (institution is not null or name is not null),
        check ((state = 'received') = (decided_by is null)),
        check ((decided_by is null) = (decided_at is null)),
        check ((state = 'declined') = (reason is not null)),
        check ((state = 'accepted') = (became is not null)),
        check ((became is null) = (slug is null)),
        check (former is null or became is not null)
      );
      create index institution_suggestions_waiting on institution_suggestions (received_at) where state = 'received';
      create index institution_suggestions_decided on institution_suggestions (decided_at) where state <> 'received'`);
    await staffOnly(runner, 'institution_suggestions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table institution_suggestions');
  }
}
