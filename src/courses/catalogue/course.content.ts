import { countWords, plainText, readProse, type Block, type Inline } from '#libs/prose';
import { parse as parseYaml } from 'yaml';
import { WORDS_A_MINUTE } from '../course.rules.js';

/** One course as it is published: what `content/curso-*.md` says, checked and in a shape that pages can draw. */
export interface Course {
  slug: string;
  letter: string;
  version: number;
  /** `in-preparation`: shown in the catalogue with what is written so far, closed for enrolment. */
  state: 'published' | 'in-preparation';
  title: string;
  objective: Inline[];
  /** What a reader should know before starting: care, or the limits of the course. */
  careNotice: Inline[] | null;
  audience: string;
  dc3Area: string | null;
  outline: OutlineEntry[];
  lessons: Lesson[];
  quiz: Question[];
  /** For those who run the course; never published. */
  adminNotes: string | null;
}

export interface OutlineEntry {
  id: string;
  title: string;
  summary: string | null;
  written: boolean;
}

export interface Lesson {
  /** Letter of the course and number: `A1`. */
  id: string;
  title: string;
  minutes: number;
  blocks: Block[];
  pause: Inline[];
  takeaways: Inline[][];
  /** The author's sources and doubts; never published. */
  editorNotes: string | null;
}

export interface Question {
  id: string;
  /** The lesson to read again when the answer was wrong. */
  lessonId: string;
  text: string;
  options: Option[];
}

export interface Option {
  /** `a`, `b`, … in the order of the source; stays with the option however it is shuffled. */
  id: string;
  text: string;
  correct: boolean;
  feedback: string;
}

/** What is wrong with a course file, in Spanish for its editors. */
export class CourseContentError extends Error {
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = 'CourseContentError';
  }
}

interface FrontMatter {
  letter: string;
  slug: string;
  version: number;
  state: Course['state'];
  audience: string;
  dc3Area: string | null;
  lessonOfQuestion: Record<string, string>;
}

/** Reads one course. Throws `CourseContentError` on anything a learner could stumble over. */
export function parseCourse(source: string): Course {
  const { front, body } = splitFrontMatter(source);
  const where = `Curso ${front.letter}`;
  const [intro = '', ...sections] = body.split(/^## /m);
  const lessons = sections
    .filter((section) => section.startsWith('Lección '))
    .map((section) => lessonOf(section, where));
  const quiz = questionsOf(sections.find((section) => section.startsWith('Cuestionario')) ?? '', front);
  const outline = sections.find((section) => section.startsWith('Esquema'));
  const course: Course = {
    slug: front.slug,
    letter: front.letter,
    version: front.version,
    state: front.state,
    title: titleOf(intro, where),
    objective: labelled(intro, 'Objetivo') ?? fail(where, 'falta «Objetivo»'),
    careNotice: labelled(intro, 'Aviso de cuidado') ?? labelled(intro, 'Antes de empezar'),
    audience: front.audience,
    dc3Area: front.dc3Area,
    outline: outline
      ? outlineOf(outline)
      : lessons.map(({ id, title }) => ({ id, title, summary: null, written: true })),
    lessons,
    quiz,
    adminNotes: plainOrNull(
      labelled(outline ?? '', 'Para quien administra') ?? labelled(intro, 'Para quien administra'),
    ),
  };
  check(course, where);
  return course;
}

function splitFrontMatter(source: string): { front: FrontMatter; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'));
  if (!match) throw new CourseContentError('Curso', 'falta la ficha entre «---» al inicio');
  const front = parseYaml(match[1] ?? '') as Partial<FrontMatter> | null;
  const where = `Curso ${front?.letter ?? '?'}`;
  for (const key of ['letter', 'slug', 'version', 'state', 'audience', 'lessonOfQuestion'] as const) {
    if (front?.[key] === undefined || front[key] === null)
      throw new CourseContentError(where, `falta «${key}» en la ficha`);
  }
  return { front: front as FrontMatter, body: match[2] ?? '' };
}

function titleOf(intro: string, where: string): string {
  return /^# Curso [A-Z]\. (.+)$/m.exec(intro)?.[1]?.trim() ?? fail(where, 'falta el título');
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

function outlineOf(section: string): OutlineEntry[] {
  const table = readProse(section.slice(section.indexOf('\n'))).find((block) => block.kind === 'table');
  return (table?.rows ?? []).map(([id = [], title = [], summary = [], state = []]) => ({
    id: plainText(id),
    title: plainText(title),
    summary: plainText(summary),
    written: plainText(state) === 'Escrita',
  }));
}

function lessonOf(section: string, courseName: string): Lesson {
  const heading = /^Lección ([A-Z]\d+)\. (.+)\n/.exec(section);
  if (!heading) throw new CourseContentError(courseName, `encabezado de lección ilegible: ${section.slice(0, 40)}`);
  const [line = '', id = '', title = ''] = heading;
  const where = `Lección ${id}`;
  const blocks = readProse(section.slice(line.length));
  const notes = blocks.findIndex((block) => startsWithMark(block, 'em', 'Notas de edición.'));
  const takeaways = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.text) === 'Para llevar');
  const pause = blocks.findIndex((block) => startsWithMark(block, 'strong', 'Pausa.'));
  const list = blocks[takeaways + 1];
  if (pause < 0) throw new CourseContentError(where, 'falta «Pausa»');
  if (takeaways < 0 || list?.kind !== 'list') throw new CourseContentError(where, 'falta la lista «Para llevar»');
  const body = blocks.slice(0, pause);
  return {
    id,
    title: title.trim(),
    minutes: Math.max(1, Math.round(countWords(body) / WORDS_A_MINUTE)),
    blocks: body,
    pause: withoutMark(blocks[pause]),
    takeaways: list.items,
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

function questionsOf(section: string, front: FrontMatter): Question[] {
  return section
    .split(/^#### /m)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.split('\n').map((line) => line.trim());
      const text = /^\*\*(.+)\*\*$/.exec(lines.find((line) => line.startsWith('**')) ?? '')?.[1];
      const options = lines
        .map((line) => /^- \[( |x)\] (.+?) :: (.+)$/.exec(line))
        .filter((match) => match !== null)
        .map(([, mark, words = '', feedback = ''], at) => ({
          id: String.fromCharCode('a'.charCodeAt(0) + at),
          text: words,
          correct: mark === 'x',
          feedback,
        }));
      if (!text) throw new CourseContentError(`Pregunta ${id}`, 'falta el texto en negritas');
      const lessonId = front.lessonOfQuestion[id] ?? fail(`Pregunta ${id}`, 'falta la lección que se repasa');
      const written = lines.filter((line) => line.startsWith('- [')).length;
      if (written !== options.length)
        throw new CourseContentError(`Pregunta ${id}`, 'una opción no tiene « :: » y su respuesta');
      return { id, lessonId, text, options };
    });
}

function check(course: Course, where: string): void {
  const lessonIds = new Set(course.lessons.map((lesson) => lesson.id));
  if (lessonIds.size === 0 || lessonIds.size !== course.lessons.length) fail(where, 'lecciones repetidas o ausentes');
  if (course.quiz.length === 0) fail(where, 'falta el cuestionario');
  if (new Set(course.quiz.map((question) => question.id)).size !== course.quiz.length)
    fail(where, 'preguntas repetidas');
  for (const { id, lessonId, options } of course.quiz) {
    if (options.length < 2) fail(`Pregunta ${id}`, 'necesita al menos dos opciones');
    if (options.filter((option) => option.correct).length !== 1)
      fail(`Pregunta ${id}`, 'necesita una opción correcta, y sólo una');
    if (!lessonIds.has(lessonId)) fail(`Pregunta ${id}`, `repasa ${lessonId}, que no está escrita`);
  }
  const unwritten = course.outline.filter((entry) => !entry.written);
  if (course.state === 'published' && unwritten.length > 0)
    fail(where, `no se puede publicar: falta ${unwritten[0]?.id}`);
}

function plainOrNull(text: Inline[] | null): string | null {
  return text ? plainText(text) : null;
}

function fail(where: string, what: string): never {
  throw new CourseContentError(where, what);
}
