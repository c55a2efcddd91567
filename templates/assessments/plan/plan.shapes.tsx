import type { LevelName } from '../scoring/score.shapes.js';

/** One action as it is listed. */
export interface ActionShape {
  id: string;
  /** Null: an action of the company's own. */
  itemId: string | null;
  title: string;
  from: number | null;
  to: number | null;
  /** Null: nobody yet; without a name: somebody who has left. */
  owner: { name: string | null } | null;
  dueOn: string | null;
  state: 'open' | 'done' | 'dropped';
  standing: 'done' | 'dropped' | 'unplanned' | 'late' | 'planned';
  endedOn: string | null;
  checkOn: string | null;
  /** It is time to see whether it still works. */
  toCheck: boolean;
  checkedOn: string | null;
  /** From the plan before the present assessment. */
  carried: boolean;
  files: number;
}

/** A gap that has no action yet. */
export interface GapShape {
  id: string;
  text: string;
  critical: boolean;
  from: number;
  to: number;
  name: string;
  anchor: string;
  /** Part of the smallest set that reaches the level. */
  onWay: boolean;
  /** It lacks nothing but its evidence. */
  proves: boolean;
}

export interface PersonShape {
  userId: string;
  name: string;
}

/** A published good practice that helps with what an action is about. */
export interface OfferedPractice {
  readonly id: string;
  readonly title: string;
  /** Its page is `/practicas/<slug>`. */
  readonly slug: string;
  readonly class: 'good' | 'promising';
  /** Practices of the instrument to which it is linked. */
  readonly items: readonly string[];
}

/** The plan of a company. */
export interface PlanShape {
  open: ActionShape[];
  ended: ActionShape[];
  done: number;
  total: number;
  late: number;
  unplanned: number;
  gaps: GapShape[];
  /** To which level the shortest way leads. */
  level: LevelName | null;
  /** Every practice is answered, so that there is a shortest way. */
  complete: boolean;
  started: boolean;
  people: PersonShape[];
  /** What others did about the gaps and the open actions. */
  practices: readonly OfferedPractice[];
  today: string;
}

/** One action, with what was done about it. */
export interface ActionPageShape {
  action: ActionShape;
  /** The words of its practice. */
  practice: string | null;
  version: number;
  files: { id: string; name: string; size: number; at: Date; isEvidence: boolean }[];
  notes: {
    id: string;
    kind: 'progress' | 'done' | 'reopened' | 'dropped' | 'works' | 'fails' | 'carried';
    text: string;
    by: string | null;
    at: Date;
  }[];
  people: PersonShape[];
  /** What others did about the same, and whether the company works after it. */
  practices: readonly (OfferedPractice & { readonly adopted: boolean })[];
  noteId: string;
  maxTitleLength: number;
  maxNoteLength: number;
  today: string;
}
