import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { ItemFormPage } from '#templates/assessments/editing/item-form.page';
import { ItemPreviewPart } from '#templates/assessments/editing/item-preview';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { readInstrument } from '../instrument/instrument.parser.js';
import type { Instrument } from '../instrument/instrument.types.js';
import type { Problem } from '../instrument/problems.js';
import { itemFieldsChanged } from './diff.rules.js';
import { ItemForm, NewItemForm } from './editing.forms.js';
import { EditingReader, type OpenDraft } from './editing-reader.js';
import { previewOf, problemViews } from './editing.views.js';
import { formValuesOf, freshItemValues, problemsInForm, writtenItem } from './item-form.rules.js';
import { type Edited, InstrumentDrafts, seenOf } from './instrument-drafts.js';
import { SourceEdit } from './source-edit.js';

const pathOf = (id: string) => `/fm4/instrumento/borradores/${id}`;

/** Practices of a draft: one form each, beside it how companies will see it and what changed. */
@Controller('fm4/instrumento/borradores/:id/practicas')
@Allow({ staff: ['content_editor', 'staff_admin'] })
export class ItemPages {
  constructor(
    private readonly reader: EditingReader,
    private readonly drafts: InstrumentDrafts,
  ) {}

  @Get('nueva')
  async fresh(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('dimension') dimension?: unknown) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const { dimensions, items } = open.draft.definition;
    const own = dimensions.find((one) => one.id === dimension) ?? dimensions[0]!;
    const last = items.filter((item) => item.dimension === own.id).map((item) => Number(item.id.split('-').at(-1)));
    const next = `${own.id}-${String(Math.max(0, ...last.filter(Number.isInteger)) + 1).padStart(2, '0')}`;
    return this.page(open, null, emptyForm({ ...freshItemValues(own.id), id: next }));
  }

  @Post('nueva')
  add(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(NewItemForm) form: Submitted<NewItemForm>) {
    const itemId = form.ok ? form.value.id : '';
    return submit<NewItemForm, Edited>(form, {
      perform: (sent) =>
        this.drafts.edit(actorOf(viewer), id, { part: `item:${sent.id}`, seen: sent.seen ?? '' }, (source) =>
          new SourceEdit(source)
            .addEntry(
              ['items'],
              { id: sent.id, dimension: sent.dimension, ...writtenItem(sent) },
              (entry) => entry['dimension'] === sent.dimension,
            )
            .text(),
        ),
      invalid: async (state) => this.page(await this.reader.draft(actorOf(viewer), id), null, state),
      done: (edited) => this.done(viewer, id, null, { edited, itemId, raw: form.raw }),
    });
  }

  @Get(':item')
  async edit(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('item') itemId: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const item = itemIn(open.draft.definition, itemId);
    const values = { ...formValuesOf(item), seen: seenOf(open.draft, `item:${itemId}`) };
    return this.page(open, itemId, emptyForm(values));
  }

  @Post(':item')
  save(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('item') itemId: string,
    @Submitted(ItemForm) form: Submitted<ItemForm>,
  ) {
    return submit<ItemForm, Edited>(form, {
      perform: (sent) =>
        this.drafts.edit(actorOf(viewer), id, { part: `item:${itemId}`, seen: sent.seen ?? '' }, (source) => {
          const edit = new SourceEdit(source);
          if (!edit.has(['items'], itemId)) throw notFound();
          return edit.setEntry(['items'], itemId, writtenItem(sent)).text();
        }),
      invalid: async (state) => {
        const open = await this.reader.draft(actorOf(viewer), id);
        itemIn(open.draft.definition, itemId);
        const changed = state.summary?.key === 'refusal.assessments.draft-changed';
        const values = changed ? { ...state.values, seen: seenOf(open.draft, `item:${itemId}`) } : state.values;
        return this.page(open, itemId, { ...state, values }, { theirs: changed });
      },
      done: (edited) => this.done(viewer, id, itemId, { edited, itemId, raw: form.raw }),
    });
  }

  /** How the practice will look with what is typed, for the script of its form; nothing is kept. */
  @Post(':item/vista')
  @HttpCode(200)
  async preview(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('item') itemId: string,
    @Submitted(ItemForm) form: Submitted<ItemForm>,
  ) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const before = itemIn(open.draft.definition, itemId);
    const shown = previewed(open, itemId, form);
    const base = open.base.items.find((item) => item.id === itemId) ?? before;
    return view(
      ItemPreviewPart,
      {
        preview: shown.item && previewOf(open.draft.definition, shown.item),
        changes: shown.item ? itemFieldsChanged(base, shown.item) : [],
        base: open.base.version,
        problems: problemViews(shown.problems),
      },
      { fragment: true },
    );
  }

  @Post(':item/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('item') itemId: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const item = open.draft.definition.items.find((one) => one.id === itemId);
    if (!item) return redirect(pathOf(id));
    const seen = seenOf(open.draft, `item:${itemId}`);
    const edited = await this.drafts.edit(actorOf(viewer), id, { part: `item:${itemId}`, seen }, (source) =>
      new SourceEdit(source).removeEntry(['items'], itemId).text(),
    );
    if (edited.kind === 'saved')
      return redirect(pathOf(id), { flash: 'assessments-fm4.flash.removed', params: { item: itemId } });
    const values = { ...formValuesOf(item), seen };
    return this.page(open, itemId, emptyForm(values), { problems: edited.problems, status: 422 });
  }

  private async done(
    viewer: Viewer,
    id: string,
    formOf: string | null,
    { edited, itemId, raw }: { edited: Edited; itemId: string; raw: FormState['values'] },
  ) {
    if (edited.kind === 'saved')
      return redirect(`${pathOf(id)}/practicas/${itemId}`, { flash: 'assessments-fm4.flash.saved' });
    const open = await this.reader.draft(actorOf(viewer), id);
    const { errors, rest } = problemsInForm(edited.problems, itemId);
    return this.page(open, formOf, { values: raw, errors }, { problems: rest, status: 422 });
  }

  private page(
    { draft, base, shown }: OpenDraft,
    itemId: string | null,
    form: FormState,
    {
      problems = [],
      status = 200,
      theirs = false,
    }: { problems?: readonly Problem[]; status?: number; theirs?: boolean } = {},
  ) {
    const { definition } = draft;
    const item = definition.items.find((one) => one.id === itemId);
    const before = base.items.find((one) => one.id === itemId);
    const place = definition.items.findIndex((one) => one.id === itemId);
    return view(
      ItemFormPage,
      {
        draft: shown,
        item: itemId,
        dimensions: definition.dimensions.map((one) => ({ id: one.id, name: one.name })),
        questions: definition.profile.map(({ field, kind, options }) => ({ field, kind, options })),
        preview: item ? previewOf(definition, item) : null,
        changes: item && before ? itemFieldsChanged(before, item) : [],
        next: place >= 0 ? (definition.items[place + 1]?.id ?? null) : null,
        previous: definition.items[place - 1]?.id ?? null,
        theirs,
        form,
        problems: problemViews(problems),
      },
      { status },
    );
  }
}

function itemIn(instrument: Instrument, itemId: string) {
  const item = instrument.items.find((one) => one.id === itemId);
  if (!item) throw notFound();
  return item;
}

/** The practice as typed; what is not whole yet shows what is wrong, and the rest as it stands. */
function previewed({ draft }: OpenDraft, itemId: string, form: Submitted<ItemForm>) {
  const before = itemIn(draft.definition, itemId);
  if (!form.ok) return { item: null, problems: [] };
  const read = readInstrument(new SourceEdit(draft.source).setEntry(['items'], itemId, writtenItem(form.value)).text());
  if ('problems' in read) return { item: null, problems: read.problems };
  return { item: read.instrument.items.find((one) => one.id === itemId) ?? before, problems: [] };
}
