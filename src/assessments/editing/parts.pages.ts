import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { GeneralPage } from '#templates/assessments/editing/general.page';
import { DimensionsPage } from '#templates/assessments/editing/dimensions.page';
import { LevelFormPage } from '#templates/assessments/editing/level-form.page';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import type { LevelId } from '../instrument/instrument.types.js';
import type { Problem } from '../instrument/problems.js';
import type { DraftPart } from './draft-parts.rules.js';
import { GeneralForm, LevelForm } from './editing.forms.js';
import { EditingReader } from './editing-reader.js';
import { generalValues, levelValues, problemViews } from './editing.views.js';
import { readDimensions, writtenGeneral, writtenLevel } from './part-forms.rules.js';
import { type Edited, InstrumentDrafts, seenOf } from './instrument-drafts.js';
import { SourceEdit } from './source-edit.js';

const pathOf = (id: string) => `/fm4/instrumento/borradores/${id}`;
const saved = (id: string) => redirect(pathOf(id), { flash: 'assessments-fm4.flash.saved' });

/** What a draft says beside its practices: the whole, the dimensions with their weights, the levels. */
@Controller('fm4/instrumento/borradores/:id')
@Allow({ staff: ['content_editor', 'staff_admin'] })
export class PartsPages {
  constructor(
    private readonly reader: EditingReader,
    private readonly drafts: InstrumentDrafts,
  ) {}

  @Get('generales')
  async general(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { draft } = await this.reader.draft(actorOf(viewer), id);
    return this.generalPage(
      viewer,
      id,
      emptyForm({ ...generalValues(draft.definition), seen: seenOf(draft, 'general') }),
    );
  }

  @Post('generales')
  saveGeneral(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(GeneralForm) form: Submitted<GeneralForm>) {
    return this.saving(viewer, id, 'general', form, {
      change: (sent, source) => writtenGeneral(source, sent),
      page: (state, problems) => this.generalPage(viewer, id, state, problems),
    });
  }

  @Get('niveles/:level')
  async level(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('level') level: string) {
    const { draft } = await this.reader.draft(actorOf(viewer), id);
    const own = levelIn(level);
    const values = { ...levelValues(draft.definition, own), seen: seenOf(draft, `level:${own}`) };
    return this.levelPage(viewer, id, own, emptyForm(values));
  }

  @Post('niveles/:level')
  saveLevel(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('level') level: string,
    @Submitted(LevelForm) form: Submitted<LevelForm>,
  ) {
    const own = levelIn(level);
    return this.saving(viewer, id, `level:${own}`, form, {
      change: (sent, source) => new SourceEdit(source).setEntry(['niveles', 'lista'], own, writtenLevel(sent)).text(),
      page: (state, problems) => this.levelPage(viewer, id, own, state, problems),
    });
  }

  @Get('dimensiones')
  async dimensions(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { draft } = await this.reader.draft(actorOf(viewer), id);
    const values = Object.fromEntries(
      draft.definition.dimensions.flatMap((one) => [
        [`nombre-${one.id}`, one.name],
        [`peso-${one.id}`, String(one.weight)],
        [`proposito-${one.id}`, one.purpose],
      ]),
    );
    return this.dimensionsPage(viewer, id, emptyForm({ ...values, seen: seenOf(draft, 'dimensions') }));
  }

  /** Which dimensions there are is the draft's to say, so no form class can name their fields. */
  @Post('dimensiones')
  async saveDimensions(@Viewer() viewer: Viewer, @Param('id') id: string, @Body() body: unknown) {
    const { draft } = await this.reader.draft(actorOf(viewer), id);
    const form = readDimensions(draft.definition.dimensions, body);
    return this.saving(viewer, id, 'dimensions', form, {
      change: ({ dimensions }, source) =>
        dimensions
          .reduce((edit, { id: one, ...fields }) => edit.setEntry(['dimensiones'], one, fields), new SourceEdit(source))
          .text(),
      page: (state, problems) => this.dimensionsPage(viewer, id, state, problems),
    });
  }

  /** Saves a part; what breaks the rules of the file comes back with everything that was typed. */
  private saving<T extends { seen?: string }>(
    viewer: Viewer,
    id: string,
    part: DraftPart,
    form: Submitted<T>,
    ways: {
      change: (sent: T, source: string) => string;
      page: (state: FormState, problems: readonly Problem[]) => Promise<View>;
    },
  ) {
    return submit<T, Edited>(form, {
      perform: (sent) =>
        this.drafts.edit(actorOf(viewer), id, { part, seen: sent.seen ?? '' }, (source) => ways.change(sent, source)),
      invalid: async (state) => ways.page(await this.seenAgain(viewer, id, part, state), []),
      done: async (edited) => {
        if (edited.kind === 'saved') return saved(id);
        const page = await ways.page(emptyForm(form.raw), edited.problems);
        return view(page.component, page.props, { status: 422 });
      },
    });
  }

  /** Having read that a colleague changed it, the person may save again over that. */
  private async seenAgain(viewer: Viewer, id: string, part: DraftPart, state: FormState): Promise<FormState> {
    if (state.summary?.key !== 'refusal.assessments.draft-changed') return state;
    const { draft } = await this.reader.draft(actorOf(viewer), id);
    return { ...state, values: { ...state.values, seen: seenOf(draft, part) } };
  }

  private async generalPage(viewer: Viewer, id: string, form: FormState, problems: readonly Problem[] = []) {
    const { shown } = await this.reader.draft(actorOf(viewer), id);
    return view(GeneralPage, { draft: shown, form, problems: problemViews(problems) });
  }

  private async levelPage(
    viewer: Viewer,
    id: string,
    level: LevelId,
    form: FormState,
    problems: readonly Problem[] = [],
  ) {
    const { shown, draft } = await this.reader.draft(actorOf(viewer), id);
    const conditions = draft.definition.levels.find((one) => one.id === level)!.conditions;
    const asked = conditions.map((one) => ({ id: one.id, kind: one.kind }));
    return view(LevelFormPage, { draft: shown, level, conditions: asked, form, problems: problemViews(problems) });
  }

  private async dimensionsPage(viewer: Viewer, id: string, form: FormState, problems: readonly Problem[] = []) {
    const { shown, draft } = await this.reader.draft(actorOf(viewer), id);
    const dimensions = draft.definition.dimensions.map((one) => ({ id: one.id, name: one.name }));
    return view(DimensionsPage, { draft: shown, dimensions, form, problems: problemViews(problems) });
  }
}

function levelIn(level: string): LevelId {
  if (level !== 'N1' && level !== 'N2' && level !== 'N3') throw notFound();
  return level;
}
