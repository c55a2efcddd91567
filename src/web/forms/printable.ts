import { registerDecorator } from 'class-validator';
import { message } from './forms.js';

// Reading fonts is heavy, and most forms hold no name with letters from far away: loaded at the first name.
const loadFonts = async () => (await import('../../../templates/pdf/fonts.js')).documentFonts;
let fonts: Awaited<ReturnType<typeof loadFonts>> | null = null;

/** The letters and signs of a name that our documents cannot print, each once: the fonts decide. */
export async function unprintable(name: string): Promise<string[]> {
  fonts ??= await loadFonts();
  return fonts.missing(name);
}

/** Like `unprintable`, without pictures (emoji): a document leaves those out, and still gives the whole name. */
export async function unprintableLetters(...names: readonly string[]): Promise<string[]> {
  fonts ??= await loadFonts();
  return [...new Set(names.flatMap((name) => fonts!.missingLetters(name)))];
}

/** Letters as a message names them, few enough to be read. */
export const listLetters = (letters: readonly string[]): string =>
  letters.length > MOST_NAMED ? `${letters.slice(0, MOST_NAMED).join(' ')} …` : letters.join(' ');
const MOST_NAMED = 12;

/** The field is a name that will stand on signed documents: every letter of it can be printed. The message names the others. */
export function IsPrintable(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isPrintable',
      async: true,
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: async (value: unknown) => typeof value !== 'string' || (await unprintable(value)).length === 0,
        defaultMessage: (about) =>
          message('form.letters', { letters: listLetters(fonts?.missing(String(about?.value)) ?? []) }),
      },
    });
}
