import { createDates } from '#libs/i18n';
import { TaggedDocument } from '#libs/pdf';
import { Flow } from '../../pdf/flow.js';
import { documentFonts } from '../../pdf/fonts.js';
import { palette } from '../../pdf/palette.js';
import { languageTags, translatorOf } from '../../translations.js';
import { signatureBox, strokePath } from './signature-drawing.js';
import type { MinutesShape, SignatureShape } from './visit-props.js';

/** Minutes as a document: sealed, or a draft that says so. */
export interface MinutesDocument {
  readonly content: MinutesShape;
  readonly contentSha256: string;
  readonly signatures: readonly SignatureShape[];
  readonly drawnUpAt: Date;
  readonly issuer: { readonly name: string };
  /** Null: a draft. */
  readonly seal: { readonly by: string } | null;
}

/** Under which name the seal is in the document. */
export const MINUTES_FIELD = 'Acta de visita';

const SIGNATURE = { width: 200, height: 60 };

/** Draws the minutes of a visit: letter, portrait, tagged, PDF/A-3a, in Spanish, not yet sealed. */
export async function renderMinutes(input: MinutesDocument): Promise<Uint8Array> {
  const { content, contentSha256, issuer, seal } = input;
  const { t } = translatorOf('es');
  const dates = createDates(languageTags.es);
  const document = new TaggedDocument({
    title: `${t('minutes.title')}: ${content.company}`,
    author: issuer.name,
    subject: contentSha256,
    producer: t('site.name'),
    language: languageTags.es,
    createdAt: input.drawnUpAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  const short = contentSha256.slice(0, 16);
  const flow = new Flow(document, (page) => t('minutes.pdf.foot', { hash: short, page }));
  if (!seal) flow.add('strong', t('minutes.pdf.draft'));
  flow.add('title', t('minutes.title'));
  flow.add('text', heldIn(content, t, dates));
  flow.add('text', t('minutes.auditors', { names: content.auditors.map(({ name }) => name).join(', ') }));
  flow.add('text', t('minutes.present', { people: content.present }));
  flow.add('text', t('minutes.pdf.sites', { n: content.sites, level: t(`level.${content.target}`) }));
  addBody(flow, content, t, dates);
  flow.add('heading', t('minutes.signatures'));
  for (const signature of input.signatures) addSignature(flow, signature, t, dates);
  flow.add('small', t('minutes.hash', { hash: contentSha256 }));
  if (seal) addSeal(flow, seal, t);
  return document.finish();
}

type T = ReturnType<typeof translatorOf>['t'];
type Dates = ReturnType<typeof createDates>;

function heldIn(content: MinutesShape, t: T, dates: Dates): string {
  const [started, ended] = [new Date(content.startedAt), new Date(content.endedAt)];
  return t('minutes.held', {
    company: content.company,
    place: content.place,
    day: dates.long(started),
    from: dates.time(started),
    to: dates.time(ended),
  });
}

function addBody(flow: Flow, content: MinutesShape, t: T, dates: Dates): void {
  const { interviews, sample, items, photos, remarks, agenda } = content;
  flow.add('heading', t('visit.agenda'));
  for (const point of agenda) flow.add('text', `• ${point}`);
  flow.add('heading', t('minutes.items'));
  for (const { id, text, result, notes } of items) {
    flow.add('strong', `${id} · ${t(`visit.result.${result ?? 'none'}`)}`);
    flow.add('text', text, 12);
    for (const note of notes) flow.add('text', `${t('minutes.note')}: ${note}`, 12);
  }
  flow.add('heading', t('minutes.listened'));
  const { hr, direction, staff, groups } = interviews;
  flow.add('text', t('minutes.interviews', { hr, direction, staff }));
  const shown = groups.filter(({ n }) => n !== null);
  for (const { by, value, n } of shown) {
    flow.add('text', `• ${t(`visit.group.${by}.${value}` as 'visit.group.sex.woman')}: ${n}`, 12);
  }
  if (shown.length < groups.length) flow.add('small', t('minutes.hidden'));
  flow.add('text', t('minutes.sample', sample));
  if (photos.length > 0) flow.add('heading', t('minutes.photos', { n: photos.length }));
  for (const { caption, itemId, takenAt, sha256 } of photos) {
    flow.add('text', `• ${itemId ? `${itemId}: ` : ''}${caption}`);
    flow.add('small', `${dates.at(new Date(takenAt))} · SHA-256 ${sha256}`, 12);
  }
  if (remarks) {
    flow.add('heading', t('minutes.remarks'));
    flow.add('text', remarks);
  }
}

function addSignature(flow: Flow, signature: SignatureShape, t: T, dates: Dates): void {
  const { name, post, side, strokes, signedAt, remarks } = signature;
  const { document } = flow;
  if (strokes) {
    flow.box(SIGNATURE.height + 4, ({ x, y }) => {
      document.figure(t('minutes.drawn', { name }), [x, y, x + SIGNATURE.width, y + SIGNATURE.height], () => {
        const { canvas } = document;
        canvas
          .save()
          .translate(x, y)
          .scale(SIGNATURE.width / signatureBox.width);
        canvas.lineWidth(7).lineCap('round').lineJoin('round').strokeColor(palette.ink);
        for (const stroke of strokes) canvas.path(strokePath(stroke)).stroke();
        canvas.restore();
      });
    });
  }
  flow.add('strong', `${name}, ${post}`);
  flow.add('small', `${t(`minutes.for.${side}`)} · ${t('minutes.signed-at', { at: dates.at(signedAt) })}`);
  if (remarks) flow.add('text', t('minutes.says', { text: remarks }), 12);
}

function addSeal(flow: Flow, { by }: { by: string }, t: T): void {
  const { document } = flow;
  flow.box(34, ({ x, y, width }) => {
    document.artifact(() => {
      document.canvas
        .save()
        .lineWidth(0.7)
        .strokeColor(palette.agave)
        .roundedRect(x, y, width, 30, 4)
        .stroke()
        .restore();
    });
    document.element('P', () =>
      document.line(t('minutes.pdf.sealed', { by }), {
        x: x + 10,
        y: y + 9,
        font: 'body',
        size: 9,
        color: palette.agave,
      }),
    );
    document.signaturePlace(MINUTES_FIELD, t('minutes.pdf.seal'), [x, y, x + width, y + 30]);
  });
}
