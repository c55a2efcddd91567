import { headOf } from '../catalogue/catalogue.views.js';
import type { Course, Lesson, Question } from '../catalogue/course.content.js';
import { lessonMedia } from '../catalogue/medium.views.js';
import { askedOf } from '../catalogue/question.rules.js';
import { blockIn, nextStep, stepAfter, type Progress } from '../enrolling/progress.rules.js';
import { rightAnswer } from './answers.rules.js';
import { gradeQuiz, shuffledChoices, shuffledOptions, type Answers } from './quiz.rules.js';

/** The one thing a learner does next in a course; null when it is finished. */
export function nextThing(course: Course, { state, read, place }: Progress) {
  const step = nextStep(course, read, state);
  const { slug, title } = course;
  if (step.kind === 'done') return null;
  if (step.kind === 'quiz') return { kind: 'quiz' as const, slug, course: title, questions: askedOf(course) };
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

/** One course as its learner sees it. */
export function overviewOf(course: Course, progress: Progress, score: number | null, head = headOf(course)) {
  const step = nextStep(course, progress.read, progress.state);
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
  };
}

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
  const step = stepAfter(course, lesson.id, progress.read, progress.state);
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
      options: optionsShown(course, question, attemptId),
      choices: shuffledChoices(question, attemptId),
    })),
  };
}

/** Numbers are typed; true stands before false; steps in their right order would be the answer. */
function optionsShown({ quizSettings }: Course, question: Question, attemptId: string) {
  if (question.kind === 'number') return [];
  const shuffled = question.kind !== 'true-false' && (quizSettings.shuffleOptions || question.kind === 'ordering');
  const options = shuffled ? shuffledOptions(question, attemptId) : question.options;
  return options.map(({ id, text }) => ({ id, text }));
}

/** How an attempt went. The right options are shown once the quiz is passed: before, the lesson tells. */
export function resultView(course: Course, answers: Answers, head = headOf(course)) {
  const grade = gradeQuiz(course, answers);
  const { title } = course;
  const lessons = new Map(course.lessons.map((lesson, at) => [lesson.id, { number: at + 1, title: lesson.title }]));
  return {
    course: head,
    score: grade.score,
    passed: grade.passed,
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
