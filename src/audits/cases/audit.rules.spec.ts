import fc from 'fast-check';
import { afterMove, auditMoves, auditStates, deadlineOf, isLate, takeBy, transitions } from './audit.rules.js';

describe('the way of a case', () => {
  it('goes from waiting to decided through review, closing and the committee', () => {
    expect(afterMove('waiting', 'take')).toBe('in_review');
    expect(afterMove('in_review', 'close')).toBe('closed');
    expect(afterMove('closed', 'startVoting')).toBe('in_committee');
    expect(afterMove('in_committee', 'decide')).toBe('decided');
  });

  it('goes to the company for clarification and comes back, to the list when its auditor left meanwhile', () => {
    expect(afterMove('in_review', 'clarify')).toBe('returned');
    expect(afterMove('returned', 'resume')).toBe('in_review');
    expect(afterMove('returned', 'requeue')).toBe('waiting');
    expect(afterMove('returned', 'close')).toBeNull();
  });

  it('comes back from the committee to the auditor, who closes it again', () => {
    expect(afterMove('in_committee', 'return')).toBe('in_review');
    expect(afterMove('in_committee', 'clarify')).toBeNull();
  });

  it('lets the auditor reopen only while nobody has voted', () => {
    expect(afterMove('closed', 'reopen')).toBe('in_review');
    expect(afterMove('in_committee', 'reopen')).toBeNull();
  });

  it('looks for another auditor when the present one declares a conflict, at any time before the decision', () => {
    const states = auditStates.filter((state) => afterMove(state, 'requeue') === 'waiting');
    expect(states).toEqual(['in_review', 'returned', 'closed', 'in_committee']);
  });

  it('never decides a case that the committee has not heard', () => {
    for (const state of auditStates) {
      expect(afterMove(state, 'decide')).toBe(state === 'in_committee' ? 'decided' : null);
    }
  });

  it('is taken back by its company only while it waits, and comes back when it is submitted again', () => {
    const from = auditStates.filter((state) => afterMove(state, 'withdraw') !== null);
    expect(from).toEqual(['waiting']);
    expect(auditMoves.filter((move) => afterMove('withdrawn', move) !== null)).toEqual(['resubmit']);
    expect(afterMove('withdrawn', 'resubmit')).toBe('waiting');
  });

  it('has no way out of a decision', () => {
    expect(auditMoves.map((move) => afterMove('decided', move)).every((state) => state === null)).toBe(true);
  });

  it('reaches a decision from every state, and only known states', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...auditMoves), { maxLength: 40 }), (moves) => {
        const end = moves.reduce(
          (state, move) => afterMove(state, move) ?? state,
          'waiting' as (typeof auditStates)[number],
        );
        expect(auditStates).toContain(end);
        expect(end === 'decided' || Object.keys(transitions[end]).length > 0).toBe(true);
      }),
    );
  });
});

describe('deadlines', () => {
  // Monday 2 November 2026; Monday 16 is a holiday (Revolution, LFT 74).
  const dates = { submittedAt: new Date('2026-11-02T16:00:00Z'), closedAt: null, returnedAt: null, resumedAt: null };
  const friday = new Date('2026-11-13T16:00:00Z');

  it('gives three working days to take a case and twenty to review it, both from the submission', () => {
    expect(deadlineOf({ ...dates, state: 'waiting' })).toBe('2026-11-05');
    expect(deadlineOf({ ...dates, state: 'in_review' })).toBe('2026-12-01');
  });

  it('gives back the working days of pauses since the step began, and has no day while one goes on', () => {
    const ended = { fromAt: new Date('2026-11-05T16:00:00Z'), toAt: new Date('2026-11-10T16:00:00Z') };
    expect(deadlineOf({ ...dates, state: 'in_review' }, [ended])).toBe('2026-12-04');
    expect(deadlineOf({ ...dates, closedAt: friday, state: 'closed' }, [ended])).toBe('2026-11-30');
    expect(deadlineOf({ ...dates, state: 'in_review' }, [{ ...ended, toAt: null }])).toBeNull();
  });

  it('gives the committee ten working days from the closing, over a weekend and a holiday', () => {
    expect(deadlineOf({ ...dates, closedAt: friday, state: 'closed' })).toBe('2026-11-30');
    expect(deadlineOf({ ...dates, closedAt: friday, state: 'in_committee' })).toBe('2026-11-30');
  });

  it('gives the company ten working days to clarify, and the auditor ten for the second look', () => {
    expect(deadlineOf({ ...dates, returnedAt: friday, state: 'returned' })).toBe('2026-11-30');
    expect(deadlineOf({ ...dates, resumedAt: friday, state: 'in_review' })).toBe('2026-11-30');
  });

  it('counts from the day in Mexico, not in Greenwich', () => {
    expect(deadlineOf({ ...dates, submittedAt: new Date('2026-11-03T03:00:00Z'), state: 'waiting' })).toBe(
      '2026-11-05',
    );
  });

  it('has nothing due after the decision', () => {
    expect(deadlineOf({ ...dates, state: 'decided' })).toBeNull();
  });
});

describe('what is late', () => {
  it('is so from the day after it was due, in Mexico', () => {
    expect(isLate('2026-11-05', new Date('2026-11-06T05:59:00Z'))).toBe(false);
    expect(isLate('2026-11-05', new Date('2026-11-06T06:00:00Z'))).toBe(true);
    expect(isLate(null, new Date('2026-11-06T06:00:00Z'))).toBe(false);
  });

  it('to take is told to the coordination on the morning of that day', () => {
    const submittedAt = new Date('2026-11-02T16:00:00Z');
    expect(takeBy({ dueOn: '2026-11-05', submittedAt })).toEqual(new Date('2026-11-05T16:00:00Z'));
    expect(takeBy({ dueOn: null, submittedAt })).toEqual(submittedAt);
  });
});
