import { registerDecorator } from 'class-validator';
import { validateRfc } from '#libs/mexico';

/** The field is a key of the taxpayers' register; the message says which kind of mistake it is. */
export function IsRfc(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isRfc',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && validateRfc(value).ok,
        defaultMessage(about) {
          const result = validateRfc(about?.value as string);
          return `companies.rfc.${result.ok ? 'shape' : result.reason}`;
        },
      },
    });
}
