/** Draws an SVG at a multiple of its size, away from the event loop. Text must be outlines: no font is loaded. */
export async function toPng(svg: string, scale = 1): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  });
  return picture.asPng();
}
