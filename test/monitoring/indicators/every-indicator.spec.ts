import { FigureSources, Indicators } from '../../../src/monitoring/index.js';
import { newPerson } from '../../support/companies.js';
import { feeds, type FeedName } from '../../../src/monitoring/indicators/feeds.queries.js';
import {
  breakdownsOf,
  crossOf,
  type Atom,
  shownSeries,
  type Withheld,
} from '../../../src/monitoring/indicators/figure.rules.js';
import type { FedSheet, Variable } from '../../../src/monitoring/indicators/sheet.rules.js';
import { appForAll } from '../../support/index.js';
import { generateYear } from './generated-year.js';
import { independent } from './independent-figures.js';

interface Figure {
  readonly indicator: string;
  readonly period: string;
  readonly from: string;
  readonly before: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly median: number | null;
}

const app = appForAll();
const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await app.owner()).query(text, values) as Promise<Row[]>;

let figures: Figure[];
beforeAll(async () => {
  await generateYear((text) => sql(text));
  // all of 2026 is over, and closed
  app.clock.set(new Date('2027-01-20T18:00:00Z'));
  const indicators = app.nest.get(Indicators);
  expect(await indicators.close()).toBeGreaterThan(200);
  figures = await sql<Figure>(
    `select indicator, period, starts_on::text as from, ends_before::text as before, numerator, denominator, median
     from indicator_figures where period like '2026%' order by 1, 2`,
  );
}, 600_000);

test('there is an independent query for every indicator that is computed', () => {
  const computed = app.nest
    .get(FigureSources)
    .fed()
    .map(({ id }) => id);
  expect(Object.keys(independent).toSorted()).toEqual(computed.toSorted());
  const per = { month: 12, quarter: 4, half: 2, year: 1 };
  for (const { id, frequency } of app.nest.get(FigureSources).fed())
    expect([id, figures.filter(({ indicator }) => indicator === id).length]).toEqual([id, per[frequency]]);
});

test('each figure of the year equals it, and no indicator is empty', async () => {
  const differ: unknown[] = [];
  const close = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
  for (const { indicator, period, from, before, numerator, denominator, median } of figures) {
    const [row] = await sql<{ n: string | null; d: string | null; m?: number | null }>(
      `select * from (${independent[indicator]!}) q where $1::date < $2::date`,
      [from, before],
    );
    const [n, d] = [Number(row!.n ?? 0), Number(row!.d ?? 0)];
    const same = close(numerator, n) && close(denominator, d) && (!('m' in row!) || close(median ?? 0, row.m ?? 0));
    if (!same) differ.push([indicator, period, { numerator, denominator, median }, row]);
  }
  expect(differ).toEqual([]);
  const filled = new Set(figures.filter(({ numerator }) => numerator !== 0).map(({ indicator }) => indicator));
  expect(Object.keys(independent).filter((id) => !filled.has(id))).toEqual([]);
});

test('rows of answers are sums, and those of fewer than five people are protected, also by subtraction', async () => {
  const { browser } = await newPerson(app, { roles: ['staff_admin'] });
  for (const [id, period] of [
    ['IN-B2', '2026-Q2'],
    ['IN-E5', '2026-Q2'],
    ['IN-E12', '2026-H1'],
    ['IN-F7', '2026'],
    ['IN-G2', '2026'],
  ] as const) {
    const { status, text } = await browser.get(`/fm4/indicadores/${id}/renglones/${period}`);
    expect([id, status, text.includes('Son sumas, nunca respuestas de una persona')]).toEqual([id, 200, true]);
    const lines = [...text.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, line]) =>
      line!.includes('<td') ? line! : [],
    );
    const rows = lines.map((line) =>
      [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!.replaceAll(/<[^>]+>/g, '').trim()),
    );
    const told = rows.filter((cells) => cells.length === 3).map(([, , of]) => of!);
    expect(told.length).toBeGreaterThan(0);
    const whole = figures.find((one) => one.indicator === id && one.period === period)!.denominator;
    const shown = told.filter((of) => of !== 'Protegida').map(Number);
    expect([id, shown.filter((of) => of < 5)]).toEqual([id, []]);
    const rest = whole - shown.reduce((sum, of) => sum + of, 0);
    if (told.length > shown.length && shown.length > 0) expect([id, rest === 0 || rest >= 5]).toEqual([id, true]);
    // of a sensitive question no sum is told, nor of how many
    if (id === 'IN-G2') expect(shown).toEqual([]);
  }
  const sensitive = (await browser.get('/fm4/indicadores/IN-G2?periodo=2026')).text;
  expect(sensitive).not.toMatch(/\d+ de \d+<\/td>/);
  expect((await browser.get('/fm4/indicadores/IN-E5/renglones/2027-Q1')).status).toBe(409);
});

interface Frozen {
  readonly period: string;
  readonly from: string;
  readonly before: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly count: number;
  readonly median: number | null;
  readonly atoms: readonly Atom[];
  readonly withheld: Withheld | null;
}
/** What is told of one figure: the whole, by each variable, and by two at once. */
interface Told {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

/** All that is published of an indicator, each with whom it rests on. */
async function publishedOf({ id, feed }: FedSheet): Promise<Told[]> {
  const rows = await sql<Frozen>(
    `select period, starts_on::text as from, ends_before::text as before, numerator, denominator, count, median, atoms, withheld
     from indicator_figures where indicator = $1 order by starts_on`,
    [id],
  );
  const states = shownSeries(feed, rows);
  const told: Told[] = [];
  for (const [at, figure] of rows.entries()) {
    if (states[at]!.state !== 'shown') continue;
    const people = await sql<{ subject: string; dims: Partial<Record<Variable, string>> }>(
      `select subject, dims from (${feeds[feed.query as FeedName]}) r`,
      [figure.from, figure.before],
    );
    const add = (what: string, isIn: (valueOf: (variable: Variable) => string) => boolean) =>
      told.push({
        name: `${id} ${figure.period} ${what}`,
        members: new Set(
          people.flatMap(({ subject, dims }) => (isIn((variable) => dims[variable] ?? 'unsaid') ? subject : [])),
        ),
      });
    add('whole', () => true);
    for (const { variable, lines } of breakdownsOf(feed, figure))
      for (const { value, shown } of lines)
        if (shown.state === 'shown') add(`${variable} ${value}`, (valueOf) => valueOf(variable) === value);
    const cross = crossOf(feed, figure);
    for (const { value, cells } of cross?.lines ?? [])
      for (const [place, { state }] of cells.entries())
        if (state === 'shown')
          add(
            `${value} × ${cross!.columns[place]}`,
            (valueOf) => valueOf(cross!.row) === value && valueOf(cross!.column) === cross!.columns[place],
          );
  }
  return told;
}

test('no pair of published tables, of one indicator or of two, leaves one to four people', async () => {
  const sources = app.nest.get(FigureSources);
  const ofRows = sources.fed().filter((sheet) => sheet.feed.protects !== 'none' && !sources.isOfAnswers(sheet));
  const told = (await Promise.all(ofRows.map(publishedOf)))
    .flat()
    .toSorted((one, other) => one.members.size - other.members.size);
  expect(told.length).toBeGreaterThan(200);
  const left: string[] = [];
  for (const [at, large] of told.entries())
    for (let below = at - 1; below >= 0 && large.members.size - told[below]!.members.size < 5; below -= 1) {
      const small = told[below]!;
      if (small.members.size === large.members.size || small.members.size === 0) continue;
      if ([...small.members].every((one) => large.members.has(one)))
        left.push(`${large.name} (${large.members.size}) less ${small.name} (${small.members.size})`);
    }
  expect(left).toEqual([]);
});

test('beside those who answered after three months, one to four who left the question of skills open never follow', async () => {
  const frozen = (indicator: string) =>
    sql<Frozen>(
      `select period, starts_on::text as from, ends_before::text as before, numerator, denominator, count, median, atoms, withheld
       from indicator_figures where indicator = $1 and period like '2026%'`,
      [indicator],
    );
  const { feed } = app.nest.get(FigureSources).sheet('IN-E5')! as FedSheet;
  const quarters = await frozen('IN-E5');
  const told = (await frozen('IN-E12')).flatMap(({ period, from, before, count, withheld }) => {
    const answered = quarters
      .filter((one) => one.from >= from && one.before <= before)
      .map(
        (one) => breakdownsOf(feed, one).flatMap(({ lines }) => lines.find(({ value }) => value === 'yes') ?? [])[0],
      );
    const known = answered.map((line) => (line?.shown.state === 'shown' ? line.shown.count : Number.NaN));
    return [{ period, withheld, apart: Math.abs(known.reduce((sum, one) => sum + one, 0) - count) }];
  });
  expect(told).toHaveLength(2);
  expect(told.filter(({ apart, withheld }) => apart > 0 && apart < 5 && !withheld?.whole)).toEqual([]);
});

test('what certificates are told by kind and by course leaves no handful of DC-3 beside the hours', async () => {
  const rows = await sql<{ period: string; atoms: { values: { kind: string; course?: string }; count: number }[] }>(
    `select period, atoms from indicator_figures where indicator = 'IN-A7' and period like '2026%'`,
  );
  for (const { atoms } of rows)
    expect(atoms.filter(({ values }) => values.kind === 'dc3').map(({ values }) => values.course)).toEqual(['dc3']);
});
