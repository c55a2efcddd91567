import { readProse } from '#libs/prose';
import { parseCourse } from '../catalogue/course.content.js';
import type { Course } from '../catalogue/course.types.js';
import { type CourseMedium, mediaIn, mediumAt } from '../catalogue/medium.types.js';
import { faultOf, faultOfSettings } from '../catalogue/question.rules.js';
import { CourseContentError } from '../catalogue/question.source.js';
import { mediumLacks } from '../media/media.rules.js';
import { lessonMarks, writeDraft, withVersion } from './draft.source.js';
import type { DraftCourse, DraftLesson, DraftPart, DraftProblem, TranslationLanguage } from './draft.types.js';
import { writtenQuestion } from './question-form.rules.js';

/** Bytes of the text of one lesson: a page of it stays under 50 kB, which a telephone on a bad line loads at once. */
export const LESSON_BYTES = 24 * 1024;

/** Fewest things to take along from a lesson. */
export const LEAST_TAKEAWAYS = 1;

const problem = (
  part: DraftPart,
  field: string | null,
  key: string,
  params: DraftProblem['params'] = {},
): DraftProblem => ({
  part,
  field,
  key,
  params,
});

/** Everything that keeps a draft from being published, in the order of its pages. */
export function problemsOf(draft: DraftCourse, media: readonly CourseMedium[]): DraftProblem[] {
  const found = [
    ...factsProblems(draft),
    ...(draft.lessons.length === 0 ? [problem('order', null, 'courses-fm4.problem.no-lessons')] : []),
    ...draft.lessons.flatMap((lesson) => lessonProblems(lesson, media)),
    ...(draft.questions.length === 0 ? [problem('order', null, 'courses-fm4.problem.no-questions')] : []),
    ...draft.questions.flatMap((question) => questionProblems(draft, question.id)),
    ...settingsProblems(draft),
    ...mediaProblems(draft, media),
  ];
  return found.length > 0 ? found : textProblems(draft);
}

function factsProblems({ facts }: DraftCourse): DraftProblem[] {
  return (['title', 'objective', 'audience'] as const)
    .filter((field) => facts[field] === '')
    .map((field) => problem('facts', field, 'form.required'));
}

/** What a lesson lacks. */
export function lessonProblems(lesson: DraftLesson, media: readonly CourseMedium[]): DraftProblem[] {
  const part = `lesson:${lesson.id}` as const;
  const missing = (['title', 'body', 'pause'] as const).filter((field) => lesson[field] === '');
  const found = missing.map((field) => problem(part, field, 'form.required'));
  if (lesson.takeaways.length < LEAST_TAKEAWAYS) found.push(problem(part, 'takeaways', 'form.required'));
  found.push(...shownProblems(part, 'body', lesson.body, media));
  const shown = mediaIn(lesson.body).map(({ id }) => media.find((one) => one.id === id));
  const transcripts = shown.map((medium) => medium?.transcript ?? '');
  const bytes = Buffer.byteLength(JSON.stringify([{ ...lesson, notes: '' }, transcripts]));
  if (bytes > LESSON_BYTES)
    found.push(
      problem(part, 'body', 'courses-fm4.problem.heavy', {
        kb: Math.ceil(bytes / 1024),
        most: LESSON_BYTES / 1024,
      }),
    );
  return found;
}

/** What is wrong with how a text shows media: one that is not there, a picture that nothing is said of. */
function shownProblems(part: DraftPart, field: string, text: string, media: readonly CourseMedium[]): DraftProblem[] {
  const shown = mediaIn(text).map(({ id, alt }) => ({ alt, medium: media.find((one) => one.id === id) }));
  return [
    ...(shown.some(({ medium }) => !medium) ? [problem(part, field, 'courses-fm4.problem.no-medium')] : []),
    ...(shown.some(({ medium, alt }) => medium?.kind === 'image' && alt === '')
      ? [problem(part, field, 'courses-fm4.problem.no-alt')]
      : []),
  ];
}

/** What translations and recordings that lessons show lack. */
function mediaProblems(draft: DraftCourse, media: readonly CourseMedium[]): DraftProblem[] {
  const shown = new Set(mediaShown(draft));
  const lacking = media
    .filter(({ id }) => shown.has(id))
    .flatMap((medium) =>
      mediumLacks(medium).map((lack) => problem(`medium:${medium.id}`, lack, `courses-fm4.problem.${lack}`)),
    );
  const translated = Object.entries(draft.translations).flatMap(([language, text]) =>
    shownProblems(`language:${language}`, 'text', text, media),
  );
  return [...translated, ...lacking];
}

/** The ids of the media that a draft shows, in any language. */
export const mediaShown = ({ lessons, translations }: DraftCourse): string[] => [
  ...new Set([...lessons.map(({ body }) => body), ...Object.values(translations)].flatMap(mediaIn).map(({ id }) => id)),
];

function questionProblems(draft: DraftCourse, id: string): DraftProblem[] {
  const question = draft.questions.find((one) => one.id === id)!;
  const part = `question:${id}` as const;
  const fault = faultOf(writtenQuestion(question));
  return [
    ...(fault === null ? [] : [problem(part, null, 'courses-fm4.problem.said', { what: fault })]),
    ...(draft.lessons.some((lesson) => lesson.id === question.lessonId)
      ? []
      : [problem(part, 'lesson', 'courses-fm4.problem.no-lesson')]),
  ];
}

function settingsProblems({ settings, questions }: DraftCourse): DraftProblem[] {
  const fault = questions.length === 0 ? null : faultOfSettings(settings, questions.length);
  return fault === null ? [] : [problem('settings', null, 'courses-fm4.problem.said', { what: fault })];
}

/** What the reader of course files says of the whole; the forms should have said it before. */
function textProblems(draft: DraftCourse): DraftProblem[] {
  const spanish = readWhole({ ...draft, translations: {} }, 1);
  if ('problem' in spanish) return [problem('source', null, 'courses-fm4.problem.said', { what: spanish.problem })];
  return (Object.keys(draft.translations) as TranslationLanguage[]).flatMap((language) => {
    const read = readWhole({ ...draft, translations: { [language]: draft.translations[language]! } }, 1);
    return 'problem' in read
      ? [problem(`language:${language}`, 'text', 'courses-fm4.problem.said', { what: read.problem })]
      : [];
  });
}

/** The draft as the course that learners would read, or what keeps it from being one. */
export function readWhole(draft: DraftCourse, version: number): { course: Course } | { problem: string } {
  const { source, translations } = textsOf(draft, version);
  try {
    return { course: parseCourse(source, translations) };
  } catch (error) {
    if (error instanceof CourseContentError) return { problem: error.message };
    throw error;
  }
}

/** Its files. */
export function textsOf(draft: DraftCourse, version: number) {
  const translations = Object.fromEntries(
    Object.entries(draft.translations).map(([language, text]) => [language, withVersion(text, version)]),
  );
  return { source: writeDraft(draft, version), translations };
}

/** Whether a line of a lesson's text would be read as the beginning of another part of it. */
export function reservedLine(body: string): string | null {
  return body.split('\n').find((line) => lessonMarks.some((mark) => line.startsWith(mark))) ?? null;
}

/** Headings within a lesson stand under its own: one or two signs would begin another part of the file. */
export const bodyText = (typed: string): string =>
  typed
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^#{1,2}(?= )/gm, '###')
    .trim();

/** How a lesson reads, for its preview. */
export const lessonBlocks = (lesson: DraftLesson) => ({
  blocks: readProse(lesson.body, (address) => mediumAt(address) !== null),
  pause: inline(lesson.pause),
  takeaways: lesson.takeaways.map(inline),
  glossary: lesson.glossary.map(({ term, meaning }) => ({ term, description: inline(meaning) })),
});

function inline(text: string) {
  const [block] = readProse(text);
  if (block?.kind === 'paragraph' || block?.kind === 'heading') return block.text;
  return [{ kind: 'text' as const, text }];
}
