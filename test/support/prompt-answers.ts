import { EvenAnswers } from '../../src/accounts/even-answers.js';

/** Answers as soon as they are there: tests ask for hundreds of links and registrations, each of which would wait. */
export class PromptAnswers extends EvenAnswers {
  protected override readonly millis = 0;
}
