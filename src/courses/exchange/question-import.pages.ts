import { readFile } from 'node:fs/promises';
import { Controller, Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Storage } from '#libs/storage';
import type { FormState } from '#templates/components/form-state';
import { QuestionImportPage, type TakenShape } from '#templates/courses/exchange/question-import.page';
import { Allow, emptyForm, file, type UploadedForm, view, withUploads } from '../../web/index.js';
import type { Option, Pair, Question, QuestionKind } from '../catalogue/course.types.js';
import { refuse } from '../courses.refusals.js';
import { CourseExchange } from './course-exchange.service.js';
import { LARGEST_QUESTION_FILE } from './exchange.rules.js';
import { courseMarkdown, type TakenQuestions } from './question-import.js';

const MEGABYTE = 1_000_000;
const tooLarge = () =>
  refuse('courses.exchange-too-large', {
    status: 413,
    params: { max: `${LARGEST_QUESTION_FILE / MEGABYTE} MB` },
    field: 'file',
  });
// a text is sent once more as it was read
const limits = { file: LARGEST_QUESTION_FILE, files: 1, form: 3 * LARGEST_QUESTION_FILE, tooLarge };

/** Questions of Moodle and of others: seen before they are taken, then kept as the source of a course. */
@Controller('fm4/cursos/preguntas')
@Allow({ staff: ['content_editor', 'staff_admin'] })
export class QuestionImportPages {
  constructor(
    private readonly exchange: CourseExchange,
    private readonly storage: Storage,
  ) {}

  @Get()
  ask() {
    return view(QuestionImportPage, { form: emptyForm({ letter: 'A' }), found: null });
  }

  @Post()
  read(@Req() request: FastifyRequest) {
    return withUploads(request, this.storage, limits, async (form) => {
      const letter = (form.fields['letter'] ?? '').trim().toUpperCase();
      const sent = await textIn(form);
      const values = { letter, text: sent.text };
      const fault = (field: string, key: string) =>
        page({ values, errors: { [field]: { key, params: {} } } }, null, 422);
      if (!/^[A-Z]$/.test(letter)) return fault('letter', 'courses-fm4.questions.letter-wrong');
      if (sent.problem) return fault(sent.field, sent.problem);
      const found = this.exchange.questions(sent.text, letter);
      if (form.fields['action'] === 'download') return markdown(found, letter);
      return page(emptyForm(values), shapeOf(found));
    });
  }
}

const page = (form: FormState, found: TakenShape | null, status = 200) =>
  view(QuestionImportPage, { form, found }, { status });

function markdown(found: TakenQuestions, letter: string) {
  const bytes = Buffer.from(courseMarkdown(found, letter), 'utf8');
  return file(bytes, { contentType: 'text/markdown; charset=utf-8', name: `cuestionario-${letter.toLowerCase()}.md` });
}

/** The text of the file, or what was pasted where none was chosen. */
async function textIn({ fields, files: [upload] }: UploadedForm) {
  const typed = (fields['text'] ?? '').replaceAll(/\r\n?/g, '\n');
  const answer = (text: string, problem: string | null, field = 'file') => ({ text, problem, field });
  if (!upload) {
    if (typed.length > LARGEST_QUESTION_FILE) throw tooLarge();
    return answer(typed, typed.trim() === '' ? 'courses-fm4.questions.none' : null, 'text');
  }
  if (!upload.file) return answer(typed, 'courses-fm4.questions.too-large');
  try {
    const bytes = await readFile(upload.file.path);
    return answer(new TextDecoder('utf-8', { fatal: true }).decode(bytes), null);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return answer(typed, 'courses-fm4.questions.not-text');
  }
}

/** What can be answered, and what is right of it. */
function partsOf({ kind, options, ...question }: Question) {
  const others = 'others' in question ? question.others : [];
  return [
    ...options.map((one, at) => ({
      text: textOf(kind, one, at),
      right: one.correct,
      feedback: one.feedback,
    })),
    ...others.map((text) => ({ text, right: false, feedback: '' })),
  ];
}

function textOf(kind: QuestionKind, option: Option | Pair, at: number): string {
  if (kind === 'ordering') return `${at + 1}. ${option.text}`;
  return 'match' in option ? `${option.text} → ${option.match}` : option.text;
}

const shapeOf = ({ format, taken, left }: TakenQuestions): TakenShape => ({
  format,
  taken: taken.map(({ question, origin, losses }) => ({
    id: question.id,
    kind: question.kind,
    text: question.text,
    feedback: question.feedback,
    parts: partsOf(question),
    from: origin,
    losses,
  })),
  left: left.map(({ origin, obstacle, what }) => ({ ...origin, obstacle, what })),
});
