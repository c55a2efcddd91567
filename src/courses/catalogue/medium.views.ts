import type { Course } from './course.types.js';
import { type CourseMedium, MEDIA_PATH, mediumAt } from './medium.types.js';

/** A medium as lessons draw it. @param of the version of a course that shows it; none for a draft */
export function mediumView(medium: CourseMedium, of: Pick<Course, 'slug' | 'version'> | null = null) {
  const { id, kind, name, contentType, size, link, width, height, captions, captionsLanguage, transcript } = medium;
  const at = MEDIA_PATH + id;
  const version = of === null ? '' : `?curso=${of.slug}&version=${of.version}`;
  return {
    id,
    kind,
    name,
    contentType,
    size,
    width,
    height,
    at: link ?? at,
    elsewhere: link !== null,
    captionsAt: captions === null ? null : `${at}/subtitulos.vtt${version}`,
    captionsLanguage,
    transcript,
  };
}

/** The media that a lesson of a version shows. */
export function lessonMedia(course: Course, { blocks }: Pick<Course['lessons'][number], 'blocks'>) {
  const shown = new Set(blocks.map((block) => (block.kind === 'figure' ? mediumAt(block.address) : null)));
  return course.media.filter(({ id }) => shown.has(id)).map((medium) => mediumView(medium, course));
}
