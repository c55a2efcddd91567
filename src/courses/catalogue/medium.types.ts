import type { CourseLanguage } from './course.languages.js';

export const mediumKinds = ['image', 'audio', 'video', 'file'] as const;
export type MediumKind = (typeof mediumKinds)[number];

/** A picture, a recording or a file as a version of a course shows it. */
export interface CourseMedium {
  /** It is its address, `/cursos/medios/<id>`. */
  id: string;
  kind: MediumKind;
  name: string;
  contentType: string;
  /** Bytes; 0 for a link. */
  size: number;
  /** Elsewhere; null for a file of our own. */
  link: string | null;
  /** Of a picture, in pixels. */
  width: number | null;
  height: number | null;
  /** WebVTT, as it was when the version was published. */
  captions: string | null;
  captionsLanguage: CourseLanguage | null;
  /** What is said and shown, in words; empty for none. */
  transcript: string;
}

/** Where the files of media are, and how lessons name them. */
export const MEDIA_PATH = '/cursos/medios/';

/** The id of the medium that an address names; null for another address. */
export const mediumAt = (address: string): string | null =>
  /^\/cursos\/medios\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(address)?.[1] ?? null;

/** The ids of the media that a text in Markdown shows, each once, in its order, and what each is said to show. */
export function mediaIn(markdown: string): { id: string; alt: string }[] {
  const found = new Map<string, string>();
  for (const [, alt = '', address = ''] of markdown.matchAll(/!\[([^\]\n]*)\]\(([^)\s]+)\)/g)) {
    const id = mediumAt(address);
    if (id !== null && !found.has(id)) found.set(id, alt.trim());
  }
  return [...found].map(([id, alt]) => ({ id, alt }));
}
