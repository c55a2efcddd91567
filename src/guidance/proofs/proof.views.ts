import { formatCode } from '#libs/codes';
import type { ProofText } from '#templates/guidance/proofs/proof.shapes';
import type { Proof } from './proofs.queries.js';

/** What a proof says, for a reader in that language; what the guidance itself says is in Spanish. */
export function proofDocument({ code, edition, issuedOn, issuedAt, content }: Proof, locale: 'es' | 'en'): ProofText {
  const { said, flow, situation, address, reviewedOn } = content;
  return {
    code: formatCode(code),
    issuedOn,
    issuedAt,
    edition,
    reviewedOn,
    address,
    situation: { slug: situation, name: said.name, group: said.group },
    verdict: said.verdict,
    condition: said.condition,
    flow: flow && { edition: flow.edition, verdict: flow.verdict, ...flow.words[locale] },
    proofs: said.proofs,
    asked: said.documents.map(({ name, required }) => ({ name, required })),
    forbidden: said.forbidden,
    grounds: said.grounds.map(({ law, articles, version }) => ({ law, articles: articles.join(', '), version })),
    articlesRead: said.articlesRead,
  };
}
