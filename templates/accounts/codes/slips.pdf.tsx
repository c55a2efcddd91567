import { drawQr, TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { palette } from '../../pdf/palette.js';
import { drawSlips, SLIP } from '../../pdf/slips.js';
import { translatorOf } from '../../translations.js';

/** The slips with which people come in who have no address. */
export interface CodeSlipsDocument {
  /** Code `XXXX-XXXX-XXXX`. */
  readonly slips: readonly { readonly name: string; readonly code: string; readonly pin: string }[];
  /** Where the code is typed, `https://…/codigo`; the code is added to it in the picture, the PIN is not. */
  readonly address: string;
  readonly company: string;
  readonly createdAt: Date;
}

const MARGIN = 20;
const QR_SIDE = 96;
const WORDS = 8;
const LEADING = 10;

/** Draws the slips: letter, portrait, tagged, PDF/A-3a; eight on a page. @throws LettersMissing */
export async function renderCodeSlips(input: CodeSlipsDocument): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  documentFonts.requireLetters(...input.slips.map(({ name }) => name), input.company);
  const document = new TaggedDocument({
    title: t('accounts.slips.title'),
    author: input.company,
    subject: t('accounts.slips.title'),
    producer: t('site.name'),
    language: 'es-MX',
    createdAt: input.createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  drawSlips(document, input.slips, (slip, at) => drawSlip(document, input, slip, at));
  return document.finish();
}

function drawSlip(
  document: TaggedDocument,
  input: CodeSlipsDocument,
  { name, code, pin }: CodeSlipsDocument['slips'][number],
  at: { x: number; y: number },
): void {
  const { t } = translatorOf('es');
  const link = `${input.address}/${code}`;
  const left = at.x + MARGIN;
  const top = at.y + MARGIN;
  document.figure(link, [left, top, left + QR_SIDE, top + QR_SIDE], () =>
    drawQr(document, link, { x: left, y: top, side: QR_SIDE, ink: palette.ink, paper: '#FFFFFF' }),
  );
  const x = left + QR_SIDE + 14;
  const width = at.x + SLIP.width - MARGIN - x;
  let y = top;
  const paragraph = (text: string, font: 'body' | 'bold', size: number, color: string = palette.ink) =>
    document.element('P', () => {
      const lines = document.wrap(text, { font, size }, width);
      for (const [place, line] of lines.entries()) {
        document.line(place < lines.length - 1 ? `${line} ` : line, { x, y, font, size, color });
        y += size * 1.25;
      }
      y += 3;
    });
  paragraph(name, 'bold', name.length > 40 ? 8 : 10);
  paragraph(input.company, 'body', 7, palette.faint);
  y += 2;
  paragraph(t('accounts.slips.code', { code }), 'bold', 9, palette.agave);
  paragraph(t('accounts.slips.pin', { pin: `${pin.slice(0, 3)} ${pin.slice(3)}` }), 'bold', 12, palette.agave);
  const shown = input.address.replace(/^https?:\/\//, '');
  const below = top + QR_SIDE + 12;
  document.element('P', () => {
    const text = t('accounts.slips.how', { address: shown });
    const lines = document.wrap(text, { font: 'body', size: WORDS }, SLIP.width - 2 * MARGIN);
    for (const [place, line] of lines.entries())
      document.line(place < lines.length - 1 ? `${line} ` : line, {
        x: left,
        y: below + place * LEADING,
        font: 'body',
        size: WORDS,
        color: palette.ink,
      });
  });
}
