import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['guidance_situations', 'guidance_questions'];

/** A search that finds no word of the question looks for words like it: by an index, not text by text. */
export class AlikeWords1764000003550 implements MigrationInterface {
  name = 'AlikeWords1764000003550';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`create index ${table}_plain on ${table} using gin (plain gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop index ${table}_plain`);
  }
}
