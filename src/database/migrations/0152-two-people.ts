import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * One person of FM4's administration proposes to suspend, reinstate or revoke, another confirms: without that the database
 * takes no such event. Companies see no proposals. Events of before stay as they are.
 */
export class TwoPeople1764000001520 implements MigrationInterface {
  name = 'TwoPeople1764000001520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table distinction_proposals (
        id uuid primary key,
        distinction_id uuid not null,
        company_id uuid not null,
        move text not null check (move in ('suspend', 'reinstate', 'revoke')),
        distinction_version integer not null,
        public_reason text not null check (length(public_reason) between 1 and 600),
        internal_reason text not null check (length(internal_reason) between 1 and 2100),
        report_id uuid,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        state text not null check (state in ('open', 'confirmed', 'declined', 'withdrawn', 'lapsed')),
        decided_by uuid,
        decided_at timestamptz,
        decision_reason text,
        foreign key (distinction_id, company_id) references distinctions (id, company_id),
        check ((state = 'open') = (decided_at is null)),
        constraint distinction_proposals_two_people
          check (state not in ('confirmed', 'declined') or (decided_by is not null and decided_by <> proposed_by)),
        check (state <> 'withdrawn' or decided_by = proposed_by),
        check (state <> 'declined' or decision_reason is not null)
      );
      create unique index distinction_proposals_one_open on distinction_proposals (distinction_id) where state = 'open';
      create index distinction_proposals_distinction on distinction_proposals (distinction_id, proposed_at)`);
    await staffOnly(runner, 'distinction_proposals');
    await createFunctions(runner, 'two_people_decide', 'proposals_lapse', 'proposals_stay_decided');
    await runner.query(`
      revoke delete, truncate on distinction_proposals from puertas_app;
      create trigger distinction_proposals_decided before update on distinction_proposals
        for each row execute function proposals_stay_decided();
      create trigger distinction_events_two_people before insert on distinction_events
        for each row when (new.kind in ('suspended', 'reinstated', 'revoked')) execute function two_people_decide();
      create trigger distinction_events_lapse after insert on distinction_events
        for each row when (new.kind in ('expired', 'superseded', 'surrendered')) execute function proposals_lapse()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger distinction_events_lapse on distinction_events;
      drop trigger distinction_events_two_people on distinction_events;
      drop table distinction_proposals;
      drop function two_people_decide();
      drop function proposals_lapse();
      drop function proposals_stay_decided()`);
  }
}
