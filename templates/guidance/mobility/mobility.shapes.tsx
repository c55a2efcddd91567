import type { Block, Inline } from '#libs/prose';
import type { Language } from '../../translations.js';
import type { ChoiceGroup } from '../../components/choice-field.js';
import type { Claim } from '../claim.js';
import type { InstitutionNeed } from '../institutions/institution.js';
import type { ArticleAnchor } from '../law-references.js';

/** A lesson of the induction course, as the page shows it. */
export interface MobilityLesson {
  readonly id: 'derechos' | 'documentos' | 'problemas';
  readonly title: string;
  /** Of its words. */
  readonly language: Language;
  readonly blocks: Block[];
  readonly takeaways: Inline[][];
}

/** What people turn to an institution for. */
export type PeopleNeed = Exclude<InstitutionNeed, 'empleadores'>;

/** An institution for people. Its words are in Spanish. */
export interface MobilityInstitution {
  readonly slug: string;
  readonly name: string;
  readonly needs: readonly InstitutionNeed[];
  /** Codes of the municipalities that it serves; empty: all. */
  readonly places: readonly string[];
  readonly tasks: readonly Claim[];
  readonly when: string | null;
  readonly cost: string | null;
  readonly caution: string | null;
  readonly phone: string | null;
  readonly domain: string | null;
}

/** A sentence and the article on which it rests; null: advice. */
export interface PeopleRight {
  readonly law: string | null;
  readonly text: string;
}

/** What every page for people in mobility is given. */
export interface InLanguages {
  language: Language;
  languages: readonly { language: Language; current: boolean }[];
  /** Nobody who grew up with the language has reviewed it. */
  draft: boolean;
}

export interface MobilityPageProps extends InLanguages {
  lessons: readonly MobilityLesson[];
  course: { title: string; language: Language; href: string } | null;
  anchors: readonly ArticleAnchor[];
  rights: readonly PeopleRight[];
  /** Names of documents in one of two languages, and whether each lets its holder work. */
  papers: {
    language: 'es' | 'en';
    list: readonly { slug: string; name: string; permits: 'yes' | 'depends' | 'no' | 'identity' | 'unneeded' }[];
  };
}

export interface HelpPageProps extends InLanguages {
  anchors: readonly ArticleAnchor[];
  problems: readonly {
    id: string;
    title: string;
    steps: readonly PeopleRight[];
    institutions: readonly { slug: string; name: string; phone: string | null; domain: string | null }[];
  }[];
}

export interface NearPageProps extends InLanguages {
  /** In Jalisco, or with an office there. */
  near: readonly MobilityInstitution[];
  national: readonly MobilityInstitution[];
  needs: readonly { need: PeopleNeed; helping: readonly { slug: string; name: string }[] }[];
  /** Municipalities by region. */
  places: readonly ChoiceGroup[];
}
