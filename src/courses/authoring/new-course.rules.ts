import { slugFor } from '#libs/ids';
import type { AudienceGroup } from '../catalogue/course.types.js';
import { QUIZ_DEFAULTS } from '../course.rules.js';
import type { DraftCourse } from './draft.types.js';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode('A'.charCodeAt(0) + at));

/** The first letter that no course has; null when all are given. */
export const freeLetter = (taken: readonly string[]): string | null =>
  letters.find((letter) => !taken.includes(letter)) ?? null;

/** The address of a course by its title, different from those that are taken. */
export const slugOf = (title: string, taken: readonly string[]): string => slugFor(title, taken, 'curso');

/** A course of which nothing but its title is written. */
export function newCourse(about: { title: string; group: AudienceGroup; letter: string; slug: string }): DraftCourse {
  const { group } = about;
  return {
    facts: {
      ...about,
      objective: '',
      care: '',
      careKind: 'care',
      audience: '',
      withoutAccount: false,
      dc3Area: '',
      certificateMonths: null,
      survey: group !== 'people-in-mobility',
      adminNotes: '',
    },
    lessons: [],
    questions: [],
    settings: { ...QUIZ_DEFAULTS },
    removed: [],
    translations: {},
  };
}
