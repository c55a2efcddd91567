import { maskPeople, maskTelltales, telltaleIn, telltaleInText } from './telltale.rules.js';

describe('what tells of a person', () => {
  it.each([
    'GOMJ900101HJCXXX09',
    'gomj 900101 hjcxxx 01',
    'NSS 04 91 85 2345 1',
    'NUE 1234567',
    'pasaporte G12345678',
    'Soldadora 3312345678',
    '04-91-85-23-45-1',
    'ＧＯＭＪ900101ＨＪＣＸＸＸ01',
    'GOMJ\u200B900101HJCXXX01',
  ])('is a number: %s', (text) => expect(telltaleIn(text)).toBe('number'));

  it.each([
    'María López',
    'Jean-Baptiste Pierre',
    'Ana de la Cruz',
    'JOSE HERNANDEZ',
    'Operadora: Rosa Méndez',
    'Ñandú Águila',
  ])('may be a name: %s', (text) => expect(telltaleIn(text)).toBe('name'));

  it.each([
    'Soldadora 1',
    'Línea 2, turno de noche',
    'Ayudante de cocina',
    'Puesto B-12',
    'Almacén 2026',
    'IMSS',
    'Azul',
  ])('is not in: %s', (text) => expect(telltaleIn(text)).toBeNull());
});

describe('what tells of a person in a whole question', () => {
  it.each([
    'La persona trae la CURP GOMJ900101HJCXXX09 y una constancia.',
    'Su NSS 04 91 85 2345 1 no aparece.',
    'Me mostró el NUE 1234567, ¿vale?',
    'Trae el pasaporte G12345678.',
    'gomj 900101 hjcxxx 01 es su clave',
  ])('is a number: %s', (text) => expect(telltaleInText(text)).toBe('number'));

  it.each([
    'Vino María López con su tarjeta.',
    'María López trae su tarjeta.',
    'Nos escribió Jean-Baptiste Pierre, de Haití.',
    'La tarjeta dice JOSE HERNANDEZ.',
    'Su teléfono es 33 1234 5678.',
  ])('may be somebody: %s', (text) => expect(telltaleInText(text)).toBe('name'));

  it.each([
    '¿Puedo contratar a quien trae una Tarjeta de Residente Permanente?',
    'El Instituto Nacional de Migración nos pidió la Constancia de Inscripción de Empleador.',
    'La Ley Federal del Trabajo dice que el 10 %. Leí el DOF del 18-02-2022.',
    'El banco no abre la cuenta desde el 15/03/2026; el sueldo es de $12,450.00 al mes.',
    'Viene de El Salvador y la COMAR le dio una constancia.',
    '¿Y si vence en Diciembre de 2026?',
  ])('is not in: %s', (text) => expect(telltaleInText(text)).toBeNull());
});

it.each([
  ['Trae la CURP GOMJ900101HJCXXX09 y espera.', 'Trae la CURP [x] y espera.'],
  ['Vino María López el 12/03/2026 con $12,450.00.', '[x] el 12/03/2026 con $12,450.00.'],
  ['Pasaporte G12345678 y tel. 33 1234 5678', 'Pasaporte [x] y tel. [x]'],
  [
    'Visita a la planta con el Instituto Nacional de Migración',
    'Visita a la planta con el Instituto Nacional de Migración',
  ],
  ['Con Ana Ruiz y Luz Mora Paz.', '[x].'],
  ['', ''],
])('%j goes out as %j', (text, masked) => expect(maskTelltales(text, '[x]')).toBe(masked));

it('leaves a name where one has its place', () =>
  expect(maskTelltales('Agave Azul, NSS 04 91 85 2345 1', '[x]', { names: false })).toBe('Agave Azul, NSS [x]'));

test('what is shown to others is without the company that wrote, addresses of mail, numbers and names', () => {
  const text =
    'Somos TEQUILA DEL VALLE (tequila del vallé). Escriban a rh@valle.mx o a Ana Ruiz, 33 1234 5678, antes del 3/12/2026.';
  expect(maskPeople(text, '[…]', ['Tequila del Valle', 'X'])).toBe(
    'Somos […] ([…]). Escriban a […] o a […], […], antes del 3/12/2026.',
  );
  expect(maskPeople('Valles y valle', '[…]', ['Valle'])).toBe('Valles y […]');
});
