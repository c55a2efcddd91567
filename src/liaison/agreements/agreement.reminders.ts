/** The mails and tasks of agreements and commitments in their present state, pure. */
import { addDays, type Day } from '#libs/mexico';
import { type DesiredReminder, unansweredReminders } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { originPath, type Side } from './agreement.rules.js';

export const agreementKinds = {
  /** To who answers for a commitment: its day is near, or has passed. */
  commitment: 'liaison.commitment',
  /** To both sides: an agreement ends soon. */
  ends: 'liaison.agreement-ends',
} as const;

/** Days of the kinds, until FM4 changes them. */
export const agreementSchedules = {
  commitment: { days: [-7, 1, 8], min: -60, max: 60, most: 6 },
  ends: { days: [-60, -15], min: -180, max: 0, most: 4 },
} as const;

/** Days before its day on which the task of a commitment appears. */
const TASK_DAYS = 14;

type Recipient = DesiredReminder['to'];

export interface AgreementPeople {
  readonly liaisons: readonly Recipient[];
  readonly coordination: readonly Recipient[];
}

/** Who hears of what a side does: where an ally has no liaison, FM4 does. */
const askedOf = (side: Side, { liaisons, coordination }: AgreementPeople): readonly Recipient[] =>
  side === 'ally' && liaisons.length > 0 ? liaisons : coordination;

/** A commitment to be reminded of. */
export interface OpenCommitment {
  readonly id: string;
  readonly agreementId: string | null;
  readonly meetingId: string | null;
  readonly side: Side;
  readonly dueOn: Day;
  readonly text: string;
  readonly open: boolean;
}

/** What a commitment wants mailed: nothing once it was kept or dropped. */
export function wantedCommitmentMails(
  { side, dueOn, open }: OpenCommitment,
  people: AgreementPeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  if (!open) return [];
  const kind = agreementKinds.commitment;
  return unansweredReminders(dueOn, [{ kind, days: days(kind), to: askedOf(side, people), target: null }]);
}

/** Its task: of each liaison, or of FM4. */
export function wantedCommitmentEvents(commitment: OpenCommitment, liaisonIds: readonly string[]): WantedEvent[] {
  const { side, dueOn, text, open } = commitment;
  if (!open) return [];
  const event = (audience: WantedEvent['for'], workspace: string): WantedEvent => ({
    kind: agreementKinds.commitment,
    for: audience,
    when: { day: dueOn },
    task: { from: addDays(dueOn, -TASK_DAYS) },
    path: `${workspace}/${originPath(commitment)}`,
    details: { text: text.length > 80 ? `${text.slice(0, 79)}…` : text },
  });
  if (side === 'fm4' || liaisonIds.length === 0)
    return [event({ userId: null, companyId: null, roles: ['staff_admin'] }, '/fm4')];
  return liaisonIds.map((userId) => event({ userId, companyId: null, roles: ['partner'] }, '/enlaces'));
}

/** What an agreement wants mailed before it ends; nothing when it was ended. */
export function wantedAgreementMails(
  agreement: { readonly endsOn: Day; readonly endedOn: Day | null },
  people: AgreementPeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  if (agreement.endedOn !== null) return [];
  const kind = agreementKinds.ends;
  const to = [...people.coordination, ...people.liaisons];
  return unansweredReminders(agreement.endsOn, [{ kind, days: days(kind), to, target: null }]);
}
