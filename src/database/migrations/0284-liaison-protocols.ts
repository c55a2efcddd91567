import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** The protocols that municipalities made from a base text: each version as it was made, and who said that they read it. */
export class LiaisonProtocols1764000002840 implements MigrationInterface {
  name = 'LiaisonProtocols1764000002840';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table liaison_protocols (
        id uuid primary key,
        municipality text not null references liaison_offices (municipality),
        number integer not null check (number > 0),
        base_version text not null,
        answers jsonb not null,
        text jsonb not null,
        made_by uuid,
        made_at timestamptz not null,
        unique (municipality, number)
      );
      create table liaison_protocol_readers (
        id uuid primary key,
        protocol_id uuid not null references liaison_protocols (id),
        user_id uuid references auth.users (id) on delete set null,
        name text not null check (length(name) between 1 and 120),
        post text not null default '' check (length(post) <= 120),
        read_at timestamptz not null,
        marked_by uuid
      );
      create unique index liaison_protocol_readers_once on liaison_protocol_readers (protocol_id, user_id);
      create index liaison_protocol_readers_of on liaison_protocol_readers (user_id)`);
    for (const table of ['liaison_protocols', 'liaison_protocol_readers']) await staffOnly(runner, table);
    const ofOwn = (municipality: string) => `exists (select from liaisons l
      where l.municipality = ${municipality} and l.user_id = app_user_id() and l.ended_at is null)`;
    await runner.query(`
      create policy liaison_protocols_own on liaison_protocols for select
        using (app_scope() = 'member' and ${ofOwn('liaison_protocols.municipality')});
      create policy liaison_protocol_readers_own on liaison_protocol_readers for select
        using (app_scope() = 'member' and exists (select from liaison_protocols p
          where p.id = liaison_protocol_readers.protocol_id and ${ofOwn('p.municipality')}));
      revoke update, delete, truncate on liaison_protocols from puertas_app;
      grant update (made_by) on liaison_protocols to puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table liaison_protocol_readers; drop table liaison_protocols');
  }
}
