import type { RichParams } from '#libs/i18n';
import type { ComponentChildren } from 'preact';
import { usePage, type TextKey } from '../page.js';

/** A date inside a text: as a distance ("en 12 días, el 5 de diciembre") or as a day ("5 de diciembre"). */
export type Moment = { readonly relative: Date | string } | { readonly day: Date | string };

/** A word of the catalogue inside a text, by its key. */
export interface Term {
  readonly text: string;
}

/** A text of the catalogue that some room chose: its key and its parameters. */
export interface Words {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number | Moment | Term>>;
}

/** Says it in the reader's language; `<b>` in the text is bold, dates are in words, words of the catalogue in the same language. */
export function Say({ words }: { words: Words }) {
  const { rich, date, maybe } = usePage();
  const entries = Object.entries(words.params ?? {}).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const;
    if ('text' in value) return [name, maybe(value.text) ?? value.text] as const;
    return [name, 'relative' in value ? date.relative(value.relative) : date.day(value.day)] as const;
  });
  const params = { b: (text: ComponentChildren) => <strong>{text}</strong>, ...Object.fromEntries(entries) };
  return <>{rich(words.key as TextKey, params as RichParams<ComponentChildren>)}</>;
}
