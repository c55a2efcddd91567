import { validateCurp } from '../curp.js';
import { CURP } from './curp.js';
import type { PersonalDataKind, PersonalDatum } from './kinds.js';
import { personalDataKinds } from './kinds.js';
import { isLikelyNss, isNss, NSS } from './nss.js';
import { isMrz, isPassportNumber, MRZ, PASSPORT_NUMBER, SPLIT_PASSPORT, STRICT_PASSPORT } from './passport.js';
import { headersIn, isOtherNumber, labelBeside } from './words.js';

/** How many of each kind there are; the same number again counts once. */
export type PersonalDataCounts = Readonly<Partial<Record<PersonalDataKind, number>>>;

/** Digits of a NUE: seven on older cards, more on newer ones; leading zeros are often written. */
const NUE_NUMBER = /(?<![\d$/]|\d[.,-])\d(?:[ -]?\d){5,12}(?![\p{L}\d]|[.,/]\d)/gu;

/**
 * Every number in the text that identifies a person, each once and in the order of its kind. Lines and tabs are rows and cells
 * of tables: a column that is called `Pasaporte` says what stands under it.
 * @param year the present year, by which a year of registration is told from one to come
 */
export function personalDataIn(text: string, year = new Date().getUTCFullYear()): PersonalDatum[] {
  const plain = plainOf(text);
  const found = new Map<string, PersonalDatum>();
  const add = (kind: PersonalDataKind, value: string) => found.set(`${kind} ${value}`, { kind, value });
  const columns = headersIn(plain);
  const under = (kind: PersonalDataKind, at: number) => {
    const from = columns[kind];
    return from !== undefined && at > from;
  };

  for (const [match] of plain.matchAll(CURP)) {
    const read = validateCurp(match);
    if (read.ok) add('curp', read.curp);
  }
  for (const match of plain.matchAll(NSS)) {
    const value = match[0].replace(/\D/g, '');
    if (!isNss(value)) continue;
    const grouped = value !== match[0];
    const likely = () => under('nss', match.index) || grouped || isLikelyNss(value, year);
    if (labelBeside('nss', plain, match) || (!isOtherNumber(plain, match) && likely())) add('nss', value);
  }
  for (const match of plain.matchAll(WITHOUT_ZERO)) {
    const value = `0${match[0]}`;
    if (under('nss', match.index) && isNss(value) && isLikelyNss(value, year)) add('nss', value);
  }
  for (const match of plain.matchAll(NUE_NUMBER)) {
    const value = match[0].replace(/\D/g, '');
    const listed = under('nue', match.index) && inCell(plain, match) && !found.has(`nss ${value}`);
    if (labelBeside('nue', plain, match) || listed) add('nue', value);
  }
  for (const match of plain.matchAll(MRZ)) if (isMrz(match)) add('passport', match[1]!.replaceAll('<', ''));
  for (const match of plain.matchAll(PASSPORT_NUMBER)) {
    const [word] = match;
    const said = isPassportNumber(word) && labelBeside('passport', plain, match);
    const listed = STRICT_PASSPORT.test(word) && under('passport', match.index) && !isOtherNumber(plain, match);
    if (said || listed) add('passport', word);
  }
  for (const match of plain.matchAll(SPLIT_PASSPORT))
    if (labelBeside('passport', plain, match)) add('passport', match[0].replace(/[ -]/, ''));
  return [...found.values()].sort((a, b) => personalDataKinds.indexOf(a.kind) - personalDataKinds.indexOf(b.kind));
}

/** A number of social security without its zero, which a sheet takes off the front of a number. */
const WITHOUT_ZERO = /(?<=^|[\n\t] ?)\d{10}(?= ?(?:[\n\t]|$))/g;

/** How many there are in all of the texts; kinds of which there is none are left out. */
export function countPersonalData(texts: Iterable<string>, year?: number): PersonalDataCounts {
  const seen = new Map<PersonalDataKind, Set<string>>();
  for (const text of texts)
    for (const { kind, value } of personalDataIn(text, year)) seen.set(kind, (seen.get(kind) ?? new Set()).add(value));
  return Object.fromEntries(
    personalDataKinds.flatMap((kind) => (seen.has(kind) ? [[kind, seen.get(kind)!.size] as const] : [])),
  );
}

/** One shape of each letter, no signs without width, in capitals; lines and tabs stay. */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[^\S\n\t]+/g, ' ')
    .toUpperCase();
}

/** Whether it is all that stands in its cell or its line. */
function inCell(text: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  const before = text.slice(Math.max(0, match.index! - 2), match.index);
  const after = text.slice(match.index! + match[0].length, match.index! + match[0].length + 2);
  return /(?:^|[\n\t] ?)$/.test(before) && /^ ?(?:[\n\t]|$)/.test(after);
}
