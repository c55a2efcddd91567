import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A certificate tells how long the course takes, which is seldom whole hours. Those that were issued stay as they are. */
export class CourseLength1764000001210 implements MigrationInterface {
  name = 'CourseLength1764000001210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function certificate_by_code(text);
      alter table certificates alter column hours type double precision`);
    await certificateByCode(runner, 'double precision');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function certificate_by_code(text);
      alter table certificates alter column hours type integer using greatest(1, round(hours))::integer`);
    await certificateByCode(runner, 'integer');
  }
}

function certificateByCode(runner: QueryRunner, hours: string): Promise<unknown> {
  return runner.query(`
    create function certificate_by_code(code text)
      returns table (code text, "personName" text, "courseTitle" text, "courseSlug" text, hours ${hours}, "issuedAt" timestamptz)
      language sql stable security definer set search_path = public as $$
        select c.code, c.person_name, c.course_title, k.slug, c.hours, c.issued_at
        from certificates c join courses k on k.id = c.course_id where c.code = certificate_by_code.code
      $$`);
}
