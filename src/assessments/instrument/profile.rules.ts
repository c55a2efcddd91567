import type { CompanySize, Instrument, Profile, ProfileQuestion } from './instrument.types.js';

/** Largest headcount that is taken for an answer and not for a slip. */
export const MAX_HEADCOUNT = 1_000_000;

/** Largest headcount of each size, as the instrument says it; more is a large company. */
const largestOf: readonly (readonly [CompanySize, number])[] = [
  ['micro', 10],
  ['small', 50],
  ['medium', 250],
];

/** The profile as it was sent, or what is wrong by field: a key of the catalogue. */
export interface ReadProfile {
  profile: Profile;
  errors: Record<string, { key: string; params: Record<string, string | number> }>;
}

const whatToDo: Record<ProfileQuestion['kind'], string> = {
  integer: 'assessments.profile.headcount',
  choice: 'form.choose',
  boolean: 'form.choose',
  computed: 'form.invalid',
};

/**
 * Reads the answers to the profile questions out of a posted form. The questions are data of the
 * instrument, so no form class can name their fields.
 */
export function readProfile(instrument: Instrument, raw: Readonly<Record<string, unknown>>): ReadProfile {
  const profile: Record<string, number | string | boolean> = {};
  const errors: ReadProfile['errors'] = {};
  for (const question of instrument.profile) {
    if (question.kind === 'computed') continue;
    const value = valueOf(question, raw[question.field]);
    if (value !== undefined && isAnswer(question, value)) profile[question.field] = value;
    else errors[question.field] = { key: whatToDo[question.kind], params: {} };
  }
  return { profile, errors };
}

/** A profile as the fields of a form. */
export function profileValues(profile: Profile): Record<string, string> {
  return Object.fromEntries(Object.entries(profile).map(([field, value]) => [field, String(value)]));
}

/** The profile questions without a usable answer. */
export function missingProfileFields(instrument: Instrument, profile: Profile): string[] {
  return instrument.profile
    .filter((question) => question.kind !== 'computed' && !isAnswer(question, profile[question.field]))
    .map((question) => question.field);
}

/** Whether a value answers a profile question. */
export function isAnswer(question: ProfileQuestion, value: unknown): boolean {
  switch (question.kind) {
    case 'integer':
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_HEADCOUNT;
    case 'choice':
      return typeof value === 'string' && question.options.includes(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'computed':
      return true;
  }
}

/** Size by headcount; null while it is unknown. */
export function companySize(profile: Profile): CompanySize | null {
  const people = profile.num_trabajadores;
  if (typeof people !== 'number') return null;
  return largestOf.find(([, most]) => people <= most)?.[0] ?? 'large';
}

/** Whether both say the same in every field. */
export function isSameProfile(one: Profile, other: Profile): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every((field) => one[field] === other[field]);
}

// SCIAN sectors whose activity the instrument names alike; the others are left for the company to choose.
const sectors: Record<string, string> = {
  '11': 'campo',
  '21': 'industria',
  '22': 'industria',
  '23': 'construccion',
  '31-33': 'industria',
  '43': 'comercio',
  '46': 'comercio',
  '48-49': 'transporte_y_logistica',
  '62': 'salud_y_cuidados',
  '72': 'alojamiento_y_alimentos',
};

/** What the registration of a company already says of its profile. */
export function profileFromRegistration(company: { headcount: number; sectorCode: string }): Profile {
  const sector = sectors[company.sectorCode];
  return { num_trabajadores: company.headcount, ...(sector ? { sector } : {}) };
}

function valueOf(question: ProfileQuestion, raw: unknown): number | string | boolean | undefined {
  const text = typeof raw === 'string' ? raw.trim() : '';
  if (question.kind === 'integer')
    return /^\d{1,7}$/.test(text.replaceAll(/[,\s]/g, '')) ? Number(text.replaceAll(/[,\s]/g, '')) : undefined;
  if (question.kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  return text === '' ? undefined : text;
}
