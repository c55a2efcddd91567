/** Captions of audio and video as WebVTT (W3C): read, so that a file with which no player could do anything is not taken. */

/** What a caption says, from when to when, in milliseconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `line` counts from 1. */
export interface CaptionProblem {
  readonly kind: 'header' | 'empty' | 'time' | 'order' | 'backwards' | 'text';
  readonly line: number;
}

/** Either all captions, or the first thing that is wrong. */
export type ReadCaptions = { readonly cues: readonly Cue[] } | { readonly problem: CaptionProblem };

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/** Reads a WebVTT file; notes, styles and regions are passed over. Never throws. */
export function readCaptions(source: string): ReadCaptions {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n');
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { problem: { kind: 'header', line: 1 } };
  const cues: Cue[] = [];
  for (const block of blocksOf(lines)) {
    const timing = block.lines.findIndex((line) => line.includes('-->'));
    if (timing < 0) {
      if (/^(NOTE|STYLE|REGION)\b/.test(block.lines[0] ?? '')) continue;
      return { problem: { kind: 'time', line: block.at } };
    }
    const read = cueOf(block.lines, timing);
    const at = block.at + timing;
    if (typeof read === 'string') return { problem: { kind: read, line: at } };
    if (read.start < (cues.at(-1)?.start ?? 0)) return { problem: { kind: 'order', line: at } };
    cues.push(read);
  }
  return cues.length === 0 ? { problem: { kind: 'empty', line: 1 } } : { cues };
}

/** What the captions say, one after the other, without their marks. */
export const wordsOf = (cues: readonly Cue[]): string =>
  cues.map(({ text }) => text.replaceAll(/<[^>]*>/g, '').replaceAll('\n', ' ')).join('\n');

function blocksOf(lines: readonly string[]): { at: number; lines: string[] }[] {
  const blocks: { at: number; lines: string[] }[] = [];
  let open: { at: number; lines: string[] } | null = null;
  // the first line is the header, and what follows it up to an empty line belongs to it
  let head = true;
  lines.forEach((line, index) => {
    if (line.trim() === '') {
      head = false;
      open = null;
    } else if (!head) {
      if (open === null) blocks.push((open = { at: index + 1, lines: [] }));
      open.lines.push(line);
    }
  });
  return blocks;
}

function cueOf(lines: readonly string[], timing: number): Cue | CaptionProblem['kind'] {
  const [from = '', rest = ''] = lines[timing]!.split('-->');
  const start = millisecondsOf(from.trim());
  const end = millisecondsOf(rest.trim().split(/[ \t]/)[0] ?? '');
  if (start === null || end === null || timing > 1) return 'time';
  if (end <= start) return 'backwards';
  const text = lines
    .slice(timing + 1)
    .join('\n')
    .trim();
  return text === '' ? 'text' : { start, end, text };
}

function millisecondsOf(time: string): number | null {
  const [all, hours = '0', minutes = '0', seconds = '0', thousandths = '0'] = TIME.exec(time) ?? [];
  if (all === undefined) return null;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
}
