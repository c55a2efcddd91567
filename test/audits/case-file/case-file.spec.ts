import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Storage } from '#libs/storage';
import { appForAll, made } from '../../support/index.js';
import { home, pdfFile, rows } from '../../assessments/fixtures.js';
import { actsOf, cases, decided, expectRedirect, impartial, staff, taken, waiting } from '../fixtures.js';
import { type CaseFile, faults, fileOf, leads, rootOf, sha256Of, text, unpacked } from './unpacked.js';

const app = appForAll();
const people = made(() => staff(app));

/** Whether the tool of the system says so too; null: it is not here. */
async function checkedByTool(files: CaseFile): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'case-file-'));
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const cwd = join(folder, rootOf(files));
    return execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the file of a case', () => {
  test('checks itself offline, opens by its index, and leads to nothing outside of it', async () => {
    const { auditId } = await decided(app, people);
    const files = await unpacked(people.coordinator, auditId);
    expect(faults(files)).toEqual([]);
    expect(['', null]).toContain(await checkedByTool(files));
    const root = rootOf(files);
    const index = text(files, `${root}/index.html`);
    const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, href]) => decodeURIComponent(href!));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !files.has(`${root}/${href}`))).toEqual([]);
    expect(leads(files)).toEqual([]);
    expect(text(files, 'caso/index.html')).toContain('El comité decidió');
    expect(text(files, 'caso/index.html')).toContain('No capacité ni asesoré a esta empresa');
    expect(text(files, 'revision/index.html')).toContain('Expedientes vistos en sitio');
    expect(text(files, 'comite/index.html')).toContain('La evidencia es reciente');
    expect(JSON.parse(text(files, 'caso/caso.json'))).toMatchObject({ case: { id: auditId, state: 'decided' } });
    const [sealed] = await rows<{ details: { sha256: string } }>(
      app,
      `select details from act_log where subject_id = $1 and act = 'audits.case-file-sealed'`,
      [auditId],
    );
    const sums = text(files, '/SHA256SUMS');
    expect(sealed!.details.sha256).toBe(sha256Of(sums));
    expect((await actsOf(app, auditId)).at(-2)).toBe('audits.case-file-taken');
  });

  test('has what was signed word for word and the evidence by practice; it says of each file if it changed or is gone', async () => {
    const made = await waiting(app);
    const { auditId, companyId } = made;
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/tomar`, impartial));
    const question = 'Falta el reglamento interior completo.';
    const at = `${cases}/${auditId}`;
    await expectRedirect(people.auditor.browser.post(`${at}/practicas/D1-01/aclaracion`, { question }));
    await expectRedirect(people.auditor.browser.post(`${at}/aclaracion`, { term: '5' }));
    const upload = { value: '3', note: '', version: '1', action: 'upload' };
    const names = ['Política firmada.pdf', 'política FIRMADA.pdf', 'Acta.pdf'];
    const sent = await made.editor.browser.upload(
      `${home}/D1-01`,
      upload,
      names.map((name) => pdfFile(name)),
    );
    expect(sent.status).toBe(303);
    const stored = await rows<{ name: string; storage_key: string; sha256: string }>(
      app,
      'select name, storage_key, sha256 from evidence_files where company_id = $1 order by name',
      [companyId],
    );
    expect(stored).toHaveLength(3);
    const whole = await unpacked(people.auditor, auditId);
    expect([...whole.keys()].filter((path) => path.includes('evidencia/D1-01/'))).toHaveLength(3);
    expect(faults(whole)).toEqual([]);

    const storage = app.nest.get(Storage);
    await storage.put(stored[0]!.storage_key, Buffer.from('otra cosa'), { contentType: 'application/pdf' });
    await storage.delete(stored[1]!.storage_key);
    const files = await unpacked(people.auditor, auditId);
    expect(faults(files)).toEqual([]);
    expect([...files.keys()].filter((path) => path.includes('evidencia/D1-01/'))).toHaveLength(2);
    const root = rootOf(files);
    const index = text(files, `${root}/index.html`);
    expect(index).toContain('Cambió desde que se recibió.');
    expect(index).toContain('Ya no está en el almacén.');
    expect(index).toContain('2 archivos faltan o cambiaron');
  });

  test('is for who reads the case: not for another auditor, a company, or who has a conflict', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    expect((await people.otherAuditor.browser.get(fileOf(auditId))).status).toBe(403);
    expect((await admin.browser.get(fileOf(auditId))).status).toBe(403);
    expect((await people.coordinator.browser.get(fileOf('nada'))).status).toBe(404);
    const because = { reason: 'Mi hermana trabaja en esa empresa.', sure: 'si' };
    await expectRedirect(people.members[1].browser.post(`/fm4/comite/${auditId}/conflicto`, because));
    expect((await people.members[1].browser.get(fileOf(auditId))).status).toBe(403);
    expect((await people.auditor.browser.get(fileOf(auditId))).status).toBe(200);
  });
});
