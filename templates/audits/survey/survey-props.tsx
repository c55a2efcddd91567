import type { FormState } from '../../components/form-state.js';

/** A share of favourable answers as it may be shown; null: hidden. */
export type ShownShare = { readonly percent: number } | { readonly band: 'under' | 'over' } | null;

/** A question in both languages of the workspaces. */
export interface QuestionText {
  readonly id: string;
  readonly text: Readonly<Record<'es' | 'en', string>>;
}

/** The groups of one variable, with their shares by question. */
export interface GroupTable {
  readonly variable: 'gender' | 'tenure' | 'mobility';
  readonly columns: readonly { readonly value: string; readonly people: number }[];
  readonly rows: readonly (QuestionText & { readonly shares: readonly ShownShare[] })[];
  /** Some group is left out. */
  readonly hidden: boolean;
}

/** What is said of a closed survey. */
export interface SurveyResultsProps {
  readonly answered: number;
  readonly invited: number;
  readonly closedOn: string;
  readonly index: { readonly percent: number } | { readonly from: number; readonly to: number };
  readonly questions: readonly (QuestionText & { readonly share: ShownShare; readonly unsaid: number })[];
  readonly groups: readonly GroupTable[];
}

/** What workers say of a question beside what the company says of the practices that it is about. */
export interface GapRow extends QuestionText {
  readonly share: ShownShare;
  readonly items: readonly {
    readonly id: string;
    readonly href: string;
    readonly value: number | null;
    readonly contradicts: boolean;
  }[];
}

/** Where a survey is. */
export type SurveyStatus =
  | { readonly kind: 'none' | 'small' }
  | {
      readonly kind: 'coming' | 'open';
      readonly from: string;
      readonly until: string;
      readonly answered: number;
      readonly invited: number;
    }
  | { readonly kind: 'few' | 'closed'; readonly closedOn: string; readonly answered: number; readonly invited: number };

/** The survey on the page of a case. */
export interface SurveySectionProps {
  readonly auditId: string;
  readonly status: SurveyStatus;
  readonly index: SurveyResultsProps['index'] | null;
  readonly gap: readonly GapRow[];
}

/** The survey of a case, for FM4. */
export interface SurveyPageProps extends SurveySectionProps {
  readonly companyName: string;
  readonly survey: {
    readonly id: string;
    readonly languages: readonly ('es' | 'en' | 'fr')[];
    readonly closesOn: string;
    readonly lastDay: string;
    readonly version: number;
  } | null;
  readonly results: SurveyResultsProps | null;
  /** Whether the reader may open, print, extend and close. */
  readonly mayRun: boolean;
  readonly mayOpen: boolean;
  readonly today: string;
  readonly forms: { readonly open: FormState; readonly extend: FormState };
}

/** The survey in the file of a case: what the page shows of it. */
export interface SurveyFileProps extends Pick<SurveySectionProps, 'status' | 'gap'> {
  readonly results: SurveyResultsProps | null;
}

/** What the company sees of its survey. */
export type CompanySurveyProps =
  | { readonly kind: 'none' | 'few' | 'withheld' }
  | { readonly kind: 'coming' | 'open'; readonly from: string; readonly until: string; readonly invited: number }
  | { readonly kind: 'results'; readonly results: SurveyResultsProps };
