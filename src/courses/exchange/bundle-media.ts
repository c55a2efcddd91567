import { extname } from 'node:path';
import { parse, stringify } from 'yaml';
import { courseLanguages, type CourseLanguage } from '../catalogue/course.languages.js';
import { type CourseMedium, MEDIA_PATH, mediumAt, mediumKinds, type MediumKind } from '../catalogue/medium.types.js';

/** The file of an archive that says what its media are. */
export const MEDIA_LIST = 'medios.yaml';

/** What an archive says of one medium. */
export interface ListedMedium {
  /** In the addresses by which lessons show it. */
  readonly id: string;
  /** Its file in `media/`; null for a recording that is elsewhere. */
  readonly file: string | null;
  readonly kind: MediumKind;
  readonly name: string;
  /** An https address; null for a file. */
  readonly link: string | null;
  /** WebVTT; empty for none. */
  readonly captions: string;
  readonly captionsLanguage: CourseLanguage;
  readonly transcript: string;
}

/** A medium as an archive lists it. @param key where its bytes are stored; null for a recording that is elsewhere */
export const listedMedium = (medium: CourseMedium, key: string | null): ListedMedium => ({
  id: medium.id,
  file: key === null ? null : `${medium.id}${extname(key)}`,
  kind: medium.kind,
  name: medium.name,
  link: medium.link,
  captions: medium.captions ?? '',
  captionsLanguage: medium.captionsLanguage ?? 'es',
  transcript: medium.transcript,
});

/** The list of an archive's media as its file says it. */
export const writeMediaList = (media: readonly ListedMedium[]): string => stringify({ media }, { lineWidth: 0 });

/**
 * Reads that file, and believes nothing of it.
 * @param files the names of the files in `media/`
 * @returns the list, or what is wrong in it, in Spanish
 */
export function readMediaList(text: string, files: ReadonlySet<string>): ListedMedium[] | string {
  let read: unknown;
  try {
    read = parse(text);
  } catch (error) {
    return `${MEDIA_LIST}: ${(error as Error).message.split('\n')[0]}`;
  }
  const listed = (read as { media?: unknown } | null)?.media;
  if (!Array.isArray(listed)) return `${MEDIA_LIST}: falta la lista «media»`;
  const media: ListedMedium[] = [];
  for (const [place, one] of listed.entries()) {
    const medium = mediumIn(one as Record<string, unknown> | null);
    const wrong = typeof medium === 'string' ? medium : placeOf(medium, files);
    if (wrong !== null) return `${MEDIA_LIST}, medio ${place + 1}: ${wrong}`;
    media.push(medium as ListedMedium);
  }
  return media;
}

function mediumIn(said: Record<string, unknown> | null): ListedMedium | string {
  const text = (key: string) => (typeof said?.[key] === 'string' ? said[key] : '');
  const kind = mediumKinds.find((one) => one === text('kind'));
  const captionsLanguage = courseLanguages.find((one) => one === (text('captionsLanguage') || 'es'));
  if (mediumAt(MEDIA_PATH + text('id')) === null) return '«id» no es un identificador';
  if (!kind) return `«kind» no es ninguno de ${mediumKinds.join(', ')}`;
  if (!captionsLanguage) return `«captionsLanguage» no es ninguno de ${courseLanguages.join(', ')}`;
  return {
    id: text('id'),
    file: text('file') || null,
    kind,
    name: text('name'),
    link: text('link') || null,
    captions: text('captions'),
    captionsLanguage,
    transcript: text('transcript'),
  };
}

/** What is wrong with where a medium is. */
function placeOf({ file, link, kind }: ListedMedium, files: ReadonlySet<string>): string | null {
  if (file !== null) return files.has(file) ? null : `no está el archivo «${file}»`;
  if (link === null) return 'falta «file» o «link»';
  if (kind !== 'audio' && kind !== 'video') return '«link» es sólo de audio o video';
  return /^https:\/\/[^\s/]+\//.test(link) && URL.canParse(link) ? null : '«link» no es una dirección https';
}
