import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import type { ClosedTheme } from '#templates/monitoring/listening/listening.shapes';
import { Accounts } from '../../accounts/index.js';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { periodOf } from '../indicators/period.rules.js';
import { monitors } from '../monitoring.policy.js';
import { refuse } from '../monitoring.refusals.js';
import { THEME } from './listening.service.js';
import { ListeningTheme } from './listening.entity.js';
import { publishedCount } from './synthesis.rules.js';
import { type Closing, isOpen, sameClosing } from './theme.rules.js';
import {
  closedThemes,
  countsByMonth,
  frozenQuarters,
  lockTheme,
  type MonthCount,
  themeById,
  type ThemeRow,
} from './themes.queries.js';
import { type VoiceRow, voicesOf } from './voices.queries.js';

/** Voices that the page of a theme lists. */
const MOST_LISTED = 100;

/** What is written about a theme while it is open. */
export interface ThemeText {
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly state: 'open' | 'working';
  readonly ownerId: string;
  readonly dueOn: Day;
}

/** A theme with all that is known of it. */
export interface ReadTheme {
  readonly theme: ThemeRow;
  readonly counts: readonly MonthCount[];
  readonly voices: readonly VoiceRow[];
  /** Who may own it. */
  readonly owners: readonly { readonly userId: string; readonly name: string }[];
}

/** Themes: worked on by their owners, closed with what changed or why not. */
@Injectable()
export class Themes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  /** @throws Refused `not-found` */
  async read(person: PersonActor, id: string): Promise<ReadTheme> {
    if (!isId(id)) throw notFound();
    return this.db.as(person, async (tx) => {
      const theme = await themeById(tx, id);
      if (!theme) throw notFound();
      return {
        theme,
        counts: await countsByMonth(tx, id),
        voices: await voicesOf(tx, id, MOST_LISTED),
        owners: await this.owners(tx),
      };
    });
  }

  /**
   * Changes what a theme says, who owns it and by when.
   * @throws Refused `not-found`, `monitoring.theme-closed`, `conflict`, and 422 at a field: `monitoring.personal-data`,
   *   `monitoring.no-owner`, `monitoring.due-past`
   */
  async change(person: PersonActor, id: string, { version, ...text }: ThemeText): Promise<void> {
    requireNobody({ title: text.title, description: text.description });
    await this.work(person, id, 'monitoring.change-theme', async (tx, theme) => {
      if (!isOpen(theme.state)) throw refuse('monitoring.theme-closed');
      if (theme.version !== version) throw conflict();
      if (!(await this.owners(tx)).some(({ userId }) => userId === text.ownerId))
        throw refuse('monitoring.no-owner', { status: 422, field: 'ownerId' });
      if (text.dueOn !== theme.dueOn && text.dueOn < dayOf(this.clock.now()))
        throw refuse('monitoring.due-past', { status: 422, field: 'dueOn' });
      await tx.update(ListeningTheme, { id }, { ...text, version: version + 1 });
      await this.tell(tx, person, 'monitoring.theme-changed', id);
    });
  }

  /**
   * Closes a theme for good: who asked is told, and everybody reads it. The same again is once.
   * @throws Refused `not-found`, `monitoring.theme-closed` when it was closed otherwise, `monitoring.theme-empty`,
   *   `monitoring.personal-data` (422)
   */
  async close(person: PersonActor, id: string, closing: Closing): Promise<void> {
    requireNobody({ told: closing.told, publicText: closing.publicText ?? '' });
    await this.work(person, id, 'monitoring.close-theme', async (tx, theme) => {
      if (!isOpen(theme.state)) {
        if (sameClosing(closing, theme as Closing)) return;
        throw refuse('monitoring.theme-closed');
      }
      if (theme.voices === 0) throw refuse('monitoring.theme-empty');
      const by = { closedBy: person.userId, closedAt: this.clock.now() };
      await tx.update(ListeningTheme, { id }, { ...closing, ...by, state: 'closed', version: theme.version + 1 });
      await this.tell(tx, person, 'monitoring.theme-closed', id);
    });
  }

  /** Closed themes as everybody reads them. */
  async closed(): Promise<ClosedTheme[]> {
    return this.db.read(async (tx) => {
      const frozen = await frozenQuarters(tx);
      const published = frozen.map(({ synthesis }) => synthesis);
      return (await closedThemes(tx)).map((theme) => {
        const { key } = periodOf(dayOf(theme.closedAt), 'quarter');
        const isCounted = frozen.some(({ quarter }) => quarter === key);
        return { ...theme, voices: publishedCount(theme.id, published), isCounted };
      });
    });
  }

  private async owners(tx: EntityManager): Promise<{ userId: string; name: string }[]> {
    const found = new Map<string, string>();
    for (const role of monitors)
      for (const { userId, name } of await this.accounts.staffWith(tx, role)) found.set(userId, name);
    return [...found]
      .map(([userId, name]) => ({ userId, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name) || a.userId.localeCompare(b.userId));
  }

  private async work(
    person: PersonActor,
    id: string,
    what: string,
    work: (tx: EntityManager, theme: ThemeRow) => Promise<void>,
  ): Promise<void> {
    if (!isId(id)) throw notFound();
    await this.db.change(person, { what, subject: id }, async (tx) => {
      const theme = (await lockTheme(tx, id)) ? await themeById(tx, id) : null;
      if (!theme) throw notFound();
      await work(tx, theme);
      await this.reminders.refresh(tx, THEME, id);
    });
  }

  private tell(
    tx: EntityManager,
    person: PersonActor,
    act: 'monitoring.theme-changed' | 'monitoring.theme-closed',
    id: string,
  ): Promise<void> {
    return recordAct(tx, person, { at: this.clock.now(), act, subject: { type: THEME, id } });
  }
}

/** What is published tells of nobody. */
function requireNobody(texts: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(texts))
    if (telltaleInText(text) === 'number') throw refuse('monitoring.personal-data', { status: 422, field });
}
