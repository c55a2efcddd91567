/** The badge for web sites, as an SVG that loads nothing: system fonts, colours as values. */
import type { DistinctionState } from './distinction.rules.js';

/** What a badge says; texts in the language of whoever embeds it. */
export interface Badge {
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  readonly company: string;
  /** `XXXX-XXXX-XXXX` */
  readonly code: string;
  readonly state: DistinctionState;
  readonly words: { readonly title: string; readonly name: string; readonly check: string; readonly state: string };
}

const colors = { N1: '#A9421F', N2: '#1F5C63', N3: '#7A5200' } as const;
const LONGEST = 30;

export function badgeSvg(badge: Badge): string {
  const inForce = badge.state === 'active';
  const color = inForce ? colors[badge.level] : '#52605F';
  const company = badge.company.length > LONGEST ? `${badge.company.slice(0, LONGEST - 1).trimEnd()}…` : badge.company;
  const { title, name, check, state } = badge.words;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 112" width="340" height="112" role="img" aria-labelledby="t">',
    `<title id="t">${escape(title)}</title>`,
    '<rect x="1" y="1" width="338" height="110" rx="12" fill="#FFFDF8" stroke="#D9C9AB" stroke-width="1.5"/>',
    `<g transform="translate(12 -5) scale(.76)">${inForce ? emblems[badge.level] : closedDoor}</g>`,
    '<g font-family="Verdana,Arial,sans-serif">',
    `<text x="124" y="30" font-size="11.5" fill="#52605F">${escape(name)}</text>`,
    `<text x="124" y="55" font-size="21" font-weight="600" fill="${color}" font-family="Georgia,'Times New Roman',serif">`,
    `${escape(inForce ? badge.levelName : state)}</text>`,
    `<text x="124" y="75" font-size="13" fill="#1E2A2B" font-family="Georgia,'Times New Roman',serif">${escape(company)}</text>`,
    `<text x="124" y="97" font-size="11" fill="#1E2A2B">${escape(check)} `,
    `<tspan font-family="Menlo,Consolas,monospace" font-weight="700" letter-spacing=".4">${badge.code}</tspan></text>`,
    '</g></svg>',
  ].join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const dots = (d: string, color: string) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="2.4" stroke-dasharray="0 6" stroke-linecap="round"/>`;
const fill = (d: string, color: string) => `<path d="${d}" fill="${color}"/>`;
const plate = (ground: string, edge: string) =>
  `<path d="M5 145V80a61 61 0 0 1 122 0V145Z" fill="${ground}" stroke="${edge}" stroke-width="2.5" stroke-linejoin="round"/>`;

const OUTER_DOTS = 'M14.75 121V80a51.25 51.25 0 0 1 102.5 0V121';
const MIDDLE_DOTS = 'M27.25 121V80a38.75 38.75 0 0 1 77.5 0V121';
const OUTER_FULL = 'M10.5 124V80a55.5 55.5 0 0 1 111 0V124H113V80a47 47 0 0 0 -94 0V124Z';
const MIDDLE_FULL = 'M23 124V80a43 43 0 0 1 86 0V124H100.5V80a34.5 34.5 0 0 0 -69 0V124Z';
const INNER_FULL = 'M35.5 124V80a30.5 30.5 0 0 1 61 0V124H88V80a22 22 0 0 0 -44 0V124Z';
const STEP = 'M6.25 124h119.5v19.75H6.25z';
const ROOM = 'M48 124V80a18 18 0 0 1 36 0V124Z';
const OPEN_LEFT = 'M48 124V80c0-4 1.2-7.6 3.4-10.6L55 74v45.5Z';
const OPEN_RIGHT = 'M84 124V80c0-4-1.2-7.6-3.4-10.6L77 74v45.5Z';

const emblems: Record<Badge['level'], string> = {
  N1: [
    plate('#FFFAF0', '#B94826'),
    dots(OUTER_DOTS, '#B94826'),
    dots(MIDDLE_DOTS, '#B94826'),
    fill(INNER_FULL, '#B94826'),
    fill(STEP, '#6E2710'),
    fill(ROOM, '#FFE3A1'),
    fill('M63.5 123.6h5l3 20.15h-11z', '#FFE3A1'),
    fill('M48 124V80a18 18 0 0 1 15.5-17.8V124Z', '#6E2710'),
    fill('M84 124V80a18 18 0 0 0-15.5-17.8V124Z', '#6E2710'),
  ].join(''),
  N2: [
    plate('#FFFAF0', '#1F5C63'),
    dots(OUTER_DOTS, '#1F5C63'),
    fill(MIDDLE_FULL, '#1F5C63'),
    fill(INNER_FULL, '#1F5C63'),
    fill(STEP, '#143F45'),
    fill(ROOM, '#FFE3A1'),
    fill('M66 123.6h18l9 20.15H60z', '#FFE3A1'),
    fill('M48 124V80a18 18 0 0 1 18-18V124Z', '#143F45'),
    fill(OPEN_RIGHT, '#143F45'),
  ].join(''),
  N3: [
    plate('#143F45', '#143F45'),
    fill(OUTER_FULL, '#F2B134'),
    fill(MIDDLE_FULL, '#F2B134'),
    fill(INNER_FULL, '#F2B134'),
    fill(STEP, '#0C2B30'),
    fill(ROOM, '#FFF6DF'),
    fill('M48 123.6h36l16 20.15H32z', '#F2B134'),
    fill('M48 124a18 18 0 0 1 36 0Z', '#F2B134'),
    fill(OPEN_LEFT, '#A9421F'),
    fill(OPEN_RIGHT, '#A9421F'),
  ].join(''),
};

// Not in force: no level to show, a door that is shut.
const closedDoor = [
  plate('#F4EBDB', '#857760'),
  fill('M30 124V80a36 36 0 0 1 72 0V124Z', '#6B625B'),
  fill(STEP, '#4B443F'),
  '<path d="M66 44V124" stroke="#3A3531" stroke-width="3"/><circle cx="60" cy="90" r="2.4" fill="#CFC3B4"/>',
  '<circle cx="72" cy="90" r="2.4" fill="#CFC3B4"/>',
].join('');
