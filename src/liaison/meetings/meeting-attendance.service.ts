import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Accounts } from '../../accounts/index.js';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../liaison.refusals.js';
import { LIAISON_MEETING } from '../liaison.subjects.js';
import { MeetingCodes } from './meeting-codes.js';
import { LiaisonMeetingPersonEntity } from './meeting.entity.js';
import { lockMeeting, meetingById, type MeetingPerson, type MeetingRow, peopleOf } from './meeting.queries.js';
import { isSameName, isTaken, MAX_PEOPLE, meetingState } from './meeting.rules.js';
import { Meetings, requireState } from './meetings.service.js';

/** Somebody for the list of a meeting. */
export interface NewMeetingPerson {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  /** Empty: none. */
  readonly email: string;
}

/** Who is invited to a meeting, and who was there. */
@Injectable()
export class MeetingAttendance {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly meetings: Meetings,
    private readonly codes: MeetingCodes,
    private readonly accounts: Accounts,
  ) {}

  /**
   * Puts somebody on the list: before a meeting they are invited by mail, from its begin on they were there. Liaisons and FM4
   * are told without that. Twice with one id or address is once.
   * @throws Refused `not-found`, `liaison.meeting-over`, `liaison.too-many-people`; at `email` (422) `liaison.mail-needed`
   */
  async add(person: PersonActor, meetingId: string, { id, name, institution, email }: NewMeetingPerson): Promise<void> {
    await this.meetings.work(person, meetingId, 'invite', async (tx, meeting, at) => {
      const state = meetingState(meeting, at);
      if (state === 'closed' || state === 'cancelled') throw refuse('liaison.meeting-over');
      if (state === 'coming' && email === '') throw refuse('liaison.mail-needed', { status: 422, field: 'email' });
      const known = await peopleOf(tx, meetingId);
      const same = email !== '' && known.some((one) => one.email?.toLowerCase() === email.toLowerCase());
      if (same || known.some((one) => one.id === id)) return;
      requireRoom(known);
      const listed = state === 'coming' ? { invitedAt: at } : present('hand', at, person.userId);
      const row = { id, meetingId, name, institution, email: email || null };
      await tx.insert(LiaisonMeetingPersonEntity, { ...row, ...listed });
      await this.meetings.tell(
        tx,
        person,
        state === 'coming' ? 'liaison.meeting-invited' : 'liaison.meeting-attendance',
        meetingId,
      );
    });
  }

  /**
   * Who of the list was there, as whoever keeps it says: these and nobody else. Who scanned the code stays as such.
   * @throws Refused `not-found`, `liaison.meeting-early`, `liaison.meeting-over`
   */
  async take(person: PersonActor, meetingId: string, ids: readonly string[]): Promise<void> {
    await this.meetings.work(person, meetingId, 'take-attendance', async (tx, meeting, at) => {
      requireState(meeting, at, 'held');
      for (const one of await peopleOf(tx, meetingId)) {
        const here = ids.includes(one.id);
        if (here === (one.presentAt !== null)) continue;
        if (here) await this.mark(tx, one.id, 'hand', at, person.userId);
        else if (one.invitedAt === null) await tx.delete(LiaisonMeetingPersonEntity, { id: one.id });
        else
          await tx.update(
            LiaisonMeetingPersonEntity,
            { id: one.id },
            { presentAt: null, method: null, markedBy: null },
          );
      }
      await this.meetings.tell(tx, person, 'liaison.meeting-attendance', meetingId);
    });
  }

  /** The code of a meeting now, for the screen. @throws Refused `not-found` */
  async screen(
    person: PersonActor,
    meetingId: string,
  ): Promise<{ meeting: MeetingRow; address: string; present: number }> {
    const { meeting, people } = await this.meetings.read(person, meetingId);
    const here = people.filter(({ presentAt }) => presentAt !== null).length;
    return { meeting, address: this.codes.address(meetingId, this.clock.now()), present: here };
  }

  /** What who scanned the code reads. @throws Refused `not-found` for what is no meeting, `liaison.attendance-code` (403) */
  async scanned(
    meetingId: string,
    ticket: string,
    person: PersonActor | null,
  ): Promise<{ meeting: MeetingRow; present: boolean; name: string }> {
    if (!this.codes.isTicket(meetingId, ticket, this.clock.now()))
      throw refuse('liaison.attendance-code', { status: 403 });
    return this.db.as(system('liaison.attend'), async (tx) => {
      const meeting = isId(meetingId) ? await meetingById(tx, meetingId) : null;
      if (!meeting) throw notFound();
      const people = await peopleOf(tx, meetingId);
      const known = person ? await this.accounts.personOf(tx, person.userId) : null;
      const here = people.some(({ userId, presentAt }) => userId === person?.userId && userId && presentAt);
      return { meeting, present: here, name: known?.name ?? '' };
    });
  }

  /**
   * Somebody who scanned the code says that they are there, with or without an account; twice is once.
   * @throws Refused as `scanned`, `liaison.attendance-closed`, `liaison.too-many-people`
   */
  async here(
    meetingId: string,
    ticket: string,
    person: PersonActor | null,
    said: Omit<NewMeetingPerson, 'email'>,
  ): Promise<void> {
    await this.scanned(meetingId, ticket, person);
    const scope = system('liaison.attend', person?.request);
    await this.db.change(scope, { what: 'liaison.attend', subject: meetingId }, async (tx) => {
      const [meeting, at] = [(await lockMeeting(tx, meetingId))!, this.clock.now()];
      if (!isTaken(meeting, at)) throw refuse('liaison.attendance-closed');
      const people = await peopleOf(tx, meetingId);
      const userId = person?.userId ?? null;
      const listed = people.find(
        (one) =>
          one.id === said.id ||
          (userId === null ? !one.userId && isSameName(one.name, said.name) : one.userId === userId),
      );
      if (listed?.presentAt) return;
      if (listed) await this.mark(tx, listed.id, 'code', at, userId);
      else {
        requireRoom(people);
        const row = { id: said.id, meetingId, userId, name: said.name, institution: said.institution };
        await tx.insert(LiaisonMeetingPersonEntity, { ...row, ...present('code', at, userId) });
      }
      const subject = { type: LIAISON_MEETING, id: meetingId };
      await recordAct(tx, person ?? scope, { at, act: 'liaison.meeting-attendance', subject });
    });
  }

  private async mark(tx: EntityManager, id: string, method: 'code' | 'hand', at: Date, by: string | null) {
    await tx.update(LiaisonMeetingPersonEntity, { id }, present(method, at, by));
  }
}

const present = (method: 'code' | 'hand', at: Date, by: string | null) => ({ presentAt: at, method, markedBy: by });

function requireRoom(people: readonly MeetingPerson[]): void {
  if (people.length >= MAX_PEOPLE) throw refuse('liaison.too-many-people', { params: { n: MAX_PEOPLE } });
}
