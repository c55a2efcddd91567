import type { FormProblem, FormState } from '#templates/components/form-state';
import type {
  DemandShape,
  OpeningFacts,
  OpeningLine,
  OwnOpeningProps,
} from '#templates/openings/announcing/opening.shapes';
import { type Day, municipalityOfJalisco } from '#libs/mexico';
import { telltaleInText } from '../../guidance/index.js';
import { type DemandKind, demandKinds, factsOf, isExcusable } from '../demands/demand.kinds.rules.js';
import { checkedFields, isWritable, leastPay, openingLimits, payPeriods, stateOn } from '../opening.rules.js';
import { demandsOf, kindsIn, unanswered } from './checking.rules.js';
import type { OpeningForm } from './announcing.forms.js';
import type { WholeOpening } from './announcing.service.js';
import type { MinimumWage } from './minimum-pay.js';
import { formValues } from './opening-text.rules.js';
import type { NormRow, OpeningRow } from './openings.queries.js';
import type { OpeningText } from '../opening.rules.js';

/** The field of a form in which the norm for a demand is named. */
export const normFields = {
  nationality: 'normNationality',
  papers: 'normPapers',
  health: 'normHealth',
  age: 'normAge',
  language: 'normLanguage',
  record: 'normRecord',
} as const satisfies Partial<Record<DemandKind, keyof OpeningForm>>;

const excusable = Object.keys(normFields) as (keyof typeof normFields)[];

/** What a form says of an opening. */
export function textIn(form: OpeningForm): OpeningText {
  const { post, tasks, requirements, site, schedule, daysOff, benefits, contact, languages } = form;
  const texts = {
    post,
    tasks,
    requirements,
    site,
    schedule,
    daysOff,
    benefits,
    contact,
    languages: [...new Set(languages)],
  };
  const { municipality, payFrom, payTo, payPeriod, workDays, contract, registration, posts, endsOn } = form;
  return {
    ...texts,
    municipality: municipality ?? null,
    payFrom: payFrom ?? null,
    payTo: payTo ?? null,
    payPeriod: payPeriod ?? null,
    workDays: workDays ?? null,
    contract: contract ?? null,
    registration: registration ?? null,
    posts: posts ?? null,
    endsOn: endsOn ?? null,
  };
}

/** The norms that a form names. */
export const normsIn = (form: OpeningForm): NormRow[] =>
  excusable.flatMap((demand) => (form[normFields[demand]] === '' ? [] : [{ demand, norm: form[normFields[demand]] }]));

const placeName = (code: string | null): string | null => (code && municipalityOfJalisco(code)?.name) || null;

/** A line of a list. */
export const openingLine = (opening: OpeningRow, today: Day): OpeningLine => ({
  id: opening.id,
  company: opening.company,
  post: opening.post,
  municipality: placeName(opening.municipality),
  posts: opening.posts,
  endsOn: opening.endsOn,
  state: stateOn(today, opening),
  answerBy: opening.answerBy,
  late: opening.state === 'sent' && opening.answerBy !== null && opening.answerBy < today,
  sentAt: opening.sentAt,
  asksOutcome: asksOutcome(opening, today),
  interviewed: opening.interviewed,
  hired: opening.hired,
});

/** Whether the company is asked how many people it hired. */
export const asksOutcome = (opening: OpeningRow, today: Day): boolean =>
  stateOn(today, opening) === 'closed' && opening.firstReviewedAt !== null && opening.toldAt === null;

/** What an opening says, to read. */
export function openingFacts(opening: OpeningRow, today: Day): OpeningFacts {
  const { tasks, requirements, site, payFrom, payTo, payPeriod, workDays, schedule, daysOff, contract } = opening;
  const { registration, benefits, languages, firstReviewedAt } = opening;
  const texts = { tasks, requirements, site, schedule, daysOff, benefits };
  const choices = { payFrom, payTo, payPeriod, workDays, contract, registration, languages };
  return { ...openingLine(opening, today), ...texts, ...choices, reviewedAt: firstReviewedAt };
}

/** The demands in the texts: each text with its marked pieces, and each kind with what forbids it. */
export function checkView(text: OpeningText, norms: readonly NormRow[]): OwnOpeningProps['check'] {
  const found = demandsOf(text);
  const kinds = kindsIn(found);
  const named = new Map(norms.map(({ demand, norm }) => [demand, norm]));
  return {
    texts: found.map(({ field, text: words, demands }) => ({ field, pieces: piecesOf(words, demands) })),
    demands: kinds.map((kind) => demandShape(kind, named.get(kind) ?? null)),
    unanswered: unanswered(kinds, named.keys()).length,
    telltales: checkedFields.filter((field) => field !== 'site' && telltaleInText(text[field]) !== null),
  };
}

export const demandShape = (kind: DemandKind, norm: string | null): DemandShape => {
  const { provisions, item } = factsOf(kind);
  const isNormable = isExcusable(kind);
  const normField = isNormable ? normFields[kind as keyof typeof normFields] : null;
  return { kind, number: demandKinds.indexOf(kind) + 1, provisions, item, normField, norm };
};

/** A text in pieces, those that demand something with their kind. Where two lie over each other the first one counts. */
export function piecesOf(
  text: string,
  demands: readonly { readonly kind: DemandKind; readonly from: number; readonly to: number }[],
): { text: string; kind: DemandKind | null }[] {
  const pieces: { text: string; kind: DemandKind | null }[] = [];
  let at = 0;
  for (const { kind, from, to } of demands) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), kind: null });
    pieces.push({ text: text.slice(from, to), kind });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: null });
  return pieces;
}

/** An opening to its company: the form, what was found in its texts, and what FM4 said. */
export function ownOpeningView(
  { opening, norms, reviews, problem }: WholeOpening,
  { today, minimum, form }: { today: Day; minimum: MinimumWage | null; form: FormState | null },
  typed: { readonly text: OpeningText; readonly norms: readonly NormRow[] } | null,
): OwnOpeningProps {
  const said = Object.fromEntries(
    norms.flatMap(({ demand, norm }) => {
      const field = (normFields as Partial<Record<DemandKind, string>>)[demand];
      return field ? [[field, norm]] : [];
    }),
  );
  const values = { ...formValues(opening), ...said, version: String(opening.version) };
  const writable = isWritable(opening.state);
  return {
    opening: { ...openingFacts(opening, today), contact: opening.contact },
    writable,
    canFill: opening.state === 'open' || opening.state === 'paused',
    canWithdraw: opening.state !== 'draft' && stateOn(today, opening) !== 'closed',
    problem,
    check: checkView(typed?.text ?? opening, typed?.norms ?? norms),
    reviews: reviews.map(({ number, outcome, reasons, decidedAt }) => ({ number, outcome, reasons, decidedAt })),
    pauseReason: opening.pauseReason,
    closedFor: opening.closedFor ?? (stateOn(today, opening) === 'closed' ? 'ended' : null),
    closeReason: opening.closeReason,
    // with the present version: having seen that it changed, they may save again
    form: form
      ? {
          ...form,
          values: { ...(form.values['version'] === undefined && values), ...form.values, version: values.version },
        }
      : { values, errors: {} },
    outcomeForm: { values: { interviewed: told(opening.interviewed), hired: told(opening.hired) }, errors: {} },
    limits: openingLimits,
    minimum: minimum && {
      ...minimum,
      periods: payPeriods.map((period) => ({ period, least: leastPay(period, minimum.perDay) })),
    },
  };
}

const told = (count: number | null): string => (count === null ? '' : String(count));

/** What it takes to be sent, at its fields. */
export const problemsAt = (
  problems: readonly { readonly field: string; readonly key: string; readonly params: FormProblem['params'] }[],
): Record<string, FormProblem> =>
  Object.fromEntries(problems.toReversed().map(({ field, key, params }) => [field, { key, params }]));
