import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DEMO_FILE, generateDemoCertificate, openDemoSigner } from './demo-signer.js';
import { openSigner } from './p12-signer.js';
import { readSignature } from './read-signature.js';
import { type CertificateDescription, type Signer, SigningSetupError } from './signer.js';

/** What a rotation did. */
export interface Rotation {
  /** The certificate that signs from the next start on. */
  readonly certificate: CertificateDescription;
  /** Where the file with the former key is kept; null: the new one was in place already. */
  readonly kept: string | null;
}

const DAY = 86_400_000;
/** A certificate that ends sooner is not worth the change. */
const SHORTEST_VALIDITY = 30 * DAY;

/**
 * Puts a PKCS #12 file in the place of the one at `file`, which is kept beside it. Looks first whether the new one signs. Cut
 * off at any moment, there is one whole file at `file`, and the same call again completes it.
 * @throws SigningSetupError for a file that cannot be used, or a place that cannot be written
 */
export async function replaceSigner(
  file: string,
  next: { bytes: Uint8Array; password: string },
  now: Date,
): Promise<Rotation> {
  const certificate = await tested(await openSigner(next), now);
  const present = await readFile(file);
  if (Buffer.from(next.bytes).equals(present)) return { certificate, kept: null };
  return { certificate, kept: await exchange(file, present, next.bytes) };
}

/** Makes a new demonstration certificate in `folder`; the former one is kept beside it. */
export async function replaceDemoSigner(folder: string, owner: { organization: string; now: Date }): Promise<Rotation> {
  await openDemoSigner(folder, owner);
  const file = path.join(folder, DEMO_FILE);
  const kept = await exchange(file, await readFile(file), Buffer.from(await generateDemoCertificate(owner)));
  return { certificate: (await openDemoSigner(folder, owner)).certificate(), kept };
}

/** A certificate that is valid now and for a while, and a key that belongs to it. */
async function tested(signer: Signer, now: Date): Promise<CertificateDescription> {
  const certificate = signer.certificate();
  if (certificate.notBefore > now || certificate.notAfter.getTime() < now.getTime() + SHORTEST_VALIDITY) {
    throw new SigningSetupError(
      `The certificate is valid from ${certificate.notBefore.toISOString()} until ${certificate.notAfter.toISOString()}.`,
      'Take one that is valid now and for 30 days at least.',
    );
  }
  const { PDF } = await import('@libpdf/core');
  const page = PDF.create();
  page.addPage();
  const details = { reason: 'Test', location: '', name: 'Test', at: now };
  const report = readSignature(await signer.sign(new Uint8Array(await page.save()), details));
  if (report.signed && report.intact) return certificate;
  throw new SigningSetupError('The key does not belong to its certificate.', 'Export both from one place again.');
}

async function exchange(file: string, present: Uint8Array, next: Uint8Array): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const kept = path.join(dir, `${name}-until-${createHash('sha256').update(present).digest('hex').slice(0, 12)}${ext}`);
  const draft = path.join(dir, `${name}.${randomUUID()}`);
  try {
    // one that is there is of this very file: its name tells
    await copyFile(file, kept, constants.COPYFILE_EXCL).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    await written(draft, next);
    await rename(draft, file);
  } catch (error) {
    throw new SigningSetupError(
      `The file ${file} cannot be replaced from here.`,
      'The new one was looked at and is good: keep the former one, and put the new one in its place.',
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
  return kept;
}

/** Down to the disk, readable by its owner alone. */
async function written(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
