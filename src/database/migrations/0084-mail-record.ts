import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * Mail on record for those whom it concerns, sent again by hand, and blanked with time; and the words in which FM4 has
 * the mails begin and end. A company and a person read through two narrow functions, because the table also holds what
 * FM4 mails to itself about the company: `kinds` says which kinds are for the company's eyes.
 */
export class MailRecord1764000000840 implements MigrationInterface {
  name = 'MailRecord1764000000840';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reminders
        add column resend_of uuid references reminders (id),
        add column blanked_at timestamptz,
        add constraint reminders_blanked check (blanked_at is null or body_text is null);
      create index reminders_resent on reminders (resend_of) where resend_of is not null;
      create index reminders_company on reminders (company_id, due_at) where company_id is not null;
      create index reminders_kept on reminders (sent_at) where body_text is not null`);
    await createFunctions(runner, 'company_mails', 'own_mails', 'resend_mail');
    // what a subject wants says nothing of what was sent again by hand, and must not take it back
    await createFunctions(runner, 'reminders_of');
    await this.texts(runner);
  }

  /** Null: the words of the program. A version is never changed; the one without an end holds. */
  private async texts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_texts (
        kind text not null,
        locale text not null check (locale in ('es', 'en')),
        version integer not null check (version > 0),
        subject text check (length(subject) between 1 and 120),
        intro text check (length(intro) between 1 and 1000),
        closing text check (length(closing) between 1 and 600),
        created_by uuid not null,
        created_at timestamptz not null,
        restores integer,
        retired_at timestamptz,
        primary key (kind, locale, version)
      );
      create unique index reminder_texts_present on reminder_texts (kind, locale) where retired_at is null`);
    await staffOnly(runner, 'reminder_texts');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reminder_texts;
      drop function resend_mail; drop function own_mails; drop function company_mails;
      delete from reminders where resend_of is not null;
      alter table reminders drop constraint reminders_blanked, drop column blanked_at, drop column resend_of;
      drop index reminders_company; drop index reminders_kept;
      create or replace function reminders_of(subject_type text, subject_id text) returns setof reminders
        language plpgsql security definer set search_path = public as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(reminders_of.subject_type || ' ' || reminders_of.subject_id, 200));
        return query select * from reminders r
          where r.subject_type = reminders_of.subject_type and r.subject_id = reminders_of.subject_id;
      end $$`);
  }
}
