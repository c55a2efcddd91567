import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, Equals, Matches } from 'class-validator';
import { message } from '../../web/index.js';

/** A lawyer confirms that a text agrees with its sources. */
export class ReviewForm {
  @Equals('si', { message: message('guidance-fm4.form.compared') })
  compared: string;

  /** The date of the review that the lawyer saw, so that two do not overwrite each other. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: message('form.invalid') })
  seenOn: string;
}

const listed = ({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat());

/** A lawyer confirms several texts, each with the date of the review that they saw: `kind/slug/YYYY-MM-DD`. */
export class ReviewListForm {
  @Transform(listed)
  @Matches(/^[a-z-]{1,20}\/[a-z0-9_-]{1,120}\/\d{4}-\d{2}-\d{2}$/, { each: true, message: message('form.invalid') })
  @ArrayMaxSize(50, { message: message('form.invalid') })
  @ArrayNotEmpty({ message: message('guidance-fm4.form.none') })
  compared: string[] = [];
}
