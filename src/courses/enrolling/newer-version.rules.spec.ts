import { readFileSync } from 'node:fs';
import { parseCourse } from '../catalogue/course.content.js';
import { answersKept, movingTo, placeKept } from './newer-version.rules.js';

const before = parseCourse(readFileSync('src/courses/content/curso-a.md', 'utf8'));
const [first, second, third, ...rest] = before.lessons;
const fresh = { ...third!, id: 'A7', title: 'Nueva' };
// the second one is gone, the first one says something else, one is new
const after = {
  lessons: [{ ...first!, blocks: [] }, third!, fresh, ...rest],
  quiz: before.quiz.map((one, at) => (at === 0 ? { ...one, text: 'Otra' } : one)).slice(0, 11),
};

test('lessons stay read by their id, and those that are gone are named', () => {
  expect(movingTo(before, after, ['A1', 'A2', 'A3'])).toEqual({
    kept: [first!.title, third!.title],
    toRead: ['Nueva', ...rest.map(({ title }) => title)],
    gone: [second!.title],
  });
});

test('answers stay that are to the same question in the same words', () => {
  const given = { 'A-P01': 'a', 'A-P02': 'b', 'A-P12': 'c' };
  expect(answersKept(before, after, given)).toEqual({ 'A-P02': 'b' });
});

test('the place stays where its lesson is', () => {
  expect(placeKept(after, { lessonId: 'A3', block: 2 })).toEqual({ lessonId: 'A3', block: 2 });
  expect(placeKept(after, { lessonId: 'A2', block: 2 })).toBeNull();
  expect(placeKept(after, null)).toBeNull();
});
