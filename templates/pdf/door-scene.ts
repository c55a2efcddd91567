import { arch } from './ornaments.js';
import { palette, type LevelPaint } from './palette.js';

type Canvas = PDFKit.PDFDocument;

const RADIUS = 70;
const FLOOR_HEIGHT = 132;
const LEAF = '#8D3418';
const LEAF_IN_SHADE = '#6E2710';
const LEAF_AT_DUSK = '#4E1A0A';

/** Measures of the door inside the scene. */
interface Door {
  cx: number;
  springing: number;
  floor: number;
}

/** A wall in the sun and a door that is open as far as the level says; its light lies on the floor. */
export function drawDoorScene(
  canvas: Canvas,
  level: LevelPaint,
  at: { x: number; y: number; width: number; height: number },
): void {
  const { x, y, width, height } = at;
  const bottom = y + height;
  const door = { cx: x + width / 2 + 4, springing: y + 214, floor: bottom - FLOOR_HEIGHT };
  canvas.save().rect(x, y, width, height).clip();
  canvas.rect(x, y, width, height).fill(level.wall);
  canvas.polygon([x, y], [x + width * 0.62, y], [x, y + height * 0.5]).fill(level.sunlitWall);
  canvas.rect(x, door.floor, width, bottom - door.floor).fill(level.floor);
  canvas.path(arch(door.cx - 6, door.floor, door.springing - 3, RADIUS + 9)).fill(level.deepWall);
  drawLight(canvas, level, door, bottom);
  drawLeaves(canvas, level, door);
  canvas.restore();
}

function drawLight(canvas: Canvas, level: LevelPaint, door: Door, bottom: number): void {
  const { cx, springing, floor } = door;
  const inside = canvas.linearGradient(cx, springing - RADIUS, cx, floor);
  inside.stop(0, level.rank === 3 ? palette.light : '#F7C55C').stop(0.7, palette.palestLight);
  canvas.path(arch(cx, floor, springing, RADIUS)).fill(inside);
  const [left, right] = {
    1: [cx - 14, cx + 14],
    2: [cx - 2, cx + RADIUS],
    3: [cx - RADIUS, cx + RADIUS],
  }[level.rank] as [number, number];
  const onFloor = canvas.linearGradient(cx, floor, cx, bottom);
  onFloor.stop(0, '#F9D682').stop(1, palette.sun);
  canvas.polygon([left, floor - 0.3], [right, floor - 0.3], [right + 46, bottom], [left - 46, bottom]).fill(onFloor);
}

function drawLeaves(canvas: Canvas, level: LevelPaint, door: Door): void {
  const { cx, floor } = door;
  switch (level.rank) {
    case 1:
      canvas.path(closedLeaf(door, -1, -14)).fill(LEAF_AT_DUSK);
      canvas.path(closedLeaf(door, 1, 14)).fill(LEAF_AT_DUSK);
      drawPanels(canvas, door, cx - 58, cx - 26, '#6A3E31');
      drawPanels(canvas, door, cx + 26, cx + 58, '#6A3E31');
      canvas
        .circle(cx - 20, floor - 84, 2.6)
        .circle(cx + 20, floor - 84, 2.6)
        .fill(palette.light);
      return;
    case 2:
      canvas.path(closedLeaf(door, -1, -2)).fill(LEAF);
      drawPanels(canvas, door, cx - 58, cx - 16, '#9F553D');
      canvas.circle(cx - 9, floor - 84, 2.6).fill(palette.light);
      canvas.path(openLeaf(door, 1)).fill(LEAF_IN_SHADE);
      return;
    case 3:
      canvas.path(openLeaf(door, -1)).fill(LEAF);
      canvas.path(openLeaf(door, 1)).fill(LEAF_IN_SHADE);
  }
}

/** Height of the arch at a distance from its middle. */
const vault = (springing: number, dx: number) => springing - Math.sqrt(Math.max(0, RADIUS * RADIUS - dx * dx));

/** A leaf that fills its half up to `edge`; `side` is -1 for the left half. */
function closedLeaf({ cx, springing, floor }: Door, side: -1 | 1, edge: number): string {
  const sweep = side === -1 ? 1 : 0;
  return (
    `M${cx + side * RADIUS} ${floor}V${springing}A${RADIUS} ${RADIUS} 0 0 ${sweep} ${cx + edge} ` +
    `${vault(springing, edge)}V${floor}Z`
  );
}

/** A leaf that stands open towards the reader. */
function openLeaf({ cx, springing, floor }: Door, side: -1 | 1): string {
  const at = (share: number) => cx + side * RADIUS * share;
  const shoulder = vault(springing, RADIUS * 0.86);
  return `M${at(1)} ${floor}V${springing}L${at(0.86)} ${shoulder}L${at(0.6)} ${shoulder + 26}V${floor - 15}Z`;
}

function drawPanels(canvas: Canvas, { springing, floor }: Door, left: number, right: number, color: string): void {
  canvas
    .rect(left, springing + 20, right - left, 66)
    .rect(left, springing + 100, right - left, floor - springing - 116)
    .lineWidth(1.5)
    .stroke(color);
}
