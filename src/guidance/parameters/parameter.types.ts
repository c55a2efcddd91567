/** Kinds of figures, in the order in which pages show them. */
export const parameterGroups = ['unidades', 'salarios', 'jornada', 'plantilla', 'plazos', 'cuotas'] as const;
export type ParameterGroup = (typeof parameterGroups)[number];

/** In what a figure counts; `dias`: the law says days and no more. */
export const parameterUnits = [
  'pesos',
  'horas',
  'porciento',
  'dias-habiles',
  'dias-naturales',
  'dias',
  'meses',
] as const;
export type ParameterUnit = (typeof parameterUnits)[number];

/** `norma`: the source gives the first day; `texto-leido`: certain since the text that was read, and perhaps before. */
export const validityGrounds = ['norma', 'texto-leido'] as const;
export type ValidityGround = (typeof validityGrounds)[number];

/** What a figure is for some time. Days are `YYYY-MM-DD`, both of them included. */
export interface ParameterValue {
  readonly value: number;
  readonly from: string;
  /** Null: until something changes it. */
  readonly to: string | null;
  readonly since: ValidityGround;
  /** An entry of the framework such as `[F3]` or `LSS 15-I (DOF 15-01-2026)`, or a publication. */
  readonly source: string;
  /** The article was read in the text of the law. */
  readonly verified: boolean;
}

/** A figure that the law changes by date. */
export interface ParameterContent {
  readonly name: { readonly es: string; readonly en: string };
  readonly group: ParameterGroup;
  readonly unit: ParameterUnit;
  /** The article that sets it; null: none that was read. */
  readonly law: string | null;
  /** In the order of their days, none over another. */
  readonly values: readonly ParameterValue[];
}
