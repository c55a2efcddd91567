import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { keepWhile, Storage } from '#libs/storage';
import { maxFileSize, type OpenedFile, SentFiles, type SentLimits, type TakenFile } from '../../assessments/index.js';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { notFound, type UploadedFile, type UploadedForm } from '../../web/index.js';
import { refuse } from '../liaison.refusals.js';
import { LIAISON_COMMITMENT } from '../liaison.subjects.js';
import { LiaisonProofFileEntity } from './agreement.entity.js';
import { MAX_PROOF_FILES } from './agreement.rules.js';
import { lockCommitment, type ProofFile, proofFilesOf } from './commitment.queries.js';
import { Commitments } from './commitments.service.js';

const params = { max: maxFileSize, n: MAX_PROOF_FILES };
const limits: SentLimits = {
  most: MAX_PROOF_FILES,
  formTooLarge: () => refuse('liaison.form-too-large', { status: 413, params }),
  tooMany: () => refuse('liaison.too-many-files', { status: 422, field: 'file', params }),
};

/** The files that prove that a commitment was kept. */
@Injectable()
export class ProofFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly sent: SentFiles,
    private readonly commitments: Commitments,
  ) {}

  /** Reads a form with files. @throws Refused `liaison.form-too-large` (413), `bad-request` (400) */
  read<T>(request: FastifyRequest, work: (form: UploadedForm) => Promise<T>): Promise<T> {
    return this.sent.read(request, limits, work);
  }

  /** Of a commitment that the person may see. */
  of(person: PersonActor, commitmentId: string): Promise<ProofFile[]> {
    return this.db.as(person, (tx) => proofFilesOf(tx, commitmentId));
  }

  /**
   * Adds the files of a form to an open commitment, by who may close it; all of them or none.
   * @throws Refused at `file`: what `SentFiles.examined` says, `liaison.file-missing`, `liaison.file-personal`,
   *   `liaison.too-many-files`; `not-found`, `liaison.not-yours` (403), `liaison.commitment-closed`
   */
  async add(person: PersonActor, commitmentId: string, sent: readonly UploadedFile[]): Promise<void> {
    await this.commitments.closable(person, commitmentId);
    if (sent.length === 0) throw refuse('liaison.file-missing', { status: 422, field: 'file' });
    const files = await this.sent.examined(`liaison/${commitmentId}`, sent, limits, refusePersonal);
    const scope = system('liaison.proof', person.request);
    await keepWhile(this.storage, files, () =>
      this.db.change(scope, { what: 'liaison.add-proof', subject: commitmentId }, async (tx) => {
        const commitment = (await lockCommitment(tx, commitmentId))!;
        if (commitment.closedAt || commitment.droppedAt) throw refuse('liaison.commitment-closed');
        if ((await proofFilesOf(tx, commitmentId)).length + files.length > MAX_PROOF_FILES) throw limits.tooMany();
        const at = this.clock.now();
        for (const { id, file, key, name, contentType } of files) {
          const row = { id, commitmentId, name, size: file.size, contentType, storageKey: key, sha256: file.sha256 };
          await tx.insert(LiaisonProofFileEntity, { ...row, uploadedBy: person.userId, uploadedAt: at });
        }
        const subject = { type: LIAISON_COMMITMENT, id: commitmentId };
        await recordAct(tx, person, { at, act: 'liaison.proof-added', subject, details: { files: files.length } });
      }),
    );
  }

  /** A file with its bytes, to be sent on, if the person may see it. @throws Refused `not-found` */
  async open(person: PersonActor, commitmentId: string, fileId: string): Promise<OpenedFile> {
    const found = await this.db.as(person, async (tx) => {
      const row = isId(fileId) ? await tx.findOneBy(LiaisonProofFileEntity, { id: fileId }) : null;
      if (row?.commitmentId !== commitmentId) throw notFound();
      return row;
    });
    return this.sent.open(found);
  }
}

/** A proof is about what an institution did: a list with numbers of people has no place in it. */
function refusePersonal({ name, personalData }: TakenFile): void {
  if (Object.keys(personalData).length > 0)
    throw refuse('liaison.file-personal', { status: 422, field: 'file', params: { name } });
}
