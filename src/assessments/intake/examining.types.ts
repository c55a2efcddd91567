import type { FileExtension, Legibility, RemovedMetadata, UncleanableFile } from '#libs/files';
import type { PersonalDataCounts } from '#libs/mexico';

/** A file of this machine that is to be looked at, and where the clean one is written. */
export interface ToExamine {
  readonly path: string;
  readonly to: string;
  readonly extension: FileExtension;
  /** The name it was sent under, which may hold personal data, too. */
  readonly name: string;
  /** By which a year of registration is told from one to come. */
  readonly year: number;
}

/** What was found in a file, and what was made of it. */
export interface Examined {
  /** Size and SHA-256 of the clean file at `to`; null: there was nothing to take out. */
  readonly written: { readonly size: number; readonly sha256: string } | null;
  readonly removed: readonly RemovedMetadata[];
  /** Its electronic signature kept it from being changed. */
  readonly signed: boolean;
  readonly legibility: Legibility;
  /** When it was last changed, as the file as it was sent says itself. */
  readonly changedAt: Date | null;
  /** Numbers of people in it. */
  readonly personalData: PersonalDataCounts;
}

/** The same as it comes out of the other process. */
export type Examination =
  | { readonly ok: true; readonly examined: Omit<Examined, 'changedAt'> & { readonly changedAt: string | null } }
  | { readonly ok: false; readonly reason: UncleanableFile['reason'] };
