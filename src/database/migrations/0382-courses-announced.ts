import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['courses', 'course_versions'];

/** A change of the courses is announced, so that pages that name them are kept in memory until then. */
export class CoursesAnnounced1764000003820 implements MigrationInterface {
  name = 'CoursesAnnounced1764000003820';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`create trigger ${table}_announced after insert or update or delete on ${table}
        for each statement execute function announce_change('courses')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop trigger ${table}_announced on ${table}`);
  }
}
