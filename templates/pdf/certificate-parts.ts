import { drawQr, fitLines, type TaggedDocument } from '#libs/pdf';
import { drawMark } from './ornaments.js';
import { palette } from './palette.js';

/** A column of the page: its left edge and its width. */
export interface Column {
  x: number;
  width: number;
}

/** Who signs, as printed under the line. */
export interface Signatory {
  name: string;
  role: string;
}

/** Distance of two things side by side in a column. */
export const COLUMN_STEP = 158;

/** The mark and the name of the document. */
export function drawTitle(document: TaggedDocument, title: string, column: Column): void {
  document.artifact(() => drawMark(document.canvas, column.x, 76, 34));
  document.element('P', () => {
    document.line(title, { x: column.x + 44, y: 87, font: 'serif', size: 15, color: palette.ink });
  });
}

/** The name that the document is about: the largest thing on it. */
export interface Hero {
  /** "FM4 reconoce a" */
  before: string;
  name: string;
  /** Under the name: on one line if they fit, else each on its own. */
  after: readonly string[];
  /** Top and height of the zone in which the group is centred. */
  top: number;
  height: number;
}

// Words that must not hang at the end of a line, in the languages of the documents.
const NEVER_LAST = /^(?:de|del|la|las|los|el|y|e|en|para|of|the|and|for|&)$/i;
const BEFORE_HEIGHT = 22;

/** Sets the hero group; gives the size of the name, so that what follows does not outshout it. */
export function drawHero(document: TaggedDocument, hero: Hero, column: Column): number {
  const small = { font: 'body', size: 12 };
  const joined = hero.after.join(', ');
  const fits = document.widthOf(joined, small) <= column.width;
  const after = (fits ? [joined] : hero.after).flatMap((line) => document.wrap(line, small, column.width));
  const afterHeight = 9 + after.length * 15;
  const fitted = fitLines(document, hero.name, {
    width: column.width,
    height: hero.height - BEFORE_HEIGHT - afterHeight,
    largest: 50,
    smallest: 12,
    maxLines: 3,
    font: (size) => (size < 16 ? 'serif' : 'display'),
    leading: (size) => (size < 26 ? 1.25 : 1.08),
    tracking: (size) => (size < 26 ? 0 : -size * 0.012),
    wordGap: (size) => (size < 16 ? 0 : size * 0.05),
    neverLast: NEVER_LAST,
  });
  const block = fitted.lines.length * fitted.lineHeight;
  const top = hero.top + Math.max(0, (hero.height - BEFORE_HEIGHT - block - afterHeight) / 2);
  document.element('P', () => {
    document.line(hero.before, { x: column.x, y: top, ...small, color: palette.faint });
  });
  document.element('H1', () =>
    fitted.lines.forEach((line, i) => {
      // Large letters have wide side bearings: pulled out, they stand on the edge of the column.
      const at = { x: column.x - fitted.size * 0.02, y: top + BEFORE_HEIGHT + i * fitted.lineHeight };
      document.line(endWithSpace(line, i < fitted.lines.length - 1), { ...at, ...fitted, color: palette.ink });
    }),
  );
  document.element('P', () =>
    after.forEach((line, i) => {
      const y = top + BEFORE_HEIGHT + block + 9 + i * 15;
      document.line(endWithSpace(line, i < after.length - 1), { x: column.x, y, ...small, color: palette.faint });
    }),
  );
  return fitted.size;
}

/** Wrapped text: lines of one paragraph, joined by spaces for those who hear or copy it. */
export function drawParagraph(
  document: TaggedDocument,
  text: string,
  at: { x: number; y: number; width: number; font: string; size: number; leading: number; color: string },
): void {
  const lines = document.wrap(text, at, at.width);
  document.element('P', () =>
    lines.forEach((line, i) =>
      document.line(endWithSpace(line, i < lines.length - 1), { ...at, y: at.y + i * at.leading }),
    ),
  );
}

/** A datum with its label above it. */
export function drawDatum(document: TaggedDocument, label: string, value: string, x: number, y: number): void {
  document.element('P', () => {
    document.line(`${label} `, { x, y, font: 'body', size: 10, color: palette.faint });
    document.line(value, { x, y: y + 13, font: 'bold', size: 11.5, color: palette.ink });
  });
}

/** Lines to sign over, with name and office under them. */
export function drawSignatories(document: TaggedDocument, people: readonly Signatory[], x: number, y: number): void {
  people.forEach(({ name, role }, i) => {
    const left = x + i * COLUMN_STEP;
    const width = COLUMN_STEP - 20;
    document.artifact(() =>
      document.canvas
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.75)
        .stroke(palette.ink),
    );
    const size = Math.min(10, (10 * width) / Math.max(1, document.widthOf(name, { font: 'bold', size: 10 })));
    document.element('P', () => {
      document.line(`${name} `, { x: left, y: y + 5, font: 'bold', size, color: palette.ink });
      document.line(role, { x: left, y: y + 18, font: 'body', size: 9, color: palette.faint });
    });
  });
}

/** The QR code at the right edge of a column, the code under it, and where to type it. */
export function drawVerification(
  document: TaggedDocument,
  check: { address: string; code: string; hint: string; alt: string },
  at: { right: number; y: number },
): void {
  const side = 96;
  const left = at.right - side;
  document.figure(check.alt, [left, at.y, at.right, at.y + side], () =>
    drawQr(document, check.address, { x: left, y: at.y, side, ink: palette.ink, paper: '#FFFFFF' }),
  );
  const end = { x: at.right, align: 'right' as const };
  document.element('P', () => {
    document.line(check.code, { ...end, y: at.y + side + 5, font: 'bold', size: 10, color: palette.ink });
  });
  document.element('P', () => {
    document.line(check.hint, { ...end, y: at.y + side + 18, font: 'body', size: 8.5, color: palette.faint });
  });
}

/** The small print at the foot of a column. */
export function drawSmallPrint(document: TaggedDocument, text: string, column: Column, y: number): void {
  const size = Math.min(7.5, (7.5 * column.width) / document.widthOf(text, { font: 'body', size: 7.5 }));
  document.element('P', () => {
    document.line(text, { x: column.x, y, font: 'body', size, color: palette.faint });
  });
}

const endWithSpace = (line: string, wanted: boolean) => (wanted ? `${line} ` : line);
