import { readFileSync } from 'node:fs';
import { parseInstrument } from '../instrument/instrument.parser.js';
import type { Maturity } from '../instrument/instrument.types.js';
import { MAX_CRITICAL_NAMED, shownGap } from './levels.rules.js';
import { scoreOf } from './score.rules.js';
import { scoreView } from './score.views.js';

const instrument = parseInstrument(readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'));
const critical = instrument.items.filter((item) => item.critical).map(({ id }) => id);

/** What is shown of the level aimed at, with so many critical practices at 2 and everything else at 4. */
function shownWith(low: number) {
  const valueOf = (id: string): Maturity => (critical.indexOf(id) >= 0 && critical.indexOf(id) < low ? 2 : 4);
  const answers = Object.fromEntries(instrument.items.map(({ id }) => [id, { value: valueOf(id), evidence: true }]));
  const { requirements } = scoreView(instrument, scoreOf(instrument, {}, answers), 'N1');
  return requirements.filter(({ kind }) => kind === 'critical' || kind === 'more-critical');
}

it('names up to four critical practices: one more than the limit takes no more room than its count', () => {
  expect(MAX_CRITICAL_NAMED).toBe(3);
  expect(shownWith(3).map(({ kind }) => kind)).toEqual(['critical', 'critical', 'critical']);
  expect(shownWith(4).map(({ kind }) => kind)).toEqual(['critical', 'critical', 'critical', 'critical']);
});

it('counts the others', () => {
  expect(shownWith(5)).toHaveLength(4);
  expect(shownWith(5).at(-1)).toEqual({ kind: 'more-critical', met: false, n: 2 });
});

it.each([
  [0, 0],
  [0.001, 0.1],
  [1.24, 1.2],
  [25, 25],
])('a gap of %d points is shown as %d', (points, shown) => expect(shownGap(points)).toBe(shown));
