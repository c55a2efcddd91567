import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { certificateByCode } from './0030-courses.js';

/** A certificate tells how long the course takes, which is seldom whole hours. Those that were issued stay as they are. */
export class CourseLength1764000001210 implements MigrationInterface {
  name = 'CourseLength1764000001210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function certificate_by_code(text);
      alter table certificates alter column hours type double precision`);
    await createFunctions(runner, 'certificate_by_code');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function certificate_by_code(text);
      alter table certificates alter column hours type integer using greatest(1, round(hours))::integer`);
    await runner.query(certificateByCode);
  }
}
