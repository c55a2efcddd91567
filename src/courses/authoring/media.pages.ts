import { readFile } from 'node:fs/promises';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Storage } from '#libs/storage';
import type { FormState } from '#templates/components/form-state';
import { MediaPage } from '#templates/courses/authoring/media.page';
import { MediumPage } from '#templates/courses/authoring/medium.page';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  readForm,
  redirect,
  refusalOf,
  refusedState,
  type UploadedForm,
  view,
  Viewer,
  withUploads,
} from '../../web/index.js';
import type { PersonActor } from '../../database/index.js';
import { courseLanguages } from '../catalogue/course.languages.js';
import { mediumView } from '../catalogue/medium.views.js';
import { refuse } from '../courses.refusals.js';
import { CourseMedia, type MediumTexts } from '../media/course-media.js';
import { LONGEST_CAPTIONS, mediumLacks, MOST_BYTES, MOST_FORM_BYTES } from '../media/media.rules.js';
import type { MediumRow } from '../media/media.queries.js';
import { AuthoringReader, type OpenDraft } from './authoring-reader.js';
import { MediumForm, NewMediumForm } from './media.forms.js';
import { editors, pathOf } from './part-saving.js';
import { mediaShown } from './problems.rules.js';

const MB = 1024 * 1024;
const sizes = Object.fromEntries(Object.entries(MOST_BYTES).map(([kind, bytes]) => [kind, bytes / MB]));
const tooLarge = () => refuse('courses.media-too-large', { status: 413, params: { most: MOST_BYTES.video / MB } });
const limits = { file: MOST_BYTES.video, files: 2, form: MOST_FORM_BYTES, tooLarge };

/** Pictures, recordings and files of a draft. */
@Controller('fm4/cursos/borradores/:id/medios')
@Allow({ staff: editors })
export class MediaPages {
  constructor(
    private readonly storage: Storage,
    private readonly reader: AuthoringReader,
    private readonly media: CourseMedia,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return listPage(await this.reader.draft(actorOf(viewer), id), emptyForm());
  }

  /** Adds a file, or a recording by its address. What is larger than any may be is refused before it is read. */
  @Post()
  async add(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    const actor = actorOf(viewer);
    const open = await this.reader.draft(actor, id);
    requireOpen(open);
    return withUploads(request, this.storage, limits, async (sent) => {
      const form = await readForm(NewMediumForm, sent.fields);
      if (!form.ok) return listPage(open, form.state, 422);
      try {
        const added = await this.taken(actor, id, sent, form.value);
        return redirect(`${pathOf(id)}/medios/${added}`, { flash: 'courses-fm4.flash.medium-added' });
      } catch (error) {
        const refused = refusalOf(error);
        if (!refused || refused.status === 403) throw error;
        return listPage(open, refusedState(sent.fields, refused), refused.status);
      }
    });
  }

  @Get(':medium')
  async medium(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('medium') mediumId: string) {
    const open = await this.reader.draft(actorOf(viewer), id);
    const medium = found(open, mediumId);
    const { name, captions, captionsLanguage, transcript, version } = medium;
    const values = { name, captions: captions ?? '', language: captionsLanguage ?? 'es', transcript };
    return mediumPage(open, medium, emptyForm({ ...values, version: String(version) }));
  }

  @Post(':medium')
  async save(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('medium') mediumId: string,
    @Req() request: FastifyRequest,
  ) {
    const actor = actorOf(viewer);
    const open = await this.reader.draft(actor, id);
    requireOpen(open);
    const medium = found(open, mediumId);
    return withUploads(request, this.storage, { ...limits, form: 2 * MB, file: MB }, async (sent) => {
      const form = await readForm(MediumForm, sent.fields);
      if (!form.ok) return mediumPage(open, medium, form.state, 422);
      try {
        await this.media.setTexts(actor, mediumId, form.value.version, await textsOf(sent, form.value));
        return redirect(`${pathOf(id)}/medios/${mediumId}`, { flash: 'courses-fm4.flash.saved' });
      } catch (error) {
        const refused = refusalOf(error);
        if (!refused || refused.status === 403 || refused.status === 404) throw error;
        const again = found(await this.reader.draft(actor, id), mediumId);
        const state = refusedState(sent.fields, refused);
        // having seen that somebody else changed it, the person may save over that
        const values = { ...state.values, version: String(again.version) };
        return mediumPage(open, again, { ...state, values }, refused.status);
      }
    });
  }

  @Post(':medium/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('medium') mediumId: string) {
    const actor = actorOf(viewer);
    const open = await this.reader.draft(actor, id);
    requireOpen(open);
    if (open.media.every((one) => one.id !== mediumId)) return redirect(`${pathOf(id)}/medios`);
    if (mediaShown(open.draft.content).includes(mediumId))
      return redirect(`${pathOf(id)}/medios/${mediumId}`, { flash: 'courses-fm4.flash.medium-shown', kind: 'info' });
    await this.media.remove(actor, mediumId);
    return redirect(`${pathOf(id)}/medios`, { flash: 'courses-fm4.flash.medium-removed' });
  }

  /** @throws Refused 422 at the field that is wrong */
  private async taken(actor: PersonActor, id: string, sent: UploadedForm, form: NewMediumForm) {
    const texts = await textsOf(sent, form);
    const upload = sent.files.find(({ field }) => field === 'file');
    if (upload?.problem === 'too-large') throw tooLarge();
    if (upload?.problem instanceof Error) throw upload.problem;
    if (upload?.file) return this.media.add(actor, id, upload.file, upload.name, texts);
    if (form.link === undefined || form.kind === undefined)
      throw refuse('courses.medium-missing', { status: 422, field: form.link === undefined ? 'file' : 'kind' });
    return this.media.addLink(actor, id, form.kind, form.link, texts);
  }
}

/** The texts of a form; captions come as a file or as typed. */
async function textsOf({ files }: UploadedForm, form: MediumForm | NewMediumForm): Promise<MediumTexts> {
  const { name = '', captions = '', language, transcript = '' } = form;
  const upload = files.find(({ field }) => field === 'captionsFile')?.file;
  if (upload && upload.size > LONGEST_CAPTIONS)
    throw refuse('courses.captions', { status: 422, field: 'captionsFile', params: { kind: 'header', line: 1 } });
  const typed = upload ? (await readFile(upload.path)).toString('utf8') : captions;
  return { name, captions: typed, captionsLanguage: language, transcript };
}

function requireOpen({ shown }: OpenDraft): void {
  if (!shown.may.includes('edit')) throw refuse('courses.draft-over', { params: { state: shown.state } });
}

function found({ media }: OpenDraft, mediumId: string): MediumRow {
  const medium = media.find(({ id }) => id === mediumId);
  if (!medium) throw notFound();
  return medium;
}

function shownIn(open: OpenDraft, medium: MediumRow) {
  const used = open.draft.content.lessons.filter(({ body }) => body.includes(medium.id)).map(({ id }) => id);
  return { ...mediumView(medium), used, lacks: mediumLacks(medium), published: medium.publishedAt !== null };
}

function listPage(open: OpenDraft, form: FormState, status = 200) {
  const media = open.media.map((medium) => shownIn(open, medium));
  return view(MediaPage, { draft: open.shown, media, sizes, languages: courseLanguages, form }, { status });
}

function mediumPage(open: OpenDraft, medium: MediumRow, form: FormState, status = 200) {
  const shown = shownIn(open, medium);
  return view(MediumPage, { draft: open.shown, medium: shown, languages: courseLanguages, form }, { status });
}
