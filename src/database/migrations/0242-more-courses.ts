import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More courses than the alphabet has letters: after Z comes AA. */
export class MoreCourses1764000002420 implements MigrationInterface {
  name = 'MoreCourses1764000002420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table courses drop constraint courses_letter_check,
        add constraint courses_letter_check check (letter ~ '^[A-Z]{1,3}$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table courses drop constraint courses_letter_check,
        add constraint courses_letter_check check (letter ~ '^[A-Z]$')`);
  }
}
