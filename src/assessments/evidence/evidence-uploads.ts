import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { cleanName } from '#libs/files';
import { Storage } from '#libs/storage';
import { type Actor, Database } from '../../database/index.js';
import { Refused, refusalOf, type UploadedFile, type UploadedForm, withUploads } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { usageOf } from './evidence.queries.js';
import { FileIntake } from '../intake/file-intake.js';
import { MAX_FILE_BYTES, maxFileSize } from '../intake/intake.rules.js';
import { fileTooLarge } from '../intake/taken-files.js';
import { type Changes, did } from './evidence-changes.js';
import { overQuota } from './evidence-writer.js';
import { EvidenceFiles } from './evidence.service.js';
import { PendingEvidence, reasonField } from './pending-evidence.js';
import type { KeptFiles, RefusedFile } from './evidence.types.js';
import { COMPANY_QUOTA_BYTES, MAX_FILES_PER_ITEM, MAX_FORM_BYTES } from './evidence.rules.js';

/** Reads forms with evidence. What a company has on its way counts against its quota before it is kept. */
@Injectable()
export class EvidenceUploads {
  private readonly arriving = new Map<string, number>();

  constructor(
    private readonly db: Database,
    private readonly storage: Storage,
    private readonly files: EvidenceFiles,
    private readonly intake: FileIntake,
    private readonly pending: PendingEvidence,
  ) {}

  /** @throws Refused `assessments.form-too-large` (413), `bad-request` (400) */
  async read<T>(
    actor: Actor,
    companyId: string,
    request: FastifyRequest,
    work: (form: UploadedForm) => Promise<T>,
  ): Promise<T> {
    const used = request.isMultipart() ? (await this.db.as(actor, (tx) => usageOf(tx, companyId))).listed : 0;
    let mine = 0;
    const takes = (bytes: number) => {
      const all = this.arriving.get(companyId) ?? 0;
      if (used + all + bytes > COMPANY_QUOTA_BYTES) return false;
      this.arriving.set(companyId, all + bytes);
      mine += bytes;
      return true;
    };
    const tooLarge = () =>
      refuse('assessments.form-too-large', { status: 413, params: { max: maxFileSize, n: MAX_FILES_PER_ITEM } });
    const limits = { file: MAX_FILE_BYTES, files: MAX_FILES_PER_ITEM, form: MAX_FORM_BYTES, tooLarge, takes };
    try {
      return await withUploads(request, this.storage, limits, work);
    } finally {
      const left = (this.arriving.get(companyId) ?? 0) - mine;
      if (left > 0) this.arriving.set(companyId, left);
      else this.arriving.delete(companyId);
    }
  }

  /**
   * Adds the form's files to a practice; one that cannot be kept does not keep the others out.
   * @param replaces the piece of evidence of which they are the next version
   * @throws Refused what `EvidenceFiles.add` refuses whatever the file
   */
  async keep(
    actor: Actor,
    companyId: string,
    itemId: string,
    { fields, files }: UploadedForm,
    replaces: string | null = null,
  ): Promise<KeptFiles> {
    const added: string[] = [];
    const pending: string[] = [];
    const refused: RefusedFile[] = [];
    for (const sent of files) {
      try {
        const { name, field, file } = sent;
        if (!file) throw refusalOfUpload(sent);
        const taken = await this.intake.take(file, name);
        const kept = await this.files.add(actor, companyId, itemId, { taken, field, replaces }, fields['proves'] ?? '');
        (kept.pending ? pending : added).push(kept.name);
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal || !isAboutFile(refusal)) throw error;
        refused.push({ field: sent.field, refusal: named(refusal, cleanName(sent.name)) });
      }
    }
    return { added, pending, refused };
  }

  /**
   * What a button beside a file asks for; null when none was pressed.
   * @throws Refused as `EvidenceFiles.remove`, `restore`, `PendingEvidence.confirm`, `withdraw`
   */
  async act(actor: Actor, companyId: string, { fields }: UploadedForm): Promise<Changes['done']> {
    const { remove, restore, confirm, withdraw } = fields;
    if (remove) return did('removed', [(await this.files.remove(actor, companyId, remove)).name]);
    if (restore) return did('restored', [(await this.files.restore(actor, companyId, restore)).name]);
    if (withdraw) return did('taken-back', [(await this.pending.withdraw(actor, companyId, withdraw)).name]);
    if (!confirm) return null;
    const reason = fields[reasonField(confirm)] ?? '';
    return did('confirmed', [(await this.pending.confirm(actor, companyId, confirm, reason)).name]);
  }
}

function refusalOfUpload({ problem, name }: UploadedFile): Refused {
  switch (problem) {
    case 'too-many':
      return refuse('assessments.too-many-files', { field: 'file', params: { max: MAX_FILES_PER_ITEM } });
    case 'no-room':
      return overQuota();
    case 'too-large':
    case null:
      return fileTooLarge(name);
    default:
      return refusalOf(problem)!;
  }
}

/** Of the file or of the place where it goes; whatever else is refused is so for all of the form. */
const isAboutFile = ({ field, status }: Refused) => field === 'file' || status >= 500;

const named = ({ code, status, params, field, retryAfter }: Refused, name: string) =>
  new Refused(code, {
    status,
    params: { ...params, name },
    field: field ?? 'file',
    ...(retryAfter === null ? {} : { retryAfter }),
  });
