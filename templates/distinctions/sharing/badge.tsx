import { renderToString } from 'preact-render-to-string';
import { type Level, Shapes } from '../../components/emblem.js';
import { emblemShapes, shutDoor } from '../../drawings/emblem.js';
import type { BannerState } from '../../components/state-banner.js';
import { type Locale, translatorOf } from '../../translations.js';
import { levelNameOf } from '../level-name.js';
import { letters } from './picture-fonts.js';

/** Facts shown on a badge. */
export interface Badge {
  locale: Locale;
  level: Level;
  levelName: string;
  state: BannerState;
  company: string;
  /** `XXXX-XXXX-XXXX` */
  code: string;
}

const colors: Record<Level, string> = { N1: '#A9421F', N2: '#1F5C63', N3: '#7A5200' };
const FAINT = '#52605F';
const INK = '#1E2A2B';
const TEXT_LEFT = 124;
const TEXT_WIDTH = 204;
// Readers' fonts are up to a fifth wider than ours.
const WIDEST = 1.2;
const SERIF = "Georgia,'Times New Roman',serif";

interface LineProps {
  y: number;
  size: number;
  role: 'body' | 'bold' | 'serif' | 'display';
  fill: string;
  text: string;
  x?: number;
}

/** A badge for web sites: an SVG that loads nothing and uses the reader's fonts. */
export function badgeSvg(badge: Badge): string {
  return renderToString(<Frame badge={badge} line={Typed} room={TEXT_WIDTH / WIDEST} />);
}

/** The same with outlined letters, for rasterizing. */
export function outlinedBadgeSvg(badge: Badge): string {
  return renderToString(<Frame badge={badge} line={Outlined} room={TEXT_WIDTH} />);
}

interface FrameProps {
  badge: Badge;
  line: typeof Outlined;
  room: number;
}

function Frame({ badge, line: Line, room }: FrameProps) {
  const { level, state, company, code } = badge;
  const { t } = translatorOf(badge.locale);
  const levelName = levelNameOf(badge, { t, locale: badge.locale });
  const inForce = state === 'active';
  const said = t(`distinctions.state.${state}`);
  const title = inForce ? 'distinctions.badge.title' : 'distinctions.badge.title-not-in-force';
  const small = { role: 'body', size: 11 } as const;
  const check = `${t('distinctions.badge.check')} `;
  const answer = letters.cut(inForce ? levelName : said, { role: 'display', size: 21 }, room);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 340 112"
      width="340"
      height="112"
      role="img"
      aria-labelledby="t"
    >
      <title id="t">{t(title, { company, level: levelName, code, state: said.toLowerCase() })}</title>
      <rect x="1" y="1" width="338" height="110" rx="12" fill="#FFFDF8" stroke="#D9C9AB" stroke-width="1.5" />
      <g transform="translate(12 -5) scale(.76)">
        <Shapes shapes={inForce ? emblemShapes[level] : shutDoor} />
      </g>
      <Line y={30} size={11.5} role="body" fill={FAINT} text={t('distinctions.document.name')} />
      <Line y={55} size={21} role="display" fill={inForce ? colors[level] : FAINT} text={answer} />
      <Line y={75} size={13} role="serif" fill={INK} text={letters.cut(company, { role: 'serif', size: 13 }, room)} />
      {Line === Outlined ? (
        <>
          <Line y={97} {...small} fill={INK} text={check} />
          <Line x={TEXT_LEFT + letters.width(check, small)} y={97} size={11} role="bold" fill={INK} text={code} />
        </>
      ) : (
        <text x={TEXT_LEFT} y="97" font-size="11" fill={INK} font-family="Verdana,Arial,sans-serif">
          {check}
          <tspan font-family="Menlo,Consolas,monospace" font-weight="700" letter-spacing=".4">
            {code}
          </tspan>
        </text>
      )}
    </svg>
  );
}

function Typed({ y, size, role, fill, text }: LineProps) {
  const serif = role === 'serif' || role === 'display';
  return (
    <text
      x={TEXT_LEFT}
      y={y}
      font-size={size}
      fill={fill}
      font-weight={role === 'display' ? 600 : undefined}
      font-family={serif ? SERIF : 'Verdana,Arial,sans-serif'}
    >
      {text}
    </text>
  );
}

function Outlined({ x = TEXT_LEFT, y, size, role, fill, text }: LineProps) {
  const { d } = letters.line(text, { role, size }, x, y);
  return d ? <path fill={fill} d={d} /> : null;
}
