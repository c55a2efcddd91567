import { DAY } from '#libs/clock';

/**
 * `withdrawn` ends an enrolment without a certificate; enrolling again starts a new one. `renewed`: it was completed, its
 * certificate ends or was withdrawn, and a newer enrolment takes its place.
 */
export type EnrolmentState = 'enrolled' | 'in-progress' | 'completed' | 'withdrawn' | 'renewed';
export type EnrolmentAct = 'read' | 'fail' | 'pass' | 'withdraw' | 'renew';

/** Transitions of an enrolment; those not listed are refused. */
export const enrolmentMoves: Record<EnrolmentState, Partial<Record<EnrolmentAct, EnrolmentState>>> = {
  enrolled: { read: 'in-progress', fail: 'in-progress', pass: 'completed', withdraw: 'withdrawn' },
  'in-progress': { read: 'in-progress', fail: 'in-progress', pass: 'completed', withdraw: 'withdrawn' },
  // Reading again after the certificate is welcome and changes nothing.
  completed: { read: 'completed', renew: 'renewed' },
  withdrawn: {},
  renewed: {},
};

/** The state after `act`; null when it is refused. */
export function moveEnrolment(state: EnrolmentState, act: EnrolmentAct): EnrolmentState | null {
  return enrolmentMoves[state][act] ?? null;
}

/** States in which an enrolment can still be completed, reminded of or withdrawn. */
export const openStates: readonly EnrolmentState[] = ['enrolled', 'in-progress'];

/** Pause between two reminders by hand for one enrolment, in milliseconds. */
export const REMIND_AGAIN_AFTER = DAY;

export const isOpen = ({ state }: { readonly state: EnrolmentState }): boolean => openStates.includes(state);

/** Whether Human Resources may remind the learner by hand now. */
export function mayRemind(
  { state, remindedAt }: { readonly state: EnrolmentState; readonly remindedAt: Date | null },
  now: Date,
): boolean {
  return isOpen({ state }) && (remindedAt === null || remindedAt <= remindedBefore(now));
}

/** The latest earlier reminder by hand that allows another one now. */
export const remindedBefore = (now: Date): Date => new Date(now.getTime() - REMIND_AGAIN_AFTER);
