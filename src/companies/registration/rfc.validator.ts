import { registerDecorator, type ValidationArguments } from 'class-validator';
import { validateRfc } from '#libs/mexico';

/**
 * The field is an RFC; the message names the kind of mistake. A key whose check digit is off passes when the form says in
 * `confirmedBy` that this very key stands in the constancia.
 */
export function IsRfc(confirmedBy: string): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isRfc',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate(value: unknown, about?: ValidationArguments) {
          if (typeof value !== 'string') return false;
          const result = validateRfc(value);
          if (result.ok || result.reason !== 'check') return result.ok;
          return (about?.object as Record<string, unknown> | undefined)?.[confirmedBy] === result.rfc;
        },
        defaultMessage(about) {
          const result = validateRfc(about?.value as string);
          return `companies.rfc.${result.ok ? 'shape' : result.reason}`;
        },
      },
    });
}
