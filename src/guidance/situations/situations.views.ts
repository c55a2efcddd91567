import { type Block, readProse } from '#libs/prose';
import type { FrameworkPageProps } from '#templates/guidance/framework/framework.page';
import type { GuideGroup, Search } from '#templates/guidance/situations/guide.page';
import type { InstitutionCard, InstitutionSection } from '#templates/guidance/institutions/institutions.page';
import type { Claim, ReviewNote, SituationPageProps, StepText } from '#templates/guidance/situations/situation.page';
import type { LegalFigure } from '../framework/framework.content.js';
import type { InstitutionRow, SectionRow, SituationRow } from './situations.queries.js';
import { isOverdue } from '../review.rules.js';
import { institutionGroups } from '../institutions/institution.content.js';
import { type Review, situationGroups } from './situation.types.js';

const UNVERIFIED = /\s*\(?no verificado en fuente; de conocimiento general\)?/;
const PENDING = /^Punto que debe validar una persona abogada:\s*/;
const PENDING_TAIL = /\s*(?:Verificar|Validar) con persona abogada\.?$/;
const LAWS = '(?:LFT|LM|LRPCAP|LNEP|LFPED|CPEUM|CFF|LSS|LINFONAVIT|LGTP|LGP|LFD|OC-18|Ley de Nacionalidad)';
const LAW_AT_END = new RegExp(`^(.*?)\\s*\\(([^()]*\\b${LAWS}\\b[^()]*)\\)\\.?$`, 's');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence, the law it leans on, and whether somebody still has to confirm it. */
export function claimOf(sentence: string): Claim {
  const mark = UNVERIFIED.test(sentence)
    ? 'unverified'
    : PENDING.test(sentence) || PENDING_TAIL.test(sentence)
      ? 'pending'
      : null;
  const text = capital(sentence.replace(UNVERIFIED, '').replace(PENDING, '').replace(PENDING_TAIL, ''));
  const [, words, law] = LAW_AT_END.exec(text) ?? [];
  return { text: words ?? text, law: law ? capital(law) : null, mark };
}

/** A step in two parts: what to do, and how. Cut at the first colon, semicolon or full stop outside of parentheses. */
export function stepOf(sentence: string): StepText {
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

const reviewOf = (review: Review, today: string): ReviewNote => ({
  reviewedOn: review.reviewedOn,
  nextReviewOn: review.nextReviewOn,
  reviewedBy: review.reviewedBy,
  overdue: isOverdue(review, today),
});

/** The page of one situation. */
export function situationPage(row: SituationRow, today: string): SituationPageProps {
  const { content } = row;
  return {
    slug: row.slug,
    verdict: content.verdict,
    question: content.question,
    name: content.name,
    group: content.group,
    condition: content.condition,
    proofs: content.proofs,
    validity: content.validity,
    employerRegistration: content.employerRegistration,
    countsAsForeigner: content.countsAsForeigner,
    documents: content.documents.map(({ name, required, who, how, note }) => ({
      name,
      required,
      who: who && who.charAt(0).toLowerCase() + who.slice(1),
      text: [how?.replace(/^Opcional\.\s*/, ''), note].filter(Boolean).join(' ') || null,
    })),
    forbidden: content.forbidden.map(claimOf),
    steps: content.steps.map(stepOf),
    notes: content.notes.map(claimOf),
    grounds: content.grounds,
    sources: content.sources.filter((source) => !content.grounds.some((ground) => source.startsWith(ground.law))),
    articlesRead: content.articlesRead,
    review: reviewOf(row, today),
  };
}

/** The list of situations by family, or one list in the order of the search. */
export function guideGroups(rows: readonly SituationRow[], search: Search): GuideGroup[] {
  const items = (of: readonly SituationRow[]) =>
    of.map(({ slug, content: { short, detail, question, verdict } }) => ({ slug, short, detail, question, verdict }));
  if (search.asked) return rows.length > 0 ? [{ group: null, items: items(rows) }] : [];
  return situationGroups
    .map((group) => ({ group, items: items(rows.filter((row) => row.content.group === group)) }))
    .filter((one) => one.items.length > 0);
}

/** The directory by kind. */
export function institutionSections(rows: readonly InstitutionRow[], today: string): InstitutionSection[] {
  return institutionGroups
    .map((group) => ({
      group,
      institutions: rows.filter((row) => row.content.group === group).map((row) => institutionCard(row, today)),
    }))
    .filter((section) => section.institutions.length > 0);
}

const applies = (task: string) => !/^No aplica\.?$/.test(task);

function institutionCard(row: InstitutionRow, today: string): InstitutionCard {
  const { group: _, internalNotes: __, forEmployers, forPeople, ...content } = row.content;
  return {
    slug: row.slug,
    ...content,
    forEmployers: forEmployers.filter(applies).map(claimOf),
    forPeople: forPeople.filter(applies).map(claimOf),
    sources: content.sources.map(claimOf),
    review: reviewOf(row, today),
  };
}

/** The legal framework, with the figures whose time has passed. */
export function frameworkPage(
  { sections, figures }: { sections: readonly SectionRow[]; figures: readonly LegalFigure[] },
  today: string,
): FrameworkPageProps | null {
  const [first] = sections;
  if (!first) return null;
  return {
    sections: sections.map(({ slug, content }) => ({ slug, title: content.title, parts: partsOf(content.markdown) })),
    figures: figures.map((figure) => ({ ...figure, over: today > figure.until })),
    review: reviewOf(first, today),
  };
}

/** A chapter in its parts: what stands under each `###`, the first part without a title. */
function partsOf(markdown: string): { title: string | null; blocks: Block[] }[] {
  return markdown
    .split(/^(?=### )/m)
    .map((part) => {
      const [, title] = /^### (.*)/.exec(part) ?? [];
      return { title: title ?? null, blocks: readProse(part.replace(/^### .*\n/, '')) };
    })
    .filter(({ title, blocks }) => title !== null || blocks.length > 0);
}
