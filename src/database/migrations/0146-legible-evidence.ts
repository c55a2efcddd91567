import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reader saw in a file, and when it was last changed as it says itself; both empty until somebody looked. */
export class LegibleEvidence1764000001460 implements MigrationInterface {
  name = 'LegibleEvidence1764000001460';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence_files
        add column legibility text check (legibility in ('legible', 'broken', 'encrypted', 'blank', 'tiny')),
        add column changed_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence_files drop column legibility, drop column changed_at');
  }
}
