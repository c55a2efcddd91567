import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * What the page of a certificate's code shows is its holder's choice, and little until they choose. FM4 withdraws a
 * certificate by two people, with a reason that its page tells.
 */
export class CertificateHolders1764000002400 implements MigrationInterface {
  name = 'CertificateHolders1764000002400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table certificates
        add column shown_name text not null default 'initials' check (shown_name in ('whole', 'initials', 'none')),
        add column shows_company boolean not null default false,
        add column shows_score boolean not null default false;
      create table certificate_withdrawals (
        id uuid primary key,
        certificate_id uuid not null references certificates (id) on delete cascade,
        -- public once it is confirmed
        reason text not null check (reason <> ''),
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        state text not null check (state in ('open', 'confirmed', 'declined')),
        decided_by uuid,
        decided_at timestamptz,
        constraint certificate_withdrawals_decided check (
          (state = 'open') = (decided_at is null) and (decided_by is null) = (decided_at is null)),
        constraint certificate_withdrawals_two_people check (state <> 'confirmed' or decided_by <> proposed_by)
      );
      create unique index certificate_withdrawals_one_open on certificate_withdrawals (certificate_id) where state = 'open';
      create index certificate_withdrawals_certificate on certificate_withdrawals (certificate_id);
      drop function certificate_by_code(text)`);
    await staffOnly(runner, 'certificate_withdrawals');
    await createFunctions(runner, 'certificate_by_code', 'certificates_stay');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function certificate_by_code(text);
      drop table certificate_withdrawals;
      alter table certificates drop column shown_name, drop column shows_company, drop column shows_score;
      create function certificate_by_code(code text)
        returns table (code text, "personName" text, "courseTitle" text, "courseSlug" text, hours double precision,
          "issuedAt" timestamptz, "withoutAccount" boolean)
        language sql stable security definer set search_path to 'public' as $$
          select c.code, c.person_name, c.course_title, k.slug, c.hours, c.issued_at, c.user_id is null
          from certificates c join courses k on k.id = c.course_id where c.code = certificate_by_code.code
        $$`);
  }
}
