import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Assessment } from '../answering/assessment.types.js';
import { companySize } from '../instrument/profile.rules.js';
import type { SubmittedFigures } from '../lifecycle/signed-submission.queries.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { statementsOf } from './submission.rules.js';

/** Its types speak of a default export that the package, which is CommonJS, does not have. */
const canonicalJson = canonicalize as unknown as (value: object) => string;

/** Who signs, for whom, and when. */
export interface Signature {
  readonly company: { readonly id: string; readonly legalName: string; readonly rfc: string };
  readonly name: string;
  readonly post: string;
  readonly at: Date;
}

/** What the content of a submission says it is. */
export const CONTENT_FORMAT = 'puertas-abiertas/autoevaluacion/1';

/**
 * What is frozen when a company submits, as canonical JSON (RFC 8785), and its SHA-256 in hexadecimal: profile, answers
 * with their notes, the hashes of their files, and the declaration with its signature. Names of files are left out: they
 * may tell of a person, and are erased with a file that was removed.
 */
export function signedContentOf(assessment: Assessment, signature: Signature): { content: string; sha256: string } {
  const { instrument, answers, evidence } = assessment;
  const content = canonicalJson({
    format: CONTENT_FORMAT,
    assessment: assessment.id,
    company: signature.company,
    instrument: instrument.version,
    targetLevel: assessment.targetLevel,
    profile: assessment.profile,
    answers: instrument.items.flatMap(({ id }) => {
      const answer = answers[id];
      return answer ? [{ item: id, value: answer.value, note: answer.note }] : [];
    }),
    evidence: instrument.items.flatMap(({ id }) =>
      (evidence[id] ?? []).map(({ sha256, size, contentType, proves }) => ({
        item: id,
        sha256,
        size,
        type: contentType,
        proves,
      })),
    ),
    declaration: {
      statements: statementsOf(instrument),
      name: signature.name,
      post: signature.post,
      at: signature.at.toISOString(),
    },
  });
  return { content, sha256: sha256Of(content) };
}

/** A practice as it was signed. */
export interface SignedItem {
  readonly value: number | null;
  readonly note: string;
  /** SHA-256 of its files, in hexadecimal. */
  readonly files: readonly string[];
}

/** Reads the practices back from what `signedContentOf` made. */
export function signedItemsOf(content: string): ReadonlyMap<string, SignedItem> {
  const { answers, evidence } = JSON.parse(content) as {
    answers: { item: string; value: number | null; note: string }[];
    evidence: { item: string; sha256: string }[];
  };
  const ids = new Set([...answers, ...evidence].map(({ item }) => item));
  return new Map(
    [...ids].map((id) => {
      const { value = null, note = '' } = answers.find(({ item }) => item === id) ?? {};
      const files = evidence.filter(({ item }) => item === id).map(({ sha256 }) => sha256);
      return [id, { value, note, files }];
    }),
  );
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a submission is compared by. */
export function figuresOf(assessment: Assessment): SubmittedFigures {
  const score = ownScore(assessment);
  const { sector } = assessment.profile;
  return {
    percent: score.global,
    dimensions: Object.fromEntries(score.dimensions.map(({ id, percent }) => [id, percent])),
    sector: typeof sector === 'string' ? sector : null,
    size: companySize(assessment.profile),
  };
}
