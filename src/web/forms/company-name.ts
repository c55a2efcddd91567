import { registerDecorator } from 'class-validator';

/** More digits than a year and a number have: a telephone number. */
const mostDigits = 6;

/** Abbreviations of Mexican legal forms that are often typed without a space: "S.de R.L.", "S.A.de C.V." */
const legalForms = /\.(?=de\s+[CR]\.?\s?[LV])/giu;

/**
 * Whether a text can be the name of a company. Names stand in mails to people who did not ask for them, so no mail
 * program may make a link, an address or a telephone number of them, and none may hide or turn letters: no line break,
 * no mark of direction, nothing without a width. What people write in trade names otherwise (digits, `&`, `/`, `!`, `+`)
 * may stand there.
 */
export function isCompanyName(text: string): boolean {
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(text.replaceAll(/[\u200c\u200d]/g, ''))) return false;
  if (!/[\p{L}\p{N}]/u.test(text) || /\p{M}{4}/u.test(text)) return false;
  const spaced = text.replaceAll(legalForms, '. ');
  if (/[\p{L}\p{N}][.\u3002\uff0e\uff61][\p{L}\p{M}\p{N}]{2}/u.test(spaced)) return false;
  if (/:\/|\/\/|\bwww\b|[\p{L}\p{N}]@[\p{L}\p{N}]/iu.test(spaced)) return false;
  return (text.match(/\p{N}/gu) ?? []).length <= mostDigits;
}

/** The field is the name of a company, see `isCompanyName`; an empty one is another rule's business. */
export function IsCompanyName(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isCompanyName',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) =>
          value === undefined || value === '' || (typeof value === 'string' && isCompanyName(value)),
        defaultMessage: () => 'form.company-name',
      },
    });
}
