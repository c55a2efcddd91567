import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { AdviceFm4Page } from '#templates/guidance/advice/advice-fm4.page';
import { AdviceThreadFm4Page } from '#templates/guidance/advice/thread-fm4.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { AnswerForm } from './advice.forms.js';
import { adviceReaders, type AdviceState, advisorRoles, mayAdvise } from './advice.rules.js';
import { adviceFm4Line, askedFrom, messagesFor } from './advice.views.js';
import { Advisors } from './advisors.service.js';

const home = '/fm4/consultas';
const states: readonly AdviceState[] = ['asked', 'answered', 'closed'];

/** Questions of companies, as FM4's advisors answer them. */
@Controller('fm4/consultas')
@Allow({ staff: adviceReaders })
export class AdviceFm4Pages {
  constructor(
    private readonly advisors: Advisors,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('estado') asked: unknown) {
    const state = states.find((one) => one === asked) ?? 'asked';
    const { threads, counts } = await this.advisors.list(actorOf(viewer), state);
    const today = dayOf(this.clock.now());
    return view(AdviceFm4Page, { rows: threads.map((thread) => adviceFm4Line(thread, today)), counts, state });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post(':id')
  @Allow({ staff: advisorRoles })
  answer(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AnswerForm) form: Submitted<AnswerForm>) {
    return submit(form, {
      perform: ({ id: messageId, text, version }) =>
        this.advisors.answer(actorOf(viewer), id, { id: messageId, text, version }),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${home}/${id}`, { flash: 'advice-fm4.flash.answered' }),
    });
  }

  @Post(':id/cierre')
  @Allow({ staff: advisorRoles })
  async close(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.advisors.close(actorOf(viewer), id);
    return redirect(`${home}/${id}`, { flash: 'advice-fm4.flash.closed' });
  }

  /** Begins a question for everybody from this one. */
  @Post(':id/pregunta/:draft')
  @Allow({ staff: advisorRoles })
  async publish(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('draft') draft: string) {
    const question = await this.advisors.publish(actorOf(viewer), id, draft);
    return redirect(`/fm4/preguntas/${question}`, { flash: 'advice-fm4.flash.draft' });
  }

  private async page(viewer: Viewer, id: string, form: FormState | null): Promise<View> {
    const { thread, messages } = await this.advisors.one(actorOf(viewer), id);
    return view(AdviceThreadFm4Page, {
      ...adviceFm4Line(thread, dayOf(this.clock.now())),
      version: thread.version,
      from: askedFrom(thread.context),
      messages: messagesFor(messages, 'fm4'),
      advises: mayAdvise(viewer),
      firstAnswer: !messages.some(({ side, authorId }) => side === 'fm4' && authorId === viewer.userId),
      draftId: newId(),
      form: form ?? emptyForm({ id: newId() }),
    });
  }
}
