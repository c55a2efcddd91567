/** What auditors put down in the workplace, by kind. */

export const entryKinds = ['observation', 'interview', 'sample', 'photo'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What was seen of a practice. */
export const observationResults = ['seen', 'partly', 'not-seen'] as const;
export type ObservationResult = (typeof observationResults)[number];

/** With whom an interview was. */
export const interviewed = ['hr', 'direction', 'staff'] as const;
export type Interviewed = (typeof interviewed)[number];

/** What kind of post somebody of the staff has. */
export const posts = ['operative', 'office', 'supervisor', 'other'] as const;
export type Post = (typeof posts)[number];

export const sexes = ['woman', 'man', 'other'] as const;
export type Sex = (typeof sexes)[number];

/** What else the instrument's criterion of sampling asks an auditor to look for, as far as the person wishes to say it. */
export const traits = ['shift', 'recent', 'agency', 'mobility'] as const;
export type Trait = (typeof traits)[number];

export interface Observation {
  readonly result: ObservationResult;
  readonly note: string;
}

/** An interview, without a name. */
export interface Interview {
  readonly who: Interviewed;
  readonly post: Post | null;
  readonly sex: Sex | null;
  readonly traits: readonly Trait[];
  /** What it contributes, for FM4 alone. */
  readonly said: string;
}

/** Personnel files and payrolls looked at. */
export interface RecordsSample {
  readonly files: number;
  readonly payrolls: number;
  readonly note: string;
}

/** A photo, without anything that its camera wrote into it. */
export interface Photo {
  readonly caption: string;
  readonly storageKey: string;
  readonly sha256: string;
  readonly size: number;
}

export type EntryData = Observation | Interview | RecordsSample | Photo;

interface Made {
  readonly id: string;
  readonly madeBy: string;
  readonly notedAt: Date;
}

/** One thing that was put down, as the rules read it. */
export type Entry = Made &
  (
    | { readonly kind: 'observation'; readonly itemId: string; readonly data: Observation }
    | { readonly kind: 'interview'; readonly itemId: null; readonly data: Interview }
    | { readonly kind: 'sample'; readonly itemId: null; readonly data: RecordsSample }
    | { readonly kind: 'photo'; readonly itemId: string | null; readonly data: Photo }
  );
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;
