import { renderSlips } from '#templates/audits/survey/slips.pdf';
import { codeFrom, formatCode } from '#libs/codes';
import { itWith, runPdfTool, scanQr } from '../../support/pdf-tools.js';

const codes = Array.from({ length: 9 }, (_, place) => formatCode(codeFrom(Buffer.alloc(11, place + 1))));
const address = 'https://puertas.example/encuesta';
const slips = () =>
  renderSlips({
    codes,
    address,
    languages: ['es', 'en', 'fr'],
    closesOn: '2026-12-06',
    issuer: { name: 'FM4 Paso Libre' },
    createdAt: new Date('2026-11-23T16:00:00Z'),
  });

itWith('zbarimg', 'pdftoppm')(
  'each slip has the picture of its own code, and no code is twice',
  async () => {
    const found = scanQr(await slips());
    for (const code of codes.slice(0, 8)) expect(found).toContain(`${address}/${code}`);
  },
  60_000,
);

itWith('pdftotext', 'qpdf')(
  'they say in three languages what to do, and neither number nor name',
  async () => {
    const pdf = await slips();
    expect(runPdfTool('qpdf', ['--check', '{}'], pdf).status).toBe(0);
    const { output } = runPdfTool('pdftotext', ['-layout', '{}', '-'], pdf);
    for (const text of [
      'Encuesta confidencial',
      'Confidential survey',
      'Enquête confidentielle',
      'puertas.example/encuesta',
    ]) {
      expect(output).toContain(text);
    }
    for (const code of codes) expect(output.split(code)).toHaveLength(2);
    expect(output).not.toMatch(/\b1 (de|of|sur) 9\b/);
  },
  60_000,
);
