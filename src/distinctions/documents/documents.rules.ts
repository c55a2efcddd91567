import { formatCode } from '#libs/codes';

/** Makes the document and the credential of a distinction; nudged with its id. */
export const DOCUMENT_JOB = 'distinctions.document';

/** Documents drawn at the same time by one process: drawing keeps the processor busy. */
export const DOCUMENTS_AT_ONCE = 1;

/** Seconds for which others may keep a downloaded document. */
export const DOCUMENT_FRESH_SECONDS = 300;

/** Seconds after which it is worth asking again for a document that is being made. */
export const RETRY_SECONDS = 60;

/** Where the Spanish document is stored; by its content, so that editions stand beside each other. */
export const keyOf = (distinctionId: string, sha256: string): string =>
  `distinctions/${distinctionId}/${sha256.slice(0, 16)}.pdf`;

/** The English document beside the Spanish one: when that is made anew, so is this. */
export const englishKeyOf = (key: string): string => key.replace(/\.pdf$/, '-en.pdf');

/** The name under which a document is downloaded or attached. @param code twelve symbols */
export const fileNameOf = (code: string, locale: 'es' | 'en'): string =>
  `${locale === 'es' ? 'distintivo' : 'distinction'}-${formatCode(code)}.pdf`;
