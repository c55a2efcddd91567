import { countWords, type Inline } from '#libs/prose';
import { ANSWER_MINUTES, LENGTH_STEP, PAUSE_MINUTES, WORDS_A_MINUTE } from '../course.rules.js';
import type { Course, Question } from './course.types.js';
import { askedOf, type Bank, choicesOf } from './question.rules.js';

/**
 * How long a course takes, in hours with two decimals: its lessons read, their pauses thought about, its quiz read and
 * answered; of a bank as many questions as one attempt asks. Computed from the text, so that pages, certificates and the
 * API say the same and nobody has to keep it.
 */
export function courseHours({ lessons, ...course }: Pick<Course, 'lessons'> & Bank): number {
  const words = lessons
    .flatMap((lesson) => [
      countWords(lesson.blocks),
      ...[lesson.pause, ...lesson.takeaways].map((line) => countWords([paragraph(line)])),
    ])
    .reduce((sum, count) => sum + count, 0);
  const minutes = words / WORDS_A_MINUTE + lessons.length * PAUSE_MINUTES + quizMinutes(course);
  const told = Math.max(1, Math.round(minutes / LENGTH_STEP)) * LENGTH_STEP;
  return Math.round((told / 60) * 100) / 100;
}

function quizMinutes(bank: Bank): number {
  const words = bank.quiz.flatMap(wordsOf).reduce((sum, count) => sum + count, 0);
  const share = bank.quiz.length === 0 ? 0 : askedOf(bank) / bank.quiz.length;
  return (words * share) / WORDS_A_MINUTE + askedOf(bank) * ANSWER_MINUTES;
}

function wordsOf(question: Question): number[] {
  // numbers are typed, not read
  if (question.kind === 'number') return [wordsIn(question.text), wordsIn(question.feedback)];
  return [
    wordsIn(question.text),
    ...question.options.map((option) => wordsIn(option.text)),
    ...(question.kind === 'matching' ? choicesOf(question).map(({ text }) => wordsIn(text)) : []),
    // after answering, what the right answer has to say
    ...question.options.filter(({ correct }) => correct).map(({ feedback }) => wordsIn(feedback)),
    wordsIn(question.feedback),
  ];
}

/** Hours for the quiz alone, for who heard the lessons instead of reading them. */
export const quizHours = ({ quiz, quizSettings }: Bank): number => courseHours({ lessons: [], quiz, quizSettings });

const paragraph = (text: Inline[]) => ({ kind: 'paragraph', text }) as const;
const wordsIn = (text = ''): number => text.split(/\s+/).filter(Boolean).length;
