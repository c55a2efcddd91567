import fc from 'fast-check';
import {
  closingGaps,
  levels,
  mayClose,
  nextToReview,
  problemsOf,
  progressOf,
  recommendedLevel,
  type AuditedResult,
  type ItemReview,
  type ItemUnderReview,
} from './review.rules.js';

const item = (id: string, changes: Partial<ItemUnderReview> = {}): ItemUnderReview => ({
  id,
  critical: false,
  companyValue: 3,
  evidenceCount: 1,
  ...changes,
});
const review = (value: number | null, changes: Partial<ItemReview> = {}): ItemReview => ({
  value,
  reason: '',
  verifiedHow: '',
  ...changes,
});

describe('the review of an item', () => {
  it('needs no reason when the auditor agrees with the company', () => {
    expect(problemsOf(item('a'), review(3))).toEqual([]);
  });

  it('needs a reason when it differs, upwards as well as downwards', () => {
    expect(problemsOf(item('a'), review(2))).toEqual(['reason-missing']);
    expect(problemsOf(item('a'), review(4))).toEqual(['reason-missing']);
    expect(problemsOf(item('a'), review(2, { reason: 'La hoja de Lagos aún lo pregunta' }))).toEqual([]);
  });

  it('does not take blanks for a reason', () => {
    expect(problemsOf(item('a'), review(2, { reason: ' \n\t' }))).toEqual(['reason-missing']);
  });

  it('needs a reason where the company gave no answer', () => {
    expect(problemsOf(item('a', { companyValue: null }), review(0))).toEqual(['reason-missing']);
  });

  it('does not pass 1 without a file unless it says how it was verified', () => {
    const bare = item('a', { evidenceCount: 0 });
    expect(problemsOf(bare, review(3))).toEqual(['verification-missing']);
    expect(problemsOf(bare, review(3, { verifiedHow: 'Tres entrevistas en sitio' }))).toEqual([]);
    expect(problemsOf(bare, review(1, { reason: 'Sin evidencia' }))).toEqual([]);
  });

  it('says both things at once when both are missing', () => {
    expect(problemsOf(item('a', { evidenceCount: 0 }), review(2))).toEqual(['reason-missing', 'verification-missing']);
  });

  it('may find that an item does not apply, with a reason, but never a critical one', () => {
    expect(problemsOf(item('a'), review(null))).toEqual(['reason-missing']);
    expect(problemsOf(item('a'), review(null, { reason: 'No hay alojamiento desde mayo' }))).toEqual([]);
    expect(problemsOf(item('a', { companyValue: null }), review(null))).toEqual(['reason-missing']);
    expect(problemsOf(item('a', { critical: true }), review(null, { reason: 'x' }))).toEqual(['critical-applies']);
  });

  it.each([-1, 5, 2.5, Number.NaN])('refuses %p as a value', (value) => {
    expect(problemsOf(item('a'), review(value))).toEqual(['value-out-of-range']);
  });

  it('never keeps a differing value without words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.option(fc.integer({ min: 0, max: 4 })),
        fc.nat(3),
        (value, company, files) => {
          const problems = problemsOf(item('a', { companyValue: company, evidenceCount: files }), review(value));
          expect(problems.includes('reason-missing')).toBe(value !== company);
          expect(problems.includes('verification-missing')).toBe(value > 1 && files === 0);
        },
      ),
    );
  });
});

describe('closing', () => {
  const items = [item('a'), item('b'), item('c')];

  it('is refused while an applicable item is not reviewed, and names it', () => {
    const gaps = closingGaps(items, new Map([['a', review(3)]]));
    expect(gaps.unreviewed).toEqual(['b', 'c']);
    expect(mayClose(gaps)).toBe(false);
  });

  it('is refused when a review no longer holds, for example because a file was withdrawn', () => {
    const reviews = new Map(['a', 'b', 'c'].map((id) => [id, review(3)]));
    const gaps = closingGaps([item('a', { evidenceCount: 0 }), item('b'), item('c')], reviews);
    expect(gaps.unsound).toEqual([{ itemId: 'a', problems: ['verification-missing'] }]);
    expect(mayClose(gaps)).toBe(false);
  });

  it('is allowed when every applicable item is soundly reviewed, whatever else was written', () => {
    const reviews = new Map(['a', 'b', 'c', 'no-longer-applies'].map((id) => [id, review(3)]));
    expect(mayClose(closingGaps(items, reviews))).toBe(true);
  });

  it('counts what is done and leads to the next open item, round to the top', () => {
    expect(progressOf(items, new Set(['a', 'zz']))).toEqual({ reviewed: 1, total: 3 });
    expect(nextToReview(items, new Set(['c']), 'c')).toBe('a');
    expect(nextToReview(items, new Set(['b']), 'a')).toBe('c');
    expect(nextToReview(items, new Set(['a', 'b', 'c']), 'b')).toBeNull();
  });
});

describe('the level that the audited values allow', () => {
  const sound = { reached: ['N1', 'N2'], criticalBelowMinimum: [], seriousFindings: [] } satisfies AuditedResult;

  it('is the highest one reached', () => {
    expect(recommendedLevel(sound, 'N3')).toBe('N2');
  });

  it('is not above the level applied for', () => {
    expect(recommendedLevel(sound, 'N1')).toBe('N1');
  });

  it('is none when nothing is reached', () => {
    expect(recommendedLevel({ ...sound, reached: [] }, 'N1')).toBeNull();
  });

  it('is none with one critical item below 3, whatever the total', () => {
    expect(recommendedLevel({ ...sound, criticalBelowMinimum: ['D2-03'] }, 'N3')).toBeNull();
  });

  it('is none with a serious finding', () => {
    expect(recommendedLevel({ ...sound, seriousFindings: ['D2-02'] }, 'N1')).toBeNull();
  });

  it('is always one that was reached and never above the target', () => {
    const ids = fc.subarray(['D2-02', 'D2-03']);
    fc.assert(
      fc.property(
        fc.record({ reached: fc.subarray([...levels]), criticalBelowMinimum: ids, seriousFindings: ids }),
        fc.constantFrom(...levels),
        (result, target) => {
          const level = recommendedLevel(result, target);
          if (result.criticalBelowMinimum.length + result.seriousFindings.length > 0) expect(level).toBeNull();
          if (level === null) return;
          expect(result.reached).toContain(level);
          expect(levels.indexOf(level)).toBeLessThanOrEqual(levels.indexOf(target));
        },
      ),
    );
  });
});
