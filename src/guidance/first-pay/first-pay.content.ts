import { parse } from 'yaml';
import type { Claim } from '#templates/guidance/claim';
import { claimOf } from '../claim.views.js';
import { ContentError, ContentParser } from '../content-parser.js';

/** Banks, documents and steps of the first pay. */
export interface FirstPay {
  readonly banks: readonly { readonly id: string; readonly name: string }[];
  /** Documents of the library, by their addresses. */
  readonly documents: readonly string[];
  readonly steps: Readonly<Record<'es' | 'en', readonly Claim[]>>;
}

/**
 * Pure: the text of `bancos.yaml`, or `ContentError` with the place: documents are in the library, and every step says on
 * what it rests or that it was not verified.
 */
export function parseFirstPay(text: string, papers: ReadonlySet<string>): FirstPay {
  const root = ContentParser.of(parse(text), 'bancos');
  const documents = root.list('documentos');
  const lost = documents.find((one) => !papers.has(one));
  if (lost !== undefined) throw new ContentError(`bancos: "${lost}" is not in the library`);
  const banks = root.each('bancos').map((bank) => ({ id: bank.text('id'), name: bank.text('nombre') }));
  if (new Set(banks.map(({ id }) => id)).size < banks.length) throw new ContentError('bancos: two banks have one id');
  const steps = root.into('pasos');
  const stepsIn = (language: 'es' | 'en') => {
    const claims = steps.list(language).map(claimOf);
    const bare = claims.find(({ law, mark }) => law === null && mark === null);
    if (bare) throw new ContentError(`bancos: "${bare.text}" rests on nothing`);
    return claims;
  };
  return { banks, documents, steps: { es: stepsIn('es'), en: stepsIn('en') } };
}
