import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** What sending in a hurry needs: the next reminders by an index, and how fast mails leave, counted for all processes. */
export class Sending1764000000820 implements MigrationInterface {
  name = 'Sending1764000000820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index reminders_next on reminders (essential, try_at) where state = 'due';
      create index reminders_open_of_address on reminders (recipient_email) where state in ('due', 'sending');
      -- a lost count costs one burst: no write-ahead log for it
      create unlogged table mail_pace (
        domain text primary key,
        tokens double precision not null,
        at timestamptz not null
      )`);
    await staffOnly(runner, 'mail_pace');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mail_pace;
      drop index reminders_open_of_address;
      drop index reminders_next`);
  }
}
