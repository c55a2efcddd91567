import { type AttachedFile, TaggedDocument } from '#libs/pdf';
import { languageTags, type Locale, translatorOf } from '../translations.js';
import type { Signatory } from './certificate-parts.js';
import { documentFonts } from './fonts.js';

/** What every document that FM4 issues says, whatever it is about. */
export interface Issued {
  locale: Locale;
  /** `XXXX-XXXX-XXXX` */
  code: string;
  /** Full address of the public page, in the QR code. */
  verifyAt: string;
  issuer: { name: string };
  signatories: readonly Signatory[];
  /** Instant of issue; the file is the same for the same input. */
  issuedAt: Date;
  attachments?: readonly AttachedFile[];
}

/**
 * An empty sheet for it: letter, landscape, tagged.
 * @param name of the kind of document
 * @throws LettersMissing when one of the printed names would lose a letter
 */
export function certificateSheet(
  issued: Issued,
  words: { title: string; name: string; printed: readonly string[] },
): TaggedDocument {
  documentFonts.requireLetters(...words.printed, ...issued.signatories.map(({ name }) => name));
  return new TaggedDocument({
    title: words.title,
    author: issued.issuer.name,
    subject: words.name,
    keywords: issued.code,
    producer: translatorOf(issued.locale).t('site.name'),
    language: languageTags[issued.locale],
    createdAt: issued.issuedAt,
    size: 'LETTER',
    layout: 'landscape',
    fonts: documentFonts,
  });
}
