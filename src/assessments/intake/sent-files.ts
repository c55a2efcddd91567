import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newId } from '#libs/ids';
import { type FileToKeep, NotStored, Storage } from '#libs/storage';
import {
  notFound,
  type Refused,
  refusalOf,
  type UploadedFile,
  type UploadedForm,
  withUploads,
} from '../../web/index.js';
import { FileIntake, type TakenFile } from './file-intake.js';
import { MAX_FILE_BYTES } from './intake.rules.js';
import { fileTooLarge } from './taken-files.js';

/** What a form has beside its files, at most. */
const FORM_BYTES = 1024 * 1024;

/** How many files a form takes, and what is said of more. */
export interface SentLimits {
  readonly most: number;
  /** The whole form is larger than so many files can be. */
  formTooLarge(): Refused;
  tooMany(): Refused;
}

/** A file of a form, looked at and not kept yet. */
export type ExaminedFile = FileToKeep & { readonly id: string; readonly name: string };

/** A file on its way to a reader. */
export interface OpenedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Readable;
}

/** Files that come with what a company writes, beside its evidence: answers, findings, actions of its plan. */
@Injectable()
export class SentFiles {
  constructor(
    private readonly storage: Storage,
    private readonly intake: FileIntake,
  ) {}

  /** Reads a form with files. @throws Refused as `limits` says (413), `bad-request` (400) */
  read<T>(request: FastifyRequest, limits: SentLimits, work: (form: UploadedForm) => Promise<T>): Promise<T> {
    const { most, formTooLarge } = limits;
    const form = most * MAX_FILE_BYTES + FORM_BYTES;
    return withUploads(
      request,
      this.storage,
      { file: MAX_FILE_BYTES, files: most, form, tooLarge: formTooLarge },
      work,
    );
  }

  /**
   * What was sent, each told by its content, made clean and looked at for viruses where that is set up.
   * @param folder of the storage in which they will be kept
   * @param check refuses what may not be kept here, by throwing
   * @throws Refused at the field `file`, for the first that cannot be kept: what `FileIntake.takeNow` says,
   *   `assessments.file-too-large`, `limits.tooMany`, 503 and 507 when the storage does not take it
   */
  async examined(
    folder: string,
    sent: readonly UploadedFile[],
    { tooMany }: SentLimits,
    check?: (taken: TakenFile) => void,
  ): Promise<ExaminedFile[]> {
    const files: ExaminedFile[] = [];
    for (const { file, name, problem } of sent) {
      if (problem === 'too-many') throw tooMany();
      if (!file) throw (problem instanceof Error && refusalOf(problem)) || fileTooLarge(name);
      const taken = await this.intake.takeNow(file, name);
      check?.(taken);
      const id = newId();
      const { name: safe, contentType } = taken;
      files.push({ id, file: taken.file, key: `${folder}/${id}`, name: safe, contentType });
    }
    return files;
  }

  /** A file with its bytes. @throws Refused `not-found` when the storage does not have it */
  async open(kept: {
    readonly name: string;
    readonly contentType: string;
    readonly storageKey: string;
  }): Promise<OpenedFile> {
    try {
      const { name, contentType } = kept;
      return { name, contentType, bytes: await this.storage.stream(kept.storageKey) };
    } catch (error) {
      if (error instanceof NotStored) throw notFound();
      throw error;
    }
  }
}
