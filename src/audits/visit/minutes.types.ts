/** The minutes of a visit, as they are signed: no name of anybody interviewed, no group of fewer than five. */
import type { LevelId } from '../../assessments/index.js';
import type { ObservationResult } from './entry.types.js';

export type Side = 'fm4' | 'company';

/** Lines of a drawn signature, each a list of points `[x, y]` in a field of 1000 by 300. */
export type Strokes = readonly (readonly (readonly [x: number, y: number])[])[];

/** A practice that was to be looked at in the workplace. */
export interface MinutesItem {
  readonly id: string;
  readonly text: string;
  /** Null: it was not looked at. */
  readonly result: ObservationResult | null;
  readonly notes: readonly string[];
}

/** People of the staff who were interviewed, of one sex or one kind of post. */
export interface MinutesGroup {
  readonly by: 'sex' | 'post';
  readonly value: string;
  /** Null: fewer than five, or what would tell about fewer. */
  readonly n: number | null;
}

export interface MinutesPhoto {
  readonly caption: string;
  readonly itemId: string | null;
  readonly takenAt: string;
  readonly sha256: string;
}

/** Instants are ISO 8601 in UTC. */
export interface MinutesContent {
  readonly visitId: string;
  readonly company: string;
  readonly target: LevelId;
  readonly place: string;
  readonly sites: number;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly agenda: readonly string[];
  /** Who signs for FM4, the auditor of the case first. */
  readonly auditors: readonly { readonly userId: string; readonly name: string }[];
  /** Who was there for the company, by post. */
  readonly present: string;
  readonly remarks: string;
  readonly items: readonly MinutesItem[];
  readonly interviews: {
    readonly hr: number;
    readonly direction: number;
    readonly staff: number;
    readonly groups: readonly MinutesGroup[];
  };
  readonly sample: { readonly files: number; readonly payrolls: number };
  readonly photos: readonly MinutesPhoto[];
}
