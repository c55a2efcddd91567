import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { TextPage } from '#templates/courses/authoring/text.page';
import { actorOf, Allow, emptyForm, file, notFound, redirect, Submitted, view, Viewer } from '../../web/index.js';
import { CourseContentError } from '../catalogue/question.source.js';
import { refuse } from '../courses.refusals.js';
import { TextForm } from './authoring.forms.js';
import { AuthoringReader, type OpenDraft } from './authoring-reader.js';
import { problemViews } from './authoring.views.js';
import { CourseDrafts, seenOf } from './course-drafts.js';
import { markdownNamed } from './courses.pages.js';
import type { FieldChange } from './diff.rules.js';
import { fileNamed, readDraft, writeDraft } from './draft.source.js';
import { type DraftCourse, type DraftPart, translationLanguages, type TranslationLanguage } from './draft.types.js';
import { editors, PartSaving, pathOf, readers } from './part-saving.js';

/** A draft as one Markdown text, out and in; and each translation of it. */
@Controller('fm4/cursos/borradores/:id')
@Allow({ staff: editors })
export class TextsPages {
  constructor(
    private readonly reader: AuthoringReader,
    private readonly saving: PartSaving,
    private readonly drafts: CourseDrafts,
  ) {}

  @Get('curso.md')
  @Allow({ staff: readers })
  async download(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('idioma') language: unknown = 'es') {
    const { draft, shown } = await this.reader.draft(actorOf(viewer), id);
    const { content } = draft;
    const spoken = language === 'es' ? 'es' : translationIn(language);
    const text = spoken === 'es' ? writeDraft(content, (shown.base ?? 0) + 1) : content.translations[spoken];
    if (text === undefined) throw notFound();
    return file(Buffer.from(text, 'utf8'), markdownNamed(fileNamed(content.facts.slug, spoken)));
  }

  @Get('texto')
  async whole(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const text = writeDraft(open.draft.content, (open.shown.base ?? 0) + 1);
    return page(open, null, emptyForm({ text, seen: seenOf(open.draft.content, 'source') }), null);
  }

  /** Takes the whole course as typed; its letter and, once it was published, its address stay. */
  @Post('texto')
  saveWhole(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(TextForm) form: Submitted<TextForm>) {
    return this.saving.save(viewer, id, form, {
      part: 'source',
      change: ({ text }, draft) => readWhole(text, draft),
      compare: (theirs, mine) => textChange(writeDraft(theirs, 1), writeDraft(mine, 1)),
      page: (open, state, theirs) => page(open, null, state, theirs),
      next: pathOf(id),
    });
  }

  @Get('idiomas/:language')
  async translation(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('language') name: string) {
    const language = translationIn(name);
    const open = await this.reader.draft(actorOf(viewer), id);
    const { content } = open.draft;
    const text = content.translations[language] ?? '';
    return page(open, language, emptyForm({ text, seen: seenOf(content, `language:${language}`) }), null);
  }

  @Post('idiomas/:language')
  saveTranslation(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('language') name: string,
    @Submitted(TextForm) form: Submitted<TextForm>,
  ) {
    const language = translationIn(name);
    return this.saving.save(viewer, id, form, {
      part: `language:${language}`,
      change: ({ text }, draft) => ({ ...draft, translations: { ...draft.translations, [language]: `${text}\n` } }),
      compare: (theirs, mine) => textChange(theirs.translations[language] ?? '', mine.translations[language] ?? ''),
      page: (open, state, theirs) => page(open, language, state, theirs),
      next: `${pathOf(id)}/idiomas/${language}`,
    });
  }

  /** Leaves a language out of the version. */
  @Post('idiomas/:language/quitar')
  async leaveOut(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('language') name: string) {
    const language = translationIn(name);
    const actor = actorOf(viewer);
    const part: DraftPart = `language:${language}`;
    const { draft } = await this.reader.draft(actor, id);
    await this.drafts.edit(actor, id, { part, seen: seenOf(draft.content, part) }, (content) => {
      const { [language]: _, ...translations } = content.translations;
      return { ...content, translations };
    });
    return redirect(pathOf(id), { flash: 'courses-fm4.flash.language-out' });
  }
}

function translationIn(name: unknown): TranslationLanguage {
  const language = translationLanguages.find((one) => one === name);
  if (!language) throw notFound();
  return language;
}

const textChange = (before: string, after: string): FieldChange[] =>
  before === after ? [] : [{ field: 'text', before: before.split('\n'), after: after.split('\n') }];

/** @throws Refused `courses.text-unreadable` at its field, with what the reader of course files says */
function readWhole(text: string, draft: DraftCourse): DraftCourse {
  try {
    const read = readDraft(`${text}\n`, draft.translations);
    const { letter, slug } = draft.facts;
    return { ...read, facts: { ...read.facts, letter, slug }, removed: draft.removed };
  } catch (error) {
    // what is no YAML, and what the reader of course files does not take
    const said = error instanceof CourseContentError || (error as Error).name.startsWith('YAML');
    if (!said) throw error;
    throw refuse('courses.text-unreadable', {
      field: 'text',
      params: { what: (error as Error).message.slice(0, 300) },
    });
  }
}

function page(
  open: OpenDraft,
  language: TranslationLanguage | null,
  form: FormState,
  theirs: readonly FieldChange[] | null,
) {
  const part = `language:${language ?? ''}`;
  return view(TextPage, {
    draft: open.shown,
    language,
    there: language === null || language in open.draft.content.translations,
    problems: problemViews(
      pathOf(open.shown.id),
      open.problems.filter((one) => one.part === part),
    ),
    form,
    theirs,
  });
}
