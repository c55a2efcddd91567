import type { Question } from '../catalogue/course.content.js';

/** Why a question of another system is not taken over, or what of it was left behind. */
export type Obstacle =
  /** A kind that courses do not have: essay, cloze, short answer, … `what` names it. */
  | 'kind'
  /** Half marks for an option that is not wholly right. */
  | 'partial'
  /** Its units count. */
  | 'units'
  /** A number that is none, or a range without an end. */
  | 'number'
  /** A picture, a recording or a file that belongs to it. */
  | 'media'
  /** It does not follow the rules of its format; `what` says where it breaks off. */
  | 'syntax'
  /** It cannot be asked here: `what` says why. */
  | 'fault';

/** What was left behind of a question that is taken over: points for a wrong option, hints, words for any other answer. */
export type Loss = 'penalty' | 'hints' | 'partial-feedback';

/** Where a question stood: its name and its line, from 1. */
export interface Origin {
  readonly name: string;
  readonly line: number;
}

/** A question of another system, read; or why not. */
export type Read =
  | { readonly ok: true; readonly origin: Origin; readonly question: Question; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly origin: Origin; readonly obstacle: Obstacle; readonly what: string };

/** What a question says before it has its id. */
export type Draft = Question extends infer One ? (One extends Question ? Omit<One, 'id' | 'lessonId'> : never) : never;
