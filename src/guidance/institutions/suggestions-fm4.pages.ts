import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { SuggestionFm4Page } from '#templates/guidance/institutions/suggestion-fm4.page';
import { SuggestionsFm4Page } from '#templates/guidance/institutions/suggestions-fm4.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { institutionGroups, institutionNeeds, institutionReaches } from './institution.content.js';
import { directoryRoles, suggestionLimits } from './institution.rules.js';
import { Institutions } from './institutions.service.js';
import { DeclineForm, EntryForm } from './suggestions.forms.js';
import { seenOf, Suggestions } from './suggestions.service.js';
import { differences, entryOf, entryValues } from './suggestions.views.js';

const home = '/fm4/instituciones';

/** Suggestions about the directory, for FM4: what it accepts changes the entry, what it declines has a reason. */
@Controller('fm4/instituciones')
@Allow({ staff: directoryRoles })
export class SuggestionsFm4Pages {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly institutions: Institutions,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const actor = actorOf(viewer);
    const { waiting, decided } = await this.suggestions.all(actor);
    const names = new Map((await this.institutions.list(actor, '')).map(({ slug, content }) => [slug, content.name]));
    const line = ({ id, institution, name, state, receivedAt, decidedAt }: (typeof waiting)[number]) => ({
      id,
      title: (institution && names.get(institution)) ?? name ?? institution ?? '',
      isNew: institution === null,
      state,
      on: decidedAt ?? receivedAt,
    });
    return view(SuggestionsFm4Page, { waiting: waiting.map(line), decided: decided.map(line) });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, {});
  }

  @Post(':id/aceptar')
  accept(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(EntryForm) form: Submitted<EntryForm>) {
    return submit(form, {
      perform: (value) => this.suggestions.accept(actorOf(viewer), id, { said: entryOf(value), seen: value.seen }),
      invalid: (state) => this.page(viewer, id, { form: state }),
      done: () => redirect(home, { flash: 'institutions-fm4.flash.accepted' }),
    });
  }

  @Post(':id/declinar')
  decline(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(DeclineForm) form: Submitted<DeclineForm>) {
    return submit(form, {
      perform: ({ reason }) => this.suggestions.decline(actorOf(viewer), id, reason),
      invalid: (state) => this.page(viewer, id, { declining: state }),
      done: () => redirect(home, { flash: 'institutions-fm4.flash.declined' }),
    });
  }

  private async page(
    viewer: Viewer,
    id: string,
    { form, declining }: { form?: FormState; declining?: FormState },
  ): Promise<View> {
    const { suggestion, entry } = await this.suggestions.one(actorOf(viewer), id);
    const { former, became, slug, institution, name, said, source, state, receivedAt, decidedAt, reason } = suggestion;
    const content = entry?.content ?? null;
    return view(SuggestionFm4Page, {
      id,
      title: content?.name ?? name ?? institution ?? '',
      isNew: institution === null,
      address: entry ? `/guia/instituciones#${slug ?? entry.slug}` : null,
      said,
      source,
      state,
      receivedAt,
      decidedAt,
      reason,
      changes: became ? differences(former, became) : [],
      internalNotes: content?.internalNotes ?? [],
      choices: { groups: institutionGroups, reaches: institutionReaches, needs: institutionNeeds },
      limits: suggestionLimits,
      form: form ?? emptyForm({ ...entryValues(content, name), seen: content ? seenOf(content) : '' }),
      declining: declining ?? emptyForm(),
    });
  }
}
