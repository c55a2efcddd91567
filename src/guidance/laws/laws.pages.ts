import { readFile } from 'node:fs/promises';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { pdfStart, textOfPages } from '#libs/files';
import { newId } from '#libs/ids';
import { Storage } from '#libs/storage';
import type { FormState } from '#templates/components/form-state';
import { glossary } from '#templates/guidance/glossary';
import { LawPage } from '#templates/guidance/laws/law.page';
import { LawsPage } from '#templates/guidance/laws/laws.page';
import {
  actorOf,
  Allow,
  emptyForm,
  readForm,
  redirect,
  refusalOf,
  refusedState,
  type UploadedForm,
  view,
  Viewer,
  withUploads,
} from '../../web/index.js';
import { lawsKnown } from '../citations.rules.js';
import { refuse } from '../guidance.refusals.js';
import { dayOf } from '../review.rules.js';
import { hasText, lawText, MOST_LAW_PAGES } from './law-pdf.rules.js';
import { LawForm, LONGEST_LAW } from './laws.forms.js';
import { Laws } from './laws.service.js';

const home = '/fm4/contenidos/leyes';
/** Bytes of a file: a law as PDF takes some megabytes. */
const LARGEST_FILE = 12 * 1024 * 1024;
const limits = {
  file: LARGEST_FILE,
  files: 1,
  form: LARGEST_FILE + LONGEST_LAW * 4,
  tooLarge: () => refuse('guidance.law-large', { status: 413 }),
};

/** New texts of laws: entered, looked at with all that they touch, applied. */
@Controller('fm4/contenidos/leyes')
@Allow({ staff: ['legal_reviewer'] })
export class LawsPages {
  constructor(
    private readonly laws: Laws,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm({ id: newId() }));
  }

  @Post()
  enter(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return withUploads(request, this.storage, limits, async (sent) => {
      const { text, error } = await textIn(sent);
      const form = await readForm(LawForm, { ...sent.fields, text });
      // a file is not sent back into the page, which would be as long as the law
      const typed = { ...sent.fields, text: sent.fields['text'] ?? '' };
      if (!form.ok) return this.page(viewer, { ...form.state, values: typed }, 422);
      const { id = newId(), law, publishedOn, source, baseline } = form.value;
      const ahead = publishedOn > dayOf(this.clock.now());
      const errors = {
        ...(error || !form.value.text ? { text: { key: error ?? 'refusal.guidance.law-none' } } : {}),
        ...(ahead ? { publishedOn: { key: 'refusal.guidance.law-ahead' } } : {}),
      };
      if (Object.keys(errors).length > 0) return this.page(viewer, { values: typed, errors }, 422);
      try {
        const entered = { id, law, publishedOn, source, baseline: baseline === 'si', text: form.value.text! };
        return redirect(`${home}/${await this.laws.enter(actorOf(viewer), entered)}`);
      } catch (error_) {
        const refused = refusalOf(error_);
        if (!refused || refused.status === 403) throw error_;
        return this.page(viewer, refusedState(typed, refused), refused.status);
      }
    });
  }

  @Get(':id')
  async show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { change, articles, flagged, elsewhere, companies } = await this.laws.look(actorOf(viewer), id);
    return view(LawPage, { change, articles, flagged, elsewhere, companies });
  }

  @Post(':id/aplicar')
  async apply(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.laws.apply(actorOf(viewer), id);
    return redirect(`${home}/${id}`, { flash: 'guidance-fm4.law.applied' });
  }

  @Post(':id/descartar')
  async discard(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.laws.discard(actorOf(viewer), id);
    return redirect(home, { flash: 'guidance-fm4.law.discarded' });
  }

  private async page(viewer: Viewer, form: FormState, status = 200) {
    const changes = await this.laws.list(actorOf(viewer));
    const laws = lawsKnown
      .map((law) => ({ value: law, label: `${law}: ${glossary[law]!}` }))
      .toSorted((one, other) => one.value.localeCompare(other.value));
    return view(LawsPage, { changes, laws, form, today: dayOf(this.clock.now()) }, { status });
  }
}

/** The text of the file, or what was typed where none was chosen. */
async function textIn({ fields, files }: UploadedForm): Promise<{ text: string; error: string | null }> {
  const [upload] = files;
  if (!upload) return { text: fields['text'] ?? '', error: null };
  if (!upload.file) return { text: '', error: 'refusal.guidance.law-large' };
  const bytes = await readFile(upload.file.path);
  if (pdfStart(bytes) !== null) return textOfPdf(upload.file.path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\u0000', ''), error: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: '', error: 'refusal.guidance.law-file' };
  }
}

async function textOfPdf(path: string): Promise<{ text: string; error: string | null }> {
  const pages = await textOfPages(path, MOST_LAW_PAGES);
  if (!pages) return { text: '', error: 'refusal.guidance.law-broken' };
  if (!hasText(pages)) return { text: '', error: 'refusal.guidance.law-scanned' };
  return { text: lawText(pages).replaceAll('\u0000', ''), error: null };
}
