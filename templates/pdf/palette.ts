/** Colours of printed documents: the theme's, on paper. */
export const palette = {
  paper: '#FFFDF8',
  ink: '#1E2A2B',
  faint: '#52605F',
  agave: '#1F5C63',
  deepAgave: '#143F45',
  terracotta: '#B94826',
  sun: '#F2B134',
  light: '#FFE3A1',
  palestLight: '#FFF6DF',
  line: '#E4D7BF',
} as const;

/** How a level of the distinction is painted. */
export interface LevelPaint {
  rank: 1 | 2 | 3;
  color: string;
  deep: string;
  wall: string;
  sunlitWall: string;
  deepWall: string;
  floor: string;
  title: string;
  frame: string;
}

export const levelPaints: Record<'N1' | 'N2' | 'N3', LevelPaint> = {
  N1: {
    rank: 1,
    color: palette.terracotta,
    deep: '#6E2710',
    wall: palette.terracotta,
    sunlitWall: '#C55634',
    deepWall: '#7D2D13',
    floor: '#6E2710',
    title: '#A9421F',
    frame: palette.terracotta,
  },
  N2: {
    rank: 2,
    color: palette.agave,
    deep: palette.deepAgave,
    wall: palette.agave,
    sunlitWall: '#2A6C72',
    deepWall: palette.deepAgave,
    floor: palette.terracotta,
    title: palette.agave,
    frame: palette.agave,
  },
  N3: {
    rank: 3,
    color: palette.sun,
    deep: '#0C2B30',
    wall: palette.sun,
    sunlitWall: '#F7C55C',
    deepWall: '#C4841A',
    floor: palette.deepAgave,
    title: '#7A5200',
    frame: '#C4841A',
  },
};
