import type { GuideGroup } from '#templates/guidance/situations/guide.page';
import {
  type SituationPageProps,
  type SituationSection,
  situationSections,
  type StepText,
} from '#templates/guidance/situations/situation.page';
import type { PaperLink } from '#templates/guidance/paper-links';
import type { EnglishWords } from '#templates/guidance/situations/english';
import { matches } from '#templates/guidance/text-search';
import { capital, claimOf } from '../claim.views.js';
import { reviewNote } from '../review-note.views.js';
import { LONGEST_QUESTION } from '../search.rules.js';
import { type Procedure, procedureOfDocument, procedureOfStep } from './procedure.content.js';
import { situationGroups } from './situation.types.js';
import type { ListedSituation, SituationRow } from './situations.queries.js';

/** What the page of a situation says beside the situation itself, for a reader in one language. */
export interface BesideSituation {
  readonly papers: (line: string) => PaperLink[];
  readonly procedures: readonly Procedure[];
  readonly english: (slug: string) => EnglishWords | null;
}

const nothingBeside: BesideSituation = { papers: () => [], procedures: [], english: () => null };

/** A step in two parts: what to do, and how. Cut at the first colon, semicolon or full stop outside of parentheses. */
export function stepOf(sentence: string): Pick<StepText, 'title' | 'text'> {
  let depth = 0;
  for (let at = 0; at < sentence.length - 2; at++) {
    const sign = sentence[at]!;
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    const ends =
      depth === 0 && /[:;.]/.test(sign) && sentence[at + 1] === ' ' && !/\barts?$/.test(sentence.slice(0, at));
    if (ends) return { title: sentence.slice(0, at), text: capital(sentence.slice(at + 2)) };
  }
  return { title: sentence.replace(/\.$/, ''), text: null };
}

/** The page of one situation. With `asked`, of its sections only those that speak of it, open. */
export function situationPage(
  row: SituationRow,
  today: string,
  {
    anchors = [],
    asked = '',
    beside = nothingBeside,
  }: { anchors?: SituationPageProps['anchors']; asked?: string; beside?: BesideSituation } = {},
): SituationPageProps {
  const { content } = row;
  const page = {
    slug: row.slug,
    verdict: content.verdict,
    question: content.question,
    name: content.name,
    group: content.group,
    condition: content.condition,
    proofs: content.proofs.map((text) => ({ text, papers: beside.papers(text) })),
    english: englishOf(row, beside.english),
    validity: content.validity,
    employerRegistration: content.employerRegistration,
    countsAsForeigner: content.countsAsForeigner,
    documents: content.documents.map(({ name, required, who, how, note }) => ({
      name,
      required,
      who: who && who.charAt(0).toLowerCase() + who.slice(1),
      text: [how?.replace(/^Opcional\.\s*/, ''), note].filter(Boolean).join(' ') || null,
      papers: beside.papers(name),
      procedure: procedureOfDocument(beside.procedures, name),
    })),
    forbidden: content.forbidden.map(claimOf),
    steps: content.steps.map((step) => ({ ...stepOf(step), procedure: procedureOfStep(beside.procedures, step) })),
    notes: content.notes.map(claimOf),
    grounds: content.grounds,
    sources: content.sources.filter((source) => !content.grounds.some((ground) => source.startsWith(ground.law))),
    articlesRead: content.articlesRead,
    anchors,
    review: reviewNote(row, today),
  };
  const sections = situationSections.filter((section) => linesIn(section, page).length > 0);
  return {
    ...page,
    search: { asked, maxLength: LONGEST_QUESTION },
    sections: asked ? sections.filter((one) => linesIn(one, page).some((line) => matches(line, asked))) : sections,
  };
}

/** What a situation says in English: where people wrote it, in their words; its name comes with the product. */
export function englishOf({ slug, content }: SituationRow, english: BesideSituation['english']): EnglishWords | null {
  const read = english(slug);
  return read && { ...read, ...content.english };
}

/** What a section of the page says, line by line. */
function linesIn(section: SituationSection, page: Omit<SituationPageProps, 'search' | 'sections'>): string[] {
  const said = (claims: SituationPageProps['notes']) => claims.map(({ text, law }) => `${text} ${law ?? ''}`);
  switch (section) {
    case 'pedir':
      return page.documents.map(({ name, who, text }) => `${name} ${who ?? ''} ${text ?? ''}`);
    case 'no-pedir':
      return said(page.forbidden);
    case 'pasos':
      return page.steps.map(({ title, text }) => `${title} ${text ?? ''}`);
    case 'notas':
      return said(page.notes);
    case 'fuentes':
      return [
        ...page.grounds.map(({ law, articles, note }) => `${law} ${articles.join(' ')} ${note ?? ''}`),
        ...page.sources,
      ];
  }
}

/** The list of situations by family. */
export function guideGroups(
  rows: readonly ListedSituation[],
  english: EnglishOf = nothingBeside.english,
): GuideGroup[] {
  return situationGroups
    .map((group) => ({
      group,
      items: itemsOf(
        rows.filter((row) => row.content.group === group),
        english,
      ),
    }))
    .filter((one) => one.items.length > 0);
}

/** What a search found, as one list in its order. */
export const foundGroups = (rows: readonly ListedSituation[], english: EnglishOf): GuideGroup[] =>
  rows.length > 0 ? [{ group: null, items: itemsOf(rows, english) }] : [];

type EnglishOf = BesideSituation['english'];

const itemsOf = (rows: readonly ListedSituation[], english: EnglishOf) =>
  rows.map(({ slug, content: { short, detail, question: asked, verdict } }) => ({
    slug,
    short,
    detail,
    question: asked,
    english: english(slug)?.name ?? null,
    verdict,
  }));
