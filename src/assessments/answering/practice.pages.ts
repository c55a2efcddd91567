import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  Pages,
  readForm,
  redirect,
  type Redirect,
  refusalOf,
  refusedState,
  type UploadedForm,
  type View,
  Viewer,
} from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { EvidenceUploads } from '../evidence/evidence-uploads.js';
import { did } from '../evidence/evidence-changes.js';
import { AnswerForm, changeOf } from './answer.forms.js';
import { AnswerService, type SavedAnswer } from './answer.service.js';
import { AssessmentReader, type OpenPractice, type TypedAnswer } from './assessment-reader.js';
import { savedAnswer, staleAnswer } from './autosave.js';
import { PracticeExtras } from './practice-extras.js';
import { formWithRefused, practicePage } from './practice-form.js';
import { clearedFlash, evidenceFlash, savedFlash, uploadedFlash } from './practice.views.js';

const home = '/empresa/autoevaluacion';

/** One practice: its answer, note and files, with and without scripts. */
@Controller('empresa/autoevaluacion')
@Allow({ company: ['company_admin', 'company_editor'] })
export class PracticePages {
  constructor(
    private readonly db: Database,
    private readonly pages: Pages,
    private readonly reader: AssessmentReader,
    private readonly answering: AnswerService,
    private readonly uploads: EvidenceUploads,
    private readonly extras: PracticeExtras,
  ) {}

  @Get(':item')
  async practice(@Viewer() viewer: Viewer, @Param('item') itemId: string) {
    await this.reader.refreshHeld(viewer.companyId!);
    const open = await this.open(viewer, itemId);
    return open ? practicePage(open) : redirect(home);
  }

  /** Save and go on, clear the answer, upload, remove or bring back a file: each button saves answer and note first. */
  @Post(':item')
  save(@Viewer() viewer: Viewer, @Param('item') itemId: string, @Req() request: FastifyRequest) {
    return this.uploads.read(actorOf(viewer), viewer.companyId!, request, (sent) => this.saved(viewer, itemId, sent));
  }

  private async saved(viewer: Viewer, itemId: string, sent: UploadedForm): Promise<View | Redirect> {
    const values = sent.fields;
    if (values['action'] === 'clear') values['value'] = '';
    const form = await readForm(AnswerForm, values);
    if (!form.ok) return this.page(viewer, itemId, form.state, 422);
    try {
      const change = changeOf(form.value);
      const saved = await this.answering.saveAnswer(actorOf(viewer), viewer.companyId!, itemId, change);
      if (saved.kind === 'stale') return await this.stale(viewer, itemId, values, saved, change);
      values['version'] = String(saved.answer.version);
      return await this.act(viewer, itemId, sent, saved);
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused || refused.status === 404 || refused.status === 403) throw error;
      return this.page(viewer, itemId, refusedState(values, refused), refused.status);
    }
  }

  /** The same form, sent by the script as people type. */
  @Post(':item/guardar')
  @HttpCode(200)
  autosave(
    @Viewer() viewer: Viewer,
    @Param('item') itemId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.uploads.read(actorOf(viewer), viewer.companyId!, request, async ({ fields }) => {
      const form = await readForm(AnswerForm, fields);
      if (!form.ok) throw refuse('invalid', { status: 422 });
      const change = changeOf(form.value);
      const saved = await this.answering.saveAnswer(actorOf(viewer), viewer.companyId!, itemId, change);
      const open = await this.open(viewer, itemId, saved.kind === 'stale' ? change : null);
      if (!open) throw notFound();
      const words = this.pages.words(request);
      if (saved.kind === 'saved') return savedAnswer(open, saved, words);
      void reply.status(409);
      return staleAnswer(open, saved.theirs, words);
    });
  }

  private async act(
    viewer: Viewer,
    itemId: string,
    sent: UploadedForm,
    saved: Extract<SavedAnswer, { kind: 'saved' }>,
  ): Promise<View | Redirect> {
    const actor = actorOf(viewer);
    const companyId = viewer.companyId!;
    const { action } = sent.fields;
    const here = `${home}/${itemId}`;
    const said = await this.extras.act(actor, companyId, itemId, sent.fields);
    if (said) return redirect(`${here}#${said.place}`, { flash: said.flash });
    delete sent.fields['comment'];
    const done = await this.uploads.act(actor, companyId, sent);
    if (done) return redirect(`${here}#evidencia`, evidenceFlash(done));
    if (action === 'clear') return redirect(here, clearedFlash(itemId, saved.changed));
    const kept = await this.uploads.keep(actor, companyId, itemId, sent);
    if (kept.refused[0]) {
      return await this.page(viewer, itemId, formWithRefused(sent.fields, kept), kept.refused[0].refusal.status);
    }
    const pending = did('pending', kept.pending);
    if (pending) return redirect(`${here}#evidencia`, evidenceFlash(pending));
    if (action === 'upload') {
      if (kept.added.length === 0) throw refuse('assessments.file-missing', { status: 422, field: 'file' });
      return redirect(`${here}#evidencia`, uploadedFlash(kept.added));
    }
    const next = (await this.open(viewer, itemId))?.practice.next;
    return redirect(next ? `${home}/${next}` : home, savedFlash(itemId, saved, kept.added));
  }

  private async stale(
    viewer: Viewer,
    itemId: string,
    values: Record<string, string>,
    saved: Extract<SavedAnswer, { kind: 'stale' }>,
    mine: TypedAnswer,
  ): Promise<View> {
    const open = await this.open(viewer, itemId, mine);
    if (!open) throw notFound();
    // with the present version: having seen both answers, the person may replace the other
    const form = emptyForm({ ...values, version: String(saved.theirs.version) });
    return practicePage(open, form, 409);
  }

  private async page(
    viewer: Viewer,
    itemId: string,
    form: ReturnType<typeof emptyForm>,
    status: number,
  ): Promise<View> {
    const open = await this.open(viewer, itemId);
    if (!open) throw refuse('assessments.not-started');
    return practicePage(open, form, status);
  }

  /** The practice as it stands; null while there is no assessment. @throws Refused `not-found` for an unknown one */
  private open(viewer: Viewer, itemId: string, mine: TypedAnswer | null = null): Promise<OpenPractice | null> {
    const { companyId, userId: viewerId } = viewer;
    return this.db.as(actorOf(viewer), (tx) => this.reader.practice(tx, companyId!, itemId, { viewerId, mine }));
  }
}
