import { extname } from 'node:path';
import type { MediumShape } from '#templates/courses/media/figure';
import type { Course } from '../catalogue/course.content.js';
import type { CourseMedium } from '../catalogue/medium.types.js';
import { mediumView } from '../catalogue/medium.views.js';
import type { LeavingMedium } from './bundle.js';

/** Where the bytes of a medium are. */
export interface MediumBytes {
  readonly key: string;
  readonly open: () => Promise<LeavingMedium['content']>;
}

/** A medium inside of a package: how lessons draw it, and its files, by their paths in the package. */
export interface PackedMedium {
  readonly shape: MediumShape;
  readonly files: readonly { readonly path: string; readonly open: MediumBytes['open'] }[];
}

/**
 * The media that a course shows, as files of a package: it plays where this site cannot be reached. A recording elsewhere
 * stays a link; a file that was lost is told by its description.
 * @param bytes by id; nothing for a recording elsewhere
 */
export function packedMedia(course: Course, bytes: ReadonlyMap<string, MediumBytes>): PackedMedium[] {
  return course.media.flatMap((medium) => {
    const stored = bytes.get(medium.id);
    if (medium.link === null && !stored) return [];
    const captions = captionsOf(medium);
    const own = stored && { path: `media/${medium.id}${extname(stored.key)}`, open: stored.open };
    const view = mediumView(medium);
    return {
      shape: { ...view, at: own?.path ?? view.at, captionsAt: captions?.path ?? null },
      files: [own ?? [], captions ?? []].flat(),
    };
  });
}

const captionsOf = ({ id, captions }: CourseMedium) =>
  captions === null ? null : { path: `media/${id}.vtt`, open: async () => Buffer.from(captions, 'utf8') };
