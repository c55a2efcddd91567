/** What is wrong with a field, as a catalogue key and its parameters. */
export interface FormProblem {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A form between two requests: everything that was typed, and what is wrong in it. */
export interface FormState {
  readonly values: Readonly<Record<string, string | string[]>>;
  /** By field name. */
  readonly errors: Readonly<Record<string, FormProblem>>;
  /** A problem of the form as a whole. */
  readonly summary?: FormProblem;
}
