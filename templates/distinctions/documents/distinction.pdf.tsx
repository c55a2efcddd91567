import { createDates } from '#libs/i18n';
import type { Box, TaggedDocument } from '#libs/pdf';
import { languageTags, translatorOf } from '../../translations.js';
import { certificateSheet, type Issued } from '../../pdf/certificate.js';
import {
  type Column,
  COLUMN_LEFT,
  drawFoot,
  drawGround,
  drawHero,
  drawParagraph,
  drawTitle,
  inEachPaint,
  placeOf,
  type Foot,
} from '../../pdf/certificate-parts.js';
import { drawEmblem } from '../../pdf/ornaments.js';
import { levelPaints, palette, type LevelPaint } from '../../pdf/palette.js';
import { levelNameOf } from '../level-name.js';

/** Facts printed on a distinction. Days are `YYYY-MM-DD`. */
export interface DistinctionDocument extends Issued {
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
  instrumentVersion: string;
  /** Signer of the file, and day of signing (`YYYY-MM-DD`). */
  seal: { by: string; on: string };
}

/** Name of the PDF signature field. */
export const SIGNATURE_FIELD = 'Firma';

const LEVEL_TOP = 306;
const EMBLEM = { x: COLUMN_LEFT, width: 104 };

const emblem = inEachPaint((canvas, paint) => drawEmblem(canvas, paint, EMBLEM.x, LEVEL_TOP, EMBLEM.width));

/** Draws a distinction: letter, landscape, tagged, PDF/A-3a, not yet signed. @throws LettersMissing when a name would lose a letter */
export async function renderDistinction(granted: DistinctionDocument): Promise<Uint8Array> {
  const { locale } = granted;
  const { t } = translatorOf(locale);
  const input = { ...granted, levelName: levelNameOf(granted, { t, locale }) };
  const paint = levelPaints[input.level];
  const document = certificateSheet(input, {
    title: t('distinctions.document.title', { level: input.levelName, company: input.tradeName }),
    name: t('distinctions.document.name'),
    printed: [input.tradeName, input.legalName],
  });
  const column = drawGround(document, { alt: t(`distinctions.document.scene.${input.level}`), paint });
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
  drawFoot(document, footOf(input), column);
  for (const attachment of input.attachments ?? []) document.attach(attachment);
  return document.finish();
}

/** "S.A. de C.V." where the trade name already says the rest. */
function legalNameUnder({ legalName, tradeName }: DistinctionDocument): string {
  if (legalName === tradeName) return '';
  return legalName.startsWith(`${tradeName}, `) ? legalName.slice(tradeName.length + 2) : legalName;
}

function drawLevel(
  document: TaggedDocument,
  input: DistinctionDocument,
  paint: LevelPaint,
  column: Column,
  heroSize: number,
): void {
  const { t } = translatorOf(input.locale);
  const box: Box = [EMBLEM.x, LEVEL_TOP, EMBLEM.x + EMBLEM.width, LEVEL_TOP + EMBLEM.width];
  document.figure(t(`level.emblem.${input.level}`), box, () => document.place(emblem(paint)));
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

function footOf(input: DistinctionDocument): Foot {
  const { t } = translatorOf(input.locale);
  const dates = createDates(languageTags[input.locale]);
  const office = t('distinctions.document.committee');
  return {
    data: [
      { label: t('distinctions.awarded'), value: dates.long(input.awardedOn) },
      { label: t('distinctions.valid-until'), value: dates.long(input.expiresOn) },
    ],
    signatories: input.signatories.map(({ name, role }) => ({ name, role: role === 'committee' ? office : role })),
    seal: {
      text: t('distinctions.document.seal', { by: input.seal.by, day: dates.long(input.seal.on) }),
      field: SIGNATURE_FIELD,
      alt: t('distinctions.document.signature', { by: input.seal.by }),
    },
    check: {
      address: input.verifyAt,
      code: input.code,
      hint: t('distinctions.document.check', { place: placeOf(input.verifyAt) }),
      alt: t('distinctions.document.qr', { address: input.verifyAt }),
    },
    smallPrint: t('distinctions.document.voluntary', { issuer: input.issuer.name, version: input.instrumentVersion }),
  };
}
