import QRCode from 'qrcode';

/** A QR code (error correction M) as one path, a unit a module, and its side without the quiet zone. */
export function qrPath(text: string): { d: string; side: number } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  let d = '';
  for (let row = 0; row < modules.size; row += 1) {
    // neighbours in a row become one rectangle
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      d += `M${start} ${row}h${column - start + 1}v1h-${column - start + 1}z`;
    }
  }
  return { d, side: modules.size };
}
