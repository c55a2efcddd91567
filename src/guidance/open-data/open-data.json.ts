/** The guidance as open data, pure: rows to what the API says, without what is not for publication. */
import { claimOf } from '../claim.views.js';
import type { InstitutionRow } from '../institutions/institutions.queries.js';
import { knownUntil, valueOn } from '../parameters/parameter.rules.js';
import type { ParameterRow } from '../parameters/parameters.queries.js';
import { reviewNote } from '../review-note.views.js';
import type { Review } from '../review.rules.js';
import type { Flow, SpokenFlow } from '../wizard/flow.types.js';
import { WIZARD_PATH } from '../wizard/way.rules.js';

/** Where the open data stands. */
export const OPEN_DATA = '/api/v1/guidance';

/** Terms of use: those of the product, of which the content is a part. */
export const LICENSE = { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' } as const;

/** Parts of the open data, by their addresses below `OPEN_DATA`. */
export const openDataParts = ['situations', 'outcomes', 'flow', 'institutions', 'parameters'] as const;
export type OpenDataPart = (typeof openDataParts)[number];

/** A part of the open data in the index. */
export interface PartSummary {
  readonly name: OpenDataPart;
  readonly href: string;
  /** Of its content; a new one says that the content was given out anew. */
  readonly version: string;
  readonly count: number;
  /** When the part was last reviewed in any of its texts; null: it is no text. */
  readonly reviewedOn: string | null;
}

interface ReadParts {
  readonly situations: readonly Review[];
  readonly institutions: readonly Review[];
  readonly parameters: readonly Review[];
  readonly flow: Flow;
}

/** The index of the parts. */
export function partsOf(
  { situations, institutions, parameters, flow }: ReadParts,
  versions: Readonly<Record<'situations' | 'institutions' | 'parameters' | 'flow', string>>,
): PartSummary[] {
  const latest = (of: readonly Review[]) =>
    of
      .map(({ reviewedOn }) => reviewedOn)
      .toSorted()
      .at(-1) ?? null;
  const parts = {
    situations: { version: versions.situations, count: situations.length, reviewedOn: latest(situations) },
    outcomes: { version: versions.flow, count: flow.outcomes.size, reviewedOn: null },
    flow: { version: versions.flow, count: flow.steps.size, reviewedOn: null },
    institutions: { version: versions.institutions, count: institutions.length, reviewedOn: latest(institutions) },
    parameters: { version: versions.parameters, count: parameters.length, reviewedOn: latest(parameters) },
  };
  return openDataParts.map((name) => ({ name, href: `${OPEN_DATA}/${name}`, ...parts[name] }));
}

/** The outcomes of the questions: each is a situation and what follows from just those answers. */
export function outcomesJson({ flow, words }: SpokenFlow, version: string) {
  return {
    version,
    outcomes: [...flow.outcomes.values()].map(({ id, situation, verdict }) => ({
      id,
      situation,
      verdict,
      because: { es: words.es.outcomes.get(id)!, en: words.en.outcomes.get(id)! },
    })),
  };
}

/** The questions in both languages, and where each answer leads: to a step or to an outcome. */
export function flowJson({ flow, words }: SpokenFlow, version: string) {
  return {
    version,
    name: flow.name,
    page: WIZARD_PATH,
    start: flow.start,
    steps: [...flow.steps.values()].map(({ id, question, answers }) => {
      const [es, en] = [words.es.questions.get(question)!, words.en.questions.get(question)!];
      return {
        id,
        question,
        title: { es: es.title, en: en.title },
        answers: answers.map(({ word, next }) => ({
          word,
          text: { es: es.answers.get(word)!.text, en: en.answers.get(word)!.text },
          leadsTo: flow.outcomes.has(next) ? { step: null, outcome: next } : { step: next, outcome: null },
        })),
      };
    }),
    listOnly: [...flow.listOnly].map(([situation, reason]) => ({ situation, reason })),
  };
}

/** One entry of the directory; a site whose name is not sure is left out, as on the page. */
export function institutionJson(row: InstitutionRow, today: string) {
  const { slug, content } = row;
  return {
    id: slug,
    name: content.name,
    acronym: content.acronym,
    group: content.group,
    scope: content.scope,
    reach: content.reach,
    municipalities: content.places,
    needs: content.needs,
    forPeople: content.forPeople.map(claimOf),
    forEmployers: content.forEmployers.map(claimOf),
    when: content.when,
    cost: content.cost,
    caution: content.caution,
    site: content.site?.sure ? `https://${content.site.domain}` : null,
    phone: content.phone,
    sources: content.sources,
    verified: content.verified,
    page: `/guia/instituciones#${slug}`,
    review: reviewNote(row, today),
  };
}

/** One figure with all its values; `current` is the one that holds today, null where none is known. */
export function parameterJson(row: ParameterRow, today: string) {
  const { slug, content } = row;
  return {
    id: slug,
    name: content.name,
    group: content.group,
    unit: content.unit,
    law: content.law,
    current: valueOn(content, today)?.value ?? null,
    knownUntil: knownUntil(content),
    values: content.values,
    review: reviewNote(row, today),
  };
}
