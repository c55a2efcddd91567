import { createDates } from '#libs/i18n';
import { TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { palette } from '../../pdf/palette.js';
import { translatorOf } from '../../translations.js';

/** A session and who may sign for it. Day `YYYY-MM-DD`, times `HH:MM`. */
export interface SignaturesDocument {
  readonly group: string;
  readonly course: string;
  readonly trainer: string;
  readonly topic: string;
  readonly place: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly names: readonly string[];
  readonly createdAt: Date;
}

const LEFT = 48;
const RIGHT = 564;
const BOTTOM = 720;
const ROW = 34;
const SIGNATURE = 330;

/** Draws a sheet on which people sign that they were there: letter, portrait, tagged, PDF/A-3a. @throws LettersMissing */
export async function renderSignatures(input: SignaturesDocument): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  documentFonts.requireLetters(...input.names, input.trainer, input.group, input.topic, input.place);
  const document = new TaggedDocument({
    title: t('courses.signatures.title', { topic: input.topic }),
    author: input.trainer,
    subject: input.course,
    producer: t('site.name'),
    language: 'es-MX',
    createdAt: input.createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  let y = drawHead(document, input);
  for (const [at, name] of [...input.names, ...Array.from({ length: 3 }, () => '')].entries()) {
    if (y + ROW > BOTTOM) {
      document.canvas.addPage();
      y = 60;
    }
    drawRow(document, `${at + 1}. ${name}`, y);
    y += ROW;
  }
  return document.finish();
}

function drawHead(document: TaggedDocument, input: SignaturesDocument): number {
  const { t } = translatorOf('es');
  const line = (text: string, y: number, font: string, size: number, type = 'P') =>
    document.element(type, () => document.line(text, { x: LEFT, y, font, size, color: palette.ink }));
  line(t('courses.signatures.title', { topic: input.topic }), 48, 'bold', 16, 'H1');
  line(`${input.course} · ${input.group}`, 74, 'body', 10);
  const when = `${createDates('es-MX').long(input.day)}, ${input.from}–${input.until}`;
  line(t('courses.signatures.when', { when, place: input.place }), 90, 'body', 10);
  line(t('courses.signatures.trainer', { trainer: input.trainer }), 106, 'body', 10);
  line(t('courses.signatures.text'), 126, 'body', 9);
  return 150;
}

function drawRow(document: TaggedDocument, name: string, y: number): void {
  document.element('P', () => {
    const size =
      [10, 9, 8, 7].find((one) => document.widthOf(name, { font: 'body', size: one }) < SIGNATURE - LEFT - 12) ?? 6;
    document.line(name, { x: LEFT, y: y + 12, font: 'body', size, color: palette.ink });
  });
  document.artifact(() => {
    document.canvas.lineWidth(0.6).strokeColor(palette.faint);
    document.canvas
      .moveTo(SIGNATURE, y + 26)
      .lineTo(RIGHT, y + 26)
      .stroke();
    document.canvas
      .lineWidth(0.3)
      .moveTo(LEFT, y + ROW - 2)
      .lineTo(RIGHT, y + ROW - 2)
      .stroke();
  });
}
