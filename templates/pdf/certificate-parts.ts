import { Drawing, drawQr, fitLines, type TaggedDocument } from '#libs/pdf';
import { drawDoorScene } from './door-scene.js';
import { drawCutPaper, drawMark } from './ornaments.js';
import { type LevelPaint, palette } from './palette.js';

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

const MARGIN = 22;
const SCENE_WIDTH = 226;
/** Distance of two things side by side in a column. */
const COLUMN_STEP = 158;
const DATA_TOP = 448;
const SEAL_TOP = 500;
const SIGNATORIES_TOP = 530;

/** Letter, landscape, in points. */
const SHEET = { width: 792, height: 612 };
const SCENE = { x: MARGIN, y: MARGIN, width: SCENE_WIDTH, height: SHEET.height - 2 * MARGIN };
/** Where the column of text begins. */
export const COLUMN_LEFT = MARGIN + SCENE_WIDTH + 44;

/** A drawing on these sheets in each paint that there is, made when it is first asked for. */
export function inEachPaint(
  draw: (canvas: PDFKit.PDFDocument, paint: LevelPaint) => void,
): (paint: LevelPaint) => Drawing {
  const made = new Map<LevelPaint, Drawing>();
  return (paint) => {
    let drawing = made.get(paint);
    if (!drawing) made.set(paint, (drawing = new Drawing(SHEET, (canvas) => draw(canvas, paint))));
    return drawing;
  };
}

const scene = inEachPaint((canvas, paint) => drawDoorScene(canvas, paint, SCENE));

const frame = inEachPaint((canvas, paint) => {
  canvas
    .rect(MARGIN, MARGIN, SHEET.width - 2 * MARGIN, SHEET.height - 2 * MARGIN)
    .lineWidth(1)
    .stroke(paint.frame);
  const left = MARGIN + SCENE_WIDTH;
  drawCutPaper(canvas, { x: left, y: MARGIN, width: SHEET.width - MARGIN - left, flags: 12, color: paint.color });
});

const mark = new Drawing(SHEET, (canvas) => drawMark(canvas, COLUMN_LEFT, 76, 34));

/** Paper, frame, the scene with the door at the left, cut paper above the column of text; gives that column. */
export function drawGround(document: TaggedDocument, ground: { alt: string; paint: LevelPaint }): Column {
  const { alt, paint } = ground;
  document.artifact(() => document.canvas.rect(0, 0, SHEET.width, SHEET.height).fill(palette.paper));
  document.figure(alt, [SCENE.x, SCENE.y, SCENE.x + SCENE.width, SCENE.y + SCENE.height], () =>
    document.place(scene(paint)),
  );
  document.artifact(() => document.place(frame(paint)));
  return { x: COLUMN_LEFT, width: SHEET.width - MARGIN - 40 - COLUMN_LEFT };
}

/** The mark and the name of the document, at the top of the column. */
export function drawTitle(document: TaggedDocument, title: string, column: Column): void {
  document.artifact(() => document.place(mark));
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

// From so many letters on, more lines read better than smaller letters.
const LONG_NAME = 60;
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
    maxLines: hero.name.length > LONG_NAME ? 5 : 3,
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

/** What stands under the rule at the foot of a document. */
export interface Foot {
  /** Two data, each with its label. */
  data: readonly { label: string; value: string }[];
  signatories: readonly Signatory[];
  /** By whom and when the file is signed electronically; left out where it has no place for that. */
  seal: { text: string; /** The place that is signed. */ field: string; alt: string } | null;
  check: { address: string; code: string; hint: string; alt: string };
  smallPrint: string;
}

/** Data, lines to sign over, QR code and small print, under a rule. */
export function drawFoot(document: TaggedDocument, foot: Foot, column: Column): void {
  const right = column.x + column.width;
  document.artifact(() =>
    document.canvas
      .moveTo(column.x, DATA_TOP - 14)
      .lineTo(right, DATA_TOP - 14)
      .lineWidth(0.75)
      .stroke(palette.line),
  );
  foot.data.forEach(({ label, value }, i) => drawDatum(document, label, value, column.x + i * COLUMN_STEP, DATA_TOP));
  if (foot.seal) drawSeal(document, foot.seal, { x: column.x, width: COLUMN_STEP * 2 - 20 });
  drawSignatories(document, foot.signatories, column.x, SIGNATORIES_TOP);
  drawVerification(document, foot.check, { right, y: DATA_TOP });
  drawSmall(document, foot.smallPrint, column, SHEET.height - MARGIN - 15);
}

/** A datum with its label above it. */
function drawDatum(document: TaggedDocument, label: string, value: string, x: number, y: number): void {
  document.element('P', () => {
    document.line(`${label} `, { x, y, font: 'body', size: 10, color: palette.faint });
    document.line(value, { x, y: y + 13, font: 'bold', size: 11.5, color: palette.ink });
  });
}

/** The address of a public page without scheme and code, to be typed from paper: "puertas.example/verificar". */
export function placeOf(verifyAt: string): string {
  const { host, pathname } = new URL(verifyAt);
  return host + pathname.slice(0, pathname.lastIndexOf('/'));
}

/** Lines to sign over, with name and office under them. */
function drawSignatories(document: TaggedDocument, people: readonly Signatory[], x: number, y: number): void {
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
function drawVerification(
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

/** The line that names the electronic signer; clicking it shows the signature. */
function drawSeal(document: TaggedDocument, seal: NonNullable<Foot['seal']>, column: Column): void {
  drawSmall(document, seal.text, column, SEAL_TOP);
  document.signaturePlace(seal.field, seal.alt, [column.x, SEAL_TOP - 3, column.x + column.width, SEAL_TOP + 13]);
}

/** One line in small letters, smaller still where it would be wider than its column. */
function drawSmall(document: TaggedDocument, text: string, column: Column, y: number): void {
  const size = Math.min(7.5, (7.5 * column.width) / document.widthOf(text, { font: 'body', size: 7.5 }));
  document.element('P', () => {
    document.line(text, { x: column.x, y, font: 'body', size, color: palette.faint });
  });
}

const endWithSpace = (line: string, wanted: boolean) => (wanted ? `${line} ` : line);
