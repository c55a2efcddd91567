import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { AdviceListPage } from '#templates/guidance/advice/advice-list.page';
import { AskPage } from '#templates/guidance/advice/ask.page';
import { CompanyThreadPage } from '#templates/guidance/advice/company-thread.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { Situations } from '../situations/situations.service.js';
import { AdviceContexts } from './advice-context.js';
import { AskForm, MessageForm } from './advice.forms.js';
import { adviceText, ANSWER_DAYS, askingRoles } from './advice.rules.js';
import { adviceLine, askedFrom, companyThread } from './advice.views.js';
import { CompanyAdvice } from './company-advice.service.js';

const home = '/empresa/consultas';

/** What a company asks FM4, and what FM4 answers. */
@Controller('empresa/consultas')
@Allow({ company: askingRoles })
export class CompanyAdvicePages {
  constructor(
    private readonly advice: CompanyAdvice,
    private readonly contexts: AdviceContexts,
    private readonly situations: Situations,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const threads = await this.advice.list(actorOf(viewer), viewer.companyId!);
    return view(AdviceListPage, { threads: threads.map(adviceLine), days: ANSWER_DAYS });
  }

  @Get('nueva')
  blank(@Viewer() viewer: Viewer, @Query('desde') from: unknown) {
    return this.askPage(viewer, typeof from === 'string' ? from : '', null);
  }

  @Post('nueva')
  ask(@Viewer() viewer: Viewer, @Submitted(AskForm) form: Submitted<AskForm>) {
    return submit(form, {
      perform: ({ id, from, situation, text, noName }) =>
        this.advice.ask(actorOf(viewer), viewer.companyId!, { from, situation }, { id, text, noName: noName === 'si' }),
      invalid: (state) => this.askPage(viewer, String(state.values['from'] ?? ''), state),
      done: (id) => redirect(`${home}/${id}`, { flash: 'advice.flash.asked' }),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post(':id')
  write(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(MessageForm) form: Submitted<MessageForm>) {
    return submit(form, {
      perform: ({ id: messageId, text, noName }) =>
        this.advice.write(actorOf(viewer), viewer.companyId!, id, { id: messageId, text, noName: noName === 'si' }),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${home}/${id}`, { flash: 'advice.flash.written' }),
    });
  }

  @Post(':id/cierre')
  async close(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.advice.close(actorOf(viewer), viewer.companyId!, id);
    return redirect(`${home}/${id}`, { flash: 'advice.flash.closed' });
  }

  private async askPage(viewer: Viewer, from: string, form: FormState | null): Promise<View> {
    const actor = actorOf(viewer);
    const context = await this.contexts.at(actor, viewer.companyId!, from);
    const rows = context ? [] : await this.situations.all(actor);
    return view(AskPage, {
      from: context && askedFrom(context),
      situations: rows.map(({ slug, content }) => ({ value: slug, label: content.short })),
      days: ANSWER_DAYS,
      limits: adviceText,
      asksForName: asksForName(form),
      form: form ?? emptyForm({ id: newId(), from: context ? from : '', situation: context?.situation ?? '' }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState | null): Promise<View> {
    const { thread, messages } = await this.advice.one(actorOf(viewer), viewer.companyId!, id);
    return view(CompanyThreadPage, {
      ...companyThread(thread, messages),
      asksForName: asksForName(form),
      form: form ?? emptyForm({ id: newId() }),
    });
  }
}

/** What was written looks like a name: whoever wrote it says whether it is one. */
const asksForName = (form: FormState | null): boolean =>
  form?.errors['text']?.key === 'refusal.guidance.person-name' || form?.values['noName'] === 'si';
