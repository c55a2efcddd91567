import { type Cell, csvOf } from '#libs/csv';
import type { LevelId, Profile } from '../instrument/instrument.types.js';
import {
  conditionText,
  type ExplainedDimension,
  type ExplainedItem,
  type ExplainedScore,
  profileText,
} from './explained-score.rules.js';

/** What the sheet says beside the score. */
export interface SheetSubject {
  readonly version: string;
  readonly target: LevelId;
  readonly profile: Profile;
}

interface Line extends SheetSubject {
  readonly explained: ExplainedScore;
  readonly dimension: ExplainedDimension;
  readonly own: ExplainedItem;
}

const said = (is: boolean) => (is ? 'si' : 'no');

/**
 * The columns, each with what it holds. The headings are the words of the instrument's own file, and stand with their
 * meaning on the page that offers the sheet (`assessments.sheet.<heading>`).
 */
const columns: readonly (readonly [heading: string, cell: (line: Line) => Cell])[] = [
  ['instrumento', ({ version }) => version],
  ['nivel_pedido', ({ target }) => target],
  ['dimension', ({ dimension }) => dimension.id],
  ['peso_dimension', ({ dimension }) => dimension.weight],
  ['practica', ({ own }) => own.item.id],
  ['texto', ({ own }) => own.item.text],
  ['critico', ({ own }) => said(own.item.critical)],
  ['peso', ({ own }) => own.item.weight],
  ['aplica_si', ({ own }) => conditionText(own.item)],
  ['perfil', ({ own, profile }) => profileText(own.item, profile)],
  ['exenta', ({ own }) => said(own.notApplicable === 'exempt')],
  ['aplica', ({ own }) => said(own.notApplicable === null)],
  ['respuesta', ({ own }) => own.declared],
  ['evidencia', ({ own }) => said(own.evidence)],
  ['cuenta', ({ own }) => own.counted],
  ['puntos', ({ own }) => own.points],
  ['puntos_posibles', ({ own }) => own.possible],
  ['puntos_dimension', ({ dimension }) => dimension.points],
  ['posibles_dimension', ({ dimension }) => dimension.possible],
  ['porcentaje_dimension', ({ dimension }) => dimension.percent],
  ['porcentaje_global', ({ explained }) => explained.score.global],
  ['criticas_bajo_3', ({ explained }) => explained.score.critical.below3.length],
  ['criticas_en_4', ({ explained }) => explained.score.critical.atFour],
  ['no_aplican', ({ explained }) => explained.score.notApplicable.count],
];

/** The headings of the sheet, in its order. */
export const sheetColumns: readonly string[] = columns.map(([heading]) => heading);

/**
 * The score as a sheet for Excel and the like: one line per practice, in which everything stands that it takes to compute
 * the score again. Percentages are not rounded.
 */
export function scoreSheet(explained: ExplainedScore, subject: SheetSubject): Uint8Array {
  const lines = explained.dimensions.flatMap((dimension) =>
    dimension.items.map((own): Line => ({ ...subject, explained, dimension, own })),
  );
  return csvOf([sheetColumns, ...lines.map((line) => columns.map(([, cell]) => cell(line)))]);
}
