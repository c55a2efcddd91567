import { registerDecorator } from 'class-validator';
import { isMailAddress } from '#libs/mail';

/**
 * The field is an address to which mail can be sent. One that lacks something, and one whose letters before the @ most
 * servers of the world refuse, are told apart.
 */
export function IsMailAddress(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isMailAddress',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isMailAddress(value),
        defaultMessage: (about) =>
          /^[^@\s]*[^\u0000-\u007f][^@\s]*@/.test(String(about?.value)) ? 'form.email-letters' : 'form.email',
      },
    });
}
