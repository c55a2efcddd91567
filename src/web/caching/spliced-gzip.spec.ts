import { gunzipSync } from 'node:zlib';
import { SplicedGzip } from './spliced-gzip.js';

const spliced = (head: string, part: string, tail: string) =>
  new SplicedGzip(...([head, part, tail].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer]));
const textOf = ({ bytes }: SplicedGzip) => gunzipSync(bytes).toString();

test.each([
  ['', '10:42', ''],
  ['Comprobado a las ', '10:42', '.'],
  ['é🙂'.repeat(40_000), 'à las 9 ñ', 'ú'.repeat(70_000)],
  ['a', '', 'b'],
])('a text is the same as when it is compressed whole', (head, part, tail) => {
  expect(textOf(spliced(head, part, tail))).toBe(head + part + tail);
});

test('the part changes, both sides stay', () => {
  const file = spliced('a las ', '10:42', ' horas');
  for (const part of ['10:43', '9 en punto', '', '23:59']) {
    file.change(Buffer.from(part));
    expect(textOf(file)).toBe(`a las ${part} horas`);
  }
});

test('a part that no stored block can hold is refused, and the one before stays', () => {
  const file = spliced('', 'x'.repeat(65_535), '');
  expect(textOf(file)).toHaveLength(65_535);
  expect(() => file.change(Buffer.alloc(65_536))).toThrow(RangeError);
  expect(textOf(file)).toHaveLength(65_535);
});
