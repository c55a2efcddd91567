import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From what an edition was loaded: a start that finds the same loads nothing. */
export class EditionFingerprints1764000003600 implements MigrationInterface {
  name = 'EditionFingerprints1764000003600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table guidance_editions add column loaded_from text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table guidance_editions drop column loaded_from');
  }
}
