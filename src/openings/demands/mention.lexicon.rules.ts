/**
 * What an advertisement has no reason to mention of a person but to demand it, by kind, pure. Written as the patterns are
 * (`demand.patterns.rules.ts`).
 */
/** Words of an attribute, by what it takes to make a demand of them. */
export interface AttributeWords {
  /** Nothing more: whoever mentions it demands it, unless something innocent stands around it. */
  readonly told?: readonly string[];
  /** Nothing else between the same commas. */
  readonly alone?: readonly string[];
  /** Something of a demand between the same commas: to bring it, to be so, to have it. */
  readonly asked?: readonly string[];
  /** Something that leaves people out between the same commas: no, without, abstain. */
  readonly refused?: readonly string[];
  /** Whoever lacks it is sent away, in the same sentence. */
  readonly lacked?: readonly string[];
}
