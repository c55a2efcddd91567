import type { TaggedDocument } from '#libs/pdf';
import { palette } from './palette.js';

// Letter, two by four slips: cut twice along, three times across.
const COLUMNS = 2;
const ROWS = 4;
const PAGE = { width: 612, height: 792 };
export const SLIPS_PER_PAGE = COLUMNS * ROWS;
/** Points of one slip. */
export const SLIP = { width: PAGE.width / COLUMNS, height: PAGE.height / ROWS };

/** Draws slips to cut, eight on a page of letter paper, with lines where to cut. */
export function drawSlips<Slip>(
  document: TaggedDocument,
  slips: readonly Slip[],
  draw: (slip: Slip, at: { x: number; y: number }) => void,
): void {
  for (const [place, slip] of slips.entries()) {
    const onPage = place % SLIPS_PER_PAGE;
    if (place > 0 && onPage === 0) document.canvas.addPage();
    if (onPage === 0) drawCuts(document);
    draw(slip, { x: (onPage % COLUMNS) * SLIP.width, y: Math.floor(onPage / COLUMNS) * SLIP.height });
  }
}

function drawCuts(document: TaggedDocument): void {
  const { canvas } = document;
  document.artifact(() => {
    canvas.save().lineWidth(0.5).dash(3, { space: 3 }).strokeColor(palette.faint);
    for (let column = 1; column < COLUMNS; column += 1) {
      canvas.moveTo(column * SLIP.width, 0).lineTo(column * SLIP.width, PAGE.height);
    }
    for (let row = 1; row < ROWS; row += 1) {
      canvas.moveTo(0, row * SLIP.height).lineTo(PAGE.width, row * SLIP.height);
    }
    canvas.stroke().restore();
  });
}
