import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type Beside,
  type Feed,
  frequencies,
  groups,
  type IndicatorSheet,
  sourceKinds,
  type Target,
  units,
  variables,
} from './sheet.rules.js';

type Raw = Record<string, unknown>;

const protections = ['person', 'company', 'none'] as const;

/** Pure: the sheets that such a file says. @throws Error that names the indicator and what is wrong with it */
export function parseSheets(source: string): IndicatorSheet[] {
  const root = parse(source) as Raw;
  const list = root['indicadores'];
  if (!Array.isArray(list) || list.length === 0) throw new Error('indicadores is missing');
  const sheets = list.map((one, at) => sheetOf(one as Raw, at));
  const twice = sheets.find(({ id }, at) => sheets.findIndex((other) => other.id === id) !== at);
  if (twice) throw new Error(`${twice.id} stands there twice`);
  const alone = sheets.find(({ feed }) => feed?.beside && !sheets.some(({ id }) => id === feed.beside?.indicator));
  if (alone) throw new Error(`${alone.id}: junto_a is no indicator`);
  return sheets;
}

function sheetOf(raw: Raw, at: number): IndicatorSheet {
  const name = typeof raw['id'] === 'string' ? raw['id'] : `indicador ${at + 1}`;
  const fail = (what: string): never => {
    throw new Error(`${name}: ${what}`);
  };
  const text = (key: string): string => {
    const value = raw[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : fail(`${key} is missing`);
  };
  const orNull = (key: string): string | null =>
    raw[key] === null ? null : raw[key] === undefined ? fail(`${key} is missing`) : text(key);
  const of = <T extends string>(key: string, known: readonly T[]): T =>
    known.find((one) => one === raw[key]) ?? fail(`${key} is none of ${known.join(', ')}`);
  const id = text('id');
  const group = of('grupo', groups);
  if (!new RegExp(`^IN-${group}\\d{1,2}$`).test(id)) fail('its id does not fit its group');
  const feed = raw['consulta'] === undefined ? null : feedOf(raw, { text, of, fail });
  return {
    id,
    group,
    name: text('nombre'),
    definition: text('definicion'),
    numerator: text('numerador'),
    denominator: orNull('denominador'),
    source: text('fuente'),
    breakdown: text('desagregacion'),
    frequency: of('frecuencia', frequencies),
    kind: of('clase', sourceKinds),
    feed,
    missing: feed ? null : text('la_daria'),
    baseline: orNull('linea_de_base'),
    targets: targetsOf(raw['metas'], fail),
  };
}

interface Reading {
  text(key: string): string;
  of<T extends string>(key: string, known: readonly T[]): T;
  fail(what: string): never;
}

function feedOf(raw: Raw, { text, of, fail }: Reading): Feed {
  const by = raw['por'];
  if (!Array.isArray(by)) return fail('por is missing');
  const known = by.map((one) => variables.find((variable) => variable === one) ?? fail(`por: ${String(one)}`));
  const isStock = raw['corte_al_final'];
  if (typeof isStock !== 'boolean') return fail('corte_al_final is missing');
  if (raw['sensible'] !== undefined && typeof raw['sensible'] !== 'boolean') return fail('sensible');
  return {
    query: text('consulta'),
    unit: of('unidad', units),
    protects: of('protege', protections),
    isStock,
    by: known,
    ...(raw['junto_a'] === undefined ? {} : { beside: besideOf(raw['junto_a'], fail) }),
    ...(raw['sensible'] === true ? { isSensitive: true } : {}),
  };
}

function besideOf(raw: unknown, fail: (what: string) => never): Beside {
  const { indicador, variable, valor } = raw as Raw;
  if (typeof indicador !== 'string') return fail('junto_a.indicador is missing');
  if (variable === undefined) return { indicator: indicador, part: null };
  const known = variables.find((one) => one === variable);
  if (!known || typeof valor !== 'string') return fail('junto_a is not whole');
  return { indicator: indicador, part: { variable: known, value: valor } };
}

function targetsOf(raw: unknown, fail: (what: string) => never): IndicatorSheet['targets'] {
  if (raw === null) return null;
  const target = (key: string): Target => {
    const one = (raw as Record<string, Raw | undefined> | undefined)?.[key];
    const value = one?.['valor'];
    if (typeof one?.['texto'] !== 'string' || (value !== null && typeof value !== 'number'))
      return fail(`metas.${key} is missing`);
    return { text: one['texto'], value };
  };
  return { year1: target('anio_1'), year2: target('anio_2') };
}

const file = new URL('./content/indicadores.yaml', import.meta.url);

/** The indicators of the scheme, in the order of their file. */
export const indicatorSheets: readonly IndicatorSheet[] = parseSheets(readFileSync(file, 'utf8'));

/** The sheet of that id; null: there is none. */
export const sheetById = (id: string): IndicatorSheet | null => indicatorSheets.find((one) => one.id === id) ?? null;
