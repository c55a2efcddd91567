import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { companyOwned, staffOnly } from '../row-level-security.js';

/**
 * How many invitations were mailed by whom to which mailbox, and which mailboxes want none. A mailbox is the SHA-256 of
 * its address: neither needs the address of a person who never asked to be here.
 */
export class InvitationLimits1764000001250 implements MigrationInterface {
  name = 'InvitationLimits1764000001250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invitation_mails (
        id uuid primary key,
        invitation_id uuid not null references invitations (id) on delete cascade,
        company_id uuid,
        mailbox text not null,
        sent_at timestamptz not null
      );
      create index invitation_mails_company on invitation_mails (company_id, sent_at);
      create index invitation_mails_mailbox on invitation_mails (mailbox, sent_at);
      create table invitation_stops (
        mailbox text primary key,
        stopped_at timestamptz not null
      )`);
    await createFunctions(runner, 'mailed_invitations');
    await companyOwned(runner, 'invitation_mails');
    await staffOnly(runner, 'invitation_stops');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function mailed_invitations; drop table invitation_stops; drop table invitation_mails');
  }
}
