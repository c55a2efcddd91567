import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** Half-way through its validity a distinction is followed up, once. The company reads that and how; the notes of FM4 are acts. */
export class FollowUp1764000001020 implements MigrationInterface {
  name = 'FollowUp1764000001020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table distinction_events
        drop constraint distinction_events_kind_check,
        add constraint distinction_events_kind_check check (kind in ('awarded', 'suspended', 'reinstated', 'revoked',
          'expired', 'superseded', 'corrected', 'renamed', 'merged', 'followed-up'));
      create table distinction_follow_ups (
        distinction_id uuid primary key,
        company_id uuid not null,
        held_on date not null,
        result text not null check (result in ('complies', 'review')),
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        foreign key (distinction_id, company_id) references distinctions (id, company_id)
      )`);
    await staffOnly(runner, 'distinction_follow_ups');
    await runner.query(`
      create policy distinction_follow_ups_company on distinction_follow_ups
        for select using (app_scope() = 'member' and company_id = app_company_id());
      revoke update, delete, truncate on distinction_follow_ups from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table distinction_follow_ups;
      delete from distinction_events where kind = 'followed-up';
      alter table distinction_events
        drop constraint distinction_events_kind_check,
        add constraint distinction_events_kind_check check (kind in ('awarded', 'suspended', 'reinstated', 'revoked',
          'expired', 'superseded', 'corrected', 'renamed', 'merged'))`);
  }
}
