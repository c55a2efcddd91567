import { heardFrom, lateUntil, SHORT, shortText, suggestedTheme, tellingWords } from './voice.rules.js';

test('a text is one line, cut at a word', () => {
  expect(shortText(' ¿Cómo\n\nle\u0000 hacemos?\u200B ')).toBe('¿Cómo le hacemos?');
  const long = shortText('palabra '.repeat(80));
  expect(long.length).toBeLessThanOrEqual(SHORT + 2);
  expect(long.endsWith('palabra …')).toBe(true);
  expect(shortText('x'.repeat(900))).toHaveLength(SHORT + 2);
});

test('words that tell of a theme are compared without accents, capitals and plurals', () => {
  expect([...tellingWords('¿Las GUARDERÍAS son para empresas? Guardería')]).toEqual(['guarderia']);
});

test('the theme that shares most words is suggested, and none when two share as much or too little', () => {
  const themes = [
    { id: 'bank', title: 'Cuentas de nómina', texts: ['el banco no abre la cuenta'] },
    { id: 'licence', title: 'Licencias de conducir', texts: [] },
  ];
  expect(suggestedTheme('No le abren cuenta de nómina en el banco', themes)).toBe('bank');
  expect(suggestedTheme('licencia', themes)).toBe('licence');
  expect(suggestedTheme('el banco', themes)).toBeNull();
  expect(suggestedTheme('licencias y cuentas', [themes[1]!, { id: 'x', title: 'Licencias', texts: [] }])).toBeNull();
  expect(suggestedTheme('', themes)).toBeNull();
});

test('what was said is listened to for two years, and late after two weeks', () => {
  expect(heardFrom('2026-11-23')).toBe('2024-11-23');
  expect(lateUntil('2026-11-23')).toBe('2026-11-09');
});
