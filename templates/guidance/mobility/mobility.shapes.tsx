import type { Block, Inline } from '#libs/prose';
import type { Language } from '../../translations.js';
import type { Claim } from '../claim.js';

/** A lesson of the induction course, as the page shows it. */
export interface MobilityLesson {
  readonly id: 'derechos' | 'documentos' | 'problemas';
  readonly title: string;
  /** Of its words. */
  readonly language: Language;
  readonly blocks: Block[];
  readonly takeaways: Inline[][];
}

/** An institution for people. Its words are in Spanish. */
export interface MobilityInstitution {
  readonly slug: string;
  readonly name: string;
  readonly tasks: readonly Claim[];
  readonly when: string | null;
  readonly cost: string | null;
  readonly caution: string | null;
  readonly phone: string | null;
  readonly domain: string | null;
}

export interface MobilityPageProps {
  language: Language;
  languages: readonly { language: Language; current: boolean }[];
  /** Nobody who grew up with the language has reviewed it. */
  draft: boolean;
  lessons: readonly MobilityLesson[];
  course: { title: string; language: Language; href: string } | null;
  /** In Jalisco, or with an office there. */
  near: readonly MobilityInstitution[];
  national: readonly MobilityInstitution[];
}
