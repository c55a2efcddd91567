import { Controller, Get, Param, Post } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FormState } from '#templates/components/form-state';
import { FactsPage } from '#templates/courses/authoring/facts.page';
import { SettingsPage } from '#templates/courses/authoring/settings.page';
import { actorOf, Allow, emptyForm, Submitted, view, Viewer } from '../../web/index.js';
import { QUIZ_DEFAULTS } from '../course.rules.js';
import { refuse } from '../courses.refusals.js';
import { FactsForm, SettingsForm } from './authoring.forms.js';
import { AuthoringReader, type OpenDraft } from './authoring-reader.js';
import { seenOf } from './course-drafts.js';
import { factChanges, type FieldChange, settingChanges } from './diff.rules.js';
import { takenNames } from './draft.queries.js';
import type { CourseFacts, DraftCourse } from './draft.types.js';
import { editors, PartSaving, pathOf } from './part-saving.js';

/** What a draft says once for the whole course, and how its quiz is taken. */
@Controller('fm4/cursos/borradores/:id')
@Allow({ staff: editors })
export class FactsPages {
  constructor(
    private readonly reader: AuthoringReader,
    private readonly saving: PartSaving,
  ) {}

  @Get('datos')
  async facts(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const { content } = open.draft;
    return factsPage(open, emptyForm({ ...factValues(content.facts), seen: seenOf(content, 'facts') }), null);
  }

  @Post('datos')
  saveFacts(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(FactsForm) form: Submitted<FactsForm>) {
    return this.saving.save(viewer, id, form, {
      part: 'facts',
      change: async (sent, draft, tx) => ({ ...draft, facts: await writtenFacts(sent, draft, tx) }),
      compare: (theirs, mine) => factChanges(theirs.facts, mine.facts),
      page: factsPage,
      next: pathOf(id),
    });
  }

  @Get('cuestionario')
  async settings(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const { content } = open.draft;
    const { settings } = content;
    const values = {
      draw: text(settings.draw),
      passMark: text(settings.passMark),
      attempts: text(settings.attempts),
      minutesBetween: text(settings.minutesBetween || null),
      ...(settings.shuffleQuestions ? { shuffleQuestions: 'si' } : {}),
      ...(settings.shuffleOptions ? { shuffleOptions: 'si' } : {}),
      seen: seenOf(content, 'settings'),
    };
    return settingsPage(open, emptyForm(values), null);
  }

  @Post('cuestionario')
  saveSettings(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(SettingsForm) form: Submitted<SettingsForm>,
  ) {
    return this.saving.save(viewer, id, form, {
      part: 'settings',
      change: (sent, draft) => ({
        ...draft,
        settings: {
          draw: sent.draw ?? null,
          shuffleQuestions: sent.shuffleQuestions,
          shuffleOptions: sent.shuffleOptions,
          passMark: sent.passMark ?? QUIZ_DEFAULTS.passMark,
          attempts: sent.attempts ?? null,
          minutesBetween: sent.minutesBetween ?? 0,
        },
      }),
      compare: (theirs, mine) => settingChanges(theirs.settings, mine.settings),
      page: settingsPage,
      next: pathOf(id),
    });
  }
}

const text = (value: number | null): string => (value === null ? '' : String(value));

function factsPage({ shown }: OpenDraft, form: FormState, theirs: readonly FieldChange[] | null) {
  return view(FactsPage, { draft: shown, form, theirs });
}

function settingsPage({ draft, shown }: OpenDraft, form: FormState, theirs: readonly FieldChange[] | null) {
  const { questions } = draft.content;
  return view(SettingsPage, { draft: shown, form, theirs, bank: questions.length, passMark: QUIZ_DEFAULTS.passMark });
}

function factValues(facts: CourseFacts): Record<string, string> {
  const texts = Object.entries(facts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const ticks = (['withoutAccount', 'survey'] as const)
    .filter((name) => facts[name])
    .map((name) => [name, 'si'] as const);
  return { ...Object.fromEntries([...texts, ...ticks]), certificateMonths: text(facts.certificateMonths) };
}

const line = (typed: string | undefined): string => (typed ?? '').replaceAll(/\s+/g, ' ').trim();

/** @throws Refused `courses.slug-taken` at its field */
async function writtenFacts(sent: FactsForm, { facts }: DraftCourse, tx: EntityManager | null): Promise<CourseFacts> {
  const { letter } = facts;
  const slug = sent.slug ?? facts.slug;
  if (tx && slug !== facts.slug) {
    const taken = (await takenNames(tx)).filter((one) => one.letter !== letter);
    if (taken.some((one) => one.slug === slug)) throw refuse('courses.slug-taken', { field: 'slug' });
  }
  return {
    letter,
    slug,
    title: line(sent.title),
    objective: line(sent.objective),
    care: line(sent.care),
    careKind: sent.careKind,
    audience: line(sent.audience),
    group: sent.group,
    withoutAccount: sent.withoutAccount,
    dc3Area: line(sent.dc3Area),
    certificateMonths: sent.certificateMonths ?? null,
    survey: sent.survey,
    adminNotes: line(sent.adminNotes),
  };
}
