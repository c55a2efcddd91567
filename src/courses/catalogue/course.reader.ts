import { countWords, plainText, readProse, type Block, type Inline } from '#libs/prose';
import { parse as parseYaml } from 'yaml';
import { WORDS_A_MINUTE } from '../course.rules.js';
import type { Course, Lesson, OutlineEntry, Question, QuizSettings } from './course.types.js';
import { type CourseLanguage, structureWords } from './course.languages.js';
import { mediumAt } from './medium.types.js';
import { CourseContentError, readQuestion } from './question.source.js';

/** What stands between the `---` of a course file. */
export interface FrontMatter {
  readonly letter: string;
  readonly slug: string;
  readonly version: number;
  readonly state: Course['state'];
  readonly audience: string;
  readonly group?: string;
  readonly withoutAccount?: boolean;
  readonly language?: string;
  readonly draft?: boolean;
  readonly dc3Area?: string | null;
  /** Months for which its certificates count; without it they do not end. */
  readonly certificateMonths?: number | null;
  readonly survey?: boolean;
  readonly lessonOfQuestion?: Readonly<Record<string, string>>;
  /** What the quiz has otherwise than `QUIZ_DEFAULTS`. */
  readonly quiz?: Partial<QuizSettings>;
}

/** The texts of a course in one language. */
export type WrittenCourse = Pick<
  Course,
  'title' | 'objective' | 'careNotice' | 'outline' | 'lessons' | 'quiz' | 'adminNotes'
>;

interface Reading {
  readonly language: CourseLanguage;
  /** The course, as errors name it. */
  readonly where: string;
  readonly lessonOfQuestion: Readonly<Record<string, string>>;
}

/** Reads what stands under the front matter. @throws CourseContentError */
export function readCourse(body: string, reading: Reading): WrittenCourse {
  const { language, where } = reading;
  const words = structureWords[language];
  const [intro = '', ...sections] = body.split(/^## /m);
  const section = (name: string) => sections.find((one) => one.startsWith(name));
  const lessons = sections.filter((one) => one.startsWith(`${words.lesson} `)).map((one) => lessonOf(one, reading));
  const outline = section(words.outline);
  return {
    title: titleOf(intro, reading),
    objective: labelled(intro, words.objective) ?? fail(where, `falta «${words.objective}»`),
    careNotice: words.care.map((label) => labelled(intro, label)).find((text) => text !== null) ?? null,
    outline: outline
      ? outlineOf(outline, words.written)
      : lessons.map(({ id, title }) => ({ id, title, summary: null, written: true })),
    lessons,
    quiz: questionsOf(section(words.quiz) ?? '', reading),
    adminNotes: plainOrNull(labelled(outline ?? '', words.administrators) ?? labelled(intro, words.administrators)),
  };
}

/** A file's front matter and what follows it. @throws CourseContentError when one of the keys is missing */
export function splitFrontMatter(
  source: string,
  required: readonly (keyof FrontMatter)[],
): { front: FrontMatter; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'));
  if (!match) throw new CourseContentError('Curso', 'falta la ficha entre «---» al inicio');
  const front = parseYaml(match[1] ?? '') as Partial<FrontMatter> | null;
  const where = `Curso ${front?.letter ?? '?'}`;
  for (const key of required) {
    if (front?.[key] === undefined || front[key] === null)
      throw new CourseContentError(where, `falta «${key}» en la ficha`);
  }
  return { front: front as FrontMatter, body: match[2] ?? '' };
}

function titleOf(intro: string, { language, where }: Reading): string {
  const heading = new RegExp(`^# ${structureWords[language].course} [A-Z]\\. (.+)$`, 'm');
  return heading.exec(intro)?.[1]?.trim() ?? fail(where, 'falta el título');
}

/** The paragraph that starts with a bold label, without the label. */
function labelled(text: string, label: string): Inline[] | null {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`**${label}.**`));
  return line ? inlineOf(line.slice(label.length + 5)) : null;
}

function inlineOf(text: string): Inline[] {
  const [block] = readProse(text.trim());
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.text : [];
}

function outlineOf(section: string, done: string): OutlineEntry[] {
  const table = readProse(section.slice(section.indexOf('\n'))).find((block) => block.kind === 'table');
  return (table?.rows ?? []).map(([id = [], title = [], summary = [], state = []]) => ({
    id: plainText(id),
    title: plainText(title),
    summary: plainText(summary),
    written: plainText(state) === done,
  }));
}

function lessonOf(section: string, reading: Reading): Lesson {
  const words = structureWords[reading.language];
  const heading = new RegExp(`^${words.lesson} ([A-Z]\\d+)\\. (.+)\n`).exec(section);
  if (!heading) throw new CourseContentError(reading.where, `encabezado de lección ilegible: ${section.slice(0, 40)}`);
  const [line = '', id = '', title = ''] = heading;
  const where = placeOf(`Lección ${id}`, reading);
  const blocks = readProse(section.slice(line.length), (address) => mediumAt(address) !== null);
  const notes = blocks.findIndex((block) => startsWithMark(block, 'em', `${words.notes}.`));
  const takeaways = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.text) === words.takeaways);
  const pause = blocks.findIndex((block) => startsWithMark(block, 'strong', `${words.pause}.`));
  const list = blocks[takeaways + 1];
  if (pause < 0) throw new CourseContentError(where, `falta «${words.pause}»`);
  if (takeaways < 0 || list?.kind !== 'list')
    throw new CourseContentError(where, `falta la lista «${words.takeaways}»`);
  const glossary = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.text) === words.glossary);
  const terms = glossary < pause ? undefined : blocks[glossary + 1];
  const body = blocks.slice(0, pause);
  return {
    id,
    title: title.trim(),
    minutes: Math.max(1, Math.round(countWords(body) / WORDS_A_MINUTE)),
    blocks: body,
    pause: withoutMark(blocks[pause]),
    takeaways: list.items,
    ...(terms?.kind === 'definitions' ? { glossary: terms.items } : {}),
    editorNotes: notes < 0 ? null : plainText(withoutMark(blocks[notes])),
  };
}

function startsWithMark(block: Block, kind: 'em' | 'strong', words: string): boolean {
  const first = block.kind === 'paragraph' ? block.text[0] : undefined;
  return first?.kind === kind && plainText(first.children) === words;
}

function withoutMark(block: Block | undefined): Inline[] {
  if (block?.kind !== 'paragraph') return [];
  const [, next, ...rest] = block.text;
  return next?.kind === 'text' ? [{ kind: 'text', text: next.text.trimStart() }, ...rest] : rest;
}

function questionsOf(section: string, reading: Reading): Question[] {
  const named = (id: string) => placeOf(`Pregunta ${id}`, reading);
  return section
    .split(/^#### /m)
    .slice(1)
    .map((part) => {
      const question = readQuestion(part, reading.language, named);
      const lessonId =
        reading.lessonOfQuestion[question.id] ?? fail(named(question.id), 'falta la lección que se repasa');
      return { ...question, lessonId };
    });
}

/** Where something is, with the language of a translation. */
const placeOf = (name: string, { language }: Reading): string => (language === 'es' ? name : `${name} (${language})`);

function plainOrNull(text: Inline[] | null): string | null {
  return text ? plainText(text) : null;
}

function fail(where: string, what: string): never {
  throw new CourseContentError(where, what);
}
