import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, instantOf } from '#libs/mexico';
import { ThemeClosedMail, ThemeDueMail } from '#templates/monitoring/listening/theme.mail';
import { Accounts } from '../../accounts/index.js';
import { HeardQuestions } from '../../guidance/index.js';
import { HeardRequests } from '../../liaison/index.js';
import {
  type Asked,
  type DesiredReminder,
  type DesiredReminders,
  type Recipient,
  recipientOf,
  Reminders,
} from '../../notifications/index.js';
import { monitors } from '../monitoring.policy.js';
import { THEME } from './listening.service.js';
import { dueSchedule, REMINDER_TIME } from './theme.rules.js';
import { originsIn, themeById, type ThemeRow, themesToRemind } from './themes.queries.js';

const kinds = {
  /** To the owner: the theme is due, or past it. */
  due: 'monitoring.theme-due',
  /** To who asked: what changed, or why not. */
  closed: 'monitoring.theme-closed',
} as const;

/** The mails about themes. Who asked is told once: a closed theme stays closed, and takes no more voices. */
@Injectable()
export class ThemeMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    private readonly questions: HeardQuestions,
    private readonly requests: HeardRequests,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: THEME,
      kinds: Object.values(kinds),
      open: themesToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    this.reminders.register({
      kind: kinds.due,
      audience: 'staff',
      essential: false,
      schedule: dueSchedule,
      template: ThemeDueMail,
      load: async (tx, { id }) => {
        const theme = await themeById(tx, id);
        if (!theme || theme.state === 'closed') return null;
        return { themeId: id, title: theme.title, dueOn: theme.dueOn };
      },
    });
    this.reminders.register({
      kind: kinds.closed,
      audience: 'person',
      essential: false,
      template: ThemeClosedMail,
      load: async (tx, { id }) => {
        const theme = await themeById(tx, id);
        if (theme?.state !== 'closed') return null;
        return { themeId: id, title: theme.title, outcome: theme.outcome!, told: theme.told! };
      },
    });
  }

  private async desired(tx: EntityManager, id: string, { days }: Asked): Promise<DesiredReminders | null> {
    const theme = await themeById(tx, id);
    if (!theme) return null;
    const desired =
      theme.state === 'closed' ? await this.told(tx, theme) : await this.reminded(tx, theme, days(kinds.due));
    return { companyId: null, desired };
  }

  /** Those who asked, of the sources in which somebody left an account. */
  private async told(tx: EntityManager, { id, closedAt }: ThemeRow): Promise<DesiredReminder[]> {
    const origins = await originsIn(tx, id);
    const of = (source: string) => origins.filter((one) => one.source === source).map(({ sourceId }) => sourceId);
    const people = new Map<string, Recipient>();
    for (const to of [
      ...(await this.questions.recipients(tx, of('question'))),
      ...(await this.requests.recipients(tx, of('request'))),
    ])
      people.set(to.email, to);
    return [...people.values()].map((to) => ({ kind: kinds.closed, to, dueAt: closedAt! }));
  }

  /** Its owner, or the administration when they no longer follow themes. */
  private async reminded(tx: EntityManager, theme: ThemeRow, days: readonly number[]): Promise<DesiredReminder[]> {
    const staff = new Map<string, Recipient>();
    for (const role of monitors)
      for (const member of await this.accounts.staffWith(tx, role)) staff.set(member.userId, recipientOf(member));
    const owner = theme.ownerId === null ? undefined : staff.get(theme.ownerId);
    const to = owner ? [owner] : (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf);
    return to.flatMap((person) =>
      days
        .map((offset) => ({
          kind: kinds.due,
          to: person,
          dueAt: instantOf(addDays(theme.dueOn, offset), REMINDER_TIME),
          offset,
        }))
        .filter(({ dueAt }) => dueAt > theme.openedAt),
    );
  }
}
