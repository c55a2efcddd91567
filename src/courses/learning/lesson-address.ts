import { notFound } from '../../web/index.js';
import type { Course, Lesson } from '../catalogue/course.content.js';
import type { NextStep } from '../enrolling/progress.rules.js';

/** A lesson by its number as an address writes it, from 1. @throws Refused `not-found` */
export function lessonAt(course: Pick<Course, 'lessons'>, number: string): Lesson {
  const lesson = /^[1-9]\d?$/.test(number) ? course.lessons[Number(number) - 1] : undefined;
  if (!lesson) throw notFound();
  return lesson;
}

/** The page of a step. @param at the address of the course's pages, without a final slash */
export function addressOf(at: string, step: NextStep): string {
  switch (step.kind) {
    case 'lesson':
      return `${at}/${step.number}`;
    case 'quiz':
      return `${at}/cuestionario`;
    case 'missing':
    case 'done':
      return at;
  }
}
