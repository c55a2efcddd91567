import {
  municipalitiesByRegion,
  municipalitiesOfJalisco,
  municipalityOfJalisco,
  regionsOfJalisco,
  sectorOf,
  sectors,
} from './index.js';

test('Jalisco has 125 municipalities with consecutive INEGI codes and different names', () => {
  expect(municipalitiesOfJalisco.map(({ code }) => code)).toEqual(
    Array.from({ length: 125 }, (_, index) => `14${String(index + 1).padStart(3, '0')}`),
  );
  expect(new Set(municipalitiesOfJalisco.map(({ name }) => name)).size).toBe(125);
});

test.each([
  ['14001', 'Acatic', 'Altos Sur'],
  ['14023', 'Zapotlán el Grande', 'Sur'],
  ['14039', 'Guadalajara', 'Centro'],
  ['14067', 'Puerto Vallarta', 'Costa-Sierra Occidental'],
  ['14070', 'El Salto', 'Centro'],
  ['14097', 'Tlajomulco de Zúñiga', 'Centro'],
  ['14098', 'San Pedro Tlaquepaque', 'Centro'],
  ['14101', 'Tonalá', 'Centro'],
  ['14120', 'Zapopan', 'Centro'],
  ['14125', 'San Ignacio Cerro Gordo', 'Altos Sur'],
])('%s is %s in %s', (code, name, region) => {
  expect(municipalityOfJalisco(code)).toEqual({ code, name, region });
});

test('the twelve regions hold all municipalities, in the numbers of the regional plans', () => {
  const groups = municipalitiesByRegion();
  expect(groups.map(({ region }) => region)).toEqual([...regionsOfJalisco]);
  expect(groups.map(({ municipalities }) => municipalities.length)).toEqual([
    10, 8, 12, 9, 10, 12, 14, 6, 8, 12, 12, 12,
  ]);
  expect(groups[3]?.municipalities[0]?.name).toBe('Atotonilco el Alto');
});

test('a code of another state or of nowhere is no municipality of Jalisco', () => {
  for (const code of ['09015', '14000', '14126', '', '__proto__', '14 39'])
    expect(municipalityOfJalisco(code)).toBeUndefined();
});

test('SCIAN has twenty sectors, each with a Spanish and an English name', () => {
  expect(sectors).toHaveLength(20);
  expect(new Set(sectors.map(({ code }) => code)).size).toBe(20);
  expect(sectors.every(({ name, english }) => name.length > 5 && english.length > 5)).toBe(true);
  expect(sectorOf('31-33')?.name).toBe('Industrias manufactureras');
  expect(sectorOf('72')?.english).toBe('Accommodation and food services');
  expect(sectorOf('31')).toBeUndefined();
});
