import { renderToString } from 'preact-render-to-string';
import { createDates } from '#libs/i18n';
import { type Level, Shapes } from '../../components/emblem.js';
import { emblemShapes, shutDoor } from '../../drawings/emblem.js';
import type { BannerState } from '../../components/state-banner.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import { levelNameOf } from '../level-name.js';
import { letters } from './picture-fonts.js';

/** Facts shown on a card. */
export interface Card {
  locale: Locale;
  level: Level;
  levelName: string;
  state: BannerState;
  company: string;
  /** The day of this state (`YYYY-MM-DD`): others keep cards for long. */
  today: string;
  /** Address of the public page, without scheme. */
  address: string;
}

/** Pixels of a card, as social networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const walls: Record<Level, string> = { N1: '#B94826', N2: '#1F5C63', N3: '#F2B134' };
const deep: Record<Level, string> = { N1: '#7D2D13', N2: '#143F45', N3: '#C4841A' };
const titles: Record<Level, string> = { N1: '#A9421F', N2: '#1F5C63', N3: '#7A5200' };
const INK = '#1E2A2B';
const FAINT = '#52605F';
const LEFT = 452;
const WIDTH = 680;
const NAME_SIZES = [
  { count: 1, size: 84 },
  { count: 2, size: 72 },
  { count: 2, size: 60 },
  { count: 3, size: 52 },
  { count: 3, size: 42 },
  { count: 4, size: 36 },
];

interface WordsProps {
  role: 'body' | 'bold' | 'display' | 'serif';
  size: number;
  fill: string;
  y: number;
  x?: number;
  text: string;
}

function Words({ role, size, fill, x = LEFT, y, text }: WordsProps) {
  const { d } = letters.line(text, { role, size }, x, y);
  // Text that no font can draw leaves nothing; omit the attribute.
  return d ? <path fill={fill} d={d} /> : null;
}

/** The card as SVG with outlined letters. Names of any length and script fit. */
export function cardSvg(card: Card): string {
  const { level, state, address } = card;
  const { t } = translatorOf(card.locale);
  const inForce = state === 'active';
  const day = createDates(languageTags[card.locale]).long(card.today);
  const name = letters.fit(card.company, 'display', { width: WIDTH, lines: NAME_SIZES });
  // The end of an address tells it apart: nothing may be cut off.
  const check = Math.min(27, (27 * WIDTH) / letters.width(address, { role: 'body', size: 27 }));
  const leading = name.size * 1.16;
  const height = leading * name.lines.length;
  const top = 128 + Math.max(0, (238 - height) / 2);
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" {...cardSize}>
      <rect width="1200" height="630" fill="#FFFDF8" />
      <rect width="384" height="630" fill={inForce ? walls[level] : '#857760'} />
      <path d="M0 0H230L0 300Z" fill="#fff" opacity=".07" />
      <rect y="500" width="384" height="130" fill={inForce ? deep[level] : '#4B443F'} />
      <g transform="translate(33 212) scale(2.41) translate(0 -16)">
        <Shapes shapes={inForce ? emblemShapes[level] : shutDoor} />
      </g>
      <Words role="body" size={32} fill={FAINT} y={100} text={t('distinctions.document.name')} />
      {name.lines.map((line, i) => (
        <Words
          key={line}
          role="display"
          size={name.size}
          fill={INK}
          y={top + leading * i + name.size * 0.86}
          text={line}
        />
      ))}
      <Words
        role="display"
        size={46}
        fill={inForce ? titles[level] : FAINT}
        y={430}
        text={t('distinctions.card.level', { level: levelNameOf(card, { t, locale: card.locale }) })}
      />
      <State inForce={inForce} word={t(`distinctions.state.${state}`)} day={t('distinctions.card.day', { day })} />
      <Words role="body" size={check} fill={FAINT} y={584} text={address} />
    </svg>,
  );
}

function State({ inForce, word, day }: { inForce: boolean; word: string; day: string }) {
  const type = { role: 'bold', size: 28 } as const;
  const width = letters.width(word, type);
  return (
    <>
      <rect x={LEFT} y="462" width={width + 74} height="54" rx="27" fill={inForce ? '#1F5C63' : '#7D2D13'} />
      <path
        transform={`translate(${LEFT + 20} 477)`}
        d={inForce ? 'M2 13l7 7L23 4' : 'M4 4l17 17M21 4L4 21'}
        fill="none"
        stroke="#FFFDF8"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <Words {...type} x={LEFT + 54} y={499} fill="#FFFDF8" text={word} />
      <Words role="body" size={27} x={LEFT + width + 96} y={499} fill={INK} text={day} />
    </>
  );
}
