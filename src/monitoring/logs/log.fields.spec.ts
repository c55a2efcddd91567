import texts from '#templates/monitoring/logs/staff-texts.es';
import { logNames } from '#templates/monitoring/logs/log.shapes';
import { logFields } from './log.fields.js';
import { cellText, correctionNote, headingsIn, isFollowUp, readEntry } from './log.rules.js';

const said: Readonly<Record<string, string>> = texts;
const today = '2026-11-30';
const municipalityIn = (municipality: string) =>
  readEntry('actividades', { happenedOn: today, kind: 'visita', topic: 'x', municipality }, today).values.municipality;

test.each(logNames)('what the product writes into a file of %s it reads again', (log) => {
  const headings = logFields[log].map(({ name }) => said[`logs.field.${name}`]!);
  const found = headingsIn(log, [headings])!;
  expect(logFields[log].filter(({ name }, at) => found.columns.get(name) !== at)).toEqual([]);
  const unread = logFields[log].flatMap(({ name, kind, choices }) =>
    kind === 'choice'
      ? Object.keys(choices).flatMap((value) => {
          const isYesNo = value === 'yes' || value === 'no';
          const word = isYesNo
            ? said[`logs.${value}`]
            : (said[`logs.choice.${name}.${value}`] ?? said[`logs.choice.situation.${value}`]);
          const read = readEntry(log, { [name]: word! }, today).values[name];
          return read === (isYesNo ? value === 'yes' : value) ? [] : [`${name}: ${word}`];
        })
      : [],
  );
  expect(unread).toEqual([]);
});

test.each([
  ['Tlaquepaque', '14098'],
  ['san pedro tlaquepaque', '14098'],
  ['Tlajomulco', '14097'],
  ['Tlajomulco, Jal.', '14097'],
  ['Tepatitlán', '14093'],
  ['Guadalajara, Jalisco', '14039'],
  ['GDL', '14039'],
  ['Lagos', '14053'],
  ['Cd. Guzmán', '14023'],
  ['Ojuelos de Jalisco', '14064'],
  ['Zapotlán', null],
  ['San Juan', '14073'],
  ['Santa María', null],
  ['Ixtlahuacán', null],
  ['Monterrey', null],
  ['', null],
])('the municipality that people call %s is %s', (written, code) => {
  expect(municipalityIn(written)).toBe(code);
});

test('what is followed up later is no correction of a closed quarter; anything else is', () => {
  const before = { happenedOn: '2026-04-02', folio: 'A-1', need: 'work', institution: 'SNE', municipality: null };
  const now = { ...before, followedUpOn: '2026-11-20', outcome: 'unknown' };
  expect(isFollowUp('canalizaciones', { ...before, followedUpOn: null, outcome: null }, now)).toBe(true);
  expect(isFollowUp('canalizaciones', now, { ...now, outcome: 'received' })).toBe(true);
  expect(isFollowUp('canalizaciones', { ...now, outcome: 'received' }, { ...now, outcome: 'elsewhere' })).toBe(false);
  expect(isFollowUp('canalizaciones', before, { ...before, need: 'legal' })).toBe(false);
  expect(isFollowUp('actividades', { women: 1 }, { women: 2 })).toBe(false);
});

test('what a file with commas guards as no formula is read as it was typed', () => {
  expect(["'-3", "'=A1", "'ta bueno", ' x\u200b '].map(cellText)).toEqual(['-3', '=A1', "'ta bueno", 'x']);
});

test('each reason of a correction stays, the same one twice too; of very many the last ones', () => {
  const once = correctionNote(null, today, 'Llegó en papel');
  expect(correctionNote(once, today, 'Llegó en papel')).toBe('2026-11-30: Llegó en papel · 2026-11-30: Llegó en papel');
  let long = once;
  for (let n = 0; n < 20; n += 1) long = correctionNote(long, today, `${n} ${'x'.repeat(390)}`);
  expect([long.length <= 4000, long.includes(': 19 '), long.includes('Llegó')]).toEqual([true, true, false]);
});
