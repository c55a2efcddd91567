import type { MigrationInterface, QueryRunner } from 'typeorm';

const logs = ['log_activities', 'log_referrals', 'log_placements'];

/**
 * Rows of a file are kept as they were written, too, so that faulty ones are given back to be mended. All reasons for which
 * an entry was corrected stay, one after the other. Runs after the migration of the logs.
 */
export class MendableImports1764000002973 implements MigrationInterface {
  name = 'MendableImports1764000002973';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table log_import_rows add column raw jsonb not null default '{}'`);
    for (const table of logs)
      await runner.query(`
        alter table ${table} drop constraint ${table}_correction_check;
        alter table ${table} add constraint ${table}_correction_check check (length(correction) between 10 and 4000)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table log_import_rows drop column raw');
    for (const table of logs)
      await runner.query(`
        update ${table} set correction = left(correction, 400) where length(correction) > 400;
        alter table ${table} drop constraint ${table}_correction_check;
        alter table ${table} add constraint ${table}_correction_check check (length(correction) between 10 and 400)`);
  }
}
