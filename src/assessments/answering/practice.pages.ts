import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PracticePage } from '#templates/assessments/answering/practice.page';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  notFound,
  Pages,
  readForm,
  redirect,
  type Redirect,
  Refused,
  refusedState,
  type View,
  view,
  type Viewer,
} from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { EvidenceFiles } from '../evidence/evidence.service.js';
import { fileTooLarge, readSentForm, type SentForm } from '../evidence/sent-form.js';
import { AnswerForm } from './answer.forms.js';
import { AnswerService, type SavedAnswer } from './answer.service.js';
import { AssessmentReader, type OpenPractice, type TypedAnswer } from './assessment-reader.js';
import { savedAnswer, staleAnswer } from './autosave.js';

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
    private readonly files: EvidenceFiles,
  ) {}

  @Get(':item')
  async practice(@CurrentViewer() viewer: Viewer, @Param('item') itemId: string) {
    const open = await this.open(viewer, itemId);
    return open ? practicePage(open) : redirect(home);
  }

  /** Save and go on, upload or remove a file: each button saves answer and note first. */
  @Post(':item')
  async save(@CurrentViewer() viewer: Viewer, @Param('item') itemId: string, @Req() request: FastifyRequest) {
    const sent = await readSentForm(request);
    const form = await readForm(AnswerForm, sent.fields);
    if (!form.ok) return this.page(viewer, itemId, form.state, 422);
    const values = sent.fields;
    try {
      const { value = null, note = '', version = 0 } = form.value;
      const saved = await this.answering.saveAnswer(actorOf(viewer), viewer.companyId!, itemId, {
        value,
        note,
        version,
      });
      if (saved.kind === 'stale') return await this.stale(viewer, itemId, values, saved, { value, note });
      values['version'] = String(saved.answer.version);
      return await this.act(viewer, itemId, sent);
    } catch (error) {
      if (!(error instanceof Refused) || error.status === 404 || error.status === 403) throw error;
      return this.page(viewer, itemId, refusedState(values, error), error.status);
    }
  }

  /** The same form, sent by the script as people type. */
  @Post(':item/guardar')
  @HttpCode(200)
  async autosave(
    @CurrentViewer() viewer: Viewer,
    @Param('item') itemId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const sent = await readSentForm(request);
    const form = await readForm(AnswerForm, sent.fields);
    if (!form.ok) throw refuse('invalid', { status: 422 });
    const { value = null, note = '', version = 0 } = form.value;
    const saved = await this.answering.saveAnswer(actorOf(viewer), viewer.companyId!, itemId, { value, note, version });
    const open = await this.open(viewer, itemId, saved.kind === 'stale' ? { value, note } : null);
    if (!open) throw notFound();
    const words = this.pages.words(request);
    if (saved.kind === 'saved') return savedAnswer(open, saved.answer, words);
    void reply.status(409);
    return staleAnswer(open, saved.theirs, words);
  }

  private async act(viewer: Viewer, itemId: string, sent: SentForm): Promise<Redirect> {
    const { action, remove, proves = '' } = sent.fields;
    const here = `${home}/${itemId}`;
    if (remove) {
      const { name } = await this.files.remove(actorOf(viewer), viewer.companyId!, remove);
      return redirect(`${here}#evidencia`, { flash: 'assessments.flash.removed', params: { name } });
    }
    if (sent.tooLarge) throw fileTooLarge();
    const uploaded = sent.file && (await this.files.add(actorOf(viewer), viewer.companyId!, itemId, sent.file, proves));
    if (action === 'upload') {
      if (!uploaded) throw refuse('assessments.file-missing', { status: 422, field: 'file' });
      return redirect(`${here}#evidencia`, { flash: 'assessments.flash.uploaded', params: uploaded });
    }
    const next = (await this.open(viewer, itemId))?.practice.next;
    return redirect(next ? `${home}/${next}` : home, { flash: 'assessments.flash.saved' });
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
    return this.db.as(actorOf(viewer), (tx) => this.reader.practice(tx, viewer.companyId!, itemId, mine));
  }
}

function practicePage(open: OpenPractice, form = formOf(open), status = 200): View {
  return view(PracticePage, { practice: open.practice, score: open.score, form }, { status });
}

/** The form as it is saved. */
function formOf({ answer }: OpenPractice) {
  return emptyForm({
    value: answer?.value == null ? '' : String(answer.value),
    note: answer?.note ?? '',
    version: String(answer?.version ?? 0),
  });
}
