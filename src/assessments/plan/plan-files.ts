import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { keepWhile, Storage } from '#libs/storage';
import { type Actor, Database } from '../../database/index.js';
import { notFound, type UploadedFile, type UploadedForm } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { fitsQuota } from '../evidence/evidence.rules.js';
import { EvidenceFiles } from '../evidence/evidence.service.js';
import { overQuota } from '../evidence/evidence-writer.js';
import type { TakenFile } from '../intake/file-intake.js';
import { maxFileSize } from '../intake/intake.rules.js';
import { type OpenedFile, SentFiles, type SentLimits } from '../intake/sent-files.js';
import { requireMayAnswer } from '../lifecycle/draft-writer.js';
import { PlanFileEntity } from './plan.entity.js';
import { lockAction, planBytes } from './plan.queries.js';
import { PlanFeed } from './plan-feed.js';
import { MAX_PLAN_FILES } from './plan.rules.js';

const limits: SentLimits = {
  most: MAX_PLAN_FILES,
  formTooLarge: () =>
    refuse('assessments.form-too-large', { status: 413, params: { max: maxFileSize, n: MAX_PLAN_FILES } }),
  tooMany: () => refuse('assessments.too-many-files', { status: 422, field: 'file', params: { max: MAX_PLAN_FILES } }),
};

/** The files that show what was done about an action. */
@Injectable()
export class PlanFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly evidence: EvidenceFiles,
    private readonly sent: SentFiles,
    private readonly feed: PlanFeed,
  ) {}

  /** Reads a form with files. @throws Refused `assessments.form-too-large` (413), `bad-request` (400) */
  read<T>(request: FastifyRequest, work: (form: UploadedForm) => Promise<T>): Promise<T> {
    return this.sent.read(request, limits, work);
  }

  /**
   * Adds the files of a form to an action, each told by its content; all of them or none. Of an action that is done they
   * become evidence of the draft that is open.
   * @throws Refused at the field `file`: what `SentFiles.examined` says, `assessments.plan-file-personal`,
   *   `assessments.file-missing`, `assessments.file-too-large`, `assessments.too-many-files`, `assessments.quota`;
   *   `not-found`, `forbidden`
   */
  async add(actor: Actor, companyId: string, actionId: string, sent: readonly UploadedFile[]): Promise<number> {
    if (sent.length === 0) throw refuse('assessments.file-missing', { status: 422, field: 'file' });
    const files = await this.sent.examined(`plan/${companyId}`, sent, limits, refusePersonal);
    await keepWhile(this.storage, files, () =>
      this.db.change(actor, { what: 'assessments.plan-files', subject: actionId }, async (tx) => {
        const uploadedBy = requireMayAnswer(actor, companyId);
        const action = isId(actionId) ? await lockAction(tx, actionId) : null;
        if (action?.companyId !== companyId) throw notFound();
        if (action.files + files.length > MAX_PLAN_FILES) throw limits.tooMany();
        const size = files.reduce((sum, { file }) => sum + file.size, 0);
        const used = (await this.evidence.used(tx, companyId)) + (await planBytes(tx, companyId));
        if (!fitsQuota(used, size)) throw overQuota();
        for (const { id, file, key, name, contentType } of files) {
          const row = { id, actionId, companyId, name, size: file.size, contentType, storageKey: key };
          await tx.insert(PlanFileEntity, { ...row, sha256: file.sha256, uploadedBy, uploadedAt: this.clock.now() });
        }
        if (action.state === 'done') await this.feed.feed(tx, companyId);
      }),
    );
    return files.length;
  }

  /** A file with its bytes, to be sent on, if the actor may see it. @throws Refused `not-found` */
  async open(actor: Actor, fileId: string): Promise<OpenedFile> {
    const found = await this.db.as(actor, async (tx) => {
      const row = isId(fileId) ? await tx.findOneBy(PlanFileEntity, { id: fileId }) : null;
      if (!row) throw notFound();
      return row;
    });
    if (found.evidenceId) return this.evidence.open(actor, found.evidenceId);
    return this.sent.open(found);
  }
}

/** Why a document names people in numbers is said where it is evidence; here nobody is asked. */
function refusePersonal({ name, personalData }: TakenFile): void {
  if (Object.keys(personalData).length > 0) {
    throw refuse('assessments.plan-file-personal', { status: 422, field: 'file', params: { name } });
  }
}
