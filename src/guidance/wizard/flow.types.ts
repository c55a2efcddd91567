/** What follows for the employer at the end of the questions. */
export type FlowVerdict = 'may' | 'not-yet' | 'depends' | 'ask';

/** An answer to a question, and the step or the outcome to which it leads. */
export interface FlowAnswer {
  /** In addresses: lower-case letters, digits and hyphens. */
  word: string;
  next: string;
}

/** A place in the flow: one question. Several steps may ask the same one and go on differently. */
export interface FlowStep {
  id: string;
  question: string;
  answers: readonly FlowAnswer[];
}

/** Where answers end: a documentary situation, and what it means with just those answers. */
export interface FlowOutcome {
  id: string;
  /** Of the situation, by its address. */
  situation: string;
  verdict: FlowVerdict;
}

/** One edition of the questions, from the first to the outcomes. */
export interface Flow {
  name: string;
  /** Month and, for a further one in a month, a letter: `2026-11`, `2026-11b`. Later editions sort after earlier ones. */
  edition: string;
  start: string;
  steps: ReadonlyMap<string, FlowStep>;
  outcomes: ReadonlyMap<string, FlowOutcome>;
  /** Situations to which no answers lead, with the reason. */
  listOnly: ReadonlyMap<string, string>;
}

/** A question in one language. */
export interface QuestionWords {
  title: string;
  short: string;
  hint: string | null;
  answers: ReadonlyMap<string, { text: string; hint: string | null }>;
}

/** All that a flow says in one language. */
export interface FlowWords {
  questions: ReadonlyMap<string, QuestionWords>;
  outcomes: ReadonlyMap<string, string>;
}

/** A question that was answered. */
export interface Taken {
  step: FlowStep;
  word: string;
}

/** Answers that belong together, and where they lead: to the next question or to the outcome. */
export interface Way {
  taken: readonly Taken[];
  at: { step: FlowStep } | { outcome: FlowOutcome };
}

/** A flow with its words in both languages. */
export interface SpokenFlow {
  flow: Flow;
  words: Record<'es' | 'en', FlowWords>;
}

/** A flow as it is kept: all that it asks and says but the name of its edition. */
export interface FlowText {
  readonly title: string;
  /** In addresses. */
  readonly name: string;
  readonly start: string;
  readonly steps: readonly FlowStep[];
  readonly outcomes: readonly FlowOutcome[];
  readonly listOnly: readonly { readonly situation: string; readonly reason: string }[];
  readonly words: Readonly<Record<'es' | 'en', FlowTextWords>>;
}

/** What a flow says in one language, as it is kept. */
export interface FlowTextWords {
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly hint: string | null;
    readonly answers: readonly { readonly word: string; readonly text: string; readonly hint: string | null }[];
  }[];
  readonly outcomes: readonly { readonly id: string; readonly text: string }[];
}
