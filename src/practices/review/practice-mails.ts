import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PracticeAuthorMail, type PracticeNews } from '#templates/practices/review/author.mail';
import { type PracticeNotice, PracticeNoticeMail } from '#templates/practices/review/notice.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { GOOD_PRACTICE } from '../bank/practice-writing.service.js';
import {
  type PracticePeople,
  practiceKinds,
  schedules,
  wantedPracticeEvents,
  wantedPracticeMails,
} from './practice.reminders.js';
import { practicesToRemind, remindedOf, type RemindedRow, seatsOf } from './review.queries.js';

/** Where an author finds a practice. */
const homes = { company: '/empresa/practicas', fm4: '/fm4/practicas/propias', public: '/enlaces/practicas' } as const;

/** The mails about practices. None says what a reviewer wrote. */
@Injectable()
export class PracticeMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    const kinds = practiceKinds;
    this.reminders.follow({
      type: GOOD_PRACTICE,
      kinds: Object.values(kinds),
      open: practicesToRemind,
      desired: async (tx, id, { days }) => {
        const practice = await remindedOf(tx, id);
        if (!practice) return null;
        const people = await this.people(tx, practice);
        const reminded = { ...practice, founding: practice.origin === 'fm4' && practice.ownerId === null };
        return {
          companyId: practice.companyId,
          desired: wantedPracticeMails(reminded, people, days),
          events: wantedPracticeEvents(reminded, people),
        };
      },
    });
    const notice = (what: PracticeNotice) => ({
      audience: 'staff' as const,
      essential: true,
      template: PracticeNoticeMail,
      sample: () => ({ ...PracticeNoticeMail.example, notice: what }),
      load: async (tx: EntityManager, subject: { id: string }) => {
        const practice = await remindedOf(tx, subject.id);
        if (!practice) return null;
        const day = what === 'look' ? practice.lookBy : practice.dueOn;
        return { id: practice.id, notice: what, title: practice.title, day };
      },
    });
    this.reminders.register({ ...notice('received'), kind: kinds.received, asks: true });
    this.reminders.register({ ...notice('disputed'), kind: kinds.disputed, asks: true });
    this.reminders.register({ ...notice('due'), kind: kinds.due, asks: true, schedule: schedules.due });
    this.reminders.register({ ...notice('look'), kind: kinds.lookAgain, asks: true, schedule: schedules.lookAgain });
    this.reminders.register({ ...notice('withdrawn'), kind: kinds.withdrawn });
    const author = (what: 'decided' | 'look') => ({
      audience: 'company' as const,
      essential: what === 'decided',
      template: PracticeAuthorMail,
      load: async (tx: EntityManager, subject: { id: string }) => {
        const practice = await remindedOf(tx, subject.id);
        if (!practice) return null;
        const news: PracticeNews | null = what === 'look' ? 'look' : practice.lastClass;
        const href = `${homes[practice.origin]}/${practice.id}`;
        return news && { news, title: practice.title, day: practice.lookBy, href };
      },
    });
    this.reminders.register({ ...author('decided'), kind: kinds.decided });
    this.reminders.register({
      ...author('look'),
      kind: kinds.look,
      schedule: schedules.look,
      sample: () => ({ ...PracticeAuthorMail.example, news: 'look' as const }),
    });
  }

  private async people(tx: EntityManager, practice: RemindedRow): Promise<PracticePeople> {
    const coordination = (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf);
    const seats = practice.openRound === null ? [] : await seatsOf(tx, practice.id, practice.openRound);
    const waiting = new Set(seats.filter(({ doneAt }) => doneAt === null).map(({ reviewerId }) => reviewerId));
    const staff = waiting.size > 0 ? await this.accounts.staff(tx) : [];
    const judging = staff.filter(({ userId }) => waiting.has(userId)).map(recipientOf);
    return { coordination, judging, authors: await this.authors(tx, practice) };
  }

  private async authors(tx: EntityManager, { companyId, ownerId }: RemindedRow) {
    if (companyId !== null) {
      const members = await this.accounts.membersOf(tx, companyId);
      return members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf);
    }
    const owner = ownerId === null ? undefined : (await this.accounts.staff(tx)).find((one) => one.userId === ownerId);
    return owner ? [recipientOf(owner)] : [];
  }
}
