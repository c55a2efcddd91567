import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which types of input may have which token (HTML, 4.10.18.7.1 "Autofilling form controls: the autocomplete attribute"): tokens
 * of the group "Text" go with text and search alone; `tel` is of the group "Telephone", `tel-national` is of "Text".
 */
const types: Record<string, readonly string[]> = {
  off: ['text', 'search', 'email', 'tel', 'url', 'number', 'date', 'password'],
  name: ['text', 'search'],
  organization: ['text', 'search'],
  'organization-title': ['text', 'search'],
  'tel-national': ['text', 'search'],
  'one-time-code': ['text', 'search'],
  tel: ['text', 'search', 'tel'],
  email: ['text', 'search', 'email'],
  username: ['text', 'search', 'email'],
  'current-password': ['text', 'search', 'password'],
  'new-password': ['text', 'search', 'password'],
};

const fields = readdirSync('templates', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .flatMap((path) => {
    const text = readFileSync(join('templates', path), 'utf8');
    return [...text.matchAll(/<(?:TextField|input)\b(?:[^<>]|=>|<[^>]*\/>)*?\/>/g)].map(([field]) => ({ path, field }));
  })
  .flatMap(({ path, field }) => {
    const token = /\bautocomplete="([^"]*)"/.exec(field)?.[1];
    return token ? [{ path, token, type: /\btype="([^"]*)"/.exec(field)?.[1] ?? 'text' }] : [];
  });

test('there are fields with tokens', () => expect(fields.length).toBeGreaterThan(20));

test('each token of autocomplete is on a field of a type that may have it', () => {
  expect(fields.filter(({ token, type }) => !types[token]?.includes(type))).toEqual([]);
});
