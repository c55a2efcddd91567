import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { isId, newId } from '#libs/ids';
import { type FileToKeep, NotStored, Storage } from '#libs/storage';
import { FileIntake, fileTooLarge, MAX_FILE_BYTES, maxFileSize } from '../../assessments/index.js';
import { type Actor, Database } from '../../database/index.js';
import { notFound, refusalOf, type UploadedFile, type UploadedForm, withUploads } from '../../web/index.js';
import { refuse } from '../distinctions.refusals.js';
import { DistinctionAnswerFile } from './hearing.entity.js';
import { MAX_ANSWER_FILES } from './hearing.rules.js';

/** What a form has beside its files, at most. */
const FORM_BYTES = 1024 * 1024;

/** A file of an answer, looked at and not kept yet. */
export type AnswerFileToKeep = FileToKeep & { readonly id: string; readonly name: string };

/** The files that a suspended company sends with its answers. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly db: Database,
    private readonly storage: Storage,
    private readonly intake: FileIntake,
  ) {}

  /** Reads a form with files. @throws Refused `distinctions.form-too-large` (413), `bad-request` (400) */
  read<T>(request: FastifyRequest, work: (form: UploadedForm) => Promise<T>): Promise<T> {
    const tooLarge = () =>
      refuse('distinctions.form-too-large', { status: 413, params: { max: maxFileSize, n: MAX_ANSWER_FILES } });
    const form = MAX_ANSWER_FILES * MAX_FILE_BYTES + FORM_BYTES;
    return withUploads(request, this.storage, { file: MAX_FILE_BYTES, files: MAX_ANSWER_FILES, form, tooLarge }, work);
  }

  /**
   * What was sent, each told by its content, made clean and looked at for viruses where that is set up.
   * @throws Refused at the field `file`, for the first that cannot be kept: what `FileIntake.takeNow` says,
   *   `assessments.file-too-large`, `distinctions.too-many-files`, 503 and 507 when the storage does not take it
   */
  async examined(companyId: string, sent: readonly UploadedFile[]): Promise<AnswerFileToKeep[]> {
    const files: AnswerFileToKeep[] = [];
    for (const { file, name, problem } of sent) {
      if (problem === 'too-many') {
        throw refuse('distinctions.too-many-files', { status: 422, field: 'file', params: { max: MAX_ANSWER_FILES } });
      }
      if (!file) throw (problem instanceof Error && refusalOf(problem)) || fileTooLarge(name);
      const id = newId();
      const taken = await this.intake.takeNow(file, name);
      const about = { name: taken.name, contentType: taken.contentType };
      files.push({ id, file: taken.file, key: `hearing/${companyId}/${id}`, ...about });
    }
    return files;
  }

  /** Writes down the files of an answer. */
  async add(
    tx: EntityManager,
    answer: { id: string; companyId: string },
    files: readonly AnswerFileToKeep[],
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
  ): Promise<{ name: string; contentType: string; bytes: Readable }> {
    const { name, contentType, storageKey } = await this.db.as(actor, async (tx) => {
      const found = isId(fileId) ? await tx.findOneBy(DistinctionAnswerFile, { id: fileId }) : null;
      if (!found) throw notFound();
      await check?.(tx, found.companyId);
      return found;
    });
    try {
      return { name, contentType, bytes: await this.storage.stream(storageKey) };
    } catch (error) {
      if (error instanceof NotStored) throw notFound();
      throw error;
    }
  }
}
