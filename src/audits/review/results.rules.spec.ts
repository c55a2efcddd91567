import { tiesOf } from '../independence/independence.rules.js';
import type { AnswerRow, Instrument, Item } from '../../assessments/index.js';
import {
  auditedAnswers,
  companyAnswers,
  figuresOf,
  hiringShown,
  itemsToReview,
  soundByItem,
  soundReviews,
  type Submission,
} from './results.rules.js';

const item = (id: string, dimension: string, changes: Partial<Item> = {}): Item => ({
  id,
  dimension,
  text: `Práctica ${id}`,
  guide: '',
  anchors: ['0', '1', '2', '3', '4'],
  evidence: [],
  critical: false,
  weight: 1,
  seriousIfZero: false,
  checks: [],
  survey: [],
  appliesIf: null,
  references: [],
  microReading: null,
  ...changes,
});

const level = (id: 'N1' | 'N2' | 'N3', minGlobal: number) => ({
  id,
  name: id,
  description: '',
  minGlobal,
  minPerDimension: 0,
  critical: { min: 3 as const, shareAtFour: 0 },
  courses: '',
  verification: [],
  survey: { required: false, minResponsePercent: 0, minResponses: 0, minFavourablePercent: 0 },
  results: [],
  commitment: null,
  validityMonths: 12,
  followUp: '',
});

const instrument = {
  version: 'test',
  maxNotApplicablePercent: 50,
  profile: [],
  scale: [],
  dimensions: [
    { id: 'D1', name: 'Uno', weight: 50, purpose: '' },
    { id: 'D2', name: 'Dos', weight: 50, purpose: '' },
  ],
  items: [
    item('D1-01', 'D1'),
    item('D1-02', 'D1', {
      appliesIf: { match: 'all', conditions: [{ field: 'tiene_sindicato', op: '==', value: true }] },
    }),
    item('D2-01', 'D2', { critical: true, weight: 3 }),
  ],
  levels: [level('N1', 50), level('N2', 75), level('N3', 95)],
} as unknown as Instrument;

const answer = (value: AnswerRow['value']) => ({ value, note: '' }) as AnswerRow;
const file = {} as NonNullable<Submission['evidence'][string]>[number];
const submission: Submission = {
  instrument,
  profile: { tiene_sindicato: false },
  answers: { 'D1-01': answer(4), 'D2-01': answer(4) },
  evidence: { 'D1-01': [file], 'D2-01': [] },
};
const review = (value: number | null, changes: { reason?: string; verifiedHow?: string } = {}) => ({
  value,
  reason: '',
  verifiedHow: '',
  ...changes,
});

describe('what is reviewed', () => {
  it('is what applies to the company, in the order of the instrument, with its answers and files', () => {
    expect(
      itemsToReview(submission).map(({ id, companyValue, evidenceCount }) => [id, companyValue, evidenceCount]),
    ).toEqual([
      ['D1-01', 4, 1],
      ['D2-01', 4, 0],
    ]);
  });
});

describe('the figures', () => {
  it('count a company’s answer without a file as 1 at most', () => {
    const { company } = figuresOf(submission, new Map(), 'N3', {});
    expect(company.global).toBeCloseTo((100 + 25) / 2);
    expect(company.critical.below3).toEqual(['D2-01']);
  });

  it('take over the company’s values where nothing was reviewed yet', () => {
    const { difference, level: reached } = figuresOf(submission, new Map(), 'N3', {});
    expect(difference).toBe(0);
    expect(reached).toBeNull();
  });

  it('count the audited value in full where the auditor says how it was verified', () => {
    const reviews = new Map([['D2-01', review(4, { verifiedHow: 'Tres entrevistas' })]]);
    const figures = figuresOf(submission, reviews, 'N3', {});
    expect(figures.audited.global).toBe(100);
    expect(figures.difference).toBeCloseTo(37.5);
    expect(figures.level).toBe('N3');
  });

  it('stop at the level that was applied for', () => {
    const reviews = new Map([['D2-01', review(4, { verifiedHow: 'Tres entrevistas' })]]);
    expect(figuresOf(submission, reviews, 'N1', {}).level).toBe('N1');
  });

  it('give no level with a critical item at 2, however good the rest', () => {
    const reviews = new Map([['D2-01', review(2, { reason: 'Sólo en papel', verifiedHow: 'Visita' })]]);
    expect(figuresOf(submission, reviews, 'N1', {}).level).toBeNull();
  });

  it('leave out an item that the auditor found not to apply', () => {
    const answers = auditedAnswers(submission, new Map([['D1-01', review(null, { reason: 'No hay alojamiento' })]]));
    expect(answers['D1-01']).toMatchObject({ exempt: true });
    const { audited } = figuresOf(submission, new Map([['D1-01', review(null, { reason: 'x' })]]), 'N1', {});
    expect(audited.dimensions[0]?.percent).toBeNull();
  });
});

describe('the answers that count', () => {
  it('are the company’s, with whether there is a file', () => {
    expect(companyAnswers(submission)).toEqual({
      'D1-01': { value: 4, evidence: true },
      'D1-02': { value: null, evidence: false },
      'D2-01': { value: 4, evidence: false },
    });
  });

  it.each([
    ['D1-01', '', true],
    ['D2-01', '', false],
    ['D2-01', '  ', false],
    ['D2-01', 'Visita', true],
  ])('take %s, verified by «%s», for proved: %s', (id, verifiedHow, evidence) => {
    const answers = auditedAnswers(submission, new Map([[id, review(3, { verifiedHow })]]));
    expect(answers[id]).toEqual({ value: 3, evidence, exempt: false });
    expect(auditedAnswers(submission, new Map())).toEqual(companyAnswers(submission));
  });
});

describe('what was seen of hiring', () => {
  it('is nothing before the review is closed, then what the auditor says', () => {
    expect(hiringShown(null)).toEqual({ openSelection: false, hires: false });
    expect(hiringShown({ openSelectionSeen: true, hiresSeen: false })).toEqual({ openSelection: true, hires: false });
    expect(hiringShown({ openSelectionSeen: false, hiresSeen: true })).toEqual({ openSelection: false, hires: true });
  });
});

describe('the reviews that count', () => {
  it('are those of people without a tie that came to light later', () => {
    const reviews = ['tere', 'omar', 'ines'].map((reviewedBy) => ({ reviewedBy }));
    const ties = tiesOf([
      { userId: 'ines', tie: 'conflict' },
      { userId: 'omar', tie: 'advised' },
      { userId: 'tere', tie: 'audited' },
    ]);
    expect(soundReviews({ reviews, ties })).toEqual([{ reviewedBy: 'tere' }]);
    const byItem = reviews.map((one, at) => ({ ...one, itemId: `D1-0${at + 1}` }));
    expect([...soundByItem({ reviews: byItem, ties })]).toEqual([['D1-01', byItem[0]]]);
  });
});
