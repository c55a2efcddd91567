/** May an employer hire the person with this document? `ask` means consult first; it is never a no. */
export type Verdict = 'yes' | 'ask' | 'no';

/** Families of situations, in the order in which pages show them. */
export const situationGroups = [
  'proteccion_internacional',
  'mexicanas',
  'retorno',
  'residentes',
  'visitantes',
  'transversal',
] as const;
export type SituationGroup = (typeof situationGroups)[number];

/** Whether a situation is about whom to hire with which document; the others answer what people ask who return. */
export const isAboutHiring = ({ group }: { readonly group: SituationGroup }): boolean => group !== 'retorno';

/** A law with the articles on which a statement rests. */
export interface LegalGround {
  law: string;
  /** Which text was read, such as "DOF 18-02-2022". */
  version: string | null;
  articles: string[];
  note: string | null;
}

/** A document that an employer asks for, or may not insist on. */
export interface AskedDocument {
  name: string;
  required: boolean;
  who: string | null;
  how: string | null;
  note: string | null;
}

/** What the guidance says about one documentary situation. */
export interface SituationContent {
  verdict: Verdict;
  /** As people ask it: "Trae una tarjeta… ¿La puedo contratar?" */
  question: string;
  /** The document in a few words, and who brings it. */
  short: string;
  detail: string;
  /** Full and exact name. */
  name: string;
  group: SituationGroup;
  /** Other words people search with. */
  words: string;
  condition: string | null;
  grounds: LegalGround[];
  /** Documents that prove the situation. */
  proofs: string[];
  validity: string | null;
  documents: AskedDocument[];
  /** What must be neither asked for nor asked about. */
  forbidden: string[];
  steps: string[];
  /** Counts as a foreigner for the ten per cent of LFT 7. */
  countsAsForeigner: boolean;
  /** The employer must be registered with the INM (constancia de inscripción de empleador). */
  employerRegistration: boolean;
  notes: string[];
  /** Not for publication; for those who review. */
  internalNotes: string[];
  sources: string[];
  /** The cited articles were read in the text named; says nothing of the practice of offices. */
  articlesRead: boolean;
  /** The answer in English where people wrote it; else it comes with the product. */
  english?: { verdict: string; documents: string; mustNotAsk: string };
}
