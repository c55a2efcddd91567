/** What a draft touches beyond its own text, pure. */
import { type Citation, citationsIn, keyOf, textsIn, touches } from '../citations.rules.js';
import type { ParameterContent } from '../parameters/parameter.types.js';
import { lawNamed } from '#templates/guidance/law-references';
import type { SituationContent } from '../situations/situation.types.js';
import { wordsChanged } from './diff.rules.js';
import type { DraftContent, DraftKind, TextChange } from './draft.types.js';

/** A text that may be touched. */
export interface Candidate {
  readonly kind: 'situations' | 'framework' | 'questions' | 'lessons' | 'items' | 'papers';
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** A text that cites what changes, and what of it. */
export interface Touched extends Omit<Candidate, 'text'> {
  readonly because: readonly string[];
}

/** What changes, as other texts may cite it. */
export interface Changed {
  readonly articles: readonly Citation[];
  /** Figures as texts write them: `315.04`. */
  readonly figures: readonly string[];
  /** Pages whose text changes. */
  readonly addresses: readonly string[];
}

/** Of a draft, what other texts may cite: the articles that its changed words name, the values that it replaces, its page. */
export function changedBy(
  { kind, slug, base }: { readonly kind: DraftKind; readonly slug: string; readonly base: DraftContent },
  changes: readonly TextChange[],
  law: string | null,
): Changed {
  const words = wordsChanged(changes);
  const parameter = kind === 'parameters' ? (base as ParameterContent) : null;
  const articles = kind === 'framework' ? articlesInLines(words, law) : citationsIn(words);
  const own = parameter?.law && changes.some(({ field }) => field === 'values') ? citationsIn(parameter.law) : [];
  return {
    articles: [...new Map([...articles, ...own].map((one) => [keyOf(one), one])).values()],
    figures: parameter && changes.some(({ field }) => field === 'values') ? figuresOf(parameter) : [],
    addresses: kind === 'situations' ? [`/guia/situaciones/${slug}`] : [],
  };
}

/** In a chapter of one law, an article stands at the beginning of its line without the law's name: "| **7** [V] | …", "- 15-I [V]: …". */
function articlesInLines(words: string, law: string | null): Citation[] {
  const named = law
    ? words
        .split('\n')
        .flatMap((line) => citationsIn(`${law} ${line.replace(/^[|\-\s*]+(?:Art\. )?/, '').replaceAll('**', '')}`))
    : [];
  return [...named, ...citationsIn(words)];
}

/** Values as texts write them, where they are so particular that they are found by it. */
const figuresOf = ({ unit, values }: ParameterContent): string[] =>
  unit === 'pesos'
    ? values.flatMap(({ value }) => [
        value.toFixed(2),
        new Intl.NumberFormat('es-MX', { minimumFractionDigits: 2 }).format(value),
      ])
    : [];

/** The texts that cite what changes. */
export function touchedBy({ articles, figures, addresses }: Changed, candidates: readonly Candidate[]): Touched[] {
  return candidates.flatMap(({ text, ...shown }): Touched[] => {
    const cited = citationsIn(text);
    const because = [
      ...articles.filter((changed) => cited.some((one) => touches(one, changed) || touches(changed, one))).map(keyOf),
      ...new Set(figures.filter((figure) => text.includes(figure)).map((figure) => `$${figure}`)),
      ...addresses.filter((address) => text.includes(address)),
    ];
    return because.length > 0 ? [{ ...shown, because }] : [];
  });
}

/** All that a text says, as one. */
export const wholeText = (content: unknown): string => textsIn(content).join('\n');

/** A situation's text, the articles of its grounds written as sentences cite them. */
export const citedText = (content: SituationContent): string =>
  [
    wholeText(content),
    ...content.grounds.flatMap(({ law, articles }) => {
      const name = lawNamed(law.replace(/\s*\(.*$/, '')) ?? law;
      return articles.map((article) => `${name} ${article}`);
    }),
  ].join('\n');
