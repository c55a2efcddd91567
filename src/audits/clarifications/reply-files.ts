import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newId } from '#libs/ids';
import { type FileToKeep, NotStored, Storage } from '#libs/storage';
import { FileIntake, fileTooLarge, MAX_FILE_BYTES, maxFileSize } from '../../assessments/index.js';
import { notFound, refusalOf, type UploadedFile, type UploadedForm, withUploads } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { MAX_REPLY_FILES } from './clarifications.rules.js';

/** What a form has beside its files, at most. */
const FORM_BYTES = 1024 * 1024;

/** A file of an answer, looked at and not kept yet. */
export type ReplyFile = FileToKeep & { readonly id: string; readonly name: string };

/** A file on its way to a reader. */
export interface OpenedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Readable;
}

/** The files that a company sends with what it answers to FM4. */
@Injectable()
export class ReplyFiles {
  constructor(
    private readonly storage: Storage,
    private readonly intake: FileIntake,
  ) {}

  /** Reads a form with files. @throws Refused `audits.form-too-large` (413), `bad-request` (400) */
  read<T>(request: FastifyRequest, work: (form: UploadedForm) => Promise<T>): Promise<T> {
    const tooLarge = () =>
      refuse('audits.form-too-large', { status: 413, params: { max: maxFileSize, n: MAX_REPLY_FILES } });
    const form = MAX_REPLY_FILES * MAX_FILE_BYTES + FORM_BYTES;
    return withUploads(request, this.storage, { file: MAX_FILE_BYTES, files: MAX_REPLY_FILES, form, tooLarge }, work);
  }

  /**
   * What was sent, each told by its content, made clean and looked at for viruses where that is set up.
   * @param folder of the storage in which they will be kept
   * @throws Refused at the field `file`: what `FileIntake.takeNow` says, `audits.too-many-files`, 503 and 507 from the storage
   */
  async examined(folder: string, sent: readonly UploadedFile[]): Promise<ReplyFile[]> {
    const files: ReplyFile[] = [];
    for (const { file, name, problem } of sent) {
      if (problem === 'too-many') {
        throw refuse('audits.too-many-files', { status: 422, field: 'file', params: { max: MAX_REPLY_FILES } });
      }
      if (!file) throw (problem instanceof Error && refusalOf(problem)) || fileTooLarge(name);
      const id = newId();
      const taken = await this.intake.takeNow(file, name);
      const about = { name: taken.name, contentType: taken.contentType };
      files.push({ id, file: taken.file, key: `${folder}/${id}`, ...about });
    }
    return files;
  }

  /** A file with its bytes. @throws Refused `not-found` when the storage does not have it */
  async open(kept: { name: string; contentType: string; storageKey: string }): Promise<OpenedFile> {
    try {
      const { name, contentType } = kept;
      return { name, contentType, bytes: await this.storage.stream(kept.storageKey) };
    } catch (error) {
      if (error instanceof NotStored) throw notFound();
      throw error;
    }
  }
}
