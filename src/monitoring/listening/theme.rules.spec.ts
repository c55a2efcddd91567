import { isLink, mayHear, sameClosing } from './theme.rules.js';

test.each([
  ['/guia/preguntas', true],
  ['/escucha#tema-1', true],
  ['https://fm4.example/algo?x=1', true],
  ['//otro.example', false],
  ['/\\otro.example', false],
  ['http://fm4.example', false],
  ['javascript:alert(1)', false],
  ['https://ana@fm4.example/', false],
  ['https://sin-punto', false],
  ['/con espacio', false],
])('%s is a link: %s', (text, good) => expect(isLink(text)).toBe(good));

test('who judges companies reads nothing of what they ask; of reports only those who handle them read the kind', () => {
  const heard = (role: 'committee' | 'content_editor' | 'staff_admin') =>
    (['question', 'request', 'refusal', 'search', 'report', 'survey', 'suggestion'] as const).filter((source) =>
      mayHear({ roles: [role] }, source),
    );
  expect(heard('committee')).toEqual(['search', 'report']);
  expect(heard('content_editor')).toEqual(['question', 'refusal', 'search', 'survey', 'suggestion']);
  expect(heard('staff_admin')).toHaveLength(7);
});

test('closing again is the same only when all of it is', () => {
  const closing = { outcome: 'kept', told: 'No es de la guía.', publicText: null, link: null } as const;
  expect(sameClosing(closing, { ...closing })).toBe(true);
  expect(sameClosing(closing, { ...closing, outcome: 'changed' })).toBe(false);
  expect(sameClosing(closing, { ...closing, link: '/guia' })).toBe(false);
});
