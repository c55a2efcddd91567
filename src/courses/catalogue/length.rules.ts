import { countWords, type Inline } from '#libs/prose';
import { ANSWER_MINUTES, LENGTH_STEP, PAUSE_MINUTES, WORDS_A_MINUTE } from '../course.rules.js';
import type { Course } from './course.content.js';

/**
 * How long a course takes, in hours with two decimals: its lessons read, their pauses thought about, its quiz read and
 * answered. Computed from the text, so that pages, certificates and the API say the same and nobody has to keep it.
 */
export function courseHours({ lessons, quiz }: Pick<Course, 'lessons' | 'quiz'>): number {
  const words = [
    ...lessons.flatMap((lesson) => [
      countWords(lesson.blocks),
      ...[lesson.pause, ...lesson.takeaways].map((line) => countWords([paragraph(line)])),
    ]),
    ...quiz.flatMap(({ text, options }) => [
      wordsIn(text),
      ...options.map((option) => wordsIn(option.text)),
      // after answering, what the right answer has to say
      ...options.filter(({ correct }) => correct).map(({ feedback }) => wordsIn(feedback)),
    ]),
  ].reduce((sum, count) => sum + count, 0);
  const minutes = words / WORDS_A_MINUTE + lessons.length * PAUSE_MINUTES + quiz.length * ANSWER_MINUTES;
  const told = Math.max(1, Math.round(minutes / LENGTH_STEP)) * LENGTH_STEP;
  return Math.round((told / 60) * 100) / 100;
}

/** Hours for the quiz alone, for who heard the lessons instead of reading them. */
export const quizHours = ({ quiz }: Pick<Course, 'quiz'>): number => courseHours({ lessons: [], quiz });

const paragraph = (text: Inline[]) => ({ kind: 'paragraph', text }) as const;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
