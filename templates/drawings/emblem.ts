/** The emblem of each level as shapes, drawn on pages, badges, cards and paper from here. */

/** A shape in the square of the emblem; painted in the order in which they stand. */
export interface Shape {
  d: string;
  fill?: string;
  stroke?: string;
  /** A line of dots instead of a line. */
  dotted?: true;
}

/** Left, top, width, height of what the shapes use. */
export const emblemBox = [0, 16, 132, 132] as const;

/** How thick the two kinds of line are, and how far apart dots stand. */
export const emblemLine = { solid: 2.5, dotted: 2.4, gap: 6 } as const;

const OUTER_DOTS = 'M14.75 121V80a51.25 51.25 0 0 1 102.5 0V121';
const MIDDLE_DOTS = 'M27.25 121V80a38.75 38.75 0 0 1 77.5 0V121';
const OUTER_FULL = 'M10.5 124V80a55.5 55.5 0 0 1 111 0V124H113V80a47 47 0 0 0 -94 0V124Z';
const MIDDLE_FULL = 'M23 124V80a43 43 0 0 1 86 0V124H100.5V80a34.5 34.5 0 0 0 -69 0V124Z';
const INNER_FULL = 'M35.5 124V80a30.5 30.5 0 0 1 61 0V124H88V80a22 22 0 0 0 -44 0V124Z';
const STEP = 'M6.25 124h119.5v19.75H6.25z';
const ROOM = 'M48 124V80a18 18 0 0 1 36 0V124Z';
const OPEN_LEFT = 'M48 124V80c0-4 1.2-7.6 3.4-10.6L55 74v45.5Z';
const OPEN_RIGHT = 'M84 124V80c0-4-1.2-7.6-3.4-10.6L77 74v45.5Z';

const plate = (fill: string, stroke: string): Shape => ({ d: 'M5 145V80a61 61 0 0 1 122 0V145Z', fill, stroke });
const dots = (d: string, stroke: string): Shape => ({ d, stroke, dotted: true });
const knob = (cx: number, r: number, fill: string, cy = 97): Shape => ({
  d: `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`,
  fill,
});

export const emblemShapes: Record<'N1' | 'N2' | 'N3', readonly Shape[]> = {
  N1: [
    plate('#FFFAF0', '#B94826'),
    dots(OUTER_DOTS, '#B94826'),
    dots(MIDDLE_DOTS, '#B94826'),
    { d: INNER_FULL, fill: '#B94826' },
    { d: STEP, fill: '#6E2710' },
    { d: ROOM, fill: '#FFE3A1' },
    { d: 'M63.5 123.6h5l3 20.15h-11z', fill: '#FFE3A1' },
    { d: 'M48 124V80a18 18 0 0 1 15.5-17.8V124Z', fill: '#6E2710' },
    { d: 'M84 124V80a18 18 0 0 0-15.5-17.8V124Z', fill: '#6E2710' },
    knob(60.3, 1.5, '#FFE3A1'),
    knob(71.7, 1.5, '#FFE3A1'),
  ],
  N2: [
    plate('#FFFAF0', '#1F5C63'),
    dots(OUTER_DOTS, '#1F5C63'),
    { d: MIDDLE_FULL, fill: '#1F5C63' },
    { d: INNER_FULL, fill: '#1F5C63' },
    { d: STEP, fill: '#143F45' },
    { d: ROOM, fill: '#FFE3A1' },
    { d: 'M66 123.6h18l9 20.15H60z', fill: '#FFE3A1' },
    { d: 'M48 124V80a18 18 0 0 1 18-18V124Z', fill: '#143F45' },
    knob(62, 1.6, '#FFE3A1'),
    { d: OPEN_RIGHT, fill: '#143F45' },
  ],
  N3: [
    plate('#143F45', '#143F45'),
    { d: OUTER_FULL, fill: '#F2B134' },
    { d: MIDDLE_FULL, fill: '#F2B134' },
    { d: INNER_FULL, fill: '#F2B134' },
    { d: STEP, fill: '#0C2B30' },
    { d: ROOM, fill: '#FFF6DF' },
    { d: 'M48 123.6h36l16 20.15H32z', fill: '#F2B134' },
    { d: 'M48 124a18 18 0 0 1 36 0Z', fill: '#F2B134' },
    { d: OPEN_LEFT, fill: '#A9421F' },
    { d: OPEN_RIGHT, fill: '#A9421F' },
  ],
};

/** Where no level is in force: a door that is shut. */
export const shutDoor: readonly Shape[] = [
  plate('#F4EBDB', '#857760'),
  { d: 'M30 124V80a36 36 0 0 1 72 0V124Z', fill: '#6B625B' },
  { d: STEP, fill: '#4B443F' },
  { d: 'M64.5 44h3v80h-3z', fill: '#3A3531' },
  knob(60, 2.4, '#CFC3B4', 90),
  knob(72, 2.4, '#CFC3B4', 90),
];
