import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where in a lesson its reader was: the course goes on at that block. */
export class ReadingPlace1764000002100 implements MigrationInterface {
  name = 'ReadingPlace1764000002100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`
        alter table ${table}
          add column place_lesson text,
          add column place_block smallint,
          add constraint ${table}_place check ((place_lesson is null) = (place_block is null))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`alter table ${table} drop column place_lesson, drop column place_block`);
    }
  }
}

const tables = ['enrolments', 'open_progress'];
