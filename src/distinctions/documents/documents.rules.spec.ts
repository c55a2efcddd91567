import {
  DOCUMENT_FRESH_SECONDS,
  DOCUMENTS_AT_ONCE,
  endOf,
  englishKeyOf,
  fileNameOf,
  historicalKeyOf,
  historicalNameOf,
  keyOf,
  RETRY_SECONDS,
} from './documents.rules.js';

test('each edition of a document has its place, with the English one beside it', () => {
  const key = keyOf('d1', 'ab'.repeat(32));
  expect(key).toBe('distinctions/d1/abababababababab.pdf');
  expect(englishKeyOf(key)).toBe('distinctions/d1/abababababababab-en.pdf');
});

test('a document is named by its code', () => {
  expect(fileNameOf('7K3MQ9XTV2HD', 'es')).toBe('distintivo-7K3M-Q9XT-V2HD.pdf');
  expect(fileNameOf('7K3MQ9XTV2HD', 'en')).toBe('distinction-7K3M-Q9XT-V2HD.pdf');
});

test('documents are drawn one by one, kept for five minutes, asked for again after one', () => {
  expect([DOCUMENTS_AT_ONCE, DOCUMENT_FRESH_SECONDS, RETRY_SECONDS]).toEqual([1, 300, 60]);
});

test('a distinction ended when it was revoked or replaced, or on its last day; a suspended one has not', () => {
  const history = [
    { kind: 'revoked', code: 'OTHER', day: '2026-01-01' },
    { kind: 'revoked', code: 'C', day: '2026-09-02' },
    { kind: 'superseded', code: 'C', day: '2026-09-03' },
  ];
  const end = (state: 'active' | 'suspended' | 'revoked' | 'expired' | 'superseded', today = '2026-10-01') =>
    endOf({ code: 'C', state, expiresOn: '2026-11-30', history }, today);
  expect(end('active')).toBeNull();
  expect(end('suspended')).toBeNull();
  expect(end('active', '2026-12-01')).toEqual({ state: 'expired', day: '2026-11-30' });
  expect(end('expired')).toEqual({ state: 'expired', day: '2026-11-30' });
  expect(end('revoked')).toEqual({ state: 'revoked', day: '2026-09-02' });
  expect(end('superseded')).toEqual({ state: 'superseded', day: '2026-09-03' });
});

test('a stamped copy has its own place and name', () => {
  const revoked = { state: 'revoked', day: '2026-09-02' } as const;
  expect(historicalKeyOf('d1', 'ab'.repeat(32), revoked, 'es')).toBe(
    'distinctions/d1/abababababababab-revoked-2026-09-02-es.pdf',
  );
  expect(historicalNameOf('7K3MQ9XTV2HD', 'es')).toBe('historico-7K3M-Q9XT-V2HD.pdf');
  expect(historicalNameOf('7K3MQ9XTV2HD', 'en')).toBe('historical-7K3M-Q9XT-V2HD.pdf');
});
