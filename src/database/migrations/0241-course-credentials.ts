import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/**
 * Open Badges credentials of course certificates, and their places in status lists: a place stays taken when its
 * certificate is erased, and says from then on that the credential no longer counts.
 */
export class CourseCredentials1764000002410 implements MigrationInterface {
  name = 'CourseCredentials1764000002410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course_status_places (
        status_block integer not null check (status_block > 0),
        status_position integer not null check (status_position >= 0),
        taken_at timestamptz not null,
        -- when the credential was erased
        freed_at timestamptz,
        primary key (status_block, status_position)
      );
      create table course_credentials (
        certificate_id uuid primary key references certificates (id) on delete cascade,
        key_id uuid not null references issuer_keys (id),
        status_block integer not null,
        status_position integer not null,
        document text not null,
        jwt text not null,
        issued_at timestamptz not null,
        constraint course_credentials_place foreign key (status_block, status_position)
          references course_status_places (status_block, status_position),
        constraint course_credentials_place_once unique (status_block, status_position)
      );
      alter table course_status_places enable row level security;
      create policy course_status_places_system on course_status_places using (app_scope() = 'system');
      alter table course_credentials enable row level security;
      create policy course_credentials_system on course_credentials using (app_scope() = 'system')`);
    await createFunctions(runner, 'course_place_freed', 'course_status_list');
    await runner.query(`
      create trigger course_credentials_freed after delete on course_credentials
        for each row execute function course_place_freed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function course_status_list(integer);
      drop table course_credentials;
      drop table course_status_places;
      drop function course_place_freed()`);
  }
}
