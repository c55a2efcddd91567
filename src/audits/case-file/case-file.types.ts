import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { Assessment } from '../../assessments/index.js';
import type { PersonActor } from '../../database/index.js';
import type { View } from '../../web/index.js';
import type { AuditCase } from '../cases/cases.queries.js';

/** A text of the catalogue. */
export interface CaseFileText {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The case that is put on file, and for whom. */
export interface CaseFileSubject {
  readonly found: AuditCase;
  readonly submission: Assessment;
  readonly companyName: string;
  /** Who takes the file. May read the case: that was checked. */
  readonly reader: PersonActor;
  readonly now: Date;
}

interface NamedEntry {
  /**
   * Name in the part's folder, with its ending: `index.html`, `acta.pdf`; a `/` makes a folder within. Any letters: what a
   * file system cannot hold is replaced, and a name that is taken gets a number.
   */
  readonly name: string;
  /** How the index names it: a text of the catalogue, or a name as it is. */
  readonly title: CaseFileText | string;
}

/** Bytes that are read only while the file is sent, outside of any transaction. */
export interface StoredBytes {
  /** In hexadecimal, as it was recorded: bytes that are others by now are named as such in the index. Null: not recorded. */
  readonly sha256: string | null;
  /** @throws NotStored when there are none: the index says so, and the file goes on */
  open(): Promise<Readable>;
}

/**
 * What a part puts into the file: a page (`page: view(Component, props)`, its component framed by `CaseFileDocument`, so that
 * it opens without a network), text or bytes that are small, or bytes of the storage.
 */
export type CaseFileEntry = NamedEntry & ({ readonly page: View } | CaseFileContent);

export type CaseFileContent = { readonly bytes: Uint8Array | string } | { readonly stored: StoredBytes };

/** What a capability puts into the file of a case. */
export interface CaseFilePart {
  /** Where it stands, see `caseFilePlaces`; no two parts stand in the same place. */
  readonly place: number;
  /** Name of its folder, lower-case Spanish words with `-`; the number before it says the order. */
  readonly folder: string;
  /** Catalogue key of its heading in the index. */
  readonly title: string;
  /**
   * Its entries, read in the one transaction of the whole file. Yields nothing when the case has nothing of it: then the
   * folder is left out. Never whole stored files: those are `stored`.
   */
  entries(tx: EntityManager, subject: CaseFileSubject): AsyncIterable<CaseFileEntry>;
}

/** In which order the parts stand; a part adds its number within the group. */
export const caseFilePlaces = {
  case: 100,
  submission: 200,
  review: 300,
  visit: 400,
  survey: 500,
  conditions: 600,
  report: 700,
  committee: 800,
  appeals: 900,
  agreement: 1000,
} as const;
