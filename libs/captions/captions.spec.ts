import fc from 'fast-check';
import { readCaptions, wordsOf } from './index.js';

const whole = `WEBVTT Curso A

NOTE de quien tradujo

STYLE
::cue { color: white }

1
00:01.000 --> 00:04.250 align:start
Hola, <i>bienvenidas</i>
y bienvenidos.

00:00:05.000 --> 00:00:06.000
Empecemos.
`;

test('reads cues with and without hours, names and settings', () => {
  const read = readCaptions(whole);
  expect(read).toEqual({
    cues: [
      { start: 1000, end: 4250, text: 'Hola, <i>bienvenidas</i>\ny bienvenidos.' },
      { start: 5000, end: 6000, text: 'Empecemos.' },
    ],
  });
  expect('cues' in read && wordsOf(read.cues)).toBe('Hola, bienvenidas y bienvenidos.\nEmpecemos.');
  expect(readCaptions(`\uFEFF${whole.replaceAll('\n', '\r\n')}`)).toEqual(read);
});

test.each([
  ['nothing', '', 'header', 1],
  ['another format', '1\n00:00:01,000 --> 00:00:02,000\nHola', 'header', 1],
  ['no caption', 'WEBVTT\n\nNOTE nada', 'empty', 1],
  ['a comma in a time', 'WEBVTT\n\n00:01,000 --> 00:02,000\nHola', 'time', 3],
  ['seconds past a minute', 'WEBVTT\n\n00:61.000 --> 01:02.000\nHola', 'time', 3],
  ['text without a time', 'WEBVTT\n\nHola', 'time', 3],
  ['an end before its beginning', 'WEBVTT\n\n00:02.000 --> 00:01.000\nHola', 'backwards', 3],
  ['cues out of order', 'WEBVTT\n\n00:02.000 --> 00:03.000\nHola\n\n00:01.000 --> 00:02.000\nAdiós', 'order', 6],
  ['a time that says nothing', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', 'text', 3],
])('%s is refused with its line', (_, text, kind, line) => {
  expect(readCaptions(text)).toEqual({ problem: { kind, line } });
});

test('throws on nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(() => readCaptions(`WEBVTT\n\n${text}`)).not.toThrow()));
});
