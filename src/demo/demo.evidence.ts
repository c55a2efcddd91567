import PDFDocument from 'pdfkit';

/** A one-page document that says that it is invented, lest it be taken for a real one. */
export function evidencePdf(company: string, practice: string, title: string): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'LETTER', margin: 72 });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const finished = new Promise<Uint8Array>((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))));
  document.font('Helvetica-Bold').fontSize(18).text(company).moveDown();
  document.fontSize(14).text(title).moveDown();
  document.font('Helvetica').fontSize(11).text(practice).moveDown(2);
  document.text('Documento de demostración: la empresa y su contenido son inventados.');
  document.end();
  return finished;
}
