import { refusals } from '../web/index.js';

/** Codes with which this room refuses; each has a text `refusal.<code>`. */
export type DistinctionRefusal =
  | 'bad-request'
  | 'forbidden'
  | 'distinctions.answer-finished'
  | 'distinctions.cannot-reinstate'
  | 'distinctions.cannot-rename'
  | 'distinctions.cannot-revoke'
  | 'distinctions.cannot-surrender'
  | 'distinctions.cannot-suspend'
  | 'distinctions.files-quota'
  | 'distinctions.followed-up'
  | 'distinctions.form-too-large'
  | 'distinctions.hear-first'
  | 'distinctions.name-letters'
  | 'distinctions.name-unfit'
  | 'distinctions.newer'
  | 'distinctions.no-credential'
  | 'distinctions.no-document'
  | 'distinctions.not-followed-up-now'
  | 'distinctions.not-held-then'
  | 'distinctions.not-your-proposal'
  | 'distinctions.nothing-to-answer'
  | 'distinctions.proposal-open'
  | 'distinctions.proposal-over'
  | 'distinctions.same-person'
  | 'distinctions.same-names'
  | 'distinctions.tied'
  | 'distinctions.too-many-files'
  | 'verification.alphabet'
  | 'verification.check'
  | 'verification.length'
  | 'verification.unknown';

/** A refusal of this room. */
export const refuse = refusals<DistinctionRefusal>();
