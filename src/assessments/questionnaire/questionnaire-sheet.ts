import type { QuestionnaireShape } from '#templates/assessments/questionnaire/questionnaire.shapes';
import { type Cell, csvOf } from '#libs/csv';

/** Headings of the sheet, by what stands under them, in the reader's language. */
export type SheetHeadings = Readonly<Record<(typeof sheetColumns)[number], string>>;

/** What the sheet has of each practice, in this order; `maturity` stands for five columns, 0 to 4. */
export const sheetColumns = [
  'id',
  'dimension',
  'practice',
  'critical',
  'weight',
  'applies',
  'guide',
  'maturity',
  'evidence',
  'answer',
  'note',
] as const;

/** Words of the cells. */
export interface SheetWords {
  readonly yes: string;
  readonly no: string;
  readonly perhaps: string;
  readonly unknown: string;
}

/** The questionnaire as a sheet: one line for each practice, with columns to answer in. */
export function questionnaireSheet(
  { dimensions }: QuestionnaireShape,
  headings: SheetHeadings,
  words: SheetWords,
): Uint8Array {
  const spread = <T>(cell: (column: (typeof sheetColumns)[number]) => T | T[]): T[] => sheetColumns.flatMap(cell);
  const head = spread((column): Cell | Cell[] =>
    column === 'maturity' ? [0, 1, 2, 3, 4].map((value) => `${headings.maturity} ${value}`) : headings[column],
  );
  const lines = dimensions.flatMap((dimension) =>
    dimension.items.map((item) => {
      const cells: Record<(typeof sheetColumns)[number], Cell | Cell[]> = {
        id: item.id,
        dimension: dimension.name,
        practice: item.text,
        critical: item.critical ? words.yes : words.no,
        weight: item.weight,
        applies: words[item.applies],
        guide: [item.guide, item.micro].filter(Boolean).join(' '),
        maturity: item.anchors.map(({ name, text }) => `${name}: ${text}`),
        evidence: item.evidence.join('; '),
        answer: item.unknown ? words.unknown : item.value,
        note: item.note,
      };
      return spread((column) => cells[column]);
    }),
  );
  return csvOf([head, ...lines]);
}
