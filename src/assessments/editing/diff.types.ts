import type { LevelCondition } from '../instrument/conditions.types.js';
import type { CompanySize } from '../instrument/instrument.types.js';

/** A text, a list of texts, a figure, a yes or no, or nothing; codes are named by `instrument.<field>.<code>`. */
export type Shown = string | readonly string[] | number | boolean | null;

/** One field that says something else than before. */
export interface FieldChange {
  readonly field: string;
  readonly before: Shown;
  readonly after: Shown;
}

/** What became of one entry of a list. */
export type Fate = 'added' | 'removed' | 'changed';

export interface EntryChange {
  readonly id: string;
  /** What it is called, where it still stands or stood last. */
  readonly title: string;
  readonly fate: Fate;
  readonly fields: readonly FieldChange[];
}

export interface ItemChange extends EntryChange {
  /** Whether answers may count otherwise than before, not only read otherwise. */
  readonly scored: boolean;
  /** Whether a company's answer goes over to the new version: the item asks in the same words. */
  readonly carried: boolean;
}

/** What became of one condition of a level, its own or one from a level below. */
export interface ConditionChange {
  readonly id: string;
  readonly kind: LevelCondition['kind'];
  readonly fate: Fate;
  /** All that it asks for where it was added or removed, else what changed. */
  readonly fields: readonly FieldChange[];
}

export interface LevelChange extends EntryChange {
  readonly conditions: readonly ConditionChange[];
}

/** How many items apply to companies of a size, before and after. */
export interface SizeChange {
  readonly size: CompanySize;
  readonly before: { readonly least: number; readonly most: number };
  readonly after: { readonly least: number; readonly most: number };
}

/** Everything that two versions say differently. */
export interface InstrumentDiff {
  readonly general: readonly FieldChange[];
  readonly profile: readonly EntryChange[];
  readonly dimensions: readonly EntryChange[];
  readonly items: readonly ItemChange[];
  readonly levels: readonly LevelChange[];
  readonly sizes: readonly SizeChange[];
}
