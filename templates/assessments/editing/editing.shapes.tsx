import type { Level } from '../../components/emblem.js';

export type SizeName = 'micro' | 'small' | 'medium' | 'large';
export type ReachName = 'all' | 'none' | 'some';

/** A published version. */
export interface VersionShape {
  id: string;
  version: string;
  publishedAt: Date;
  publisher: string | null;
  /** It came with the product: nobody published it. */
  fromProduct: boolean;
  note: string;
  hasSource: boolean;
  /** New assessments use it; another one is in force; it ends on a day; it ended. */
  state: 'in-force' | 'former' | 'ending' | 'retired';
  lastDay: Date | null;
  retirementReason: string | null;
  /** Assessments by it that are being answered, and others. */
  open: number;
  done: number;
}

export type DraftAction = 'edit' | 'propose' | 'retract' | 'return' | 'publish' | 'discard';

export interface DraftShape {
  id: string;
  version: string;
  title: string;
  state: 'draft' | 'proposed' | 'published' | 'discarded';
  revision: number;
  note: string;
  proposer: string | null;
  proposedAt: Date | null;
  returnedReason: string | null;
  decider: string | null;
  decidedAt: Date | null;
  changedAt: Date;
  /** What the reader can do with it now. */
  may: readonly DraftAction[];
  /** The reader wrote a part of it. */
  own: boolean;
  /** The version with which it is compared. */
  base: string;
  /** How many things it says otherwise. */
  changes: number;
}

export interface ContentsDimension {
  id: string;
  name: string;
  weight: number;
  items: {
    id: string;
    text: string;
    critical: boolean;
    weight: number;
    conditions: readonly string[];
    sizes: readonly SizeName[] | null;
    changed: boolean;
  }[];
}

export interface SizeCell {
  size: SizeName;
  reach: ReachName;
  reading: string | null;
}

export interface SizeTableShape {
  counts: Record<SizeName, { least: number; most: number }>;
  total: number;
  /** The greatest share of items, in percent, that may not apply. */
  most: number;
  items: { id: string; text: string; conditions: readonly string[]; reach: readonly SizeCell[] }[];
}

export interface ItemPreviewShape {
  id: string;
  dimension: string;
  text: string;
  guide: string;
  critical: boolean;
  anchors: readonly { value: number; name: string; text: string }[];
  evidence: readonly string[];
  sizes: readonly SizeCell[];
  conditions: readonly string[];
}

export interface LevelFiguresShape {
  id: Level;
  minGlobal: number;
  minPerDimension: number;
  criticalMin: number;
  shareAtFour: number;
  validityMonths: number;
  conditions: readonly { id: string; kind: string }[];
}

/** One thing that is wrong with the file. */
export interface ProblemShape {
  key: string;
  params: Readonly<Record<string, string | number>>;
  field: string;
  line: number | null;
}

export type ShownValue = string | readonly string[] | number | boolean | null;

export interface FieldChangeShape {
  field: string;
  before: ShownValue;
  after: ShownValue;
}

export interface EntryChangeShape {
  id: string;
  title: string;
  fate: 'added' | 'removed' | 'changed';
  fields: readonly FieldChangeShape[];
}

export interface DiffShape {
  general: readonly FieldChangeShape[];
  profile: readonly EntryChangeShape[];
  dimensions: readonly EntryChangeShape[];
  items: readonly (EntryChangeShape & { scored: boolean; carried: boolean })[];
  levels: readonly (EntryChangeShape & {
    conditions: readonly {
      id: string;
      kind: string;
      fate: 'added' | 'removed' | 'changed';
      fields: readonly FieldChangeShape[];
    }[];
  })[];
  sizes: readonly {
    size: SizeName;
    before: { least: number; most: number };
    after: { least: number; most: number };
  }[];
}

export interface HistoryEntry {
  id: string;
  kind: string;
  of: string;
  person: string | null;
  at: Date;
}
