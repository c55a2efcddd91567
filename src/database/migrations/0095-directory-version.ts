import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/** Says that the directory has changed, so that a process may keep its counts until then. */
export class DirectoryVersion1764000000950 implements MigrationInterface {
  name = 'DirectoryVersion1764000000950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_version (
        singleton boolean primary key default true check (singleton),
        n bigint not null,
        changed_by xid8 not null
      );
      insert into directory_version (n, changed_by) values (1, pg_current_xact_id());
      revoke insert, update, delete, truncate on directory_version from puertas_app;
      alter table directory_version enable row level security;
      create policy directory_version_everybody on directory_version for select using (true)`);
    await createFunctions(runner, 'directory_changed');
    await runner.query(`
      create trigger directory_entries_changed after insert or update or delete on directory_entries
        for each statement execute function directory_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger directory_entries_changed on directory_entries;
      drop function directory_changed();
      drop table directory_version`);
  }
}
