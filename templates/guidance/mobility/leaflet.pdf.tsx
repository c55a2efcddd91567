import { drawQr, TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { drawMark } from '../../pdf/ornaments.js';
import { palette } from '../../pdf/palette.js';
import { htmlLanguages, type Language, languageNames, translatorOf } from '../../translations.js';

export interface LeafletDocument {
  readonly issuer: string;
  /** Of the page, without a language. */
  readonly address: string;
  readonly createdAt: Date;
}

/** Two languages on each of the two pages. */
const sheets = [
  ['es', 'en'],
  ['fr', 'ht'],
] as const satisfies readonly (readonly Language[])[];
const rights = [1, 2, 3, 4, 5] as const;
const MARGIN = 54;
const QR_SIDE = 100;
const TEXT = { font: 'body', size: 12.5, color: palette.ink } as const;
const LEADING = 16.5;

/** Draws the leaflet: letter, two pages, four languages, each with the code of its own page; tagged, PDF/A-3a. */
export function renderLeaflet(input: LeafletDocument): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  const document = new TaggedDocument({
    title: t('mobility.leaflet.title'),
    author: input.issuer,
    subject: t('mobility.leaflet'),
    producer: t('site.name'),
    language: htmlLanguages.es,
    createdAt: input.createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  for (const [page, languages] of sheets.entries()) {
    if (page > 0) document.canvas.addPage();
    const half = (document.height - 2 * MARGIN) / languages.length;
    for (const [place, language] of languages.entries())
      drawHalf(document, language, {
        top: MARGIN + place * half,
        address: `${input.address}/${language}`,
        first: place === 0,
      });
  }
  return document.finish();
}

function drawHalf(
  document: TaggedDocument,
  language: Language,
  { top, address, first }: { top: number; address: string; first: boolean },
): void {
  const { t } = translatorOf(language);
  const lang = { language: htmlLanguages[language] };
  const width = document.width - 2 * MARGIN;
  let y = top + (first ? 0 : 18);
  if (first) document.artifact(() => drawMark(document.canvas, MARGIN, y, 26));
  else
    document.artifact(() =>
      document.canvas
        .moveTo(MARGIN, top)
        .lineTo(document.width - MARGIN, top)
        .dash(4, { space: 4 })
        .lineWidth(0.75)
        .stroke(palette.line)
        .undash(),
    );
  const left = first ? MARGIN + 36 : MARGIN;
  document.element(
    'H1',
    () => document.line(t('mobility.leaflet.title'), { x: left, y, font: 'serif', size: 26, color: palette.agave }),
    lang,
  );
  document.artifact(() =>
    document.line(languageNames[language], {
      x: document.width - MARGIN,
      y: y + 8,
      font: 'body',
      size: 9.5,
      color: palette.faint,
      align: 'right',
    }),
  );
  y += 46;
  const paragraph = (text: string, look: { font: string; size: number; color: string }, room: number) => {
    const lines = document.wrap(text, look, room);
    document.element(
      'P',
      () =>
        lines.forEach((line, at) =>
          document.line(at < lines.length - 1 ? `${line} ` : line, { ...look, x: MARGIN, y: y + at * LEADING }),
        ),
      lang,
    );
    y += lines.length * LEADING + 8;
  };
  for (const right of rights) paragraph(`• ${t(`mobility.leaflet.right${right}`)}`, TEXT, width);
  y += 4;
  const beside = width - QR_SIDE - 24;
  const top2 = y;
  paragraph(t('mobility.leaflet.wrong'), { font: 'bold', size: 12.5, color: palette.ink }, beside);
  paragraph(t('mobility.leaflet.more'), TEXT, beside);
  paragraph(address.replace(/^https?:\/\//, ''), { font: 'bold', size: 11, color: palette.agave }, beside);
  const x = document.width - MARGIN - QR_SIDE;
  document.figure(address, [x, top2, x + QR_SIDE, top2 + QR_SIDE], () =>
    drawQr(document, address, { x, y: top2, side: QR_SIDE, ink: palette.ink, paper: '#FFFFFF' }),
  );
}
