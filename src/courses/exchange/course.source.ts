import { type Block, type Inline, writeInline, writeProse } from '#libs/prose';
import { stringify } from 'yaml';
import { courseLanguages, type CourseLanguage, structureWords } from '../catalogue/course.languages.js';
import type { Course, Lesson, OutlineEntry } from '../catalogue/course.types.js';
import { writeQuestions } from '../catalogue/question.source.js';
import { QUIZ_DEFAULTS } from '../course.rules.js';

/** A course as the files that its editors write: the Spanish one, and those of its translations. */
export interface CourseSource {
  readonly source: string;
  readonly translations: Readonly<Partial<Record<CourseLanguage, string>>>;
}

/** What the outline of a course says of a lesson that is still to be written. */
const TO_WRITE: Readonly<Record<CourseLanguage, string>> = {
  es: 'Por escribir',
  en: 'To be written',
  fr: 'À rédiger',
  ht: 'Pou ekri',
};

/** The heads of the outline. */
const columns: Readonly<Record<CourseLanguage, readonly string[]>> = {
  es: ['#', 'Lección', 'Contenido', 'Estado'],
  en: ['#', 'Lesson', 'Contents', 'State'],
  fr: ['#', 'Leçon', 'Contenu', 'État'],
  ht: ['#', 'Leson', 'Sa ki ladan', 'Eta'],
};

type Written = Pick<Course, 'title' | 'objective' | 'careNotice' | 'outline' | 'lessons' | 'quiz' | 'adminNotes'>;

/** Writes a course as the files from which `parseCourse` reads the same course. */
export function writeCourse(course: Course): CourseSource {
  const translations = course.translations.map((one) => {
    const { letter, version } = course;
    const front = { letter, version, language: one.language, draft: one.draft, audience: one.audience };
    return [one.language, fileOf(front, bodyOf({ ...one, adminNotes: null }, letter, one.language))] as const;
  });
  return {
    source: fileOf(frontOf(course), bodyOf(course, course.letter, 'es')),
    translations: Object.fromEntries(translations),
  };
}

/** The files of a course by their names in an archive: `curso.md`, `curso.fr.md`. */
export const sourceFiles = ({ source, translations }: CourseSource): [string, string][] => [
  ['curso.md', source],
  ...courseLanguages.flatMap((language): [string, string][] => {
    const text = language === 'es' ? undefined : translations[language];
    return text === undefined ? [] : [[`curso.${language}.md`, text]];
  }),
];

const fileOf = (front: object, body: string): string => `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`;

function frontOf(course: Course) {
  const { letter, slug, version, state, audience, group, withoutAccount, dc3Area, quizSettings } = course;
  const own = Object.entries(quizSettings).filter(
    ([key, value]) => QUIZ_DEFAULTS[key as keyof typeof QUIZ_DEFAULTS] !== value,
  );
  return {
    letter,
    slug,
    version,
    state,
    audience,
    group,
    ...(withoutAccount ? { withoutAccount } : {}),
    dc3Area,
    ...(own.length > 0 ? { quiz: Object.fromEntries(own) } : {}),
    lessonOfQuestion: Object.fromEntries(course.quiz.map(({ id, lessonId }) => [id, lessonId])),
  };
}

function bodyOf(course: Written, letter: string, language: CourseLanguage): string {
  const words = structureWords[language];
  const notes = course.adminNotes === null ? [] : [marked(words.administrators, plain(course.adminNotes))];
  return [
    `# ${words.course} ${letter}. ${course.title}`,
    marked(words.objective, writeInline(course.objective)),
    ...(course.careNotice ? [marked(words.care[0]!, writeInline(course.careNotice))] : []),
    ...outlineOf(course.outline, language),
    ...notes,
    ...course.lessons.flatMap((lesson) => lessonOf(lesson, language)),
    `## ${words.quiz} ${letter}`,
    writeQuestions(course.quiz, language),
  ].join('\n\n');
}

const marked = (label: string, text: string): string => `**${label}.** ${text}`;
const plain = (text: string): string => writeInline([{ kind: 'text', text }]);

/** Nothing where the outline was made of the lessons. */
function outlineOf(outline: readonly OutlineEntry[], language: CourseLanguage): string[] {
  if (outline.every(({ summary }) => summary === null)) return [];
  const words = structureWords[language];
  const cell = (text: string): Inline[] => [{ kind: 'text', text }];
  const table: Block = {
    kind: 'table',
    header: columns[language].map(cell),
    rows: outline.map(({ id, title, summary, written }) =>
      [id, title, summary ?? '', written ? words.written : TO_WRITE[language]].map(cell),
    ),
  };
  return [`## ${words.outline}`, writeProse([table])];
}

function lessonOf(lesson: Lesson, language: CourseLanguage): string[] {
  const words = structureWords[language];
  return [
    `## ${words.lesson} ${lesson.id}. ${lesson.title}`,
    writeProse(lesson.blocks),
    marked(words.pause, writeInline(lesson.pause)),
    `**${words.takeaways}**`,
    writeProse([{ kind: 'list', ordered: false, items: lesson.takeaways }]),
    ...(lesson.editorNotes === null ? [] : [`*${words.notes}.* ${plain(lesson.editorNotes)}`]),
  ].filter((part) => part !== '');
}
