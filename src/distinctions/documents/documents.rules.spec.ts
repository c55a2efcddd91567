import {
  DOCUMENT_FRESH_SECONDS,
  DOCUMENTS_AT_ONCE,
  englishKeyOf,
  fileNameOf,
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
