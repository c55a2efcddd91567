/** The languages of the papers of a hire; the texts in all but Spanish are drafts without native review. */
export type PaperLanguage = 'es' | 'en' | 'fr' | 'ht';

/** One point of a paper. */
export interface PaperClause {
  /** An entry of the legal framework; null: none was verified. */
  law: string | null;
  /** It states or asks for something and rests on no law: nothing is to be verified. */
  fact: boolean;
  text: Readonly<Record<PaperLanguage, string>>;
}

/** A contract, a work letter, a sheet of rights or a letter to a bank. `[[blank]]` in a text is filled in by hand or in the browser. */
export interface HirePaper {
  id: string;
  title: Readonly<Record<PaperLanguage, string>>;
  clauses: readonly PaperClause[];
}

/** A piece of a clause: words, or a blank by its name. */
export type ClausePiece = { words: string } | { blank: string };

/** A clause cut at its blanks. */
export const piecesOf = (text: string): ClausePiece[] =>
  text
    .split(/\[\[([a-z_]+)\]\]/)
    .map((piece, at): ClausePiece => (at % 2 === 1 ? { blank: piece } : { words: piece }))
    .filter((piece) => 'blank' in piece || piece.words !== '');

/** What stands on paper where something is to be written. */
export const LINE = '____________________';

/** The blanks of a paper, each once, in their order. */
export const blanksOf = (paper: HirePaper): string[] => [
  ...new Set(
    paper.clauses.flatMap(({ text }) => piecesOf(text.es).flatMap((piece) => ('blank' in piece ? [piece.blank] : []))),
  ),
];

/** A clause with lines to write on. */
export const lined = (text: string): string =>
  piecesOf(text)
    .map((piece) => ('blank' in piece ? LINE : piece.words))
    .join('');
