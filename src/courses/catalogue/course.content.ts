import type { CourseLanguage } from './course.languages.js';
import { MOST_MONTHS, MOST_QUESTIONS, QUIZ_DEFAULTS } from '../course.rules.js';
import { type FrontMatter, readCourse, splitFrontMatter, type WrittenCourse } from './course.reader.js';
import {
  audienceGroups,
  type AudienceGroup,
  type Course,
  type Question,
  type QuizSettings,
  type Translation,
} from './course.types.js';
import { faultOf, faultOfSettings, shapeOf } from './question.rules.js';
import { CourseContentError } from './question.source.js';

export { CourseContentError } from './question.source.js';

export * from './course.types.js';

/**
 * Reads one course.
 * @param translations its files in other languages, by language
 * @throws CourseContentError on anything a learner could stumble over
 */
export function parseCourse(
  source: string,
  translations: Readonly<Partial<Record<CourseLanguage, string>>> = {},
): Course {
  const { front, body } = splitFrontMatter(source, requiredInSpanish);
  const where = `Curso ${front.letter}`;
  const written = readCourse(body, { language: 'es', where, lessonOfQuestion: front.lessonOfQuestion ?? {} });
  const course: Course = {
    ...written,
    slug: front.slug,
    letter: front.letter,
    version: front.version,
    state: front.state,
    audience: front.audience,
    group: groupOf(front, where),
    withoutAccount: front.withoutAccount === true,
    language: 'es',
    draft: false,
    translations: [],
    dc3Area: front.dc3Area ?? null,
    certificateMonths: monthsOf(front, where),
    media: [],
    survey: front.survey ?? asksByDefault(groupOf(front, where)),
    quizSettings: settingsOf(front, where),
  };
  check(course, where);
  course.translations = Object.entries(translations).map(([language, text]) =>
    parseTranslation(text, language as Translation['language'], course),
  );
  return course;
}

/** A stored version as pages draw it: what versions did not say before has the value that was meant. */
export function storedCourse(content: Course): Course {
  const old: Partial<Course> = content;
  const before = { group: 'employers', withoutAccount: false, language: 'es', draft: false, media: [] } as const;
  const translations = (old.translations ?? []).map((one) => ({ ...one, quiz: one.quiz.map(storedQuestion) }));
  return {
    ...before,
    ...content,
    translations,
    survey: old.survey ?? asksByDefault(old.group ?? before.group),
    certificateMonths: old.certificateMonths ?? null,
    quiz: content.quiz.map(storedQuestion),
    quizSettings: { ...QUIZ_DEFAULTS, ...old.quizSettings },
  } as Course;
}

/** Questions were of one right option before they had kinds. */
function storedQuestion(question: Partial<Question>): Question {
  return { kind: 'single', feedback: '', ...question } as Question;
}

function settingsOf({ quiz }: FrontMatter, where: string): QuizSettings {
  if (quiz === undefined || quiz === null) return QUIZ_DEFAULTS;
  const unknown = typeof quiz === 'object' ? Object.keys(quiz).find((key) => !(key in QUIZ_DEFAULTS)) : '';
  if (unknown !== undefined) fail(where, `«quiz» no conoce «${unknown}»`);
  return { ...QUIZ_DEFAULTS, ...quiz };
}

/** The statements are about working with people in mobility: they are not put to them unless their editors say so. */
const asksByDefault = (group: AudienceGroup): boolean => group !== 'people-in-mobility';

/** The course in that language, or in Spanish where there is no translation. */
export function courseIn(course: Course, language: string): Course {
  const found = course.translations.find((one) => one.language === language);
  if (!found) return course;
  const translated = new Map(found.quiz.map((question) => [question.id, question]));
  // one attempt may ask some of the questions only
  const quiz = course.quiz.map((question) => translated.get(question.id) ?? question);
  return { ...course, ...found, quiz };
}

/** The languages in which the course can be read, Spanish first, and which of them are drafts. */
export function languagesOf(course: Course): { language: CourseLanguage; draft: boolean }[] {
  return [{ language: 'es', draft: false }, ...course.translations.map(({ language, draft }) => ({ language, draft }))];
}

const requiredInSpanish = ['letter', 'slug', 'version', 'state', 'audience', 'group', 'lessonOfQuestion'] as const;
const requiredInTranslation = ['letter', 'version', 'language', 'draft', 'audience'] as const;

function monthsOf({ certificateMonths: months = null }: FrontMatter, where: string): number | null {
  if (months === null || (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS)) return months;
  return fail(where, `«certificateMonths» no es un número de meses de 1 a ${MOST_MONTHS}`);
}

function groupOf({ group }: FrontMatter, where: string): AudienceGroup {
  return (
    audienceGroups.find((one) => one === group) ?? fail(where, `«group» no es ninguno de ${audienceGroups.join(', ')}`)
  );
}

/** A translation has the lessons and questions of its course, the right options at the same places. */
function parseTranslation(source: string, language: Translation['language'], course: Course): Translation {
  const { front, body } = splitFrontMatter(language === 'fr' ? spacedInFrench(source) : source, requiredInTranslation);
  const where = `Curso ${front.letter} (${language})`;
  if (front.language !== language) fail(where, `la ficha dice «${front.language}»`);
  if (front.letter !== course.letter || front.version !== course.version)
    fail(where, `traduce ${front.letter} ${front.version}, y el curso es ${course.letter} ${course.version}`);
  const lessonOfQuestion = Object.fromEntries(course.quiz.map(({ id, lessonId }) => [id, lessonId]));
  const { adminNotes: _, ...written } = readCourse(body, { language, where, lessonOfQuestion });
  const difference = differenceOf(course, written);
  if (difference) fail(where, difference);
  for (const question of written.quiz) {
    const fault = faultOf(question);
    if (fault) fail(`Pregunta ${question.id} (${language})`, fault);
  }
  return { ...written, language, draft: front.draft !== false, audience: front.audience };
}

/** French leaves a space before some signs, at which no line may break. A `::` parts an option from its answer. */
const spacedInFrench = (text: string): string =>
  text.replace(/ (?=[;:?!»](?!:))(?! ::)/g, '\u00A0').replaceAll('« ', '«\u00A0');

function differenceOf(course: Course, translated: Omit<WrittenCourse, 'adminNotes'>): string | null {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');
  if (ids(translated.lessons) !== ids(course.lessons)) return 'no tiene las mismas lecciones';
  if (ids(translated.quiz) !== ids(course.quiz)) return 'no tiene las mismas preguntas';
  const other = course.quiz.find((question, at) => shapeOf(question) !== shapeOf(translated.quiz[at]!));
  return other ? `la pregunta ${other.id} no marca la misma opción` : null;
}

function check(course: Course, where: string): void {
  const lessonIds = new Set(course.lessons.map((lesson) => lesson.id));
  if (lessonIds.size === 0 || lessonIds.size !== course.lessons.length) fail(where, 'lecciones repetidas o ausentes');
  if (course.quiz.length === 0) fail(where, 'falta el cuestionario');
  if (new Set(course.quiz.map((question) => question.id)).size !== course.quiz.length)
    fail(where, 'preguntas repetidas');
  if (course.quiz.length > MOST_QUESTIONS) fail(where, `tiene más de ${MOST_QUESTIONS} preguntas`);
  for (const question of course.quiz) {
    const { id, lessonId } = question;
    const fault = faultOf(question);
    if (fault) fail(`Pregunta ${id}`, fault);
    if (!lessonIds.has(lessonId)) fail(`Pregunta ${id}`, `repasa ${lessonId}, que no está escrita`);
  }
  const fault = faultOfSettings(course.quizSettings, course.quiz.length);
  if (fault) fail(where, fault);
  const unwritten = course.outline.filter((entry) => !entry.written);
  if (course.state === 'published' && unwritten.length > 0)
    fail(where, `no se puede publicar: falta ${unwritten[0]?.id}`);
}

function fail(where: string, what: string): never {
  throw new CourseContentError(where, what);
}
