/** Themes: what they go through and who may do what, pure. */
import { addDays, type Day } from '#libs/mexico';
import type { ThemeOutcome, ThemeState, VoiceSource } from '#templates/monitoring/listening/listening.shapes';
import { hasRole, type Role } from '../../database/index.js';

export const themeLimits = {
  leastTitle: 5,
  title: 120,
  description: 1000,
  leastTold: 20,
  told: 1500,
  link: 300,
} as const;

/** Days that a new theme has until it is due. */
const FIRST_TERM_DAYS = 60;
export const firstDue = (today: Day): Day => addDays(today, FIRST_TERM_DAYS);

/** Days from the one on which a theme is due, on which its owner is reminded. */
export const dueSchedule = { days: [-7, 1], min: -30, max: 30, most: 5 } as const;
/** When reminders of a day go out. */
export const REMINDER_TIME = '09:00';

/** Until it is closed a theme is opened and worked on as its owner says; what is closed stays so. */
export const isOpen = (state: ThemeState): boolean => state !== 'closed';

/** What closing a theme says. */
export interface Closing {
  readonly outcome: ThemeOutcome;
  /** What changed, or why not. */
  readonly told: string;
  /** What everybody reads in its place; null: the same. */
  readonly publicText: string | null;
  readonly link: string | null;
}

export const sameClosing = (one: Closing, other: Closing): boolean =>
  one.outcome === other.outcome &&
  one.told === other.told &&
  one.publicText === other.publicText &&
  one.link === other.link;

/** An address on this site, or of another one by https. */
export const isLink = (text: string): boolean =>
  /^\/(?![/\\])[^\s\\]*$/.test(text) || (/^https:\/\/[^\s/@\\]+\.[^\s\\]*$/.test(text) && URL.canParse(text));

/**
 * Who reads the words of a source here: who reads them where they come from. What a company asks is not read by who judges
 * companies; of reports only the kind is known, and that by those who handle them.
 */
const readers: Readonly<Record<VoiceSource, readonly Role[]>> = {
  question: ['content_editor', 'staff_admin'],
  request: ['staff_admin'],
  refusal: ['content_editor', 'staff_admin'],
  search: ['staff_admin', 'committee', 'content_editor'],
  report: ['staff_admin', 'committee'],
  survey: ['content_editor', 'staff_admin'],
  suggestion: ['content_editor', 'staff_admin'],
};

/** Whether a person may read, and so sort, the voices of a source. */
export const mayHear = (person: { readonly roles: readonly Role[] }, source: VoiceSource): boolean =>
  hasRole(person, ...readers[source]);
