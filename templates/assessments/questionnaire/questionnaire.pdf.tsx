import { createDates } from '#libs/i18n';
import { TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { palette } from '../../pdf/palette.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import type { QuestionnaireShape, QuestionShape } from './questionnaire.shapes.js';

/** A questionnaire to print. */
export interface QuestionnaireDocument {
  readonly questionnaire: QuestionnaireShape;
  readonly locale: Locale;
  readonly issuer: { readonly name: string };
  readonly createdAt: Date;
}

const MARGIN = 54;
const FOOT = 46;
/** Side of the box to tick. */
const BOX = 8;
/** Room for what is written by hand under each practice, in lines. */
const NOTE_LINES = 2;

interface Style {
  readonly font: 'display' | 'serif' | 'body' | 'bold';
  readonly size: number;
  readonly color: string;
  readonly before: number;
}

const styles = {
  title: { font: 'display', size: 22, color: palette.agave, before: 0 },
  dimension: { font: 'serif', size: 15, color: palette.agave, before: 20 },
  practice: { font: 'bold', size: 10, color: palette.ink, before: 13 },
  text: { font: 'body', size: 9, color: palette.ink, before: 3 },
  small: { font: 'body', size: 8, color: palette.faint, before: 3 },
} as const satisfies Record<string, Style>;

type StyleName = keyof typeof styles;

/** Draws the questionnaire: letter, portrait, tagged, PDF/A-3a; boxes to tick and lines to write on. */
export async function renderQuestionnaire(input: QuestionnaireDocument): Promise<Uint8Array> {
  const { t } = translatorOf(input.locale);
  const { questionnaire } = input;
  const document = new TaggedDocument({
    title: t('assessments.questionnaire.title'),
    author: input.issuer.name,
    subject: t('assessments.questionnaire.lead'),
    producer: t('site.name'),
    language: languageTags[input.locale],
    createdAt: input.createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  const paper = new Paper(document, {
    quoted: languageTags.es,
    foot: t('assessments.questionnaire.foot', { version: questionnaire.version }),
    ticked: t('assessments.questionnaire.ticked'),
  });
  const dates = createDates(languageTags[input.locale]);
  paper.write('H1', 'title', t('assessments.questionnaire.title'));
  paper.write('P', 'text', questionnaire.company);
  const about = { version: questionnaire.version, date: dates.long(input.createdAt) };
  paper.write('P', 'small', t('assessments.questionnaire.version', about));
  paper.write('P', 'text', t('assessments.questionnaire.lead'));
  paper.quote('P', 'text', `${questionnaire.period} ${questionnaire.estimatedTime}`);
  paper.write('H2', 'dimension', t('assessments.questionnaire.profile'));
  for (const asked of questionnaire.profile) {
    paper.quote('H3', 'practice', asked.question);
    if (asked.kind === 'integer') {
      paper.write('P', 'text', asked.answer === null ? t('assessments.questionnaire.number') : String(asked.answer));
      continue;
    }
    const choices = asked.kind === 'boolean' ? [true, false] : asked.options;
    for (const choice of choices) {
      const words =
        typeof choice === 'boolean' ? t(choice ? 'word.yes' : 'word.no') : optionWords(choice, input.locale);
      paper.choice(words, asked.answer === choice);
    }
  }
  for (const dimension of questionnaire.dimensions) {
    paper.quote('H2', 'dimension', dimension.name);
    paper.quote('P', 'text', dimension.purpose);
    for (const item of dimension.items) drawPractice(paper, item, t);
  }
  paper.end();
  return document.finish();
}

function optionWords(option: string, locale: Locale): string {
  const { t, has } = translatorOf(locale);
  const key = `assessments.profile.sector.${option}`;
  return has(key) ? t(key) : option;
}

function drawPractice(paper: Paper, item: QuestionShape, t: ReturnType<typeof translatorOf>['t']): void {
  paper.room(64);
  paper.quote('H3', 'practice', `${item.id} · ${item.text}`);
  const marks = [
    item.critical ? t('assessments.questionnaire.critical') : '',
    item.applies === 'no' ? t('assessments.questionnaire.not-applicable') : '',
    item.applies === 'perhaps' ? t('assessments.questionnaire.perhaps-note') : '',
  ].filter(Boolean);
  if (marks.length > 0) paper.write('P', 'small', marks.join(' '));
  paper.quote('P', 'small', [item.guide, item.micro].filter(Boolean).join(' '));
  if (item.applies === 'no') return;
  for (const { value, name, text } of item.anchors)
    paper.choice(`${value} · ${name}: ${text}`, item.value === value, true);
  paper.choice(t('assessments.practice.unknown'), item.unknown);
  if (item.evidence.length > 0)
    paper.quote('P', 'small', `${t('assessments.why.evidence')} ${item.evidence.join('; ')}.`);
  if (item.note !== '') paper.write('P', 'text', `${t('assessments.practice.note')}: ${item.note}`);
  else paper.lines(NOTE_LINES);
}

/** Sets text from top to bottom, over as many pages as it takes. */
class Paper {
  private y = MARGIN;
  private pages = 1;

  constructor(
    private readonly document: TaggedDocument,
    private readonly words: {
      /** The language of the instrument. */
      readonly quoted: string;
      /** At the foot of each page. */
      readonly foot: string;
      /** How a ticked box is read aloud. */
      readonly ticked: string;
    },
  ) {}

  /** In the reader's language. */
  write(type: string, style: StyleName, text: string): void {
    this.set(type, style, text);
  }

  /** In the words of the instrument. */
  quote(type: string, style: StyleName, text: string): void {
    if (text !== '') this.set(type, style, text, { language: this.words.quoted });
  }

  /** A box to tick, ticked or not, with what it stands for. */
  choice(text: string, ticked: boolean, quoted = false): void {
    this.set('P', 'text', text, { indent: BOX + 8, ticked, ...(quoted && { language: this.words.quoted }) });
  }

  /** Empty lines to write on. */
  lines(count: number): void {
    const { canvas } = this.document;
    this.room(count * 18 + 4);
    this.document.artifact(() => {
      canvas.save().lineWidth(0.4).strokeColor(palette.faint);
      for (let n = 0; n < count; n += 1) {
        this.y += 18;
        canvas
          .moveTo(MARGIN, this.y)
          .lineTo(this.document.width - MARGIN, this.y)
          .stroke();
      }
      canvas.restore();
    });
    this.y += 4;
  }

  /** Goes to a new page where less than this is left. */
  room(height: number): void {
    if (this.y + height <= this.bottom) return;
    this.setFoot();
    this.document.canvas.addPage();
    this.pages += 1;
    this.y = MARGIN;
  }

  end(): void {
    this.setFoot();
  }

  private get bottom(): number {
    return this.document.height - FOOT - 12;
  }

  private set(
    type: string,
    name: StyleName,
    text: string,
    how: { indent?: number; language?: string; ticked?: boolean } = {},
  ): void {
    const { font, size, color, before } = styles[name];
    const { indent = 0, language, ticked } = how;
    const leading = size * 1.32;
    let left = this.document.wrap(text, { font, size }, this.document.width - 2 * MARGIN - indent);
    this.y += before;
    this.room(Math.min(left.length, 3) * leading);
    if (ticked !== undefined) this.box(ticked, size);
    // an element for each page: a page is never begun inside of one
    while (left.length > 0) {
      const fit = Math.max(1, Math.floor((this.bottom - this.y) / leading));
      const [now, rest] = [left.slice(0, fit), left.slice(fit)];
      this.document.element(
        type,
        () => {
          for (const [place, line] of now.entries()) {
            const ended = place < now.length - 1 || rest.length > 0 ? `${line} ` : line;
            this.document.line(ended, { x: MARGIN + indent, y: this.y, font, size, color });
            this.y += leading;
          }
        },
        language ? { language } : {},
      );
      left = rest;
      if (left.length > 0) this.room(this.bottom);
    }
  }

  private box(ticked: boolean, size: number): void {
    const { canvas } = this.document;
    const top = this.y + size * 0.18;
    const draw = () => {
      canvas.save().lineWidth(0.8).strokeColor(palette.ink).rect(MARGIN, top, BOX, BOX).stroke();
      if (ticked) {
        canvas.moveTo(MARGIN + 1.5, top + BOX / 2).lineTo(MARGIN + BOX / 2 - 0.5, top + BOX - 1.5);
        canvas
          .lineTo(MARGIN + BOX - 1, top + 1)
          .lineWidth(1.4)
          .stroke();
      }
      canvas.restore();
    };
    if (ticked) this.document.figure(this.words.ticked, [MARGIN, top, MARGIN + BOX, top + BOX], draw);
    else this.document.artifact(draw);
  }

  private setFoot(): void {
    const { document } = this;
    document.artifact(() => {
      document.line(`${this.words.foot} · ${this.pages}`, {
        x: document.width - MARGIN,
        y: document.height - FOOT,
        font: 'body',
        size: 8,
        color: palette.faint,
        align: 'right',
      });
    });
  }
}
