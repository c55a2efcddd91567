import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a quiz was taken without an account: courses may limit it, and ask for a wait in between. */
export class OpenTries1764000002200 implements MigrationInterface {
  name = 'OpenTries1764000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table open_progress
        add column tries smallint not null default 0,
        -- only where the course asks for a wait
        add column retry_from timestamptz`);
    await runner.query('update open_progress set tries = 1 where graded_attempt is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table open_progress drop column tries, drop column retry_from');
  }
}
