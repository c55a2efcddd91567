import { IsISO8601, Matches } from 'class-validator';

/** The field is a day that exists, `YYYY-MM-DD`. */
export const IsDay = (): PropertyDecorator => (target, name) => {
  IsISO8601({ strict: true }, { message: 'form.date' })(target, name as string);
  Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'form.date' })(target, name as string);
};
