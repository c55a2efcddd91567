import { Injectable } from '@nestjs/common';
import type { FileVerdict } from '#templates/verification/file-check/verdict';
import { Certificates } from '../../courses/index.js';
import { Proofs } from '../../guidance/index.js';
import { certified, consulted } from './file-check.views.js';

/** What a file is that we signed and that is no distinction, by the code in it. */
@Injectable()
export class CodesInFiles {
  constructor(
    private readonly certificates: Certificates,
    private readonly proofs: Proofs,
  ) {}

  /** The course certificate or the proof of a consultation with that code; null: neither. */
  async told(code: string): Promise<FileVerdict | null> {
    return (await this.certificate(code)) ?? (await this.consultation(code));
  }

  async certificate(code: string): Promise<FileVerdict | null> {
    const looked = await this.certificates.look(code);
    return looked.found ? certified(looked.certificate) : null;
  }

  async consultation(code: string): Promise<FileVerdict | null> {
    const looked = await this.proofs.look(code);
    return looked && consulted(looked);
  }
}
