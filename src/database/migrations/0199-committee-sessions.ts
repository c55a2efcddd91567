import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * The committee sits in sessions: who was called, who came, which cases were on the agenda. A vote is cast by who is
 * present in an open session with the case on its agenda and has no tie to it; the database takes no other. A vote is
 * never changed or deleted: one that no longer counts says since when and why. Votes of before, on cases that were not
 * decided, are cast again in a session.
 */
export class CommitteeSessions1764000001990 implements MigrationInterface {
  name = 'CommitteeSessions1764000001990';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table committee_sessions (
        id uuid primary key,
        state text not null check (state in ('convened', 'open', 'closed', 'signed', 'cancelled')),
        starts_at timestamptz not null,
        place text not null,
        chair_id uuid not null,
        convened_by uuid not null,
        convened_at timestamptz not null,
        opened_at timestamptz,
        closed_at timestamptz,
        signed_at timestamptz,
        cancelled_at timestamptz,
        cancel_reason text,
        minutes jsonb,
        minutes_sha256 text,
        document_key text,
        document_sha256 text,
        document_at timestamptz,
        version integer not null default 1,
        check ((state in ('open', 'closed', 'signed')) = (opened_at is not null)),
        check ((state in ('closed', 'signed')) = (closed_at is not null)),
        check ((state in ('closed', 'signed')) = (minutes is not null)),
        check ((state = 'signed') = (signed_at is not null)),
        check ((state = 'cancelled') = (cancelled_at is not null)),
        check ((minutes is null) = (minutes_sha256 is null)),
        check ((document_key is null) = (document_sha256 is null))
      );
      create index committee_sessions_starts on committee_sessions (starts_at desc, id);
      create table committee_seats (
        session_id uuid not null references committee_sessions (id),
        user_id uuid not null,
        seat text not null check (seat in ('member', 'alternate')),
        place integer not null check (place > 0),
        called_at timestamptz,
        joined_at timestamptz,
        left_at timestamptz,
        signed_at timestamptz,
        remark text,
        excused_by uuid,
        excused_at timestamptz,
        excuse text,
        primary key (session_id, user_id),
        unique (session_id, seat, place),
        check (seat = 'alternate' or called_at is null),
        check (left_at is null or joined_at is not null),
        check ((excused_by is null) = (excused_at is null) and (excused_by is null) = (excuse is null)),
        check (signed_at is null or excused_by is null)
      );
      create index committee_seats_user on committee_seats (user_id);
      create table committee_agenda (
        id uuid primary key,
        session_id uuid not null references committee_sessions (id),
        audit_id uuid not null,
        company_id uuid not null,
        place integer not null check (place > 0),
        added_by uuid not null,
        added_at timestamptz not null,
        ballot integer not null default 1 check (ballot > 0),
        stuck text check (stuck in ('tie', 'no-quorum')),
        stuck_at timestamptz,
        result text check (result in ('decided', 'returned', 'deferred')),
        ended_at timestamptz,
        foreign key (audit_id, company_id) references audits (id, company_id),
        unique (session_id, audit_id),
        check ((stuck is null) = (stuck_at is null)),
        check ((result is null) = (ended_at is null)),
        check (result is null or stuck is null)
      );
      create unique index committee_agenda_once on committee_agenda (audit_id) where result is null;
      create index committee_agenda_audit on committee_agenda (audit_id, added_at);
      alter table committee_votes
        add column agenda_id uuid references committee_agenda (id),
        add column ballot integer not null default 1,
        add column condition text,
        add column condition_by date,
        add column void_at timestamptz,
        add column void_why text
          check (void_why in ('withdrawn', 'new-ballot', 'session-over', 'reconsidered', 'before-sessions')),
        add constraint committee_votes_void check ((void_at is null) = (void_why is null)),
        add constraint committee_votes_condition check (condition_by is null or condition is not null),
        drop constraint committee_votes_audit_id_round_voter_id_key;
      drop trigger committee_votes_level_open on committee_votes;
      create unique index committee_votes_once on committee_votes (audit_id, round, voter_id) where void_at is null;
      update committee_votes v set void_at = now(), void_why = 'before-sessions'
        from audits a where a.id = v.audit_id and (a.state <> 'decided' or a.round <> v.round);
      -- a vote that no longer counts votes for no level
      create trigger committee_votes_level_open before insert or update on committee_votes
        for each row when (new.void_at is null) execute function refuse_closed_level();
      alter table committee_decisions add column conditions jsonb not null default '[]'`);
    for (const table of ['committee_sessions', 'committee_seats', 'committee_agenda']) await staffOnly(runner, table);
    await createFunctions(runner, 'guard_committee_votes', 'end_agenda_items', 'keep_committee_minutes');
    await runner.query(`
      revoke delete, truncate on committee_sessions, committee_agenda, committee_votes from puertas_app;
      create trigger committee_votes_seated before insert or update on committee_votes
        for each row execute function guard_committee_votes();
      create trigger audits_leave_agenda after update of state on audits
        for each row when (new.state not in ('closed', 'in_committee')) execute function end_agenda_items();
      create trigger committee_sessions_minutes before update on committee_sessions
        for each row execute function keep_committee_minutes()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger committee_sessions_minutes on committee_sessions;
      drop trigger audits_leave_agenda on audits;
      drop trigger committee_votes_seated on committee_votes;
      drop function keep_committee_minutes(); drop function end_agenda_items(); drop function guard_committee_votes();
      grant delete, truncate on committee_votes to puertas_app;
      alter table committee_decisions drop column conditions;
      drop trigger committee_votes_level_open on committee_votes;
      drop index committee_votes_once;
      -- before, each voter had one vote in a round
      delete from committee_votes where void_at is not null;
      alter table committee_votes
        drop column agenda_id, drop column ballot, drop column condition, drop column condition_by,
        drop column void_at, drop column void_why,
        add constraint committee_votes_audit_id_round_voter_id_key unique (audit_id, round, voter_id);
      create trigger committee_votes_level_open before insert or update on committee_votes
        for each row execute function refuse_closed_level();
      drop table committee_agenda; drop table committee_seats; drop table committee_sessions`);
  }
}
