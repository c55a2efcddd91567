import { palette, type LevelPaint } from './palette.js';

type Canvas = PDFKit.PDFDocument;

/** An arch: straight jambs and a half circle, from the floor `base` up to the springing line. */
export const arch = (cx: number, base: number, springing: number, r: number): string =>
  `M${cx - r} ${base}V${springing}A${r} ${r} 0 0 1 ${cx + r} ${springing}V${base}Z`;

const archBand = (cx: number, base: number, springing: number, outer: number, inner: number): string =>
  `M${cx - outer} ${base}V${springing}A${outer} ${outer} 0 0 1 ${cx + outer} ${springing}V${base}H${cx + inner}` +
  `V${springing}A${inner} ${inner} 0 0 0 ${cx - inner} ${springing}V${base}Z`;

/** The emblem of a level: three arches, those earned filled, those ahead dotted; the door opens with the level. */
export function drawEmblem(canvas: Canvas, level: LevelPaint, x: number, y: number, width: number): void {
  const top = level.rank === 3;
  const light = top ? palette.palestLight : palette.light;
  canvas
    .save()
    .translate(x, y)
    .scale(width / 132)
    .translate(0, -16);
  canvas
    .path('M5 145V80A61 61 0 0 1 127 80V145Z')
    .lineWidth(2.5)
    .lineJoin('round')
    .fillAndStroke(top ? palette.deepAgave : '#FFFAF0', top ? palette.deepAgave : level.color);
  for (let ring = 3; ring >= 1; ring -= 1) drawRing(canvas, level, ring);
  canvas.rect(6.25, 124, 119.5, 19.75).fill(level.deep);
  canvas.path(arch(66, 124, 80, 18)).fill(light);
  const ray = {
    1: 'M63.5 123.6h5l3 20.15h-11z',
    2: 'M66 123.6h18l9 20.15H60z',
    3: 'M48 123.6h36l16 20.15H32z',
  }[level.rank];
  canvas.path(ray).fill(top ? palette.sun : light);
  drawEmblemLeaves(canvas, level, light);
  canvas.restore();
}

function drawRing(canvas: Canvas, level: LevelPaint, ring: number): void {
  const outer = 18 + ring * 12.5;
  if (ring <= level.rank) {
    canvas.path(archBand(66, 124, 80, outer, outer - 8.5)).fill(level.color);
    return;
  }
  const middle = outer - 4.25;
  canvas
    .path(`M${66 - middle} 121V80A${middle} ${middle} 0 0 1 ${66 + middle} 80V121`)
    .lineWidth(2.4)
    .lineCap('round')
    .dash(0.01, { space: 6 })
    .stroke(level.color)
    .undash();
}

function drawEmblemLeaves(canvas: Canvas, level: LevelPaint, light: string): void {
  const leaf = level.rank === 3 ? '#A9421F' : level.deep;
  const openRight = 'M84 124V80C84 76 82.8 72.4 80.6 69.4L77 74V119.5Z';
  const openLeft = 'M48 124V80C48 76 49.2 72.4 51.4 69.4L55 74V119.5Z';
  switch (level.rank) {
    case 1:
      canvas.path('M48 124V80A18 18 0 0 1 63.5 62.2V124Z').fill(leaf);
      canvas.path('M84 124V80A18 18 0 0 0 68.5 62.2V124Z').fill(leaf);
      canvas.circle(60.3, 97, 1.5).fill(light);
      canvas.circle(71.7, 97, 1.5).fill(light);
      return;
    case 2:
      canvas.path('M48 124V80A18 18 0 0 1 66 62V124Z').fill(leaf);
      canvas.circle(62, 97, 1.6).fill(light);
      canvas.path(openRight).fill(leaf);
      return;
    case 3:
      canvas.path('M48 124A18 18 0 0 1 84 124Z').fill(palette.sun);
      canvas.path(openLeft).fill(leaf);
      canvas.path(openRight).fill(leaf);
  }
}

const diamond = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}L${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}Z`;
const dot = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}A${r} ${r} 0 1 1 ${cx + r} ${cy}A${r} ${r} 0 1 1 ${cx - r} ${cy}Z`;

const scallops = Array.from({ length: 5 }, (_, k) => `A5.8 5.8 0 0 1 ${(59 - (k + 1) * 11.6).toFixed(1)} 26`).join('');
const FLAG = [
  `M1 0H59V26${scallops}Z`,
  'M25 22V14A5 5 0 0 1 35 14V22Z',
  diamond(13, 15, 5),
  diamond(47, 15, 5),
  dot(20.5, 7, 1.7),
  dot(39.5, 7, 1.7),
  dot(30, 27.2, 1.6),
  dot(6.5, 25, 1.5),
  dot(53.5, 25, 1.5),
  dot(18.2, 25.5, 1.5),
  dot(41.8, 25.5, 1.5),
  dot(5.5, 6, 1.5),
  dot(54.5, 6, 1.5),
].join('');

/** Cut paper: flags with holes in the shape of doors, diamonds and dots, on a string. */
export function drawCutPaper(
  canvas: Canvas,
  at: { x: number; y: number; width: number; flags: number; color: string },
): void {
  const width = at.width / at.flags;
  canvas.save();
  canvas
    .moveTo(at.x, at.y)
    .lineTo(at.x + at.width, at.y)
    .lineWidth(0.75)
    .stroke(at.color);
  for (let flag = 0; flag < at.flags; flag += 1) {
    canvas
      .save()
      .translate(at.x + flag * width, at.y)
      .scale(width / 60);
    canvas.path(FLAG).fill(at.color, 'even-odd');
    canvas.restore();
  }
  canvas.restore();
}

/** The mark: arch, light, and a leaf that opens towards the reader. */
export function drawMark(canvas: Canvas, x: number, y: number, side: number): void {
  canvas
    .save()
    .translate(x, y)
    .scale(side / 48)
    .translate(-4, -3);
  canvas.path('M4 43V23A20 20 0 0 1 44 23V43Z').fill(palette.agave);
  canvas.path('M13 43V23A11 11 0 0 1 35 23V43Z').fill(palette.sun);
  canvas.path('M13 43V23C13 19.7 14.45 16.8 16.75 14.8L23.5 20V46.5Z').fill(palette.terracotta);
  canvas.circle(21, 33, 1.15).fill(palette.light);
  canvas.path('M23.5 42.6H35L44.5 47.5H23.5Z').fill(palette.sun);
  canvas.restore();
}
