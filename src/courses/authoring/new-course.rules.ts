import type { AudienceGroup } from '../catalogue/course.types.js';
import { QUIZ_DEFAULTS } from '../course.rules.js';
import type { DraftCourse } from './draft.types.js';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode('A'.charCodeAt(0) + at));

/** The first letter that no course has; null when all are given. */
export const freeLetter = (taken: readonly string[]): string | null =>
  letters.find((letter) => !taken.includes(letter)) ?? null;

/** Longest address of a course that is made from its title, in characters. */
const LONGEST_SLUG = 60;

/** The address of a course by its title, different from those that are taken. */
export function slugOf(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-|-$/g, '');
  const base = plain.length < 3 ? `curso-${plain || 'nuevo'}` : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

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
