import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { publicDocument } from './0070-verification.js';

/**
 * Names of a distinction change while its code stays: a misspelling is corrected, a company changes its name or merges. Each
 * edition of the names has its own document and credential; those of before are kept, and known as copies of before.
 */
export class Renaming1764000001010 implements MigrationInterface {
  name = 'Renaming1764000001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table distinctions
        add column edition integer not null default 1 check (edition > 0),
        add column edition_at timestamptz;
      alter table distinction_events
        drop constraint distinction_events_kind_check,
        add constraint distinction_events_kind_check check (kind in ('awarded', 'suspended', 'reinstated', 'revoked',
          'expired', 'superseded', 'corrected', 'renamed', 'merged')),
        add column former_names jsonb;
      alter table distinction_documents add column edition integer not null default 1 check (edition > 0);
      alter table distinction_credentials
        add column edition integer not null default 1 check (edition > 0),
        drop constraint distinction_credentials_pkey,
        add primary key (distinction_id, edition)`);
    await runner.query('drop function public_document(text)');
    await createFunctions(runner, 'public_document', 'public_distinction');
  }

  async down(runner: QueryRunner): Promise<void> {
    await publicDistinction(runner);
    await runner.query('drop function public_document(text)');
    await runner.query(publicDocument);
    await runner.query(`
      alter table distinction_credentials drop constraint distinction_credentials_pkey;
      delete from distinction_credentials c using distinctions d where d.id = c.distinction_id and c.edition < d.edition;
      alter table distinction_credentials add primary key (distinction_id), drop column edition;
      alter table distinction_documents drop column edition;
      alter table distinction_events
        drop constraint distinction_events_kind_check,
        drop column former_names;
      delete from distinction_events where kind in ('corrected', 'renamed', 'merged');
      alter table distinction_events add constraint distinction_events_kind_check
        check (kind in ('awarded', 'suspended', 'reinstated', 'revoked', 'expired', 'superseded'));
      alter table distinctions drop column edition, drop column edition_at`);
  }
}

/**
 * Brings back what anybody may know who has the code, as it was before it told more.
 * @param more what else stood in each event of the history
 */
export function publicDistinction(runner: QueryRunner, more = ''): Promise<unknown> {
  return runner.query(`
    create or replace function public_distinction(asked text) returns jsonb
    language sql stable security definer set search_path = public as $$
      select jsonb_build_object(
        'id', d.id, 'code', d.code, 'level', d.level, 'levelName', d.level_name, 'state', d.state,
        'tradeName', d.trade_name, 'legalName', d.legal_name, 'place', d.place,
        'awardedOn', d.awarded_on, 'expiresOn', d.expires_on, 'instrumentVersion', d.instrument_version,
        'documentReady', d.document_state = 'ready', 'version', d.version,
        'supersededBy', (select next.code from distinctions next where next.id = d.superseded_by),
        'history', (select coalesce(jsonb_agg(jsonb_build_object(
            'kind', e.kind, 'day', e.day, 'reason', e.public_reason, 'code', o.code, 'level', o.level,
            'levelName', o.level_name${more}) order by e.at, e.id), '[]')
          from distinction_events e join distinctions o on o.id = e.distinction_id
          where e.company_id = d.company_id))
      from distinctions d where d.code = asked
    $$`);
}
