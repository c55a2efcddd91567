import { stringify } from 'yaml';
import { type CourseLanguage, structureWords } from '../catalogue/course.languages.js';
import { type FrontMatter, splitFrontMatter } from '../catalogue/course.reader.js';
import { audienceGroups } from '../catalogue/course.types.js';
import { CourseContentError, readQuestion, writeQuestion } from '../catalogue/question.source.js';
import { QUIZ_DEFAULTS } from '../course.rules.js';
import type { CourseFacts, DraftCourse, DraftLesson, GlossaryTerm } from './draft.types.js';
import { draftedQuestion, writtenQuestion } from './question-form.rules.js';

const words = structureWords.es;
const [careLabel = '', limitsLabel = ''] = words.care;
const LINE = '\n';

/**
 * A course file in Spanish as a draft: what each form of the draft shows. What the file does not say is empty.
 * @throws CourseContentError when its front matter or a question cannot be read
 */
export function readDraft(source: string, translations: DraftCourse['translations'] = {}): DraftCourse {
  const { front, body } = splitFrontMatter(source, ['letter', 'slug']);
  const [intro = '', ...sections] = body.split(/^## /m);
  const outline = sections.find((one) => one.startsWith(words.outline)) ?? '';
  const summaries = outlineOf(outline);
  const written = sections.filter((one) => one.startsWith(`${words.lesson} `)).map(lessonOf);
  const planned = summaries.filter(({ id }) => !written.some((lesson) => lesson.id === id));
  const quiz = sections.find((one) => one.startsWith(words.quiz)) ?? '';
  return {
    facts: factsOf(front, intro, outline),
    lessons: [
      ...written.map((one) => ({ ...one, summary: summaries.find(({ id }) => id === one.id)?.summary ?? '' })),
      ...planned.map(({ id, title, summary }) => ({ ...emptyLesson(id), title, summary })),
    ],
    questions: questionsOf(quiz, front.lessonOfQuestion ?? {}),
    settings: { ...QUIZ_DEFAULTS, ...front.quiz },
    removed: [],
    translations,
  };
}

/** A lesson of which nothing is written. */
export const emptyLesson = (id: string): DraftLesson => ({
  id,
  title: '',
  summary: '',
  body: '',
  pause: '',
  takeaways: [],
  glossary: [],
  notes: '',
});

function factsOf(front: FrontMatter, intro: string, outline: string): CourseFacts {
  const care = labelled(intro, careLabel);
  const group = audienceGroups.find((one) => one === front.group) ?? 'employers';
  return {
    letter: front.letter,
    slug: front.slug,
    title: /^# \S+ [A-Z]\. (.+)$/m.exec(intro)?.[1]?.trim() ?? '',
    objective: labelled(intro, words.objective),
    care: care || labelled(intro, limitsLabel),
    careKind: care === '' && labelled(intro, limitsLabel) !== '' ? 'limits' : 'care',
    audience: front.audience ?? '',
    group,
    withoutAccount: front.withoutAccount === true,
    dc3Area: front.dc3Area ?? '',
    certificateMonths: front.certificateMonths ?? null,
    survey: front.survey ?? group !== 'people-in-mobility',
    adminNotes: labelled(outline, words.administrators) || labelled(intro, words.administrators),
  };
}

/** What follows a bold label at the beginning of a line. */
function labelled(text: string, label: string): string {
  const mark = `**${label}.**`;
  return (
    text
      .split(LINE)
      .find((line) => line.startsWith(mark))
      ?.slice(mark.length)
      .trim() ?? ''
  );
}

function outlineOf(section: string): { id: string; title: string; summary: string }[] {
  return section
    .split(LINE)
    .filter((line) => /^\| *[A-Z]\d+ *\|/.test(line))
    .map((line) => {
      const [, id = '', title = '', summary = ''] = line
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      return { id, title, summary };
    });
}

/** The parts that follow the text of a lesson, by the mark with which their first line begins. */
const parts = {
  pause: `**${words.pause}.**`,
  takeaways: `**${words.takeaways}**`,
  glossary: `**${words.glossary}**`,
  notes: `*${words.notes}.*`,
} as const;
type Part = keyof typeof parts;
/** A line of a lesson's text that begins so would be read as the beginning of another part of it. */
export const lessonMarks: readonly string[] = Object.values(parts);

function lessonOf(section: string): DraftLesson {
  const [heading = '', ...lines] = section.split(LINE);
  const [, id, title = ''] = new RegExp(`^${words.lesson} ([A-Z]\\d+)\\.(.*)$`).exec(heading) ?? [];
  if (id === undefined)
    throw new CourseContentError('Curso', `encabezado de lección ilegible: ${heading.slice(0, 40)}`);
  const texts: Record<Part | 'body', string[]> = { body: [], pause: [], takeaways: [], glossary: [], notes: [] };
  let here: Part | 'body' = 'body';
  for (const line of lines) {
    const part = (Object.keys(parts) as Part[]).find((one) => line.startsWith(parts[one]));
    if (part) here = part;
    texts[here].push(part ? line.slice(parts[part].length) : line);
  }
  const text = (part: Part) => texts[part].join(LINE).trim();
  return {
    id,
    title: title.trim(),
    summary: '',
    body: texts.body.join(LINE).trim(),
    pause: text('pause'),
    takeaways: itemsOf(texts.takeaways),
    glossary: itemsOf(texts.glossary).map(termOf),
    notes: text('notes'),
  };
}

const itemsOf = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).trim());

function termOf(item: string): GlossaryTerm {
  const [, term = '', meaning = ''] = /^\*\*(.+?)[.:]\*\*(.*)$/.exec(item) ?? ['', '', item];
  return { term: term.trim(), meaning: meaning.trim() };
}

function questionsOf(section: string, lessonOfQuestion: Readonly<Record<string, string>>) {
  return section
    .split(/^#### /m)
    .slice(1)
    .map((part) => {
      const question = readQuestion(part, 'es', (id) => `Pregunta ${id}`);
      return draftedQuestion(question, lessonOfQuestion[question.id] ?? '');
    });
}

/** The draft as a course file, as those in `content/`. What is not written yet is left out. */
export function writeDraft(draft: DraftCourse, version: number): string {
  const { facts, lessons, questions } = draft;
  const label = (name: string, text: string) => (text === '' ? [] : [`**${name}.** ${text}`]);
  const outlined = lessons.some(({ summary }) => summary !== '');
  return `${[
    `---${LINE}${stringify(frontOf(draft, version), { lineWidth: 0 })}---`,
    `# ${words.course} ${facts.letter}. ${facts.title}`,
    ...label(words.objective, facts.objective),
    ...label(facts.careKind === 'care' ? careLabel : limitsLabel, facts.care),
    ...label(words.administrators, facts.adminNotes),
    ...(outlined ? [outlineText(lessons)] : []),
    ...lessons.filter(isBegun).map(lessonText),
    `## ${words.quiz} ${facts.letter} (${questions.length} preguntas)`,
    ...questions.map((question) => writeQuestion(writtenQuestion(question))),
  ].join(`${LINE}${LINE}`)}${LINE}`;
}

function frontOf({ facts, questions, settings }: DraftCourse, version: number) {
  const own = Object.entries(settings).filter(
    ([key, value]) => QUIZ_DEFAULTS[key as keyof typeof QUIZ_DEFAULTS] !== value,
  );
  return {
    letter: facts.letter,
    slug: facts.slug,
    version,
    state: 'published',
    audience: facts.audience,
    group: facts.group,
    ...(facts.withoutAccount ? { withoutAccount: true } : {}),
    dc3Area: facts.dc3Area || null,
    ...(facts.certificateMonths === null ? {} : { certificateMonths: facts.certificateMonths }),
    survey: facts.survey,
    ...(own.length > 0 ? { quiz: Object.fromEntries(own) } : {}),
    lessonOfQuestion: Object.fromEntries(questions.map(({ id, lessonId }) => [id, lessonId])),
  };
}

/** Whether anything of it stands in the file. */
const isBegun = ({ body, pause, takeaways, title }: DraftLesson): boolean =>
  body !== '' || pause !== '' || takeaways.length > 0 || title !== '';

function outlineText(lessons: readonly DraftLesson[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    `## ${words.outline} del curso${LINE}`,
    '| # | Lección | Contenido | Estado |',
    '|---|---|---|---|',
    ...lessons.map(({ id, title, summary }) => `| ${id} | ${cell(title)} | ${cell(summary)} | ${words.written} |`),
  ].join(LINE);
}

function lessonText({ id, title, body, pause, takeaways, glossary, notes }: DraftLesson): string {
  const list = (mark: string, items: readonly string[]) =>
    items.length === 0 ? [] : [[mark, ...items.map((item) => `- ${item}`)].join(LINE)];
  return [
    `## ${words.lesson} ${id}. ${title}`,
    ...(body === '' ? [] : [body]),
    ...(pause === '' ? [] : [`${parts.pause} ${pause}`]),
    ...list(parts.takeaways, takeaways),
    ...list(
      parts.glossary,
      glossary.map(({ term, meaning }) => `**${term}:** ${meaning}`),
    ),
    ...(notes === '' ? [] : [`${parts.notes} ${notes}`]),
  ].join(`${LINE}${LINE}`);
}

/** The text of a translation with the number of the version that it will be part of. */
export const withVersion = (text: string, version: number): string =>
  text.replace(/^(---\n[\s\S]*?^version:)[^\n]*/m, `$1 ${version}`);

/** A language's part of the name of a course file. */
export const fileNamed = (slug: string, language: CourseLanguage): string =>
  `${slug}${language === 'es' ? '' : `.${language}`}.md`;
