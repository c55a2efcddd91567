import { type Locale, translatorOf } from '../../translations.js';
import type {
  ClosingReason,
  Contract,
  OpeningState,
  PayPeriod,
  Registration,
  WorkLanguage,
} from '../announcing/opening.shapes.js';

/** An opening as a line of a file. Days are `YYYY-MM-DD`. */
export interface OpeningTableLine {
  readonly company: string;
  readonly sector: string | null;
  readonly post: string;
  readonly tasks: string;
  readonly requirements: string;
  readonly site: string;
  readonly municipality: string | null;
  readonly posts: number | null;
  readonly payFrom: number | null;
  readonly payTo: number | null;
  readonly payPeriod: PayPeriod | null;
  readonly workDays: number | null;
  readonly schedule: string;
  readonly contract: Contract | null;
  readonly registration: Registration | null;
  readonly languages: readonly WorkLanguage[];
  readonly state: OpeningState;
  readonly sentOn: string | null;
  readonly reviewedOn: string | null;
  readonly endsOn: string | null;
  readonly closedOn: string | null;
  readonly closedFor: ClosingReason | null;
  readonly interviewed: number | null;
  readonly hired: number | null;
}

const columns = [
  'company',
  'sector',
  'post',
  'tasks',
  'requirements',
  'site',
  'municipality',
  'posts',
  'payFrom',
  'payTo',
  'payPeriod',
  'workDays',
  'schedule',
  'contract',
  'registration',
  'languages',
  'state',
  'sentOn',
  'reviewedOn',
  'endsOn',
  'closedOn',
  'closedFor',
  'interviewed',
  'hired',
] as const satisfies (keyof OpeningTableLine)[];

/** The rows of a sheet, headings first; numbers stay numbers. */
export function openingTable(lines: readonly OpeningTableLine[], locale: Locale): (string | number | null)[][] {
  const { t } = translatorOf(locale);
  const said = (line: OpeningTableLine) => ({
    ...line,
    payPeriod: line.payPeriod && t(`openings.period.${line.payPeriod}`),
    contract: line.contract && t(`openings.contract.${line.contract}`),
    registration: line.registration && t(`openings.imss.${line.registration}`),
    languages: line.languages.map((one) => t(`openings.language.${one}`)).join(', '),
    state: t(`openings.state.${line.state}`),
    closedFor: line.closedFor && t(`openings.closed.${line.closedFor}`),
  });
  return [
    columns.map((name) => t(`openings.field.${name}`)),
    ...lines.map((line) => {
      const row = said(line);
      return columns.map((name) => row[name]);
    }),
  ];
}
