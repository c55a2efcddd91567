import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks at a suspended distinction reads until when its company may answer. What it answers is nobody's but FM4's. */
export class PublicHearing1764000001030 implements MigrationInterface {
  name = 'PublicHearing1764000001030';

  async up(runner: QueryRunner): Promise<void> {
    await publicDistinction(runner, `, 'hearingUntil', case when d.state = 'suspended' then d.hearing_until end`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await publicDistinction(runner, '');
  }
}

/** @param more what else stands in the distinction */
function publicDistinction(runner: QueryRunner, more: string): Promise<unknown> {
  return runner.query(`
    create or replace function public_distinction(asked text) returns jsonb
    language sql stable security definer set search_path = public as $$
      select jsonb_build_object(
        'id', d.id, 'code', d.code, 'level', d.level, 'levelName', d.level_name, 'state', d.state,
        'tradeName', d.trade_name, 'legalName', d.legal_name, 'place', d.place,
        'awardedOn', d.awarded_on, 'expiresOn', d.expires_on, 'instrumentVersion', d.instrument_version,
        'documentReady', d.document_state = 'ready', 'version', d.version${more},
        'supersededBy', (select next.code from distinctions next where next.id = d.superseded_by),
        'history', (select coalesce(jsonb_agg(jsonb_build_object(
            'kind', e.kind, 'day', e.day, 'reason', e.public_reason, 'code', o.code, 'level', o.level,
            'levelName', o.level_name, 'before', e.former_names) order by e.at, e.id), '[]')
          from distinction_events e join distinctions o on o.id = e.distinction_id
          where e.company_id = d.company_id))
      from distinctions d where d.code = asked
    $$`);
}
