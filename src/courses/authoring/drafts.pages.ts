import { Controller, Get, Param, Post } from '@nestjs/common';
import { MAX_NOTE_LENGTH } from '#libs/drafts';
import type { FormState } from '#templates/components/form-state';
import { ChangesPage } from '#templates/courses/authoring/changes.page';
import { DraftPage } from '#templates/courses/authoring/draft.page';
import { actorOf, Allow, emptyForm, redirect, refusalOf, submit, Submitted, view, Viewer } from '../../web/index.js';
import { questionKinds } from '../catalogue/question.types.js';
import { refuse } from '../courses.refusals.js';
import { OrderForm, ProposalForm, PublicationForm, ReturnForm } from './authoring.forms.js';
import { AuthoringReader } from './authoring-reader.js';
import { contentsView, historyView, problemViews } from './authoring.views.js';
import { CourseDrafts } from './course-drafts.js';
import { addLesson, moveLesson, moveQuestion, putBack, removePart } from './draft-edit.rules.js';
import { formerIds } from './draft.queries.js';
import type { DraftCourse } from './draft.types.js';
import { editors, home, pathOf, readers } from './part-saving.js';

/** A version of a course that is being written: its parts, what it changes, and its way to being published. */
@Controller('fm4/cursos/borradores/:id')
@Allow({ staff: readers })
export class DraftsPages {
  constructor(
    private readonly reader: AuthoringReader,
    private readonly drafts: CourseDrafts,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const actor = actorOf(viewer);
    const { draft, diff, problems, shown } = await this.reader.draft(actor, id);
    const changed = new Set([...diff.lessons, ...diff.questions].map((one) => one.id));
    return view(DraftPage, {
      draft: shown,
      contents: contentsView(draft.content, changed, problems),
      problems: problemViews(pathOf(id), problems),
      kinds: questionKinds,
      history: historyView(await this.reader.history(actor, id)),
    });
  }

  /** Adds a lesson, moves a part, takes it out, puts it back; of the list that was seen. */
  @Post('orden')
  @Allow({ staff: editors })
  async arrange(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(OrderForm) form: Submitted<OrderForm>) {
    if (!form.ok) throw refuse('invalid', { status: 422 });
    const actor = actorOf(viewer);
    const { action, id: part = '', seen = '' } = form.value;
    const { courseId } = (await this.reader.draft(actor, id)).draft;
    let added: string | null = null;
    try {
      await this.drafts.edit(actor, id, { part: 'order', seen }, async (draft, tx) => {
        if (action !== 'add') return arranged(draft, action, part);
        const more = addLesson(draft, await formerIds(tx, courseId));
        added = more.id;
        return more.draft;
      });
    } catch (error) {
      if (refusalOf(error)?.code !== 'courses.draft-changed') throw error;
      return redirect(pathOf(id), { flash: 'courses-fm4.flash.order-changed', kind: 'info' });
    }
    if (added !== null) return redirect(`${pathOf(id)}/lecciones/${String(added)}`);
    const flash = { remove: 'courses-fm4.flash.removed', back: 'courses-fm4.flash.back' }[action as 'remove'];
    const anchor = part.includes('-') ? '#preguntas' : '#lecciones';
    return redirect(`${pathOf(id)}${anchor}`, flash ? { flash, params: { part } } : {});
  }

  @Get('cambios')
  changes(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm(), null);
  }

  @Post('proponer')
  @Allow({ staff: editors })
  propose(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ProposalForm) form: Submitted<ProposalForm>) {
    return submit(form, {
      perform: ({ revision, note }) => this.drafts.propose(actorOf(viewer), id, revision, note),
      invalid: (state) => this.page(viewer, id, state, 'propose'),
      done: () => redirect(`${pathOf(id)}/cambios`, { flash: 'courses-fm4.flash.proposed' }),
    });
  }

  @Post('publicar')
  publish(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(PublicationForm) form: Submitted<PublicationForm>,
  ) {
    return submit(form, {
      perform: ({ revision }) => this.drafts.publish(actorOf(viewer), id, revision),
      invalid: (state) => this.page(viewer, id, state, 'publish'),
      done: () => redirect(home, { flash: 'courses-fm4.flash.published' }),
    });
  }

  @Post('devolver')
  giveBack(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReturnForm) form: Submitted<ReturnForm>) {
    return submit(form, {
      perform: ({ reason }) => this.drafts.giveBack(actorOf(viewer), id, reason),
      invalid: (state) => this.page(viewer, id, state, 'return'),
      done: () => redirect(home, { flash: 'courses-fm4.flash.returned' }),
    });
  }

  @Post('recuperar')
  @Allow({ staff: editors })
  async retract(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.drafts.retract(actorOf(viewer), id);
    return redirect(pathOf(id), { flash: 'courses-fm4.flash.retracted' });
  }

  @Post('descartar')
  @Allow({ staff: editors })
  async discard(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.drafts.discard(actorOf(viewer), id);
    return redirect(home, { flash: 'courses-fm4.flash.discarded' });
  }

  private async page(viewer: Viewer, id: string, form: FormState, sent: 'propose' | 'publish' | 'return' | null) {
    const { diff, shown, problems } = await this.reader.draft(actorOf(viewer), id);
    return view(ChangesPage, {
      draft: shown,
      diff,
      problems: problemViews(pathOf(id), problems),
      form,
      sent,
      maxLength: MAX_NOTE_LENGTH,
    });
  }
}

function arranged(draft: DraftCourse, action: 'up' | 'down' | 'remove' | 'back', part: string): DraftCourse {
  switch (action) {
    case 'remove':
      return removePart(draft, part);
    case 'back':
      return putBack(draft, part);
    case 'up':
    case 'down': {
      const by = action === 'up' ? -1 : 1;
      return part.includes('-') ? moveQuestion(draft, part, by) : moveLesson(draft, part, by);
    }
  }
}
