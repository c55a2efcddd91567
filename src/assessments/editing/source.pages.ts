import { readFile } from 'node:fs/promises';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Storage } from '#libs/storage';
import type { FormState } from '#templates/components/form-state';
import { ImportPage } from '#templates/assessments/editing/import.page';
import { SourcePage } from '#templates/assessments/editing/source.page';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  redirect,
  refusalOf,
  refusedState,
  submit,
  Submitted,
  type UploadedForm,
  view,
  Viewer,
  withUploads,
} from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { MAX_SOURCE_LENGTH } from '../instrument/fields.js';
import type { Problem } from '../instrument/problems.js';
import { SourceForm } from './editing.forms.js';
import { EditingReader } from './editing-reader.js';
import { problemViews } from './editing.views.js';
import { type Edited, InstrumentDrafts, seenOf } from './instrument-drafts.js';
import { yamlNamed } from './versions.pages.js';

const home = '/fm4/instrumento';
const pathOf = (id: string) => `${home}/borradores/${id}`;
/** Bytes of a file: each of its characters may take four. */
const limits = {
  file: MAX_SOURCE_LENGTH * 4,
  files: 1,
  form: MAX_SOURCE_LENGTH * 4 + 64 * 1024,
  tooLarge: () => refuse('assessments.form-too-large', { status: 413, params: { max: '1.6 MB', n: 1 } }),
};

/** The instrument as a file: out, in, and typed. */
@Controller('fm4/instrumento')
@Allow({ staff: ['content_editor', 'staff_admin'] })
export class SourcePages {
  constructor(
    private readonly storage: Storage,
    private readonly reader: EditingReader,
    private readonly drafts: InstrumentDrafts,
  ) {}

  @Get('borradores/:id/archivo.yaml')
  @Allow({ staff: ['content_editor', 'legal_reviewer', 'staff_admin'] })
  async download(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { draft } = await this.reader.draft(actorOf(viewer), id);
    return file(Buffer.from(draft.source, 'utf8'), yamlNamed(`${draft.definition.version}-borrador`));
  }

  @Get('borradores/:id/yaml')
  async form(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { draft } = await this.reader.draft(actorOf(viewer), id);
    return this.page(viewer, id, emptyForm({ source: draft.source, seen: seenOf(draft, 'source') }));
  }

  @Post('borradores/:id/yaml')
  save(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(SourceForm) form: Submitted<SourceForm>) {
    return submit<SourceForm, Edited>(form, {
      perform: ({ source, seen }) =>
        this.drafts.edit(actorOf(viewer), id, { part: 'source', seen: seen ?? '' }, () => `${source}\n`),
      invalid: async (state) => {
        if (state.summary?.key !== 'refusal.assessments.draft-changed') return this.page(viewer, id, state);
        const { draft } = await this.reader.draft(actorOf(viewer), id);
        return this.page(viewer, id, { ...state, values: { ...state.values, seen: seenOf(draft, 'source') } });
      },
      done: (edited) =>
        edited.kind === 'saved'
          ? redirect(`${pathOf(id)}/cambios`, { flash: 'assessments-fm4.flash.saved' })
          : this.page(viewer, id, emptyForm(form.raw), edited.problems),
    });
  }

  @Get('importar')
  ask(@Viewer() viewer: Viewer) {
    return this.importPage(viewer, emptyForm());
  }

  /** Takes a file as a draft: what is wrong in it is said by line and field, and nothing is kept then. */
  @Post('importar')
  take(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return withUploads(request, this.storage, limits, async (form) => {
      const sent = await sourceIn(form);
      const values = { source: sent.typed };
      if (sent.error) return this.importPage(viewer, { values, errors: { file: { key: sent.error } } }, 422);
      try {
        const edited = await this.drafts.take(actorOf(viewer), sent.source);
        if (edited.kind === 'saved')
          return redirect(`${pathOf(edited.id)}/cambios`, { flash: 'assessments-fm4.flash.imported' });
        return await this.importPage(viewer, emptyForm(values), 422, edited.problems);
      } catch (error) {
        const refused = refusalOf(error);
        if (!refused || refused.status === 403) throw error;
        return this.importPage(viewer, refusedState(values, refused), refused.status);
      }
    });
  }

  private async importPage(viewer: Viewer, form: FormState, status = 200, problems: readonly Problem[] = []) {
    const { draft } = await this.reader.list(actorOf(viewer));
    return view(ImportPage, { draft, form, problems: problemViews(problems) }, { status });
  }

  private async page(viewer: Viewer, id: string, form: FormState, problems: readonly Problem[] = []) {
    const { shown } = await this.reader.draft(actorOf(viewer), id);
    const status = problems.length > 0 ? 422 : 200;
    return view(SourcePage, { draft: shown, form, problems: problemViews(problems) }, { status });
  }
}

/** The text of the file, or what was typed where none was chosen. */
async function sourceIn({
  fields,
  files,
}: UploadedForm): Promise<{ source: string; typed: string; error: string | null }> {
  const typed = fields['source']?.replaceAll(/\r\n?/g, '\n') ?? '';
  const [upload] = files;
  if (!upload) return { source: typed, typed, error: typed.trim() === '' ? 'assessments-fm4.import.none' : null };
  if (!upload.file) return { source: '', typed, error: 'assessments-fm4.import.too-large' };
  try {
    const bytes = await readFile(upload.file.path);
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes), typed, error: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { source: '', typed, error: 'assessments-fm4.import.not-text' };
  }
}
