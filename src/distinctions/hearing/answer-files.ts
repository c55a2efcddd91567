import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import {
  maxFileSize,
  type OpenedFile,
  type ExaminedFile,
  SentFiles,
  type SentLimits,
} from '../../assessments/index.js';
import { type Actor, Database } from '../../database/index.js';
import { notFound, type UploadedFile, type UploadedForm } from '../../web/index.js';
import { refuse } from '../distinctions.refusals.js';
import { DistinctionAnswerFile } from './hearing.entity.js';
import { MAX_ANSWER_FILES } from './hearing.rules.js';

const limits: SentLimits = {
  most: MAX_ANSWER_FILES,
  formTooLarge: () =>
    refuse('distinctions.form-too-large', { status: 413, params: { max: maxFileSize, n: MAX_ANSWER_FILES } }),
  tooMany: () =>
    refuse('distinctions.too-many-files', { status: 422, field: 'file', params: { max: MAX_ANSWER_FILES } }),
};

/** The files that a suspended company sends with its answers. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly db: Database,
    private readonly sent: SentFiles,
  ) {}

  /** Reads a form with files. @throws Refused `distinctions.form-too-large` (413), `bad-request` (400) */
  read<T>(request: FastifyRequest, work: (form: UploadedForm) => Promise<T>): Promise<T> {
    return this.sent.read(request, limits, work);
  }

  /** What was sent, ready to be kept. @throws Refused as `SentFiles.examined`, and `distinctions.too-many-files` */
  examined(companyId: string, sent: readonly UploadedFile[]): Promise<ExaminedFile[]> {
    return this.sent.examined(`hearing/${companyId}`, sent, limits);
  }

  /** Writes down the files of an answer. */
  async add(
    tx: EntityManager,
    answer: { id: string; companyId: string },
    files: readonly ExaminedFile[],
  ): Promise<void> {
    for (const { id, name, file, contentType, key } of files) {
      const { size, sha256 } = file;
      const row = { id, answerId: answer.id, companyId: answer.companyId, name, size, contentType, sha256 };
      await tx.insert(DistinctionAnswerFile, { ...row, storageKey: key });
    }
  }

  /**
   * A file with its bytes, to be sent on, if the actor may see it.
   * @param check throws when a rule keeps the actor from what this company said
   * @throws Refused `not-found`
   */
  async open(
    actor: Actor,
    fileId: string,
    check?: (tx: EntityManager, companyId: string) => Promise<void>,
  ): Promise<OpenedFile> {
    const kept = await this.db.as(actor, async (tx) => {
      const found = isId(fileId) ? await tx.findOneBy(DistinctionAnswerFile, { id: fileId }) : null;
      if (!found) throw notFound();
      await check?.(tx, found.companyId);
      return found;
    });
    return this.sent.open(kept);
  }
}
