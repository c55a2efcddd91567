import type { SituationGroup } from '../situations/guide.page.js';
import type { FlowVerdict } from '../wizard/verdicts.js';

/** An answer of the guidance as it was given on a day. What the guidance itself says is in Spanish. */
export interface ProofText {
  /** With hyphens. */
  code: string;
  /** `YYYY-MM-DD`. */
  issuedOn: string;
  issuedAt: Date;
  /** Which version of the situations was read, and when its text was last reviewed. */
  edition: string;
  reviewedOn: string;
  /** The page that was read, without the site. */
  address: string;
  situation: { slug: string; name: string; group: SituationGroup };
  verdict: 'yes' | 'ask' | 'no';
  condition: string | null;
  /** Null: read from the list, without answers. */
  flow: {
    edition: string;
    verdict: FlowVerdict;
    because: string;
    way: readonly { question: string; answer: string }[];
  } | null;
  /** What proves the situation. */
  proofs: readonly string[];
  asked: readonly { name: string; required: boolean }[];
  forbidden: readonly string[];
  grounds: readonly { law: string; articles: string; version: string | null }[];
  articlesRead: boolean;
}

/** A law with its articles and the text that was read, in one line. */
export const groundLine = ({ law, articles }: ProofText['grounds'][number]): string =>
  articles ? `${law}: ${articles}.` : `${law}.`;
