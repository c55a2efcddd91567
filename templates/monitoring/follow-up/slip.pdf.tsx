import { createDates } from '#libs/i18n';
import { drawQr, TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { palette } from '../../pdf/palette.js';
import { translatorOf } from '../../translations.js';
import { type WorkerLanguage, workerWords } from './worker-words.js';

/** The slip of one hire. It names neither the person nor the company nor the post. */
export interface WorkerSlip {
  /** `XXXX-XXXX-XXXX` */
  readonly code: string;
  /** Where the code is typed, `https://…/seguimiento`; the code is added to it in the picture. */
  readonly address: string;
  readonly windows: readonly { readonly from: string; readonly until: string }[];
  readonly issuer: { readonly name: string };
  readonly createdAt: Date;
}

const MARGIN = 54;
const QR_SIDE = 130;
const languages: readonly WorkerLanguage[] = ['es', 'en', 'fr', 'ht'];

/** Draws the slip: letter, portrait, one page, four languages; tagged, PDF/A-3a. */
export async function renderWorkerSlip(input: WorkerSlip): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  const document = new TaggedDocument({
    title: workerWords.es.slipTitle,
    author: input.issuer.name,
    subject: workerWords.es.enterLead,
    producer: t('site.name'),
    language: workerWords.es.tag,
    createdAt: input.createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  const link = `${input.address}/${input.code}`;
  document.figure(link, [MARGIN, MARGIN, MARGIN + QR_SIDE, MARGIN + QR_SIDE], () =>
    drawQr(document, link, { x: MARGIN, y: MARGIN, side: QR_SIDE, ink: palette.ink, paper: '#FFFFFF' }),
  );
  const x = MARGIN + QR_SIDE + 24;
  document.element('H1', () =>
    document.line(input.code, { x, y: MARGIN + 40, font: 'bold', size: 26, color: palette.agave }),
  );
  let y = MARGIN + QR_SIDE + 28;
  for (const language of languages) y = drawWords(document, input, language, y) + 18;
  return document.finish();
}

/** What the slip says in one language; gives where it ends. */
function drawWords(document: TaggedDocument, input: WorkerSlip, language: WorkerLanguage, top: number): number {
  const words = workerWords[language];
  const dates = createDates(words.dates);
  const width = document.width - 2 * MARGIN;
  const options = { language: words.tag };
  let y = top;
  const paragraph = (text: string, font: 'body' | 'bold', size: number, color: string) =>
    document.element(
      'P',
      () => {
        const lines = document.wrap(text, { font, size }, width);
        for (const [place, line] of lines.entries()) {
          document.line(place < lines.length - 1 ? `${line} ` : line, { x: MARGIN, y, font, size, color });
          y += size * 1.35;
        }
      },
      options,
    );
  paragraph(`${words.slipTitle} · ${words.name}`, 'bold', 13, palette.agave);
  paragraph(words.slipText.replace('{address}', input.address.replace(/^https?:\/\//, '')), 'body', 11, palette.ink);
  const days = input.windows.map(({ from, until }) =>
    words.slipDays.replace('{from}', dates.long(from)).replace('{until}', dates.long(until)),
  );
  paragraph(days.join(' · '), 'body', 10, palette.faint);
  paragraph(words.slipKeep, 'bold', 11, palette.ink);
  return y;
}
