import { registerDecorator, type ValidationArguments } from 'class-validator';
import { passwordLength } from './account.rules.js';

/**
 * Below so many guesses a password counts as common: what an attacker tries first of all (NIST SP 800-63B, 3.1.1.2: known
 * from leaks, words of dictionaries, repeated or sequential characters, words of the context). A million is also where
 * zxcvbn's score 2 begins.
 */
export const fewestGuesses = 1_000_000;

/** What everyone here thinks of first. */
const ownWords = ['puertas', 'abiertas', 'puertasabiertas', 'fm4', 'distintivo', 'contraseña', 'contrasena'];

type Estimate = (password: string, words: readonly string[]) => { readonly guesses: number };

let estimate: Promise<Estimate> | null = null;

/** Loaded with the first new password: the lists take some megabytes. */
async function load(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (password, words) => factory.check(password, [...words]);
}

/** Whether an attacker would try the password among the first; `words` are the person's own: address and name. */
export async function isCommonPassword(password: string, words: readonly string[] = []): Promise<boolean> {
  estimate ??= load();
  const parts = words.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  return (await estimate)(password, [...ownWords, ...parts]).guesses < fewestGuesses;
}

/** The field is no common password; a short or absent one is another rule's business. */
export function IsUncommonPassword(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isUncommonPassword',
      target: target.constructor,
      propertyName: String(propertyName),
      async: true,
      validator: {
        async validate(value: unknown, about?: ValidationArguments) {
          if (typeof value !== 'string' || value.length < passwordLength.min || value.length > passwordLength.max) {
            return true;
          }
          const form = (about?.object ?? {}) as Record<string, unknown>;
          const own = ['email', 'name', 'contactName', 'legalName', 'tradeName'].map((name) => form[name]);
          return !(await isCommonPassword(
            value,
            own.filter((word) => typeof word === 'string'),
          ));
        },
        defaultMessage: () => 'form.common-password',
      },
    });
}
