import { Controller, Get, Param, Post } from '@nestjs/common';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { NewQuestionPage, QuestionFm4Page } from '#templates/guidance/questions/question-fm4.page';
import { QuestionsFm4Page } from '#templates/guidance/questions/questions-fm4.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { LegalFramework } from '../framework/framework.service.js';
import { questionLimits, questionRoles, sourcesOf } from './question.rules.js';
import { PublishForm, QuestionForm } from './questions.forms.js';
import { Questions } from './questions.service.js';
import { questionFm4, questionLine, questionValues } from './questions.views.js';

const home = '/fm4/preguntas';

/** Questions that FM4 publishes: one person writes, another one publishes. */
@Controller('fm4/preguntas')
@Allow({ staff: questionRoles })
export class QuestionsFm4Pages {
  constructor(
    private readonly questions: Questions,
    private readonly framework: LegalFramework,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const rows = await this.questions.all(actorOf(viewer));
    return view(QuestionsFm4Page, { rows: rows.map((row) => questionLine(row, this.questions.today)) });
  }

  @Get('nueva')
  blank() {
    return view(NewQuestionPage, { form: emptyForm({ id: newId() }), limits: questionLimits });
  }

  @Post('nueva')
  begin(@Viewer() viewer: Viewer, @Submitted(QuestionForm) form: Submitted<QuestionForm>) {
    return submit(form, {
      perform: ({ id = '', question, answer, sources }) =>
        this.questions.begin(actorOf(viewer), id, { question, answer, sources: sourcesOf(sources), situation: null }),
      invalid: (state) => view(NewQuestionPage, { form: state, limits: questionLimits }),
      done: (id) => redirect(`${home}/${id}`, { flash: 'questions-fm4.flash.begun' }),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, {});
  }

  @Post(':id')
  save(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(QuestionForm) form: Submitted<QuestionForm>) {
    return submit(form, {
      perform: async ({ version = 0, question, answer, sources, next }) => {
        const said = { question, answer, sources: sourcesOf(sources) };
        const proposes = next === 'proponer';
        await this.questions.save(actorOf(viewer), id, version, said, proposes ? 'propose' : 'keep');
        if (proposes) await this.questions.propose(actorOf(viewer), id);
        return next;
      },
      invalid: (state) => this.page(viewer, id, { form: state }),
      done: (next) =>
        next === 'proponer'
          ? redirect(home, { flash: 'questions-fm4.flash.proposed' })
          : redirect(`${home}/${id}`, { flash: 'questions-fm4.flash.saved' }),
    });
  }

  @Post(':id/publicar')
  publish(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PublishForm) form: Submitted<PublishForm>) {
    return submit(form, {
      perform: ({ version }) => this.questions.publish(actorOf(viewer), id, version),
      invalid: (publishing) => this.page(viewer, id, { publishing }),
      done: () => redirect(home, { flash: 'questions-fm4.flash.published' }),
    });
  }

  @Post(':id/devolver')
  async giveBack(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.questions.giveBack(actorOf(viewer), id);
    return redirect(`${home}/${id}`, { flash: 'questions-fm4.flash.given-back' });
  }

  @Post(':id/corregir')
  async correct(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return redirect(`${home}/${await this.questions.correct(actorOf(viewer), id)}`);
  }

  @Post(':id/descartar')
  async discard(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.questions.discard(actorOf(viewer), id);
    return redirect(home, { flash: 'questions-fm4.flash.discarded' });
  }

  @Post(':id/retirar')
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.questions.withdraw(actorOf(viewer), id);
    return redirect(home, { flash: 'questions-fm4.flash.withdrawn' });
  }

  private async page(viewer: Viewer, id: string, forms: { form?: FormState; publishing?: FormState }): Promise<View> {
    const actor = actorOf(viewer);
    const row = await this.questions.one(actor, id);
    const anchors = articleAnchors(await this.framework.current(actor));
    return view(QuestionFm4Page, {
      ...questionFm4(row, viewer.userId, anchors),
      form: forms.form ?? emptyForm(questionValues(row)),
      publishing: forms.publishing ?? emptyForm(),
    });
  }
}
