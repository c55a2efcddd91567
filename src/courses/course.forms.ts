import { IsInt, Max, Min } from 'class-validator';
import { PlainNumber } from '../web/index.js';

/** The largest number of a version that the database keeps. */
const largest = 2_147_483_647;

/** The version of a row that was on the page; 0 before the first. */
export const RowVersion = (): PropertyDecorator => (target, key) => {
  PlainNumber()(target, key);
  IsInt({ message: 'form.invalid' })(target, key as string);
  Min(0, { message: 'form.invalid' })(target, key as string);
  Max(largest, { message: 'form.invalid' })(target, key as string);
};
