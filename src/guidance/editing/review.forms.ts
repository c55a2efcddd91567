import { Equals, Matches } from 'class-validator';
import { message } from '../../web/index.js';

/** A lawyer confirms that a text agrees with its sources. */
export class ReviewForm {
  @Equals('si', { message: message('guidance-fm4.form.compared') })
  compared: string;

  /** The date of the review that the lawyer saw, so that two do not overwrite each other. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: message('form.invalid') })
  seenOn: string;
}
