import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OpeningCompanyMail, type OpeningNews } from '#templates/openings/review/company.mail';
import { OpeningNoticeMail } from '#templates/openings/review/notice.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { openingById, type OpeningRow } from '../announcing/openings.queries.js';
import { readingRoles } from '../opening.policy.js';
import { OPENING } from '../opening.subject.js';
import {
  openingKinds as kinds,
  type OpeningPeople,
  openingSchedules as schedules,
  wantedOpeningEvents,
  wantedOpeningMails,
} from './opening.reminders.js';
import { lastOutcome, openingsToRemind } from './review.queries.js';

/** A mail to FM4. */
const notice = (what: 'received' | 'late') => ({
  kind: kinds[what],
  audience: 'staff' as const,
  essential: true,
  asks: true,
  template: OpeningNoticeMail,
  sample: () => ({ ...OpeningNoticeMail.example, notice: what }),
  load: async (tx: EntityManager, { id }: { id: string }) => {
    const opening = await openingById(tx, id);
    if (!opening?.answerBy) return null;
    return { id, notice: what, post: opening.post, company: opening.company, day: opening.answerBy };
  },
});

/** A mail to a company; none while there is no news. */
const company = (
  kind: string,
  essential: boolean,
  news: (tx: EntityManager, row: OpeningRow) => Promise<OpeningNews | null>,
) => ({
  kind,
  audience: 'company' as const,
  essential,
  template: OpeningCompanyMail,
  load: async (tx: EntityManager, { id }: { id: string }) => {
    const opening = await openingById(tx, id);
    const told = opening && (await news(tx, opening));
    return opening && told ? { id, news: told, post: opening.post, day: opening.endsOn } : null;
  },
});

const sample = (news: OpeningNews) => () => ({ ...OpeningCompanyMail.example, news });

/** The mails about openings. */
@Injectable()
export class OpeningMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: OPENING,
      kinds: Object.values(kinds),
      open: openingsToRemind,
      desired: async (tx, id, { days }) => {
        const opening = await openingById(tx, id);
        if (!opening) return null;
        const people = await this.people(tx, opening);
        return {
          companyId: opening.companyId,
          desired: wantedOpeningMails(opening, people, days),
          events: wantedOpeningEvents(opening),
        };
      },
    });
    this.reminders.register(notice('received'));
    this.reminders.register({ ...notice('late'), schedule: schedules.late });
    this.reminders.register(
      company(kinds.decided, true, async (tx, { id }) => (await lastOutcome(tx, id))?.outcome ?? null),
    );
    this.reminders.register({
      ...company(kinds.ending, false, async () => 'ending'),
      schedule: schedules.ending,
      sample: sample('ending'),
    });
    this.reminders.register({
      ...company(kinds.stopped, true, async (_, row) => stoppedNews(row)),
      sample: sample('paused'),
    });
    this.reminders.register({
      ...company(kinds.outcome, false, async () => 'outcome'),
      schedule: schedules.outcome,
      sample: sample('outcome'),
    });
  }

  private async people(tx: EntityManager, { companyId }: OpeningRow): Promise<OpeningPeople> {
    const staff = await this.accounts.staff(tx);
    const readers = staff.filter((person) => hasRole(person, ...readingRoles)).map(recipientOf);
    const members = await this.accounts.membersOf(tx, companyId);
    const company = members.filter((person) => hasRole(person, 'company_admin', 'company_editor')).map(recipientOf);
    return { readers, company };
  }
}

/** What became of an opening that stopped. */
function stoppedNews({ state, closedFor }: OpeningRow): OpeningNews | null {
  if (state === 'paused') return 'paused';
  return closedFor === 'ended' || closedFor === 'fm4' || closedFor === 'standing' ? closedFor : null;
}
