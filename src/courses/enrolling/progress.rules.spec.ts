import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseCourse } from '../catalogue/course.content.js';
import { nextStep, progressOf, stepAfter } from './progress.rules.js';

const course = parseCourse(readFileSync('src/courses/content/curso-a.md', 'utf8'));
const ids = course.lessons.map((lesson) => lesson.id);

describe('where a learner goes on', () => {
  it('starts with the first lesson', () => {
    expect(nextStep(course, [], 'enrolled')).toMatchObject({ kind: 'lesson', lessonId: 'A1', number: 1 });
  });

  it('goes on after the three lessons read before the break', () => {
    expect(nextStep(course, ['A1', 'A2', 'A3'], 'in-progress')).toMatchObject({ lessonId: 'A4', number: 4 });
  });

  it('comes back to a lesson that was skipped', () => {
    expect(nextStep(course, ['A1', 'A3', 'A4'], 'in-progress')).toMatchObject({ lessonId: 'A2' });
  });

  it('asks for the quiz once everything is read, and for nothing once it is passed', () => {
    expect(nextStep(course, ids, 'in-progress')).toEqual({ kind: 'quiz' });
    expect(nextStep(course, ids, 'in-progress', 79)).toEqual({ kind: 'quiz' });
    expect(nextStep(course, ids, 'in-progress', 80)).toEqual({ kind: 'missing' });
    expect(nextStep(course, ids, 'completed', 80)).toEqual({ kind: 'done' });
  });

  it('leads from an old tab to the lesson after it, not back', () => {
    expect(stepAfter(course, 'A2', { read: ['A1', 'A2', 'A3', 'A4'], state: 'in-progress' })).toMatchObject({
      lessonId: 'A3',
    });
  });

  it('leads from the last lesson to the one that was skipped, if any, else to the quiz', () => {
    expect(stepAfter(course, 'A6', { read: ['A1', 'A2', 'A4', 'A5'], state: 'in-progress' })).toMatchObject({
      lessonId: 'A3',
    });
    expect(stepAfter(course, 'A6', { read: ['A1', 'A2', 'A3', 'A4', 'A5'], state: 'in-progress' })).toEqual({
      kind: 'quiz',
    });
  });

  it('never sends anyone to a lesson that was read, in whatever order and how often', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'A9')), (read) => {
        const step = nextStep(course, read, 'in-progress');
        if (step.kind === 'lesson') expect(read).not.toContain(step.lessonId);
        else expect(progressOf(course, read)).toEqual({ read: 6, total: 6 });
      }),
    );
  });

  it('counts a lesson once and only lessons of the course', () => {
    expect(progressOf(course, ['A1', 'A1', 'A2', 'Z1'])).toEqual({ read: 2, total: 6 });
  });
});
