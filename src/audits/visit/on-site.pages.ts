import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '#libs/ids';
import { Storage } from '#libs/storage';
import { OnSitePage } from '#templates/audits/visit/on-site.page';
import type { OnSiteProps } from '#templates/audits/visit/visit-props';
import {
  actorOf,
  Allow,
  file,
  notFound,
  Pages,
  readForm,
  redirect,
  refusalOf,
  serviceWorker,
  submit,
  type Submitted,
  type UploadedFile,
  type UploadedForm,
  view,
  Viewer,
  withUploads,
} from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { type EntryForm, entryForms, InterviewForm, ObservationForm, PhotoForm, SampleForm } from './entry.forms.js';
import type { EntryWord } from './entry.forms.js';
import { MAX_PHOTO_BYTES, maxPhotoSize } from './entry.rules.js';
import { onSitePage } from './on-site.views.js';
import { VisitEntries } from './visit-entries.service.js';
import { VisitReader } from './visit-reader.js';

const base = (id: string): string => `/fm4/auditorias/${id}/visita`;
/** Where the page is after each form. */
const anchors: Readonly<Record<EntryWord, string>> = {
  observacion: 'practicas',
  entrevista: 'entrevistas',
  muestra: 'expedientes',
  foto: 'fotos',
};
const photoTooLarge = () =>
  refuse('audits.visit-photo-large', { status: 413, field: 'photo', params: { max: maxPhotoSize } });

/**
 * What auditors put down in the workplace. The same forms serve a browser without scripts, which gets pages, and the script
 * that keeps them while there is no network, which asks for JSON.
 */
@Controller('fm4/auditorias/:id/visita')
@Allow({ staff: ['auditor'] })
export class OnSitePages {
  constructor(
    private readonly entries: VisitEntries,
    private readonly reader: VisitReader,
    private readonly storage: Storage,
    private readonly pages: Pages,
  ) {}

  @Get('en-sitio')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  /** The service worker; being here it can serve no other page than that of this visit. */
  @Get('trabajador.js')
  @Allow('public')
  worker() {
    return serviceWorker('visit-worker.js');
  }

  @Post('en-sitio/:word')
  @HttpCode(200)
  putDown(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('word') named: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!Object.hasOwn(entryForms, named)) throw notFound();
    const word = named as EntryWord;
    const limits = {
      file: MAX_PHOTO_BYTES,
      files: 1,
      form: MAX_PHOTO_BYTES + 1024 * 1024,
      tooLarge: photoTooLarge,
    };
    return withUploads(request, this.storage, limits, async (sent) => {
      const form = await readForm<EntryForm>(entryForms[word], sent.fields);
      if (request.headers.accept?.includes('application/json'))
        return this.answerScript(viewer, id, form, sent, request, reply);
      return submit(form, {
        perform: (value) => this.keep(viewer, id, value, sent),
        invalid: (state) => this.page(viewer, id, { kind: word, form: state }),
        done: (_, value) => redirect(`${base(id)}/en-sitio#${anchorOf(word, value)}`, { flash: 'flash.visit.kept' }),
      });
    });
  }

  @Post('en-sitio/:entry/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('entry') entry: string) {
    await this.entries.remove(actorOf(viewer), id, entry);
    return redirect(`${base(id)}/en-sitio`, { flash: 'flash.visit.removed' });
  }

  @Get('fotos/:entry')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  async photo(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('entry') entry: string) {
    const bytes = await this.entries.openPhoto(actorOf(viewer), id, entry);
    return file(bytes, { contentType: 'image/jpeg', name: 'foto.jpg', inline: true });
  }

  private async page(viewer: Viewer, id: string, returned: OnSiteProps['returned']) {
    const material = await this.reader.onSite(actorOf(viewer), id);
    return view(OnSitePage, onSitePage(material, viewer.userId, returned, newId));
  }

  /** Says that it is kept, or why it never will be as it is. */
  private async answerScript(
    viewer: Viewer,
    id: string,
    form: Submitted<EntryForm>,
    sent: UploadedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<object> {
    const { maybe, t } = this.pages.words(request);
    if (!form.ok) {
      const problem = Object.values(form.state.errors)[0] ?? form.state.summary;
      void reply.status(422);
      return { kept: false, message: (problem && maybe(problem.key, problem.params)) ?? t('form.invalid') };
    }
    try {
      await this.keep(viewer, id, form.value, sent);
      return { kept: true };
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      void reply.status(refused.status);
      return { kept: false, message: maybe(`refusal.${refused.code}`, refused.params) ?? t('form.invalid') };
    }
  }

  private keep(viewer: Viewer, id: string, form: EntryForm, { files }: UploadedForm): Promise<void> {
    const actor = actorOf(viewer);
    if (form instanceof ObservationForm) return this.entries.observe(actor, id, form);
    if (form instanceof InterviewForm) return this.entries.interview(actor, id, form);
    if (form instanceof SampleForm) return this.entries.sample(actor, id, form);
    return this.entries.photo(actor, id, form as PhotoForm, receivedPhoto(files[0]));
  }
}

const anchorOf = (word: EntryWord, form: EntryForm): string =>
  form instanceof ObservationForm ? `p-${form.item}` : anchors[word];

/** @throws Refused when there is none, or it could not be taken */
function receivedPhoto(sent: UploadedFile | undefined) {
  if (!sent) throw refuse('audits.visit-photo-none', { status: 422, field: 'photo' });
  if (sent.file) return sent.file;
  throw (typeof sent.problem === 'object' && sent.problem ? refusalOf(sent.problem) : null) ?? photoTooLarge();
}
