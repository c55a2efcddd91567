/**
 * `curp`: Clave Única de Registro de Población; `nss`: number of social security (IMSS); `nue`: Número Único de Extranjero, on
 * the cards of the Instituto Nacional de Migración; `passport`: of any country, by its label or its machine-readable line.
 */
export const personalDataKinds = ['curp', 'nss', 'nue', 'passport'] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

/** One number that was found. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  /** Without separators, in capitals. */
  readonly value: string;
}
