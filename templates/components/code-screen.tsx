import type { ComponentChildren } from 'preact';
import { Alert } from './alert.js';
import { QrPicture } from './qr-picture.js';
import { TextLink } from './text-link.js';

interface CodeScreenProps {
  /** The code: modules along a side, and the dark ones as one path. */
  qr: { size: number; path: string };
  /** Why no code counts now; null: one does. */
  closed: string | null;
  /** What the picture is. */
  label: string;
  /** What one does with it. */
  text: ComponentChildren;
  /** How many are there. */
  present: string;
  /** This very page, for who has no script. */
  again: { href: string; words: string };
  offline: string;
}

/** A code for a screen at the front, large; with `codigo.js` the page takes the next one by itself. */
export function CodeScreen({ qr, closed, label, text, present, again, offline }: CodeScreenProps) {
  return (
    <>
      {closed === null ? (
        <QrPicture {...qr} id="codigo" label={label} class="mt-6 w-full max-w-lectura" />
      ) : (
        <div id="codigo" class="mt-6 max-w-lectura">
          <Alert kind="warning">{closed}</Alert>
        </div>
      )}
      <p id="codigo-como" class="mt-4 max-w-lectura">
        {closed === null && text}
      </p>
      <p id="presentes" class="mt-2 text-lg" role="status">
        {present}
      </p>
      <p id="codigo-a-mano" class="mt-4">
        <TextLink href={again.href}>{again.words}</TextLink>
      </p>
      <div id="codigo-sin-red" class="mt-4" hidden>
        <Alert kind="warning">{offline}</Alert>
      </div>
    </>
  );
}
