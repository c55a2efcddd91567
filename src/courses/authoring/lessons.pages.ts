import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { LessonFormPage } from '#templates/courses/authoring/lesson-form.page';
import { LessonPreview } from '#templates/courses/authoring/lesson-preview';
import { actorOf, Allow, emptyForm, notFound, Submitted, view, Viewer } from '../../web/index.js';
import { mediaIn } from '../catalogue/medium.types.js';
import { mediumView } from '../catalogue/medium.views.js';
import { refuse } from '../courses.refusals.js';
import { LessonForm } from './authoring.forms.js';
import { AuthoringReader, type OpenDraft } from './authoring-reader.js';
import { problemViews } from './authoring.views.js';
import { seenOf } from './course-drafts.js';
import { type FieldChange, lessonChanges } from './diff.rules.js';
import { lessonIn, setLesson } from './draft-edit.rules.js';
import type { DraftLesson } from './draft.types.js';
import { lessonOf, lessonValues, oddTerms } from './lesson-form.rules.js';
import { editors, PartSaving, pathOf } from './part-saving.js';
import { lessonBlocks, lessonProblems, reservedLine } from './problems.rules.js';

/** The lessons of a draft: one form each, beside it how learners will read it. */
@Controller('fm4/cursos/borradores/:id/lecciones')
@Allow({ staff: editors })
export class LessonsPages {
  constructor(
    private readonly reader: AuthoringReader,
    private readonly saving: PartSaving,
  ) {}

  @Get(':lesson')
  async edit(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('lesson') lessonId: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const lesson = found(open, lessonId);
    const form = emptyForm({ ...lessonValues(lesson), seen: seenOf(open.draft.content, `lesson:${lessonId}`) });
    return page(open, lesson, form, null);
  }

  @Post(':lesson')
  async save(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('lesson') lessonId: string,
    @Submitted(LessonForm) form: Submitted<LessonForm>,
  ) {
    if (form.ok && form.value.action === 'preview') {
      const open = await this.reader.draft(actorOf(viewer), id);
      found(open, lessonId);
      return page(open, lessonOf(lessonId, form.value), emptyForm(form.raw), null);
    }
    return this.saving.save(viewer, id, form, {
      part: `lesson:${lessonId}`,
      change: (sent, draft) => {
        const lesson = lessonOf(lessonId, sent);
        if (!lessonIn(draft, lessonId)) throw notFound();
        requireReadable(lesson);
        return setLesson(draft, lesson);
      },
      compare: (theirs, mine) => lessonChanges(lessonIn(theirs, lessonId)!, lessonIn(mine, lessonId)!),
      page: (open, state, theirs) => {
        found(open, lessonId);
        return page(open, lessonOf(lessonId, textsIn(state.values)), state, theirs);
      },
      next: `${pathOf(id)}/lecciones/${lessonId}`,
    });
  }

  /** How the lesson reads with what is typed, for the script of its form; nothing is kept. */
  @Post(':lesson/vista')
  @HttpCode(200)
  async preview(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('lesson') lessonId: string,
    @Submitted(LessonForm) form: Submitted<LessonForm>,
  ) {
    const open = await this.reader.draft(actorOf(viewer), id);
    found(open, lessonId);
    const lesson = lessonOf(lessonId, form.ok ? form.value : textsIn(form.raw));
    return view(LessonPreview, previewOf(open, lesson), { fragment: true });
  }
}

function found({ draft }: OpenDraft, lessonId: string): DraftLesson {
  const lesson = lessonIn(draft.content, lessonId);
  if (!lesson) throw notFound();
  return lesson;
}

/** @throws Refused at the field that another part of the course could not be told from */
function requireReadable(lesson: DraftLesson): void {
  const reserved = reservedLine(lesson.body);
  if (reserved !== null)
    throw refuse('courses.reserved-line', { field: 'body', params: { line: reserved.slice(0, 40) } });
  const [odd] = oddTerms(lesson);
  if (odd !== undefined)
    throw refuse('courses.glossary-line', { field: 'glossary', params: { line: odd.slice(0, 40) } });
}

const textsIn = (values: FormState['values']) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat()[0] ?? '']));

function previewOf({ shown, media }: OpenDraft, lesson: DraftLesson) {
  return {
    title: lesson.title,
    ...lessonBlocks(lesson),
    media: mediaIn(lesson.body).flatMap(({ id }) => media.filter((one) => one.id === id).map((one) => mediumView(one))),
    problems: problemViews(pathOf(shown.id), lessonProblems(lesson, media)),
  };
}

function page(open: OpenDraft, lesson: DraftLesson, form: FormState, theirs: readonly FieldChange[] | null) {
  const { content } = open.draft;
  const at = content.lessons.findIndex(({ id }) => id === lesson.id);
  const neighbour = (by: number) => content.lessons[at + by]?.id ?? null;
  return view(LessonFormPage, {
    draft: open.shown,
    lesson: { id: lesson.id, number: at + 1, previous: neighbour(-1), next: neighbour(1) },
    preview: previewOf(open, lesson),
    form,
    theirs,
  });
}
