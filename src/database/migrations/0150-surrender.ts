import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

const states = `'active', 'suspended', 'revoked', 'expired', 'superseded'`;
const kinds = `'awarded', 'suspended', 'reinstated', 'revoked', 'expired', 'superseded', 'corrected', 'renamed', 'merged',
  'followed-up'`;

/** A company may give its distinction back; credentials of it count as revoked from then on. */
export class Surrender1764000001500 implements MigrationInterface {
  name = 'Surrender1764000001500';

  async up(runner: QueryRunner): Promise<void> {
    await check(runner, `${states}, 'surrendered'`, `${kinds}, 'surrendered'`);
    await createFunctions(runner, 'public_status_list');
  }

  async down(runner: QueryRunner): Promise<void> {
    // There is no other word for it that the tables knew before.
    await runner.query(`
      delete from distinction_events where kind = 'surrendered';
      update distinctions set state = 'revoked' where state = 'surrendered'`);
    await check(runner, states, kinds);
    await runner.query(`
      create or replace function public_status_list(block integer, purpose text) returns jsonb
      language sql stable security definer set search_path = public as $$
        with members as (
          select c.status_position, c.issued_at, d.id, d.state from distinction_credentials c
          join distinctions d on d.id = c.distinction_id where c.status_block = block)
        select jsonb_build_object(
          'positions', (select coalesce(jsonb_agg(status_position order by status_position), '[]') from members
            where state in ('revoked', 'superseded') or (purpose = 'suspension' and state = 'suspended')),
          'changedAt', (select max(e.at) from distinction_events e join members m on m.id = e.distinction_id
            where e.kind in ('suspended', 'reinstated', 'revoked', 'superseded')),
          'openedAt', (select min(issued_at) from members))
      $$`);
  }
}

async function check(runner: QueryRunner, allowedStates: string, allowedKinds: string): Promise<void> {
  await runner.query(`
    alter table distinctions
      drop constraint distinctions_state_check,
      add constraint distinctions_state_check check (state in (${allowedStates}));
    alter table distinction_events
      drop constraint distinction_events_kind_check,
      add constraint distinction_events_kind_check check (kind in (${allowedKinds}))`);
}
