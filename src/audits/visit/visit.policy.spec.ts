import { auditStates } from '../cases/audit.rules.js';
import { noTies, tiesOf } from '../independence/independence.rules.js';
import { mayVisit, signsFor, visitRefusal } from './visit.policy.js';
import { visitStates } from './visit.rules.js';

const auditor = (userId: string) => ({ userId, companyId: null, roles: ['auditor' as const] });
const audit = { state: 'in_review' as const, companyId: 'c', auditorId: 'lead', ties: noTies };
const visit = { state: 'agreed' as const, secondAuditor: 'second' };

test('the auditor of the case arranges; the second one works beside them, and nobody else', () => {
  expect(mayVisit(auditor('lead'), 'arrange', audit, null)).toBe(true);
  expect(visitRefusal(auditor('second'), 'arrange', audit, visit)).toBe('not-yours');
  for (const userId of ['lead', 'second']) expect(mayVisit(auditor(userId), 'work', audit, visit)).toBe(true);
  expect(visitRefusal(auditor('third'), 'work', audit, visit)).toBe('not-yours');
  expect(visitRefusal({ ...auditor('lead'), roles: ['committee'] }, 'work', audit, visit)).toBe('not-yours');
});

test('only while the case is reviewed or clarified, and things are put down while the day is agreed upon', () => {
  const states = auditStates.filter((state) => mayVisit(auditor('lead'), 'arrange', { ...audit, state }, visit));
  expect(states).toEqual(['in_review', 'returned']);
  const working = visitStates.filter((state) => mayVisit(auditor('second'), 'work', audit, { ...visit, state }));
  expect(working).toEqual(['agreed']);
  expect(visitRefusal(auditor('lead'), 'work', audit, null)).toBe('not-now');
});

test('a tie that comes to light keeps both from it', () => {
  for (const tie of ['conflict', 'advised', 'voted'] as const) {
    const ties = tiesOf([{ userId: 'second', tie }]);
    expect(visitRefusal(auditor('second'), 'work', { ...audit, ties }, visit)).toBe(tie);
  }
});

test('who went signs for FM4, an administrator for the company, nobody for both', () => {
  const auditors = [{ userId: 'lead' }];
  const of = (companyId: string, role: 'company_admin' | 'company_editor') => ({
    userId: 'ana',
    companyId,
    roles: [role],
  });
  expect(signsFor(auditor('lead'), { companyId: 'c' }, auditors)).toBe('fm4');
  expect(signsFor(auditor('second'), { companyId: 'c' }, auditors)).toBeNull();
  expect(signsFor(of('c', 'company_admin'), { companyId: 'c' }, auditors)).toBe('company');
  expect(signsFor(of('c', 'company_editor'), { companyId: 'c' }, auditors)).toBeNull();
  expect(signsFor(of('other', 'company_admin'), { companyId: 'c' }, auditors)).toBeNull();
});
