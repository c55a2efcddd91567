import type { PageContext } from '#templates/page';
import type { Course } from '../catalogue/course.content.js';
import { questionKinds } from '../catalogue/course.types.js';
import { askedOf } from '../catalogue/question.rules.js';
import { MOST_OPTIONS } from '../course.rules.js';

const missing = ['choose', 'choose-some', 'place-all', 'place-once', 'pair-all', 'number'] as const;

/** What the player says, in the language of the package; `{score}` and `{when}` are filled in while it plays. */
export function packageTexts(course: Course, { t }: Pick<PageContext, 't'>) {
  const total = course.lessons.length;
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  const asked = askedOf(course);
  const { passMark: mark, attempts } = course.quizSettings;
  const kinds = questionKinds.filter((kind) => kind !== 'single');
  return {
    read: t('courses.package.read'),
    start: t('courses.package.start'),
    continue: t('courses.package.continue'),
    lessons: t('courses.package.lessons'),
    lessonNumbers: numbers(total).map((n) => t('courses.lesson.of', { n, total })),
    done: t('courses.package.done'),
    back: t('courses.package.back'),
    leave: t('courses.package.leave'),
    left: t('courses.package.left'),
    noSystem: t('courses.package.no-system'),
    quiz: t('courses.quiz.title'),
    toQuiz: t('courses.package.to-quiz'),
    quizLater: t('courses.overview.quiz-later'),
    quizPassed: t('courses.overview.quiz-passed', { score: '{score}' }),
    quizIntro:
      attempts === null
        ? t('courses.quiz.intro', { n: asked, mark })
        : t('courses.quiz.intro-limited', { n: asked, mark, left: attempts }),
    questionNumbers: numbers(asked).map((n) => t('courses.quiz.number', { n })),
    places: numbers(MOST_OPTIONS).map((n) => t('courses.quiz.place', { n })),
    choose: t('form.choose-one'),
    how: Object.fromEntries(kinds.map((kind) => [kind, t(`courses.quiz.how.${kind}`)])),
    missing: Object.fromEntries(missing.map((what) => [what, t(`courses.quiz.missing.${what}`)])),
    send: t('courses.quiz.send'),
    wait: t('courses.quiz.wait', { when: '{when}' }),
    usedUp: t('courses.package.used-up'),
    passed: t('courses.result.title-passed', { score: '{score}' }),
    failed: t('courses.result.title-failed', { score: '{score}' }),
    review: t('courses.result.review'),
    answers: t('courses.result.answers'),
    right: t('courses.result.right'),
    wrong: t('courses.result.wrong'),
    youSaid: t('courses.result.you-said'),
    better: t('courses.result.better'),
    again: t('courses.result.again'),
  };
}
