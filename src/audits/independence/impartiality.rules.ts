/**
 * What an auditor states before taking a case, pure. Source: the instrument's `independencia_de_la_auditoria`; the kinds of
 * threats are those of ISO/IEC 17021-1, 4.2.4 and 5.2: self-review, interest, familiarity and intimidation.
 */
export const impartialityStatements = ['not-advised', 'no-interest', 'no-pressure', 'will-tell'] as const;
export type ImpartialityItem = (typeof impartialityStatements)[number];

/** Changes with every change of the wording, so that it stays known who stated what. */
export const impartialityVersion = '2026-11';

/** The wording, as it goes on record: in Spanish, which staff read. */
export const impartialityWording: Readonly<Record<ImpartialityItem, string>> = {
  'not-advised': 'No capacité ni asesoré a esta empresa, ni le preparé documentos de su autoevaluación.',
  'no-interest':
    'Ni yo ni nadie de mi familia trabajamos o trabajamos antes en ella, ni tenemos negocios, deudas o acciones con ella.',
  'no-pressure': 'Nadie me ofreció ni me pidió nada por el resultado, y mi pago no depende de él.',
  'will-tell': 'Si algo de esto cambia mientras llevo el caso, lo declaro ese mismo día y lo suelto.',
};

/** Those that were not stated; none: the statement is whole. */
export function unstated(given: readonly string[]): ImpartialityItem[] {
  return impartialityStatements.filter((item) => !given.includes(item));
}
