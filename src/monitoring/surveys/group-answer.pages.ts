import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { GroupAnswerPage } from '#templates/monitoring/surveys/answer.page';
import { GroupClosedPage } from '#templates/monitoring/surveys/closed.page';
import { GroupThanksPage } from '#templates/monitoring/surveys/thanks.page';
import { statementOrder } from '../../courses/index.js';
import { Allow, emptyForm, PageLanguage, redirect, submit, Submitted, type View, view } from '../../web/index.js';
import { AnswerForm } from './group.forms.js';
import { GroupSurveys } from './group-surveys.service.js';

/** A group answers by link or picture, without an account, in four languages: ten statements, and the person's own code. */
@Controller('encuestas')
@Allow('public')
export class GroupAnswerPages {
  constructor(private readonly surveys: GroupSurveys) {}

  @Get('gracias')
  thanks(@PageLanguage() language: PageLanguage) {
    return view(GroupThanksPage, {}, { headers: { 'content-language': language } });
  }

  @Get(':code')
  show(@PageLanguage() _: PageLanguage, @Param('code') code: string) {
    return this.page(code, emptyForm({ order: randomUUID() }));
  }

  @Post(':code')
  send(
    @PageLanguage() _: PageLanguage,
    @Param('code') code: string,
    @Submitted(AnswerForm) form: Submitted<AnswerForm>,
    @Req() request: FastifyRequest,
  ) {
    return submit(form, {
      perform: (value) => this.surveys.answer(code, value, form.raw, request.ip),
      invalid: (state) => this.page(code, state),
      done: () => redirect('/encuestas/gracias'),
    });
  }

  private async page(code: string, form: FormState): Promise<View> {
    const { title, openPhase } = await this.surveys.find(code);
    if (openPhase === null) return view(GroupClosedPage, { title });
    const order = form.values['order'];
    return view(GroupAnswerPage, {
      code,
      title,
      phase: openPhase,
      // each reader has an order of their own, which stays when the form comes back
      statements: statementOrder(typeof order === 'string' ? order : ''),
      form,
    });
  }
}
