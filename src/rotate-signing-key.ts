import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { replaceDemoSigner, replaceSigner } from '#libs/signing';
import { readConfig } from './config/index.js';
import { endWith } from './end-with.js';

/**
 * Puts another key in the place of the one that signs PDFs: `npm run rotate:signing-key -- <new.p12> [file with its password]`;
 * with the demonstration certificate, without a file. What the former one signed stays valid: each PDF carries its certificate.
 */
await endWith(async () => {
  const config = readConfig(process.env, process.cwd());
  const [asked, passwordFile, ...more] = process.argv.slice(2);
  const now = new Date();
  if (config.signing === null) {
    if (asked) throw new Error('SIGNING_P12 is not set: this installation signs with a demonstration certificate.');
    const { certificate, kept } = await replaceDemoSigner(config.dataDir, { organization: config.issuer.name, now });
    return said(certificate, kept, false);
  }
  if (!asked || more.length > 0)
    throw new Error('Say with what: npm run rotate:signing-key -- <new.p12> [file with its password]');
  const password = passwordFile
    ? (await readFile(resolve(passwordFile), 'utf8')).replace(/\r?\n$/, '')
    : config.signing.password;
  const bytes = await readFile(resolve(asked));
  const { certificate, kept } = await replaceSigner(config.signing.p12, { bytes, password }, now);
  return said(certificate, kept, password !== config.signing.password);
});

function said(
  { subject, sha256, notAfter }: { subject: string; sha256: string; notAfter: Date },
  kept: string | null,
  isOtherPassword: boolean,
): string {
  return [
    `From the next start on PDFs are signed by ${subject}, SHA-256 ${sha256}, valid until ${notAfter.toISOString().slice(0, 10)}.`,
    kept === null ? 'It was in its place already.' : `The former key is kept in ${kept}.`,
    ...(isOtherPassword ? ['Set SIGNING_PASSWORD to the password of the new file before that.'] : []),
  ].join('\n');
}
