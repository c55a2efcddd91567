import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseInstrument } from './instrument.parser.js';
import {
  companySize,
  isAnswer,
  isSameProfile,
  MAX_HEADCOUNT,
  missingProfileFields,
  profileFromRegistration,
  profileValues,
  readProfile,
} from './profile.rules.js';

const instrument = parseInstrument(readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'));
const sent = {
  num_trabajadores: ' 1,250 ',
  sector: 'comercio',
  tiene_personal_en_movilidad: 'true',
  tiene_personal_que_no_domina_espanol: 'false',
  usa_agencias_o_contratistas: 'false',
  ofrece_alojamiento_o_transporte: 'true',
  tiene_sindicato: 'false',
};

it('reads numbers as people write them, yes and no, and the sector', () => {
  const { profile, errors } = readProfile(instrument, sent);
  expect(errors).toEqual({});
  expect(profile).toMatchObject({ num_trabajadores: 1250, sector: 'comercio', tiene_personal_en_movilidad: true });
});

it.each([
  ['num_trabajadores', '0', 'assessments.profile.headcount'],
  ['num_trabajadores', '-3', 'assessments.profile.headcount'],
  ['num_trabajadores', '2.5', 'assessments.profile.headcount'],
  ['sector', 'otro', 'form.choose'],
  ['sector', '', 'form.choose'],
  ['tiene_sindicato', 'si', 'form.choose'],
  ['tiene_sindicato', '', 'form.choose'],
  ['num_trabajadores', '12345678', 'assessments.profile.headcount'],
  ['num_trabajadores', 'x12', 'assessments.profile.headcount'],
  ['num_trabajadores', '12x', 'assessments.profile.headcount'],
])('%s “%s” is refused at its field', (field, value, key) => {
  const { profile, errors } = readProfile(instrument, { ...sent, [field]: value });
  expect(errors).toEqual({ [field]: { key, params: {} } });
  expect(profile).not.toHaveProperty(field);
});

it('what was read comes back into the form and is read the same', () => {
  const { profile } = readProfile(instrument, sent);
  expect(readProfile(instrument, profileValues(profile)).profile).toEqual(profile);
});

it('never lets through a field that nobody asks, whatever is sent', () => {
  const fields = new Set(instrument.profile.map((question) => question.field));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => {
      expect(Object.keys(readProfile(instrument, raw).profile).every((field) => fields.has(field))).toBe(true);
    }),
  );
});

it('takes headcount and, where it is clear, sector from the registration', () => {
  expect(profileFromRegistration({ headcount: 12, sectorCode: '72' })).toEqual({
    num_trabajadores: 12,
    sector: 'alojamiento_y_alimentos',
  });
  expect(profileFromRegistration({ headcount: 3, sectorCode: '51' })).toEqual({ num_trabajadores: 3 });
});

it.each([
  ['11', 'campo'],
  ['21', 'industria'],
  ['22', 'industria'],
  ['23', 'construccion'],
  ['31-33', 'industria'],
  ['43', 'comercio'],
  ['46', 'comercio'],
  ['48-49', 'transporte_y_logistica'],
  ['62', 'salud_y_cuidados'],
  ['72', 'alojamiento_y_alimentos'],
])('sector %s of SCIAN is %s of the instrument, which knows it', (sectorCode, sector) => {
  expect(profileFromRegistration({ headcount: 1, sectorCode }).sector).toBe(sector);
  expect(instrument.profile.find(({ field }) => field === 'sector')!.options).toContain(sector);
});

it('reads what stands between spaces, and nothing from what is no text', () => {
  const read = (field: string, value: unknown) => readProfile(instrument, { ...sent, [field]: value }).profile[field];
  expect([read('sector', ' comercio '), read('tiene_sindicato', ' true '), read('num_trabajadores', '1')]).toEqual([
    'comercio',
    true,
    1,
  ]);
  expect([read('sector', ['comercio']), read('num_trabajadores', 12)]).toEqual([undefined, undefined]);
});

it('what is computed from other answers is not asked', () => {
  const computed = { field: 'tamano', kind: 'computed' as const, question: '', options: [] };
  const asking = { ...instrument, profile: [computed, ...instrument.profile] };
  expect(readProfile(asking, { ...sent, tamano: 'x' })).toEqual(readProfile(instrument, sent));
  expect(missingProfileFields(asking, readProfile(instrument, sent).profile)).toEqual([]);
  expect(isAnswer(computed, undefined)).toBe(true);
});

describe('answers to the questions', () => {
  const { profile } = readProfile(instrument, sent);

  it.each([
    ['nobody', { num_trabajadores: 0 }],
    ['a number for a sector', { sector: 7 }],
    ['half a person', { num_trabajadores: 2.5 }],
    ['text for a number', { num_trabajadores: '4' }],
    ['a sector that is not listed', { sector: 'astrología' }],
    ['text for yes or no', { tiene_sindicato: 'sí' }],
  ])('%s is no answer', (_case, wrong) => {
    expect(missingProfileFields(instrument, { ...profile, ...wrong })).toEqual(Object.keys(wrong));
  });

  it.each([
    [1, 'micro'],
    [10, 'micro'],
    [11, 'small'],
    [50, 'small'],
    [51, 'medium'],
    [250, 'medium'],
    [251, 'large'],
  ])('%i people are a %s company', (people, size) => {
    expect(companySize({ num_trabajadores: people })).toBe(size);
  });

  it('size is unknown without the headcount', () => expect(companySize({})).toBeNull());

  it('one person is a company', () => {
    expect(missingProfileFields(instrument, { ...profile, num_trabajadores: 1 })).toEqual([]);
  });

  it('a headcount beyond the largest is taken for a slip', () => {
    expect(missingProfileFields(instrument, { ...profile, num_trabajadores: MAX_HEADCOUNT })).toEqual([]);
    expect(missingProfileFields(instrument, { ...profile, num_trabajadores: MAX_HEADCOUNT + 1 })).toEqual([
      'num_trabajadores',
    ]);
  });

  it('a profile is the same as itself, whatever the order of its fields, and not with one field more', () => {
    expect(isSameProfile(profile, Object.fromEntries(Object.entries(profile).reverse()))).toBe(true);
    expect(isSameProfile({}, { sector: 'campo' })).toBe(false);
    expect(isSameProfile({ sector: 'campo', tiene_sindicato: true }, { sector: 'campo' })).toBe(false);
    expect(isSameProfile(profile, { ...profile, num_trabajadores: 3 })).toBe(false);
  });
});
