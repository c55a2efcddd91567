import type { BankRow } from '#templates/guidance/first-pay/first-pay.page';
import type { FirstPay } from './first-pay.content.js';
import { type CountedCell, shownCell } from './first-pay.rules.js';

/** Bank by bank, what the reports tell of each document. */
export const matrixOf = ({ banks, documents }: FirstPay, cells: readonly CountedCell[]): BankRow[] =>
  banks.map(({ id, name }) => ({
    id,
    name,
    cells: documents.map((document) => shownCell(cells.find((one) => one.bank === id && one.document === document))),
  }));
