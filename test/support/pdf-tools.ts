import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Programs that judge PDF files; Debian: poppler-utils, qpdf, zbar-tools. */
export type PdfTool = 'pdfsig' | 'qpdf' | 'pdftotext' | 'pdftoppm' | 'pdfinfo' | 'pdffonts' | 'zbarimg';

const present = (tool: PdfTool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/** `it` where all tools are installed; elsewhere the test is skipped, and says so. */
export function itWith(...tools: PdfTool[]): typeof it {
  const missing = tools.filter((tool) => !present(tool));
  if (missing.length === 0) return it;
  process.stderr.write(
    `NOT CHECKED with ${missing.join(', ')}: not installed (apt install poppler-utils qpdf zbar-tools)\n`,
  );
  return it.skip;
}

/** Runs a tool on a PDF; `{}` in the arguments stands for the file, `{dir}` for its folder. Gives output and exit status. */
export function runPdfTool(tool: PdfTool, args: string[], pdf: Uint8Array): { output: string; status: number } {
  return inFolder(pdf, (folder, file) => {
    const filled = args.map((arg) => arg.replaceAll('{}', file).replaceAll('{dir}', folder));
    const { stdout, stderr, status } = spawnSync(tool, filled, { encoding: 'utf8' });
    return { output: `${stdout}${stderr}`, status: status ?? -1 };
  });
}

/** The file as qpdf writes it anew. */
export function rewritten(pdf: Uint8Array, options: string[] = []): Buffer {
  return inFolder(pdf, (folder, file) => {
    const out = path.join(folder, 'out.pdf');
    execFileSync('qpdf', [...options, file, out]);
    return readFileSync(out);
  });
}

/** What a camera reads out of the first page at so many dots per inch; nothing: an empty text. */
export function scanQr(pdf: Uint8Array, dpi = 150): string {
  return inFolder(pdf, (folder, file) => {
    // in grey and not packed: a tenth of the time of a PNG
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-singlefile', file, path.join(folder, 'page')]);
    const image = path.join(folder, 'page.pgm');
    return spawnSync('zbarimg', ['-q', '--raw', image], { encoding: 'utf8' }).stdout.trim();
  });
}

function inFolder<T>(pdf: Uint8Array, use: (folder: string, file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'));
  try {
    const file = path.join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return use(folder, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
