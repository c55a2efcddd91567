import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';
import type { WantedReminder } from '../reminders/index.js';
import type { DistinctionEventKind, DistinctionState } from './distinction.rules.js';
import { hasAnswered, remindsOn, suspensionOf } from './hearing/hearing.rules.js';

/** What the mails about a distinction depend on. */
export interface RemindedDistinction {
  readonly state: DistinctionState;
  readonly expiresOn: Day;
  readonly hearingUntil: Day | null;
  /** When the document was ready; null: not yet. */
  readonly documentAt: Date | null;
  /** When the document with other names was ready. */
  readonly editionAt: Date | null;
  /** The newest first. */
  readonly events: readonly { readonly id: string; readonly kind: DistinctionEventKind; readonly at: Date }[];
  /** What the company answered to its suspensions. */
  readonly answers: readonly { readonly id: string; readonly suspensionId: string; readonly at: Date }[];
}

/** Who gets them. */
export interface ReminderPeople {
  /** Those who manage the distinction in its company. */
  readonly company: readonly WantedReminder['to'][];
  /** The administration of FM4. */
  readonly coordination: readonly WantedReminder['to'][];
}

/** Days, counted from the last one, on which the company is reminded to renew. */
export const expirySchedule = { days: [-90, -60, -30, -7], min: -180, max: -1, most: 6 } as const;

// What the company hears of at once. Awarding is told with the document, replacing by the mail of the new one.
export const announced = ['suspended', 'reinstated', 'revoked', 'expired'] as const satisfies DistinctionEventKind[];

/** Each goes to those who manage the distinction, unless it says otherwise. */
export const distinctionReminderKinds = {
  issued: 'distinctions.issued',
  expiring: 'distinctions.expiring',
  suspended: 'distinctions.suspended',
  reinstated: 'distinctions.reinstated',
  revoked: 'distinctions.revoked',
  expired: 'distinctions.expired',
  /** Its names are others now, and so is its document. */
  renamed: 'distinctions.renamed',
  /** It may answer its suspension for three more days. */
  hearing: 'distinctions.hearing',
  /** To FM4's administration: the company has answered. */
  answered: 'distinctions.answered',
} as const;

const isAnnounced = (kind: DistinctionEventKind) => announced.some((one) => one === kind);

// A notice that is some days late still helps, and free days in a row (Easter, a long weekend) may hold it up.
const LATEST_NOTICE_DAYS = 6;

/**
 * Every mail that a distinction wants in its present state.
 * @param noticeOn days, counted from its last one, on which its end is announced
 */
export function wantedReminders(
  distinction: RemindedDistinction,
  people: ReminderPeople,
  noticeOn: readonly number[],
  now: Date,
): WantedReminder[] {
  const issued = distinction.documentAt
    ? [{ kind: distinctionReminderKinds.issued, dueAt: distinction.documentAt }]
    : [];
  const changes = distinction.events
    .filter(({ kind }) => isAnnounced(kind))
    .map(({ id, kind, at }) => ({ kind: `distinctions.${kind}`, dueAt: at, details: { eventId: id } }));
  const renamed = distinction.editionAt
    ? [{ kind: distinctionReminderKinds.renamed, dueAt: distinction.editionAt }]
    : [];
  const own = [
    ...issued,
    ...renamed,
    ...changes,
    ...expiring(distinction, noticeOn, dayOf(now)),
    ...hearing(distinction),
  ];
  return [...to(people.company, own), ...to(people.coordination, answered(distinction))];
}

type Wish = Omit<WantedReminder, 'to'>;

const to = (recipients: readonly WantedReminder['to'][], wishes: readonly Wish[]): WantedReminder[] =>
  recipients.flatMap((recipient) => wishes.map((wish) => ({ to: recipient, ...wish })));

function expiring(distinction: RemindedDistinction, noticeOn: readonly number[], today: Day): Wish[] {
  if (distinction.state !== 'active') return [];
  return noticeOn
    .map((days) => ({ days, day: addDays(distinction.expiresOn, days) }))
    .filter(({ day }) => addDays(day, LATEST_NOTICE_DAYS) >= today)
    .map(({ days, day }) => ({
      kind: distinctionReminderKinds.expiring,
      dueAt: instantOf(day, '09:00'),
      offset: days,
      details: { days: String(-days) },
    }));
}

function hearing(distinction: RemindedDistinction): Wish[] {
  const day = remindsOn(distinction, hasAnswered(distinction.events, distinction.answers));
  if (day === null) return [];
  const details = { eventId: suspensionOf(distinction.events)! };
  return [{ kind: distinctionReminderKinds.hearing, dueAt: instantOf(day, '09:00'), details }];
}

const answered = ({ answers }: RemindedDistinction): Wish[] =>
  answers.map(({ id, at }) => ({ kind: distinctionReminderKinds.answered, dueAt: at, details: { answerId: id } }));
