import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { SuggestInstitutionPage } from '#templates/guidance/institutions/suggest.page';
import { anonymous } from '../../database/index.js';
import { Allow, emptyForm, Limits, redirect, submit, Submitted, type View, view } from '../../web/index.js';
import { suggestionLimits, SUGGESTIONS, SUGGESTIONS_OF_ALL } from './institution.rules.js';
import { Institutions } from './institutions.service.js';
import { SuggestionForm } from './suggestions.forms.js';
import { Suggestions } from './suggestions.service.js';

const home = '/guia/instituciones';

/** Suggests a correction of the directory or an entry that it lacks: asks nothing about who sends it. */
@Controller('guia/instituciones/sugerir')
@Allow('public')
export class SuggestionsPages {
  constructor(
    private readonly institutions: Institutions,
    private readonly suggestions: Suggestions,
    private readonly limits: Limits,
  ) {}

  @Get()
  blank(@Query('institucion') institution: unknown) {
    const asked = typeof institution === 'string' ? institution : '';
    return this.form(emptyForm({ id: newId(), institution: asked }));
  }

  @Post()
  send(@Req() request: FastifyRequest, @Submitted(SuggestionForm) form: Submitted<SuggestionForm>) {
    return submit(form, {
      perform: async (value) => {
        await this.limits.take(SUGGESTIONS, request.ip);
        await this.limits.take(SUGGESTIONS_OF_ALL, 'all');
        await this.suggestions.suggest(value);
      },
      invalid: (state) => this.form(state),
      done: () => redirect(home, { flash: 'guidance.institutions.flash.suggested' }),
    });
  }

  private async form(form: FormState): Promise<View> {
    const rows = await this.institutions.list(anonymous, '');
    return view(SuggestInstitutionPage, {
      institutions: rows.map(({ slug, content }) => ({ value: slug, label: content.name })),
      limits: suggestionLimits,
      form,
    });
  }
}
