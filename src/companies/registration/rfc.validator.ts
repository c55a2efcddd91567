import { registerDecorator } from 'class-validator';
import { validateRfc } from '#libs/mexico';

/** The field is an RFC; the message names the kind of mistake. */
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
