import { registerDecorator } from 'class-validator';

/** More digits than an ordinal or a year has: a telephone number. */
const mostDigits = 4;

/**
 * Whether a text can be the name of a person. Names are shown in mails to people who did not ask for them, so they hold
 * letters of any script, spaces, and what joins or marks parts of a name; no link, line break, mark of direction or drawing. A
 * full stop ends an abbreviation: nothing but a space or an initial follows it, because mail programs make a link of
 * two words with a full stop between them.
 */
export function isPersonName(text: string): boolean {
  if (!/^[\p{L}\p{M}\p{N} .,'’‘`´·ªº()<>&"-]+$/u.test(text)) return false;
  if (!/\p{L}/u.test(text) || /\p{M}{4}/u.test(text)) return false;
  if (/\.[\p{L}\p{M}\p{N}]{2}/u.test(text) || /\bwww\b/iu.test(text)) return false;
  return (text.match(/\p{N}/gu) ?? []).length <= mostDigits;
}

/** The field is the name of a person, see `isPersonName`; an empty one is another rule's business. */
export function IsPersonName(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isPersonName',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) =>
          value === undefined || value === '' || (typeof value === 'string' && isPersonName(value)),
        defaultMessage: () => 'form.person-name',
      },
    });
}
