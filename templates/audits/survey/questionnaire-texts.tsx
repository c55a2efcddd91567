/** One answer to choose, in the reader's words. */
export interface AnswerText {
  readonly value: string;
  readonly label: string;
}

/** The questionnaire in one language, as the content has it. */
export interface QuestionnaireTexts {
  readonly intro: string;
  readonly thanks: string;
  readonly agreements: readonly AnswerText[];
  readonly yesOrNo: readonly AnswerText[];
  /** By id, `E01` to `E15`. */
  readonly questions: Readonly<Record<string, string>>;
}
