import type { Course, Lesson } from '../catalogue/course.content.js';
import {
  gradeQuiz,
  nextStep,
  PASS_MARK,
  progressOf,
  shuffledOptions,
  stepAfter,
  type Answers,
  type EnrolmentState,
} from './quiz.rules.js';

/** What the views need to know of an enrolment. */
export interface Standing {
  readonly state: EnrolmentState;
  readonly read: readonly string[];
}

/** A course in the catalogue. */
export function cardOf(course: Course) {
  return {
    slug: course.slug,
    title: course.title,
    objective: course.objective,
    audience: course.audience,
    hours: course.hours,
    questions: course.quiz.length,
    written: course.lessons.length,
    planned: course.outline.length,
    open: course.state === 'published',
  };
}

/** A course on its public page. */
export function publicCourse(course: Course) {
  const minutes = new Map(course.lessons.map((lesson) => [lesson.id, lesson.minutes]));
  return {
    ...cardOf(course),
    careNotice: course.careNotice,
    dc3Area: course.dc3Area,
    outline: course.outline.map(({ id, title, summary, written }) => ({
      title,
      summary,
      written,
      minutes: minutes.get(id) ?? null,
    })),
  };
}

/** Where an enrolment stands, for its badge. */
export function badgeOf(course: Course, { state, read }: Standing) {
  const step = nextStep(course, read, state);
  return { state, ...progressOf(course, read), nextLesson: step.kind === 'lesson' ? step.number : null };
}

/** The one thing a learner does next in a course; null when it is finished. */
export function nextThing(course: Course, { state, read }: Standing) {
  const step = nextStep(course, read, state);
  const { slug, title } = course;
  if (step.kind === 'done') return null;
  if (step.kind === 'quiz') return { kind: 'quiz' as const, slug, course: title, questions: course.quiz.length };
  const minutes = course.lessons[step.number - 1]?.minutes ?? 1;
  return {
    kind: 'lesson' as const,
    slug,
    course: title,
    number: step.number,
    total: course.lessons.length,
    title: step.title,
    minutes,
    first: state === 'enrolled',
  };
}

/** One course as its learner sees it. */
export function overviewOf(course: Course, standing: Standing, score: number | null) {
  const step = nextStep(course, standing.read, standing.state);
  const here = step.kind === 'lesson' ? step.number : null;
  const read = new Set(standing.read);
  const { slug, title, objective, careNotice } = course;
  return {
    course: { slug, title, objective, careNotice },
    lessons: course.lessons.map((lesson, at) => ({
      number: at + 1,
      title: lesson.title,
      minutes: lesson.minutes,
      read: read.has(lesson.id),
      here: at + 1 === here,
    })),
    next:
      step.kind === 'lesson'
        ? { kind: 'lesson' as const, number: step.number, first: standing.state === 'enrolled' }
        : { kind: step.kind },
    passMark: PASS_MARK,
    score,
  };
}

/** A lesson on its page; `number` counts from 1. */
export function lessonView(course: Course, lesson: Lesson, standing: Standing) {
  const number = course.lessons.indexOf(lesson) + 1;
  const read = new Set(standing.read);
  const { slug, title } = course;
  return {
    course: { slug, title },
    number,
    title: lesson.title,
    minutes: lesson.minutes,
    careNotice: number === 1 ? course.careNotice : null,
    blocks: lesson.blocks,
    pause: lesson.pause,
    takeaways: lesson.takeaways,
    lessons: course.lessons.map((one, at) => ({ number: at + 1, title: one.title, read: read.has(one.id) })),
    next: nextOf(course, lesson, standing, number),
  };
}

function nextOf(course: Course, lesson: Lesson, standing: Standing, number: number) {
  const step = stepAfter(course, lesson.id, standing.read, standing.state);
  if (step.kind !== 'lesson') return step;
  const { title } = step;
  return step.number === number + 1
    ? { kind: 'lesson' as const, title }
    : { kind: 'skipped' as const, number: step.number, title };
}

/** The quiz in the order of one attempt. */
export function quizView(course: Course, attemptId: string) {
  const { slug, title } = course;
  return {
    course: { slug, title },
    attemptId,
    passMark: PASS_MARK,
    questions: course.quiz.map((question, at) => ({
      id: question.id,
      number: at + 1,
      text: question.text,
      options: shuffledOptions(question, attemptId).map(({ id, text }) => ({ id, text })),
    })),
  };
}

/** How an attempt went. The right options are shown once the quiz is passed: before, the lesson tells. */
export function resultView(course: Course, answers: Answers) {
  const grade = gradeQuiz(course, answers);
  const { slug, title } = course;
  const lessons = new Map(course.lessons.map((lesson, at) => [lesson.id, { number: at + 1, title: lesson.title }]));
  return {
    course: { slug, title },
    score: grade.score,
    passed: grade.passed,
    correct: grade.correct,
    total: grade.total,
    needed: Math.ceil((PASS_MARK * grade.total) / 100),
    review: grade.review.map(({ number, title: lesson }) => ({ number, title: lesson })),
    questions: grade.questions.map(({ question, chosen, correct }, at) => {
      const right = question.options.find((option) => option.correct);
      return {
        id: question.id,
        number: at + 1,
        text: question.text,
        chosen: chosen.text,
        feedback: chosen.feedback,
        correct,
        better: grade.passed && !correct && right ? { text: right.text, feedback: right.feedback } : null,
        lesson: lessons.get(question.lessonId) ?? { number: 1, title },
      };
    }),
  };
}
