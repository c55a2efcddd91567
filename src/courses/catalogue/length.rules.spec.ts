import { readFileSync } from 'node:fs';
import type { Block } from '#libs/prose';
import { type Course, parseCourse } from './course.content.js';
import { courseHours } from './length.rules.js';

const words = (count: number) => Array.from({ length: count }, () => 'palabra').join(' ');
const paragraph = (count: number): Block => ({ kind: 'paragraph', text: [{ kind: 'text', text: words(count) }] });
const lesson = (count: number): Course['lessons'][number] => ({
  id: 'A1',
  title: 'Uno',
  minutes: 1,
  blocks: [paragraph(count)],
  pause: [],
  takeaways: [],
  editorNotes: words(5000),
});
const question = (count: number): Course['quiz'][number] => ({
  id: 'A-P01',
  lessonId: 'A1',
  kind: 'single',
  text: words(count),
  feedback: '',
  options: [],
});

test('1,300 words are ten minutes, a pause three, a question half a minute and its reading', () => {
  expect(courseHours({ lessons: [lesson(1300)], quiz: [] })).toBe(0.25);
  expect(courseHours({ lessons: [lesson(910)], quiz: [] })).toBe(0.17);
  expect(courseHours({ lessons: Array.from({ length: 10 }, () => lesson(0)), quiz: [] })).toBe(0.5);
  expect(courseHours({ lessons: [], quiz: Array.from({ length: 20 }, () => question(0)) })).toBe(0.17);
  expect(courseHours({ lessons: [], quiz: Array.from({ length: 20 }, () => question(130)) })).toBe(0.5);
});

test('what only editors read takes no time, and no course takes none', () => {
  expect(courseHours({ lessons: [lesson(0)], quiz: [] })).toBe(courseHours({ lessons: [], quiz: [] }));
  expect(courseHours({ lessons: [], quiz: [] })).toBe(0.08);
});

test.each(['a', 'b', 'c', 'd', 'e'])('course %s is told to take what its text takes', (letter) => {
  const course = parseCourse(readFileSync(`src/courses/content/curso-${letter}.md`, 'utf8'));
  const reading = course.lessons.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  expect(courseHours(course)).toBeGreaterThan(reading);
  expect(courseHours(course)).toBeLessThan(reading + 1);
});
