import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseInstrument } from './instrument.parser.js';
import {
  companySize,
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

describe('answers to the questions', () => {
  const { profile } = readProfile(instrument, sent);

  it.each([
    ['nobody', { num_trabajadores: 0 }],
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

  it('a headcount beyond the largest is taken for a slip', () => {
    expect(missingProfileFields(instrument, { ...profile, num_trabajadores: MAX_HEADCOUNT })).toEqual([]);
    expect(missingProfileFields(instrument, { ...profile, num_trabajadores: MAX_HEADCOUNT + 1 })).toEqual([
      'num_trabajadores',
    ]);
  });

  it('a profile is the same as itself, whatever the order of its fields, and not with one field more', () => {
    expect(isSameProfile(profile, Object.fromEntries(Object.entries(profile).reverse()))).toBe(true);
    expect(isSameProfile({}, { sector: 'campo' })).toBe(false);
  });
});
