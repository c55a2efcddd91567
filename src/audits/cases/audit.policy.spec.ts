import fc from 'fast-check';
import type { Role } from '../../database/index.js';
import { auditActions, may, refusalOf, type AuditActor, type AuditFacts } from './audit.policy.js';
import { tieKinds, tiesOf, type Tie, type Ties } from '../independence/independence.rules.js';
import { auditStates, overStates } from './audit.rules.js';

const auditor: AuditActor = { userId: 'tere', companyId: null, roles: ['auditor'] };
const otherAuditor: AuditActor = { userId: 'raul', companyId: null, roles: ['auditor'] };
const member: AuditActor = { userId: 'ana', companyId: null, roles: ['committee'] };
const coordinator: AuditActor = { userId: 'eva', companyId: null, roles: ['staff_admin'] };
const company: AuditActor = { userId: 'lucia', companyId: 'arandas', roles: ['company_admin'] };
const stranger: AuditActor = { userId: 'pia', companyId: 'otra', roles: ['company_admin'] };

const tied = (tie: Tie, userId: string): Ties => tiesOf([{ userId, tie }]);
const audit = (changes: Partial<AuditFacts> = {}): AuditFacts => ({
  state: 'in_review',
  companyId: 'arandas',
  auditorId: 'tere',
  ties: tied('audited', 'tere'),
  ...changes,
});
const waiting = audit({ state: 'waiting', auditorId: null, ties: tiesOf([]) });

describe('taking a case', () => {
  it('is for auditors, while it waits', () => {
    expect(may(auditor, 'take', waiting)).toBe(true);
    expect(refusalOf(member, 'take', waiting)).toBe('not-auditor');
    expect(refusalOf(otherAuditor, 'take', audit())).toBe('not-now');
  });

  it('is not for who trained or advised the company', () => {
    expect(refusalOf(auditor, 'take', { ...waiting, ties: tied('advised', 'tere') })).toBe('advised');
  });

  it('is not for who declared a conflict, nor for who voted on it before it was returned', () => {
    expect(refusalOf(auditor, 'take', { ...waiting, ties: tied('conflict', 'tere') })).toBe('conflict');
    expect(refusalOf(auditor, 'take', { ...waiting, ties: tied('voted', 'tere') })).toBe('voted');
  });
});

describe('reviewing and closing', () => {
  it('is for the auditor who has the case', () => {
    expect(may(auditor, 'review', audit())).toBe(true);
    expect(may(auditor, 'clarify', audit())).toBe(true);
    expect(refusalOf(auditor, 'close', audit({ state: 'returned' }))).toBe('not-now');
    expect(refusalOf(otherAuditor, 'review', audit())).toBe('not-yours');
    expect(refusalOf(coordinator, 'close', audit())).toBe('not-yours');
  });

  it('ends with the closing; it may be reopened until somebody has voted', () => {
    expect(refusalOf(auditor, 'review', audit({ state: 'closed' }))).toBe('not-now');
    expect(may(auditor, 'reopen', audit({ state: 'closed' }))).toBe(true);
    expect(refusalOf(auditor, 'reopen', audit({ state: 'in_committee' }))).toBe('not-now');
  });

  it('stops when an advisory comes to light', () => {
    expect(refusalOf(auditor, 'review', audit({ ties: tied('advised', 'tere') }))).toBe('advised');
  });
});

describe('coordinating a case', () => {
  it('assigns while it waits or is under review, and only the coordination does', () => {
    expect(may(coordinator, 'assign', waiting)).toBe(true);
    expect(may(coordinator, 'assign', audit())).toBe(true);
    expect(refusalOf(coordinator, 'assign', audit({ state: 'closed' }))).toBe('not-now');
    expect(refusalOf(auditor, 'assign', audit())).toBe('not-yours');
  });

  it('stops the clock while FM4 works on it: its auditor and the coordination do', () => {
    expect(may(auditor, 'pause', audit())).toBe(true);
    expect(may(coordinator, 'pause', audit({ state: 'in_committee' }))).toBe(true);
    expect(refusalOf(otherAuditor, 'pause', audit())).toBe('not-yours');
    expect(refusalOf(coordinator, 'pause', waiting)).toBe('not-now');
    expect(refusalOf(coordinator, 'pause', audit({ ties: tied('conflict', 'eva') }))).toBe('conflict');
  });
});

describe('scoring a case a second time', () => {
  const closed = audit({ state: 'closed' });

  it('is for an auditor who has no part in it, once its review is closed', () => {
    expect(may(otherAuditor, 'read-blind', closed)).toBe(true);
    expect(may(otherAuditor, 'read-blind', audit({ state: 'decided' }))).toBe(true);
    expect(refusalOf(otherAuditor, 'read-blind', audit())).toBe('not-now');
    expect(refusalOf(auditor, 'read-blind', closed)).toBe('audited');
    expect(refusalOf(member, 'read-blind', closed)).toBe('not-auditor');
    for (const tie of tieKinds) {
      expect(refusalOf(otherAuditor, 'read-blind', { ...closed, ties: tied(tie, 'raul') })).toBe(tie);
    }
  });

  it('shows the evidence and nothing of the review until it is done', () => {
    const blind = { ...closed, blind: new Set(['raul']) };
    expect(refusalOf(otherAuditor, 'read-review', blind)).toBe('blind');
    expect(refusalOf({ ...otherAuditor, roles: ['auditor', 'committee'] }, 'read-case', blind)).toBe('blind');
    expect(may(otherAuditor, 'read-evidence', blind)).toBe(true);
    expect(may(auditor, 'read-review', blind)).toBe(true);
  });
});

describe('the committee', () => {
  const closed = audit({ state: 'closed' });

  it('reads and votes once the auditor has closed', () => {
    expect(may(member, 'read-case', closed)).toBe(true);
    expect(may(member, 'vote', closed)).toBe(true);
    expect(refusalOf(member, 'vote', audit())).toBe('not-now');
  });

  it('never has a vote of who audited, even with both roles', () => {
    expect(refusalOf({ ...auditor, roles: ['auditor', 'committee'] }, 'vote', closed)).toBe('audited');
  });

  it('does not show the case to who declared a conflict', () => {
    expect(refusalOf(member, 'read-case', { ...closed, ties: tied('conflict', 'ana') })).toBe('conflict');
    expect(refusalOf(member, 'vote', { ...closed, ties: tied('conflict', 'ana') })).toBe('conflict');
  });

  it('does not show it either when they coordinate audits', () => {
    const both: AuditActor = { ...member, roles: ['committee', 'staff_admin'] };
    expect(may(both, 'read-review', closed)).toBe(true);
    expect(refusalOf(both, 'read-case', { ...closed, ties: tied('conflict', 'ana') })).toBe('conflict');
    expect(refusalOf(both, 'read-review', { ...closed, ties: tied('conflict', 'ana') })).toBe('conflict');
  });

  it('takes declarations of conflict until the decision', () => {
    expect(may(member, 'declare-conflict', closed)).toBe(true);
    expect(refusalOf(member, 'declare-conflict', audit({ state: 'decided' }))).toBe('not-now');
  });
});

describe('the company', () => {
  it('sees how its case stands, and the result only after the decision', () => {
    expect(may(company, 'read-state', audit())).toBe(true);
    expect(refusalOf(company, 'read-result', audit({ state: 'in_committee' }))).toBe('not-now');
    expect(may(company, 'read-result', audit({ state: 'decided' }))).toBe(true);
  });

  it('sees nothing of another company, and nothing of the work of FM4', () => {
    expect(refusalOf(stranger, 'read-state', audit())).toBe('not-yours');
    expect(refusalOf(stranger, 'read-result', audit({ state: 'decided' }))).toBe('not-yours');
    expect(refusalOf(company, 'read-review', audit({ state: 'decided' }))).toBe('not-yours');
    expect(refusalOf(company, 'read-case', audit({ state: 'decided' }))).toBe('not-committee');
  });
});

describe('independence, whatever the roles and the state', () => {
  const anyone = fc.record({
    userId: fc.constantFrom('tere', 'ana', 'omar'),
    companyId: fc.constant(null),
    roles: fc.subarray<Role>(['auditor', 'committee', 'staff_admin']),
  });
  const someTies = fc
    .array(fc.record({ userId: fc.constantFrom('tere', 'ana', 'omar'), tie: fc.constantFrom(...tieKinds) }))
    .map(tiesOf);
  const anyAudit = fc.record({
    state: fc.constantFrom(...auditStates),
    companyId: fc.constant('arandas'),
    auditorId: fc.constantFrom('tere', null),
    ties: someTies,
  });

  it('keeps who audited, advised or declared a conflict from voting, and who advised, voted or declared from auditing', () => {
    fc.assert(
      fc.property(anyone, anyAudit, (actor, facts) => {
        const { userId } = actor;
        if (may(actor, 'vote', facts)) {
          const { audited, advised, conflict } = facts.ties;
          expect([audited, advised, conflict].some((set) => set.has(userId))).toBe(false);
        }
        if (may(actor, 'take', facts) || may(actor, 'review', facts) || may(actor, 'close', facts)) {
          const { advised, voted, conflict } = facts.ties;
          expect([advised, voted, conflict].some((set) => set.has(userId))).toBe(false);
        }
      }),
    );
  });

  it('changes nothing in a case that is decided or that its company took back', () => {
    fc.assert(
      fc.property(anyone, anyAudit, fc.constantFrom(...overStates), (actor, facts, state) => {
        const over = { ...facts, state };
        const changing = auditActions.filter((action) => !action.startsWith('read-') && action !== 'record-advisory');
        expect(changing.filter((action) => may(actor, action, over))).toEqual([]);
      }),
    );
  });
});
