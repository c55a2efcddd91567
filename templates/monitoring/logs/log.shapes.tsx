/** The three logs, by their place in an address. */
export const logNames = ['actividades', 'canalizaciones', 'vinculaciones'] as const;
export type LogName = (typeof logNames)[number];

/** Every field of a log. */
export type LogFieldName =
  | 'happenedOn'
  | 'kind'
  | 'municipality'
  | 'place'
  | 'company'
  | 'women'
  | 'men'
  | 'others'
  | 'unsaid'
  | 'topic'
  | 'agreements'
  | 'nextStep'
  | 'responsible'
  | 'folio'
  | 'need'
  | 'institution'
  | 'followedUpOn'
  | 'outcome'
  | 'interviewed'
  | 'hiredOn'
  | 'contract'
  | 'postGroup'
  | 'wageBand'
  | 'imssInTime'
  | 'confirmed'
  | 'at3'
  | 'at6'
  | 'at12'
  | 'gender'
  | 'ageRange';

export type LogFieldKind = 'day' | 'choice' | 'line' | 'text' | 'count' | 'municipality' | 'folio';

/** A field as a form shows it. */
export interface LogFieldShape {
  readonly name: LogFieldName;
  readonly kind: LogFieldKind;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly max: number;
}

/** An entry in a list: its cells in the order of the columns. */
export interface LogLine {
  readonly id: string;
  readonly happenedOn: string;
  readonly cells: readonly { readonly field: LogFieldName; readonly value: string }[];
  /** Null: nobody says who is who; the attendance list of a session, which is not changed here. */
  readonly href: string | null;
  readonly late: string | null;
}

/** An activity as its liaison reads it. */
export interface SharedEntry {
  readonly id: string;
  readonly happenedOn: string;
  readonly kind: ActivityKind;
  readonly place: string;
  readonly company: string;
  /** Null: fewer than five. */
  readonly people: number | null;
  readonly topic: string;
  readonly agreements: string;
  readonly nextStep: string;
  readonly responsible: string;
}

export type ActivityKind = 'course' | 'advice' | 'visit' | 'fair' | 'meeting' | 'referral';
