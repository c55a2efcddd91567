import type { CourseMedium, MediumKind } from '../catalogue/medium.types.js';

const MB = 1024 * 1024;

/** Greatest size of what may be sent, in bytes, by kind. A video of ten minutes for a telephone is smaller. */
export const MOST_BYTES: Readonly<Record<MediumKind, number>> = {
  image: 12 * MB,
  audio: 40 * MB,
  video: 200 * MB,
  file: 10 * MB,
};

/** Greatest form: its largest file and its texts. More is refused before it is read. */
export const MOST_FORM_BYTES = MOST_BYTES.video + MB;

/** No side of a picture is longer, in pixels: wider than any screen on which lessons are read. */
export const PICTURE_SIDE = 1600;

/** Longest captions and transcripts, in characters. */
export const LONGEST_CAPTIONS = 200_000;
export const LONGEST_TRANSCRIPT = 20_000;

/** Most media of one draft. */
export const MOST_MEDIA = 200;

/** What keeps a medium from being published: a recording is for those too who do not hear or see it. */
export function mediumLacks({ kind, captions, transcript }: Pick<CourseMedium, 'kind' | 'captions' | 'transcript'>) {
  const lacks: ('captions' | 'transcript')[] = [];
  if (kind === 'video' && captions === null) lacks.push('captions');
  if ((kind === 'video' || kind === 'audio') && transcript === '') lacks.push('transcript');
  return lacks;
}

/** The part of a file that a browser asks for; null: all of it; `none`: there is no such part. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? 'none' : { start, end };
}
