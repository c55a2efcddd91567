import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * Meetings with an ally: who is invited and who was there, the minutes, and what was agreed, which is a commitment as those of
 * agreements are. A liaison reads those of their municipality.
 */
export class LiaisonMeetings1764000002820 implements MigrationInterface {
  name = 'LiaisonMeetings1764000002820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table liaison_meetings (
        id uuid primary key,
        ally_id uuid not null references liaison_allies (id),
        title text not null check (length(title) between 1 and 140),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text not null check (length(place) between 1 and 300),
        agenda text not null check (length(agenda) between 1 and 2000),
        parties text not null default '' check (length(parties) <= 600),
        called_by uuid,
        called_at timestamptz not null,
        moved_at timestamptz,
        cancelled_at timestamptz,
        cancelled_reason text check (length(cancelled_reason) <= 600),
        minutes text not null default '' check (length(minutes) <= 6000),
        closed_at timestamptz,
        closed_by uuid,
        version integer not null default 1,
        constraint liaison_meetings_end_after_begin check (ends_at > starts_at),
        check ((cancelled_at is null) = (cancelled_reason is null)),
        constraint liaison_meetings_closed_with_minutes check (closed_at is null or (minutes <> '' and cancelled_at is null))
      );
      create index liaison_meetings_ally on liaison_meetings (ally_id);
      create index liaison_meetings_starts on liaison_meetings (starts_at);
      create table liaison_meeting_people (
        id uuid primary key,
        meeting_id uuid not null references liaison_meetings (id),
        user_id uuid references auth.users (id) on delete set null,
        name text not null check (length(name) between 1 and 120),
        institution text not null default '' check (length(institution) <= 160),
        email text check (length(email) <= 254),
        invited_at timestamptz,
        present_at timestamptz,
        method text check (method in ('code', 'hand')),
        marked_by uuid,
        check ((present_at is null) = (method is null)),
        constraint liaison_meeting_people_why check (invited_at is not null or present_at is not null)
      );
      create unique index liaison_meeting_people_user on liaison_meeting_people (meeting_id, user_id);
      create unique index liaison_meeting_people_email on liaison_meeting_people (meeting_id, lower(email));
      create index liaison_meeting_people_of on liaison_meeting_people (user_id);
      alter table liaison_commitments alter column agreement_id drop not null,
        add column meeting_id uuid references liaison_meetings (id),
        add constraint liaison_commitments_one_origin check (num_nonnulls(agreement_id, meeting_id) = 1);
      create index liaison_commitments_meeting on liaison_commitments (meeting_id)`);
    await staffOnly(runner, 'liaison_meetings');
    await staffOnly(runner, 'liaison_meeting_people');
    const ofOwn = (ally: string) => `exists (
        select from liaison_allies a join liaisons l on l.municipality = a.municipality
        where a.id = ${ally} and l.user_id = app_user_id() and l.ended_at is null)`;
    await runner.query(`
      create policy liaison_meetings_own on liaison_meetings for select
        using (app_scope() = 'member' and ${ofOwn('ally_id')});
      create policy liaison_meeting_people_own on liaison_meeting_people for select
        using (app_scope() = 'member' and exists (
          select from liaison_meetings m where m.id = liaison_meeting_people.meeting_id and ${ofOwn('m.ally_id')}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from liaison_commitments where meeting_id is not null;
      alter table liaison_commitments drop constraint liaison_commitments_one_origin, drop column meeting_id,
        alter column agreement_id set not null;
      drop table liaison_meeting_people; drop table liaison_meetings`);
  }
}
