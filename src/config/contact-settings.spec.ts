import { readConfig } from './config.js';

const read = (env: Record<string, string>) => readConfig(env, '/tmp').contact;

test('people reach the organization as it says', () => {
  const CONTACT_ADDRESS = 'Calzada del Federalismo Norte 1, Guadalajara';
  expect(read({ CONTACT_MAIL: 'hola@fm4.example', CONTACT_PHONE: '+52 (33) 1234-5678', CONTACT_ADDRESS })).toEqual({
    mail: 'hola@fm4.example',
    phone: '+52 (33) 1234-5678',
    address: CONTACT_ADDRESS,
  });
});

test('otherwise where its mails come from, and at its address', () => {
  expect(read({ MAIL_FROM: 'Puertas <puertas@x.example>', ISSUER_ADDRESS: 'Tonalá' })).toEqual({
    mail: 'puertas@x.example',
    phone: null,
    address: 'Tonalá',
  });
});

test('what the database cannot keep is told to the address for alarms, otherwise to that of the organization', () => {
  const told = (env: Record<string, string>) => readConfig(env, '/tmp').alarmMail;
  expect(told({ ALARM_MAIL: 'servidor@fm4.example', CONTACT_MAIL: 'hola@fm4.example' })).toBe('servidor@fm4.example');
  expect(told({ CONTACT_MAIL: 'hola@fm4.example' })).toBe('hola@fm4.example');
  expect(told({ MAIL_FROM: 'Puertas <puertas@x.example>' })).toBe('puertas@x.example');
});

test.each([
  ['ALARM_MAIL', 'Ana <ana@fm4.example>'],
  ['CONTACT_MAIL', 'hola'],
  ['CONTACT_MAIL', 'FM4 <hola@fm4.example>'],
  ['CONTACT_PHONE', 'llámanos'],
  ['CONTACT_PHONE', '123'],
  ['CONTACT_PHONE', '1234567890123456'],
  ['CONTACT_FAX', '33 1234 5678'],
])('%s %s is refused', (name, text) => expect(() => read({ [name]: text })).toThrow(new RegExp(`${name}: `)));
