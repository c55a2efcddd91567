import { headOf } from '../catalogue/catalogue.views.js';
import type { Course, Lesson } from '../catalogue/course.content.js';
import { lessonMedia } from '../catalogue/medium.views.js';
import { askedOf } from '../catalogue/question.rules.js';
import { missingOf, type MissingPart } from '../enrolling/completion.rules.js';
import { blockIn, nextStep, stepAfter, type Progress } from '../enrolling/progress.rules.js';
import { rightAnswer } from './answers.rules.js';
import { gradeQuiz, optionsShown, shuffledChoices, type Answers } from './quiz.rules.js';

/** The one thing a learner does next in a course; null when it is finished. */
export function nextThing(course: Course, { state, read, place, bestScore }: Progress) {
  const step = nextStep(course, read, state, bestScore);
  const { slug, title } = course;
  if (step.kind === 'done') return null;
  if (step.kind === 'missing') return { kind: 'missing' as const, slug, course: title };
  if (step.kind === 'quiz')
    return {
      kind: 'quiz' as const,
      slug,
      course: title,
      questions: askedOf(course),
      attempts: course.quizSettings.attempts ?? 0,
    };
  const minutes = course.lessons[step.number - 1]?.minutes ?? 1;
  return {
    kind: 'lesson' as const,
    slug,
    course: title,
    number: step.number,
    total: course.lessons.length,
    title: step.title,
    minutes,
    block: blockIn(step.lessonId, place),
    first: state === 'enrolled' && !place,
    ...surveyBefore(course, { state, read, place }),
  };
}

/** The statements come before the first lesson, where the course asks them. */
const surveyBefore = ({ survey }: Course, { read, place }: Progress): { survey?: true } =>
  survey && read.length === 0 && !place ? { survey: true } : {};

/**
 * One course as its learner sees it.
 * @param missing for the certificate; where it is not said, what lessons and quiz leave
 */
export function overviewOf(
  course: Course,
  progress: Progress,
  score: number | null,
  head = headOf(course),
  missing: readonly MissingPart[] = stillMissing(course, progress, score),
) {
  const step = nextStep(course, progress.read, progress.state, score);
  const here = step.kind === 'lesson' ? step.number : null;
  const read = new Set(progress.read);
  const { objective, careNotice } = course;
  return {
    course: { ...head, objective, careNotice },
    lessons: course.lessons.map((lesson, at) => ({
      number: at + 1,
      title: lesson.title,
      minutes: lesson.minutes,
      read: read.has(lesson.id),
      here: at + 1 === here,
    })),
    next:
      step.kind === 'lesson'
        ? {
            kind: 'lesson' as const,
            number: step.number,
            block: blockIn(step.lessonId, progress.place),
            first: progress.state === 'enrolled' && !progress.place,
            ...surveyBefore(course, progress),
          }
        : { kind: step.kind },
    passMark: course.quizSettings.passMark,
    score,
    missing,
  };
}

const stillMissing = (course: Course, { read, state }: Progress, bestScore: number | null): MissingPart[] =>
  state === 'completed' ? [] : missingOf(course, { read, bestScore, surveys: [] });

/** A lesson on its page; `number` counts from 1. */
export function lessonView(course: Course, lesson: Lesson, progress: Progress, head = headOf(course)) {
  const number = course.lessons.indexOf(lesson) + 1;
  const read = new Set(progress.read);
  return {
    course: head,
    number,
    title: lesson.title,
    minutes: lesson.minutes,
    careNotice: number === 1 ? course.careNotice : null,
    place: blockIn(lesson.id, progress.place),
    blocks: lesson.blocks,
    pause: lesson.pause,
    takeaways: lesson.takeaways,
    glossary: lesson.glossary ?? [],
    media: lessonMedia(course, lesson),
    lessons: course.lessons.map((one, at) => ({ number: at + 1, title: one.title, read: read.has(one.id) })),
    next: nextOf(course, lesson, progress, number),
  };
}

function nextOf(course: Course, lesson: Lesson, progress: Progress, number: number) {
  const step = stepAfter(course, lesson.id, progress);
  if (step.kind !== 'lesson') return step;
  const { title } = step;
  return step.number === number + 1
    ? { kind: 'lesson' as const, title }
    : { kind: 'skipped' as const, number: step.number, title };
}

/** The quiz in the order of one attempt. */
export function quizView(course: Course, attemptId: string, head = headOf(course)) {
  return {
    course: head,
    attemptId,
    passMark: course.quizSettings.passMark,
    questions: course.quiz.map((question, at) => ({
      id: question.id,
      number: at + 1,
      kind: question.kind,
      text: question.text,
      options: optionsShown(course, question, attemptId).map(({ id, text }) => ({ id, text })),
      choices: shuffledChoices(question, attemptId),
    })),
  };
}

/** How an attempt went; `left`: something else is missing for the certificate. The right options are shown once the quiz is passed: before, the lesson tells. */
export function resultView(course: Course, answers: Answers, { head = headOf(course), left = false } = {}) {
  const grade = gradeQuiz(course, answers);
  const { title } = course;
  const lessons = new Map(course.lessons.map((lesson, at) => [lesson.id, { number: at + 1, title: lesson.title }]));
  return {
    course: head,
    score: grade.score,
    passed: grade.passed,
    left,
    correct: grade.correct,
    total: grade.total,
    needed: Math.ceil((course.quizSettings.passMark * grade.total) / 100),
    review: grade.review.map(({ number, title: lesson }) => ({ number, title: lesson })),
    questions: grade.questions.map(({ question, parts, correct }, at) => ({
      id: question.id,
      number: at + 1,
      text: question.text,
      said: parts,
      feedback: question.feedback,
      correct,
      better: grade.passed && !correct ? rightAnswer(question) : null,
      lesson: lessons.get(question.lessonId) ?? { number: 1, title },
    })),
  };
}
