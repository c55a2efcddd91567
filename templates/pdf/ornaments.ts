import { emblemBox, emblemLine, emblemShapes } from '../drawings/emblem.js';
import { palette, type LevelPaint } from './palette.js';

type Canvas = PDFKit.PDFDocument;

/** An arch: straight jambs and a half circle, from the floor `base` up to the springing line. */
export const arch = (cx: number, base: number, springing: number, r: number): string =>
  `M${cx - r} ${base}V${springing}A${r} ${r} 0 0 1 ${cx + r} ${springing}V${base}Z`;

/** The emblem of a level: three arches, those earned filled, those ahead dotted; the door opens with the level. */
export function drawEmblem(canvas: Canvas, level: LevelPaint, x: number, y: number, width: number): void {
  const [left, top, side] = emblemBox;
  canvas
    .save()
    .translate(x, y)
    .scale(width / side)
    .translate(-left, -top);
  for (const { d, fill, stroke, dotted } of emblemShapes[`N${level.rank}`]) {
    canvas.path(d);
    if (dotted) {
      canvas.lineWidth(emblemLine.dotted).lineCap('round').dash(0.01, { space: emblemLine.gap });
      canvas.stroke(stroke).undash();
    } else if (stroke) canvas.lineWidth(emblemLine.solid).lineJoin('round').fillAndStroke(fill, stroke);
    else canvas.fill(fill!);
  }
  canvas.restore();
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
