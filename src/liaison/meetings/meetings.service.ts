import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { addMonths, dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { Accounts } from '../../accounts/index.js';
import { type ActName, Database, hasRole, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { allyFor, liaisonIdsOf } from '../agreements/agreement.queries.js';
import type { AllyName } from '../agreements/agreement.rules.js';
import { type CommitmentRow, commitmentsOf } from '../agreements/commitment.queries.js';
import { Commitments, type NewCommitment } from '../agreements/commitments.service.js';
import { LiaisonOffices } from '../directory/offices.service.js';
import { refuse } from '../liaison.refusals.js';
import { LIAISON_MEETING } from '../liaison.subjects.js';
import { refusePersonalData } from '../personal-data.js';
import { LiaisonMeetingEntity, LiaisonMeetingPersonEntity } from './meeting.entity.js';
import {
  countMeetings,
  lockMeeting,
  meetingById,
  type MeetingPerson,
  type MeetingRow,
  meetingsIn,
  peopleOf,
} from './meeting.queries.js';
import {
  FARTHEST_MONTHS,
  meetingLimits,
  type MeetingState,
  meetingState,
  type MeetingTab,
  PAGE_OF_MEETINGS,
  timeProblem,
} from './meeting.rules.js';

/** What is said of a meeting before it is held. */
export interface MeetingText {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly agenda: string;
  readonly parties: string;
}

/** A meeting with all that belongs to it. */
export interface WholeMeeting {
  readonly meeting: MeetingRow;
  readonly people: MeetingPerson[];
  readonly commitments: CommitmentRow[];
}

/**
 * Meetings with allies, from the call to the minutes. FM4's administration calls them with anyone, a liaison with FM4 for their
 * municipality; both write the minutes, FM4 closes them. All refuse with `not-found` what the person does not see.
 */
@Injectable()
export class Meetings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly commitments: Commitments,
    private readonly offices: LiaisonOffices,
    private readonly accounts: Accounts,
  ) {}

  /** A page of those that the person may see, from 1; one beyond the last is the last. */
  list(
    person: PersonActor,
    tab: MeetingTab,
    asked: unknown,
  ): Promise<{ meetings: MeetingRow[]; page: number; pages: number }> {
    const now = this.clock.now();
    return this.db.as(person, async (tx) => {
      const pages = Math.ceil((await countMeetings(tx, now))[tab] / PAGE_OF_MEETINGS);
      const page = pageNumber(asked, Math.max(1, pages));
      const offset = (page - 1) * PAGE_OF_MEETINGS;
      return { meetings: await meetingsIn(tx, tab, { now, limit: PAGE_OF_MEETINGS, offset }), page, pages };
    });
  }

  /** The next one that the person may see; null: none is to come. */
  next(person: PersonActor): Promise<MeetingRow | null> {
    const page = { now: this.clock.now(), limit: 1, offset: 0 };
    return this.db.as(person, async (tx) => (await meetingsIn(tx, 'coming', page))[0] ?? null);
  }

  read(person: PersonActor, id: string): Promise<WholeMeeting> {
    return this.db.as(person, async (tx) => {
      const meeting = isId(id) ? await meetingById(tx, id) : null;
      if (!meeting) throw notFound();
      return { meeting, people: await peopleOf(tx, id), commitments: await commitmentsOf(tx, id) };
    });
  }

  /**
   * Calls a meeting; twice with one id is once.
   * @param ally for FM4; a liaison calls for their own municipality (null)
   * @throws Refused at its field (422) `liaison.meeting-order`, `liaison.meeting-too-long`, `liaison.meeting-past`,
   *   `liaison.meeting-far`, `liaison.number-of-a-person`
   */
  async call(person: PersonActor, id: string, ally: AllyName | null, text: MeetingText): Promise<void> {
    this.check(text);
    const named = ally ?? { municipality: await this.offices.ownMunicipality(person), institution: '' };
    await this.db.change(scopeOf(person), { what: 'liaison.call-meeting', subject: id }, async (tx) => {
      if (await meetingById(tx, id)) return;
      const at = this.clock.now();
      const allyId = await allyFor(tx, named, at);
      await tx.insert(LiaisonMeetingEntity, { ...text, id, allyId, calledBy: person.userId, calledAt: at });
      await this.enlist(tx, person, { id, allyId, at });
      await this.tell(tx, person, 'liaison.meeting-called', id);
    });
  }

  /** Changes what is said of a meeting to come. @throws Refused as `call`, `conflict`, `liaison.meeting-over` */
  async change(person: PersonActor, id: string, version: number, text: MeetingText): Promise<void> {
    this.check(text);
    await this.work(person, id, 'change-meeting', async (tx, meeting, at) => {
      requireState(meeting, at, 'coming');
      if (meeting.version !== version) throw conflict();
      const moved =
        meeting.startsAt.getTime() !== text.startsAt.getTime() ||
        meeting.endsAt.getTime() !== text.endsAt.getTime() ||
        meeting.place !== text.place;
      const changes = { ...text, version: version + 1, ...(moved && { movedAt: at }) };
      await tx.update(LiaisonMeetingEntity, { id }, changes);
      await this.tell(tx, person, 'liaison.meeting-changed', id);
    });
  }

  /** Cancels a meeting to come. Twice is once. @throws Refused `liaison.meeting-over` */
  async cancel(person: PersonActor, id: string, reason: string): Promise<void> {
    refusePersonalData({ reason });
    await this.work(person, id, 'cancel-meeting', async (tx, meeting, at) => {
      if (meeting.cancelledAt !== null) return;
      requireState(meeting, at, 'coming');
      const version = meeting.version + 1;
      await tx.update(LiaisonMeetingEntity, { id }, { cancelledAt: at, cancelledReason: reason, version });
      await this.tell(tx, person, 'liaison.meeting-cancelled', id);
    });
  }

  /**
   * Writes the minutes of a meeting that began, and closes them: nothing in them changes then.
   * @param close by FM4 only
   * @throws Refused `conflict`, `liaison.meeting-early`, `liaison.meeting-over`; at `minutes` `liaison.number-of-a-person`
   */
  async minute(
    person: PersonActor,
    id: string,
    { minutes, version, close }: { minutes: string; version: number; close: boolean },
  ): Promise<void> {
    refusePersonalData({ minutes });
    if (close && !hasRole(person, 'staff_admin')) throw refuse('liaison.not-yours', { status: 403 });
    await this.work(person, id, 'write-minutes', async (tx, meeting, at) => {
      // sent twice
      if (meeting.closedAt !== null && close && meeting.minutes === minutes) return;
      requireState(meeting, at, 'held');
      if (meeting.version !== version && meeting.minutes !== minutes) throw conflict();
      const closed = close ? { closedAt: at, closedBy: person.userId } : {};
      await tx.update(LiaisonMeetingEntity, { id }, { minutes, ...closed, version: meeting.version + 1 });
      await this.tell(tx, person, close ? 'liaison.minutes-closed' : 'liaison.minutes-written', id);
    });
  }

  /**
   * Writes down what was agreed: a commitment of one side; twice with one id is once.
   * @throws Refused `liaison.meeting-early`, `liaison.meeting-over`, `liaison.too-many-commitments`; at its field
   *   `liaison.due-before-meeting`, `liaison.number-of-a-person`
   */
  async commit(person: PersonActor, id: string, commitment: NewCommitment): Promise<void> {
    refusePersonalData({ text: commitment.text, owner: commitment.owner });
    await this.work(person, id, 'commit', async (tx, meeting, at) => {
      const to = { allyId: meeting.allyId, agreementId: null, meetingId: id };
      await this.commitments.add(tx, person, to, commitment, () => {
        requireState(meeting, at, 'held');
        if (commitment.dueOn < dayOf(meeting.startsAt))
          throw refuse('liaison.due-before-meeting', { status: 422, field: 'dueOn' });
      });
    });
  }

  /**
   * Does something with a meeting that the person may see, its row locked; a liaison in the system's scope, because whom it
   * concerns and who is mailed they do not see.
   */
  async work(
    person: PersonActor,
    id: string,
    what: string,
    work: (tx: EntityManager, meeting: MeetingRow, at: Date) => Promise<void>,
  ): Promise<void> {
    const seen = isId(id) ? await this.db.as(person, (tx) => meetingById(tx, id)) : null;
    if (!seen) throw notFound();
    await this.db.change(scopeOf(person), { what: `liaison.${what}`, subject: id }, async (tx) =>
      work(tx, (await lockMeeting(tx, id))!, this.clock.now()),
    );
  }

  /** Records what was done to a meeting, and has its mails follow. */
  async tell(tx: EntityManager, person: PersonActor, act: ActName, id: string): Promise<void> {
    await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: LIAISON_MEETING, id } });
    await this.reminders.refresh(tx, LIAISON_MEETING, id);
  }

  /** Who calls it and the liaisons of the ally are on its list from the beginning. */
  private async enlist(tx: EntityManager, person: PersonActor, meeting: { id: string; allyId: string; at: Date }) {
    const { id: meetingId, allyId, at: invitedAt } = meeting;
    const liaisons = await liaisonIdsOf(tx, allyId);
    const { allyName } = (await meetingById(tx, meetingId))!;
    for (const userId of new Set([person.userId, ...liaisons])) {
      const known = await this.accounts.personOf(tx, userId);
      if (!known) continue;
      const institution = liaisons.includes(userId) ? allyName : 'FM4';
      const name = known.name.slice(0, meetingLimits.name);
      const row = { id: newId(), meetingId, userId, name, institution, invitedAt };
      await tx.insert(LiaisonMeetingPersonEntity, row);
    }
  }

  private check({ startsAt, endsAt, title, agenda, place, parties }: MeetingText): void {
    const problem = timeProblem(startsAt, endsAt);
    const at = (field: string) => ({ status: 422, field });
    if (problem === 'order') throw refuse('liaison.meeting-order', at('until'));
    if (problem === 'long') throw refuse('liaison.meeting-too-long', at('until'));
    if (startsAt <= this.clock.now()) throw refuse('liaison.meeting-past', at('day'));
    if (dayOf(startsAt) > addMonths(dayOf(this.clock.now()), FARTHEST_MONTHS))
      throw refuse('liaison.meeting-far', at('day'));
    refusePersonalData({ title, agenda, place, parties });
  }
}

/** A liaison does not write themselves what FM4 keeps. */
const scopeOf = (person: PersonActor) =>
  hasRole(person, 'staff_admin') ? person : system('liaison.meeting', person.request);

/** @throws Refused `liaison.meeting-early`, `liaison.meeting-over` */
export function requireState(meeting: MeetingRow, now: Date, wanted: MeetingState): void {
  const state = meetingState(meeting, now);
  if (state === wanted) return;
  throw refuse(state === 'coming' ? 'liaison.meeting-early' : 'liaison.meeting-over');
}
