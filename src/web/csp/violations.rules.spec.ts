import { violationsIn } from './violations.rules.js';

test('what browsers send in either form is read, without the page and the reader', () => {
  const old = {
    'csp-report': {
      'document-uri': 'https://puertas.example/recuperar/secreto',
      'violated-directive': "script-src 'self'",
      'blocked-uri': 'https://malo.example/x.js?de=ana@fm4.example',
    },
  };
  const present = [
    { type: 'csp-violation', body: { effectiveDirective: 'style-src-attr', blockedURL: 'inline', sample: 'color' } },
    { type: 'csp-violation', body: { effectiveDirective: 'img-src', blockedURL: 'chrome-extension://abc/i.png' } },
  ];
  expect(violationsIn(old)).toEqual([{ directive: 'script-src', blocked: 'https://malo.example' }]);
  expect(violationsIn(present)).toEqual([
    { directive: 'style-src-attr', blocked: 'inline' },
    { directive: 'img-src', blocked: 'chrome-extension:' },
  ]);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'csp'],
  ['a list of nothing', [null, 1, []]],
  ['another report', [{ type: 'deprecation', body: { id: 'x' } }]],
  ['an invented directive', { 'csp-report': { 'violated-directive': 'x'.repeat(99) } }],
])('%s is no report', (_what, body) => expect(violationsIn(body)).toEqual([]));

test('of many at once ten count', () => {
  const one = { body: { effectiveDirective: 'img-src', blockedURL: 7 } };
  const found = violationsIn(Array.from({ length: 99 }, () => one));
  expect([found.length, found[0]]).toEqual([10, { directive: 'img-src', blocked: 'unknown' }]);
});
