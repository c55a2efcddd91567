/** Words that are written over each page of a file; of the letters of Windows-1252. */
export interface Stamp {
  /** On a band along the upper edge. */
  readonly band: string;
  /** Large and translucent across the page. */
  readonly across: string;
  readonly title: string;
}

const BAND = { height: 34, size: 12, inset: 24 };
const ACROSS = { size: 72, angle: 30, opacity: 0.28 };
/** Part of the em that a bold capital takes, about. */
const CAPITAL_WIDTH = 0.7;

/**
 * A copy of a PDF with words over each page, which cannot be taken for the original. Its signatures are taken out: they would
 * not hold. Throws on bytes that are no PDF.
 */
export async function stampPages(pdf: Uint8Array, { band, across, title }: Stamp): Promise<Uint8Array> {
  const { PDF, rgb, StandardFonts } = await import('@libpdf/core');
  const copy = await PDF.load(pdf);
  const font = StandardFonts.HelveticaBold;
  const red = rgb(0.55, 0.11, 0.125);
  const angle = (ACROSS.angle * Math.PI) / 180;
  for (const page of copy.getPages()) {
    const { width, height } = page;
    page.drawRectangle({ x: 0, y: height - BAND.height, width, height: BAND.height, color: red });
    page.drawText(band, { x: BAND.inset, y: height - 22, size: BAND.size, font, color: rgb(1, 1, 1) });
    const length = across.length * ACROSS.size * CAPITAL_WIDTH;
    page.drawText(across, {
      x: Math.max(BAND.inset, (width - length * Math.cos(angle)) / 2),
      y: Math.max(BAND.inset, (height - length * Math.sin(angle)) / 2),
      size: ACROSS.size,
      font,
      color: red,
      opacity: ACROSS.opacity,
      rotate: { angle: ACROSS.angle },
    });
  }
  copy.flattenAll();
  copy.setTitle(title);
  return copy.save();
}
