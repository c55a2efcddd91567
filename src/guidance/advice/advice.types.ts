import type { Day } from '#libs/mexico';
import type { SituationGroup, Verdict } from '../situations/situation.types.js';
import type { FlowVerdict } from '../wizard/flow.types.js';

/** The answers to the questions of the guidance from which something was asked. */
export interface AnsweredFlow {
  /** Name and edition: `contratar-2026-11`. */
  readonly edition: string;
  readonly verdict: FlowVerdict;
  readonly because: string;
  readonly way: readonly { readonly question: string; readonly answer: string }[];
}

/** What the guidance said where a question was asked, as it stood that day. In Spanish, as the law. */
export interface AdviceContext {
  readonly situation: string;
  /** In a few words. */
  readonly short: string;
  /** Of the situation; absent in what was asked before it was kept. */
  readonly group?: SituationGroup;
  readonly verdict: Verdict;
  /** Of the situations: which version was read, and when that text was last reviewed. */
  readonly edition: string;
  readonly reviewedOn: Day;
  /** The page, by its address. */
  readonly address: string;
  /** Null: it was not asked from the end of the questions. */
  readonly flow: AnsweredFlow | null;
  /** Asked from a hire file; which one FM4 is not told. */
  readonly fromHire: boolean;
}
