import QRCode from 'qrcode';
import type { TaggedDocument } from './document.js';

const QUIET_MODULES = 2;

/**
 * Draws a QR code (error correction M) as rectangles into a square: a bitmap with alpha would break PDF/A, and vectors print
 * sharp at any size. The quiet zone is inside the square.
 */
export function drawQr(
  document: TaggedDocument,
  text: string,
  at: { x: number; y: number; side: number; ink: string; paper: string },
): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const module = at.side / (modules.size + QUIET_MODULES * 2);
  const { canvas } = document;
  canvas.save().roundedRect(at.x, at.y, at.side, at.side, 4).fill(at.paper);
  for (let row = 0; row < modules.size; row += 1) {
    // Neighbours in a row become one rectangle: fewer operators, and no hairlines between them.
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      const x = at.x + (start + QUIET_MODULES) * module;
      const y = at.y + (row + QUIET_MODULES) * module;
      canvas.rect(x, y, (column - start + 1) * module, module + 0.05);
    }
  }
  canvas.fill(at.ink).restore();
}
