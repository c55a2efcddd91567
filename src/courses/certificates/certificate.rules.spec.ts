import { type CertificateFacts, certificateState, certifiedTitle, endOf, mayRenew } from './certificate.rules.js';

test.each([
  ['Inducción laboral: derechos (para personas en movilidad)', 'Inducción laboral: derechos'],
  ['Derechos (y deberes) en el trabajo', 'Derechos (y deberes) en el trabajo'],
  ['Movilidad humana', 'Movilidad humana'],
])('%s is certified as %s', (title, certified) => {
  expect(certifiedTitle({ title })).toBe(certified);
});

const day = new Date('2026-11-23T16:00:00Z');
const facts: CertificateFacts = { expiresOn: '2026-11-23', renewedAt: null, withdrawnAt: null };

test.each<[Partial<CertificateFacts>, string, string]>([
  [{}, '2026-11-23', 'valid'],
  [{}, '2026-11-24', 'expired'],
  [{ expiresOn: null }, '2090-01-01', 'valid'],
  [{ renewedAt: day }, '2026-11-24', 'renewed'],
  [{ withdrawnAt: day }, '2026-11-23', 'withdrawn'],
  [{ withdrawnAt: day, renewedAt: day }, '2026-11-24', 'withdrawn'],
])('with %j, on %s a certificate is %s', (changes, today, state) => {
  expect(certificateState({ ...facts, ...changes }, today)).toBe(state);
});

test('it ends as many months after its day as its course says, or never', () => {
  expect(endOf('2026-08-31', { certificateMonths: 18 })).toBe('2028-02-29');
  expect(endOf('2026-08-31', { certificateMonths: null })).toBeNull();
});

test.each<[Partial<CertificateFacts>, string, boolean]>([
  [{}, '2026-09-23', false],
  [{}, '2026-09-24', true],
  [{}, '2027-01-01', true],
  [{ renewedAt: day }, '2026-11-23', false],
  [{ expiresOn: null }, '2026-11-23', false],
  [{ expiresOn: null, withdrawnAt: day }, '2026-11-23', true],
])('with %j, on %s its course may be taken again: %s', (changes, today, may) => {
  expect(mayRenew({ ...facts, ...changes }, today)).toBe(may);
});

test('only what stands in brackets at the end falls away', () => {
  expect(certifiedTitle({ title: 'Uno (dos) (tres)' })).toBe('Uno (dos)');
  expect(certifiedTitle({ title: 'Uno(dos)' })).toBe('Uno(dos)');
});
