import { readConfig } from './config.js';

const read = (env: Record<string, string>) => readConfig(env, '/tmp');

test('without a time-stamp server none is asked', () => expect(read({}).timestamps).toBeNull());

test('with one, a stamp is needed unless it is said to be optional', () => {
  const TSA_URL = 'https://tsa.example/tsr';
  expect(read({ TSA_URL }).timestamps).toEqual({ url: TSA_URL, optional: false });
  expect(read({ TSA_URL, TSA_OPTIONAL: 'true' }).timestamps).toEqual({ url: TSA_URL, optional: true });
});

test.each<[Record<string, string>, RegExp]>([
  [{ TSA_URL: 'ftp://tsa.example' }, /TSA_URL: must be an address/],
  [{ TSA_OPTIONAL: 'true' }, /TSA_OPTIONAL: says nothing without TSA_URL/],
  [{ TSA_URL: 'https://tsa.example', TSA_OPTIONAL: 'quizá' }, /TSA_OPTIONAL: must be true or false/],
  [{ TSA_SERVER: 'x' }, /TSA_SERVER: unknown setting/],
])('%j is refused with what to do', (env, said) => expect(() => read(env)).toThrow(said));
