import fc from 'fast-check';
import { mayAgreeInBulk, type Verification, verificationProblem, withoutRecord } from './verification.rules.js';

const verification = (changes: Partial<Verification> = {}): Verification => ({
  method: 'documents',
  source: 'Política firmada en julio',
  verifiedOn: '2026-11-23',
  sampleSeen: 1,
  sampleOf: 1,
  ...changes,
});
const days = { openedOn: '2026-11-20', today: '2026-11-23' };
const seen = { value: 3, files: 1, opened: 1 };

describe('the record of a verification', () => {
  it('is sound with method, source, day and sample', () => {
    expect(verificationProblem(seen, verification(), days)).toBeNull();
  });

  it.each([['2026-11-19'], ['2026-11-24']])('cannot be of %s: before the case, or to come', (verifiedOn) => {
    expect(verificationProblem(seen, verification({ verifiedOn }), days)).toEqual({
      why: 'verified-day',
      field: 'verifiedOn',
    });
  });

  it('sees no more than there are, and something where the value claims something', () => {
    expect(verificationProblem(seen, verification({ sampleSeen: 2 }), days)?.why).toBe('sample-contradicts');
    expect(verificationProblem(seen, verification({ sampleSeen: 0 }), days)?.why).toBe('sample-empty');
    expect(verificationProblem({ ...seen, value: 1 }, verification({ sampleSeen: 0 }), days)).toBeNull();
  });

  it('has a source: words, or a file that was opened', () => {
    const silent = verification({ source: ' \n' });
    expect(verificationProblem(seen, silent, days)).toBeNull();
    expect(verificationProblem({ ...seen, opened: 0 }, silent, days)?.why).toBe('source-missing');
    expect(verificationProblem({ value: 3, files: 0, opened: 0 }, silent, days)?.why).toBe('source-missing');
    expect(verificationProblem({ value: 1, files: 0, opened: 0 }, silent, days)).toBeNull();
    expect(verificationProblem({ value: null, files: 2, opened: 0 }, silent, days)?.why).toBe('source-missing');
  });
});

describe('agreeing with several items at once', () => {
  it('takes only those that were answered and whose every file was opened', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 0, max: 4 })),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
        (companyValue, files, opened) => {
          const whole = files.length > 0 && files.every((file) => opened.includes(file));
          expect(mayAgreeInBulk({ companyValue, files }, new Set(opened))).toBe(companyValue !== null && whole);
        },
      ),
    );
  });
});

test('a review from before there was a record has to be given anew', () => {
  const reviews = new Map([
    ['D1-01', { method: null }],
    ['D1-02', { method: 'documents' as const }],
  ]);
  expect(withoutRecord(reviews)).toEqual(['D1-01']);
});
