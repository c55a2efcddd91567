import { createDates } from '#libs/i18n';
import { drawQr, TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { palette } from '../../pdf/palette.js';
import { drawSlips, SLIP } from '../../pdf/slips.js';
import { translatorOf } from '../../translations.js';
import { type RespondentLanguage, respondentWords, withFact } from './respondent-words.js';

/** The slips of a survey, one for each code. */
export interface SlipsDocument {
  /** `XXXX-XXXX-XXXX` */
  readonly codes: readonly string[];
  /** Where the codes are typed, `https://…/encuesta`; a code is added to it in the picture. */
  readonly address: string;
  readonly languages: readonly RespondentLanguage[];
  readonly closesOn: string;
  readonly issuer: { readonly name: string };
  readonly createdAt: Date;
}

const MARGIN = 20;
const QR_SIDE = 100;
const CODE_SIZE = 12;
const WORD_SIZE = 7.6;
const LEADING = 9.4;

/** Draws the slips: letter, portrait, tagged, PDF/A-3a. They carry no number and no name. */
export async function renderSlips(input: SlipsDocument): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  const document = new TaggedDocument({
    title: respondentWords.es.slipTitle,
    author: input.issuer.name,
    subject: respondentWords.es.enterLead,
    producer: t('site.name'),
    language: respondentWords.es.tag,
    createdAt: input.createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  drawSlips(document, input.codes, (code, at) => drawSlip(document, input, code, at));
  return document.finish();
}

function drawSlip(document: TaggedDocument, input: SlipsDocument, code: string, at: { x: number; y: number }): void {
  const link = `${input.address}/${code}`;
  const left = at.x + MARGIN;
  const top = at.y + MARGIN;
  document.figure(link, [left, top, left + QR_SIDE, top + QR_SIDE], () =>
    drawQr(document, link, { x: left, y: top, side: QR_SIDE, ink: palette.ink, paper: '#FFFFFF' }),
  );
  document.element('P', () => {
    document.line(code, {
      x: left + QR_SIDE / 2,
      y: top + QR_SIDE + 6,
      font: 'bold',
      size: CODE_SIZE,
      color: palette.ink,
      align: 'center',
    });
  });
  const x = left + QR_SIDE + 14;
  const width = at.x + SLIP.width - MARGIN - x;
  let y = top;
  for (const language of input.languages) y = drawWords(document, input, language, { x, y, width }) + 6;
}

/** What the slip says in one language; gives where it ends. */
function drawWords(
  document: TaggedDocument,
  { address, closesOn }: SlipsDocument,
  language: RespondentLanguage,
  { x, y, width }: { x: number; y: number; width: number },
): number {
  const words = respondentWords[language];
  const options = { language: words.tag };
  const until = withFact(words.slipUntil, createDates(words.tag).long(closesOn));
  const shown = address.replace(/^https?:\/\//, '');
  let next = y;
  const paragraph = (text: string, font: 'body' | 'bold', color: string) =>
    document.element(
      'P',
      () => {
        const lines = document.wrap(text, { font, size: WORD_SIZE }, width);
        for (const [place, line] of lines.entries()) {
          const ended = place < lines.length - 1 ? `${line} ` : line;
          document.line(ended, { x, y: next, font, size: WORD_SIZE, color });
          next += LEADING;
        }
      },
      options,
    );
  paragraph(words.slipTitle, 'bold', palette.agave);
  paragraph(`${words.slipScan} ${shown} ${words.slipCode}`, 'body', palette.ink);
  paragraph(until, 'body', palette.faint);
  return next;
}
