export type ConditionKind =
  | 'declaration'
  | 'role-courses'
  | 'group-courses'
  | 'documents'
  | 'management-interviews'
  | 'staff-interviews'
  | 'improvement-plan'
  | 'visit'
  | 'records-sample'
  | 'survey'
  | 'suppliers'
  | 'hires'
  | 'permanence'
  | 'pay-gap'
  | 'commitment';

export type ConditionRecordKind =
  | 'certificate'
  | 'declaration'
  | 'survey'
  | 'documents'
  | 'functions'
  | 'interviews'
  | 'visit'
  | 'records-sample'
  | 'suppliers'
  | 'hires'
  | 'permanence'
  | 'pay-gap'
  | 'commitment'
  | 'improvement-plan';

type Figures = Readonly<Record<string, number>>;

/** One condition of a level as it stands. */
export interface ConditionShape {
  id: string;
  kind: ConditionKind;
  /** The function or group concerned; `interviews` where they take the survey's place. */
  variant: string | null;
  /** Slugs of courses. */
  courses: string[];
  state: 'met' | 'waived' | 'unmet';
  /** What there is; null where it is not the reader's to see. */
  have: Figures | null;
  needed: Figures;
  records: { kind: ConditionRecordKind; n: number; on: string }[];
  waiver: { reason: string; on: string } | null;
}

/** The conditions of one level. */
export interface LevelConditionsShape {
  level: 'N1' | 'N2' | 'N3';
  /** Every condition is met or waived. */
  open: boolean;
  conditions: ConditionShape[];
}
