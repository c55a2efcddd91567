import { createDates } from '#libs/i18n';
import { TaggedDocument, type AttachedFile } from '#libs/pdf';
import { languageTags, translatorOf, type Locale } from '../../locales/index.js';
import {
  COLUMN_STEP,
  drawDatum,
  drawHero,
  drawParagraph,
  drawSignatories,
  drawSmallPrint,
  drawTitle,
  drawVerification,
  type Column,
  type Signatory,
} from '../certificate-parts.js';
import { drawDoorScene } from '../door-scene.js';
import { documentFonts } from '../fonts.js';
import { drawCutPaper, drawEmblem } from '../ornaments.js';
import { levelPaints, palette, type LevelPaint } from '../palette.js';

/** What is printed on a distinction. Days are `YYYY-MM-DD`. */
export interface DistinctionDocument {
  locale: Locale;
  level: 'N1' | 'N2' | 'N3';
  /** As the instrument calls it, such as "Inclusión". */
  levelName: string;
  /** The name the company is known by: the hero. */
  tradeName: string;
  legalName: string;
  /** "Tonalá, Jalisco" */
  place: string;
  awardedOn: string;
  expiresOn: string;
  /** `XXXX-XXXX-XXXX` */
  code: string;
  /** Full address of the public page, in the QR code. */
  verifyAt: string;
  issuer: { name: string };
  signatories: readonly Signatory[];
  instrumentVersion: string;
  /** Instant of issue; the file is the same for the same input. */
  issuedAt: Date;
  attachments?: readonly AttachedFile[];
}

const MARGIN = 22;
const SCENE_WIDTH = 226;
const LEVEL_TOP = 306;
const DATA_TOP = 448;

/** Draws a distinction: letter, landscape, tagged, PDF/A-3a, not yet signed. */
export function renderDistinction(input: DistinctionDocument): Promise<Uint8Array> {
  const { t } = translatorOf(input.locale);
  const paint = levelPaints[input.level];
  const document = new TaggedDocument({
    title: t('distinctions.document.title', { level: input.levelName, company: input.tradeName }),
    author: input.issuer.name,
    subject: t('distinctions.document.name'),
    keywords: input.code,
    producer: t('site.name'),
    language: languageTags[input.locale],
    createdAt: input.issuedAt,
    size: 'LETTER',
    layout: 'landscape',
    fonts: documentFonts,
  });
  const x = MARGIN + SCENE_WIDTH + 44;
  const column = { x, width: document.width - MARGIN - 40 - x };
  drawGround(document, input, paint);
  drawTitle(document, t('distinctions.document.name'), column);
  const heroSize = drawHero(
    document,
    {
      before: t('distinctions.document.recognizes', { issuer: input.issuer.name }),
      name: input.tradeName,
      after: [legalNameUnder(input), input.place].filter(Boolean),
      top: 124,
      height: 166,
    },
    column,
  );
  drawLevel(document, input, paint, column, heroSize);
  drawFoot(document, input, column);
  for (const attachment of input.attachments ?? []) document.attach(attachment);
  return document.finish();
}

/** "S.A. de C.V." where the trade name already says the rest. */
function legalNameUnder({ legalName, tradeName }: DistinctionDocument): string {
  if (legalName === tradeName) return '';
  return legalName.startsWith(`${tradeName}, `) ? legalName.slice(tradeName.length + 2) : legalName;
}

function drawGround(document: TaggedDocument, input: DistinctionDocument, paint: LevelPaint): void {
  const { t } = translatorOf(input.locale);
  const { canvas, width, height } = document;
  const scene = { x: MARGIN, y: MARGIN, width: SCENE_WIDTH, height: height - 2 * MARGIN };
  document.artifact(() => canvas.rect(0, 0, width, height).fill(palette.paper));
  document.figure(
    t(`distinctions.document.scene.${input.level}`),
    [scene.x, scene.y, scene.x + scene.width, scene.y + scene.height],
    () => drawDoorScene(canvas, paint, scene),
  );
  document.artifact(() => {
    canvas
      .rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN)
      .lineWidth(1)
      .stroke(paint.frame);
    const left = MARGIN + SCENE_WIDTH;
    drawCutPaper(canvas, { x: left, y: MARGIN, width: width - MARGIN - left, flags: 12, color: paint.color });
  });
}

function drawLevel(
  document: TaggedDocument,
  input: DistinctionDocument,
  paint: LevelPaint,
  column: Column,
  heroSize: number,
): void {
  const { t } = translatorOf(input.locale);
  const emblem = 104;
  document.figure(t(`level.emblem.${input.level}`), [column.x, LEVEL_TOP, column.x + emblem, LEVEL_TOP + emblem], () =>
    drawEmblem(document.canvas, paint, column.x, LEVEL_TOP, emblem),
  );
  const x = column.x + 128;
  const width = column.x + column.width - x;
  // A long name is set small; the level must not outshout it.
  const wanted = Math.min(38, Math.max(25, heroSize * 1.35));
  const natural = document.widthOf(input.levelName, { font: 'display', size: wanted, tracking: -0.4 });
  const size = Math.min(wanted, (wanted * width) / natural);
  document.element('H2', () => {
    const rank = `${t('level.number', { n: paint.rank })} `;
    document.line(rank, { x, y: LEVEL_TOP + 12, font: 'body', size: 12, color: palette.faint });
    const y = LEVEL_TOP + 25 + (38 - size) * 0.75;
    document.line(input.levelName, { x, y, font: 'display', size, color: paint.title, tracking: -0.4 });
  });
  drawParagraph(document, t(`distinctions.level.${input.level}.sentence`), {
    x,
    y: LEVEL_TOP + 72,
    width,
    font: 'body',
    size: 12.5,
    leading: 17,
    color: palette.ink,
  });
}

function drawFoot(document: TaggedDocument, input: DistinctionDocument, column: Column): void {
  const { t } = translatorOf(input.locale);
  const dates = createDates(languageTags[input.locale]);
  const right = column.x + column.width;
  document.artifact(() =>
    document.canvas
      .moveTo(column.x, DATA_TOP - 14)
      .lineTo(right, DATA_TOP - 14)
      .lineWidth(0.75)
      .stroke(palette.line),
  );
  drawDatum(document, t('distinctions.awarded'), dates.long(input.awardedOn), column.x, DATA_TOP);
  drawDatum(document, t('distinctions.valid-until'), dates.long(input.expiresOn), column.x + COLUMN_STEP, DATA_TOP);
  const office = t('distinctions.document.committee');
  const signatories = input.signatories.map(({ name, role }) => ({ name, role: role === 'committee' ? office : role }));
  drawSignatories(document, signatories, column.x, 530);
  drawVerification(
    document,
    {
      address: input.verifyAt,
      code: input.code,
      hint: t('distinctions.document.check'),
      alt: t('distinctions.document.qr', { address: input.verifyAt }),
    },
    { right, y: DATA_TOP },
  );
  drawSmallPrint(
    document,
    t('distinctions.document.voluntary', { issuer: input.issuer.name, version: input.instrumentVersion }),
    column,
    document.height - MARGIN - 15,
  );
}
