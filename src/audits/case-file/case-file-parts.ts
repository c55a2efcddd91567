import { Injectable } from '@nestjs/common';
import type { CaseFilePart } from './case-file.types.js';

const folderName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Registry of what goes into the file of a case; capabilities register their part when they start. */
@Injectable()
export class CaseFileParts {
  private readonly parts: CaseFilePart[] = [];

  /** @throws Error, at start-up, when the place or the folder is taken, or the folder is not named as it should be */
  register(part: CaseFilePart): void {
    if (!folderName.test(part.folder)) throw new Error(`${part.folder} is no name of a folder`);
    for (const { place, folder } of this.parts) {
      if (place === part.place) throw new Error(`${part.folder} and ${folder} have the same place`);
      if (folder === part.folder) throw new Error(`Two parts of the case file are in ${folder}`);
    }
    this.parts.push(part);
    this.parts.sort((a, b) => a.place - b.place);
  }

  /** All parts, in the order of their places. */
  all(): readonly CaseFilePart[] {
    return this.parts;
  }
}
