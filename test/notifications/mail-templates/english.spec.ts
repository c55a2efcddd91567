import { en, es, translatorOf } from '#templates/translations';
import type { OwnWords } from '#templates/mail/words';
import { renderMail } from '#templates/mail/render';
import { h, type VNode } from 'preact';
import { Reminders } from '../../../src/notifications/index.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { samples } from './samples.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

type Facts = Record<string, unknown>;

/** Names and sentences that people wrote stay as they are: in this test they are of no language. */
const neutral = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((one) => neutral(one, name));
  if (value instanceof Date || typeof value !== 'object' || value === null) {
    const free = [
      'alias',
      'company',
      'name',
      'signer',
      'post',
      'inviter',
      'question',
      'note',
      'said',
      'told',
      'reason',
      'reasons',
      'extensionReason',
      'course',
      'group',
      'topic',
      'trainer',
      'title',
      'place',
      'legalName',
      'law',
    ];
    return typeof value === 'string' && free.includes(name) ? 'Xyzzy' : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, neutral(inner, key)]));
};

/** What may differ from case to case, by the name of the fact. */
const varied: Readonly<Record<string, readonly unknown[]>> = {
  targetLevel: ['N1', 'N2', 'N3'],
  step: ['clarification', 'review', 'committee'],
  by: ['company', 'committee'],
  change: [
    'password-changed',
    'second-factor-on',
    'second-factor-off',
    'second-factor-reset',
    'recovery-codes-renewed',
  ],
  because: ['gone', 'failures', 'person'],
  role: [
    'company_admin',
    'company_editor',
    'learner',
    'auditor',
    'committee',
    'content_editor',
    'legal_reviewer',
    'staff_admin',
  ],
  days: [0, 1, 7, 60],
  answered: [0, 12, 50],
  lesson: [null, { number: 1, total: 6, title: 'Xyzzy', minutes: 1 }],
  started: [true, false],
  inviter: ['', 'Xyzzy'],
  dueOn: ['2026-12-07', '2027-01-06'],
  expiresOn: ['2026-12-24', '2027-01-06', '2027-08-15'],
  day: ['2026-01-06', '2026-03-11', '2026-09-30'],
};
const levelNames = { N1: 'Compromiso', N2: 'Inclusión', N3: 'Hospitalidad' } as const;

function cases(kind: string): Facts[] {
  const facts = neutral(samples[kind]) as Facts;
  const found = [facts];
  for (const [name, values] of Object.entries(varied)) {
    if (name in facts) for (const value of values) found.push({ ...facts, [name]: value });
  }
  if ('level' in facts)
    for (const [level, levelName] of Object.entries(levelNames))
      found.push({ ...facts, level, ...('levelName' in facts ? { levelName } : {}) });
  if (kind === 'distinctions.renamed')
    for (const how of ['corrected', 'renamed', 'merged']) found.push({ ...facts, kind: how });
  if (kind === 'audits.decided') found.push({ ...facts, level: null });
  return found;
}

function render(
  kind: string,
  facts: Facts,
  { locale = 'en', ...particulars }: { locale?: 'es' | 'en'; asOriginal?: (words: OwnWords) => void } = {},
) {
  const { template } = app.nest.get(Reminders).definitionOf(kind)!;
  const page = {
    locale,
    path: '/',
    query: '',
    viewer: null,
    now: testStart,
    flash: null,
    demo: false,
    issuer: { name: 'FM4' },
    origin: 'https://puertas.example',
    asset: (name: string) => name,
  };
  return renderMail(h(template as (props: object) => VNode, facts), page, {
    edited: null,
    name: '',
    footer: null,
    ...particulars,
  });
}

function textOf(kind: string, facts: Facts): string {
  const mail = render(kind, facts);
  return `${mail.subject}\n${mail.text}`
    .replaceAll('Puertas Abiertas', '')
    .replaceAll(/Secretaría\s+Anticorrupción\s+y\s+Buen\s+Gobierno/g, '')
    .replaceAll(/https?:\S+|\/[\w/#?=.-]+/g, '');
}

// Words that no English text has; of dates, numbers and levels too.
const spanish =
  /(?<![\p{L}])(el|la|los|las|del|de|que|para|por|con|una|uno|unos|tu|tus|su|sus|es|está|son|hay|más|sin|al|lo|ya|se|te|le|correo|empresa|nivel|distintivo|autoevaluación|comité|auditoría|plazo|vence|días?|hoy|mañana|ayer|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|Compromiso|Inclusión|Hospitalidad)(?![\p{L}])|[áéíóúñ¿¡«»]/iu;

test('every kind has its English texts', () => {
  const kinds = app.nest.get(Reminders).definitions();
  for (const { kind } of kinds) {
    const { has } = translatorOf('en');
    expect([kind, has(`reminder.${kind}`), has(`reminder.${kind}.why`)]).toEqual([kind, true, true]);
  }
  const mails = Object.keys(es).filter((key) => /(^|\.)mail\./.test(key));
  expect(mails.filter((key) => !(key in en))).toEqual([]);
});

test.each(Object.keys(samples))('%s has no Spanish in English', (kind) => {
  const texts = cases(kind).map((facts) => textOf(kind, facts));
  expect(texts.length).toBeGreaterThan(0);
  const found = texts.flatMap((text) => text.split('\n').filter((line) => spanish.test(line)));
  expect([...new Set(found)]).toEqual([]);
});

// "today" has no number of days, and who is not named leaves the program's own words: both are said without the fact.
const hasItsFacts = ({ days, inviter }: Facts) => days !== 0 && days !== 1 && inviter !== '';

test.each(Object.keys(samples))('what may be edited of %s is the same in every case', (kind) => {
  const { parts } = app.nest.get(Reminders).definitionOf(kind)!.template.wording ?? { parts: [] };
  for (const locale of ['es', 'en'] as const) {
    const originals: OwnWords[] = [];
    for (const facts of cases(kind).filter(hasItsFacts))
      render(kind, facts, { locale, asOriginal: (words) => void originals.push(words) });
    for (const part of parts) {
      const texts = new Set(originals.map((words) => words[part]?.replaceAll(/\{\w+\}/g, '{}')));
      expect([part, ...texts]).toHaveLength(2);
    }
  }
});

test('an English mail names levels and days as English does', () => {
  const text = textOf('distinctions.expiring', {
    ...(samples['distinctions.expiring'] as Facts),
    level: 'N3',
    levelName: 'Hospitalidad',
  });
  expect(text).toContain('The Hospitality level of');
  expect(text).toMatch(/January 22(, 2027)?/);
});
