import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { QuestionFormPage } from '#templates/courses/authoring/question-form.page';
import { actorOf, Allow, emptyForm, notFound, redirect, refusalOf, Submitted, view, Viewer } from '../../web/index.js';
import type { QuestionKind } from '../catalogue/question.types.js';
import { MOST_OPTIONS } from '../course.rules.js';
import { refuse } from '../courses.refusals.js';
import { faultOf } from '../catalogue/question.rules.js';
import { NewQuestionForm, QuestionForm } from './authoring.forms.js';
import { AuthoringReader, type OpenDraft } from './authoring-reader.js';
import { CourseDrafts, seenOf } from './course-drafts.js';
import { type FieldChange, questionChanges } from './diff.rules.js';
import { addQuestion, questionIn, setQuestion } from './draft-edit.rules.js';
import { formerIds } from './draft.queries.js';
import type { DraftQuestion } from './draft.types.js';
import { editors, PartSaving, pathOf } from './part-saving.js';
import { questionOf, questionValues, SPARE_OPTIONS, writtenQuestion } from './question-form.rules.js';

/** The questions of a draft: one form each, by kind. */
@Controller('fm4/cursos/borradores/:id/preguntas')
@Allow({ staff: editors })
export class QuestionsPages {
  constructor(
    private readonly reader: AuthoringReader,
    private readonly saving: PartSaving,
    private readonly drafts: CourseDrafts,
  ) {}

  @Post()
  async add(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(NewQuestionForm) form: Submitted<NewQuestionForm>,
  ) {
    if (!form.ok) return redirect(pathOf(id), { flash: 'courses-fm4.flash.choose-kind', kind: 'info' });
    const { kind, seen = '' } = form.value;
    const own = await this.reader.draft(actorOf(viewer), id);
    let added = '';
    try {
      await this.drafts.edit(actorOf(viewer), id, { part: 'order', seen }, async (draft, tx) => {
        const more = addQuestion(draft, kind, await formerIds(tx, own.draft.courseId));
        added = more.id;
        return more.draft;
      });
    } catch (error) {
      if (refusalOf(error)?.code !== 'courses.draft-changed') throw error;
      return redirect(pathOf(id), { flash: 'courses-fm4.flash.order-changed', kind: 'info' });
    }
    return redirect(`${pathOf(id)}/preguntas/${added}`);
  }

  @Get(':question')
  async edit(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('question') questionId: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const question = found(open, questionId);
    const seen = seenOf(open.draft.content, `question:${questionId}`);
    return page(open, question, emptyForm({ ...questionValues(question), seen }), null);
  }

  @Post(':question')
  async save(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('question') questionId: string,
    @Submitted(QuestionForm) form: Submitted<QuestionForm>,
  ) {
    if (form.ok && form.value.action === 'rows') {
      const open = await this.reader.draft(actorOf(viewer), id);
      found(open, questionId);
      const question = questionOf(questionId, form.value.kind, form.raw);
      return page(open, question, emptyForm({ ...questionValues(question), ...kept(form.raw) }), null);
    }
    return this.saving.save(viewer, id, form, {
      part: `question:${questionId}`,
      change: ({ kind }, draft) => {
        if (!questionIn(draft, questionId)) throw notFound();
        const question = questionOf(questionId, kind, form.raw);
        requireFitting(question);
        return setQuestion(draft, question);
      },
      compare: (theirs, mine) => questionChanges(questionIn(theirs, questionId)!, questionIn(mine, questionId)!),
      page: (open, state, theirs) => {
        const { kind } = found(open, questionId);
        const question = questionOf(questionId, kindIn(state, kind), state.values);
        const values = { ...questionValues(question), ...kept(state.values) };
        return page(open, question, { ...state, values }, theirs);
      },
      next: `${pathOf(id)}/preguntas/${questionId}`,
    });
  }
}

const kept = ({ seen = '' }: FormState['values']) => ({ seen });

const kindIn = ({ values }: FormState, before: QuestionKind): QuestionKind =>
  (typeof values['kind'] === 'string' ? values['kind'] : before) as QuestionKind;

/** @throws Refused for more options than a question may have, or a number that is none: a draft could not keep them */
function requireFitting(question: DraftQuestion): void {
  if (question.options.length > MOST_OPTIONS) throw refuse('courses.options-many', { params: { most: MOST_OPTIONS } });
  const written = writtenQuestion(question);
  if (written.kind !== 'number') return;
  const odd = written.options.findIndex(({ value, tolerance }) => Number.isNaN(value) || Number.isNaN(tolerance));
  if (odd >= 0) {
    const field = Number.isNaN(written.options[odd]!.value) ? `option-${odd}` : `tolerance-${odd}`;
    throw refuse('courses.no-number', { field });
  }
}

function found({ draft }: OpenDraft, questionId: string): DraftQuestion {
  const question = questionIn(draft.content, questionId);
  if (!question) throw notFound();
  return question;
}

function page(open: OpenDraft, question: DraftQuestion, form: FormState, theirs: readonly FieldChange[] | null) {
  const { lessons, questions } = open.draft.content;
  const at = questions.findIndex(({ id }) => id === question.id);
  const rows = Math.min(MOST_OPTIONS, question.options.length + SPARE_OPTIONS);
  return view(QuestionFormPage, {
    draft: open.shown,
    question: {
      id: question.id,
      kind: question.kind,
      rows: question.kind === 'true-false' ? Math.max(2, question.options.length) : rows,
      previous: questions[at - 1]?.id ?? null,
      next: questions[at + 1]?.id ?? null,
      fault: faultOf(writtenQuestion(question)),
    },
    lessons: lessons.map(({ id, title }) => ({ id, title })),
    form,
    theirs,
  });
}
