import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Settings that are secret or hold a secret: each may come from a file, as Docker and Kubernetes give secrets. */
export const secrets = [
  'APP_SECRET',
  'APP_SECRET_PREVIOUS',
  'BACKUP_PASSPHRASE',
  'BOUNCE_IMAP_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_READ_URL',
  'DATABASE_URL',
  'MAIL_REPORTS_SECRET',
  'METRICS_TOKEN',
  'MIGRATION_DATABASE_URL',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'REDIS_URL',
  'SIGNING_PASSWORD',
  'SMTP_URL',
  'STORAGE_URL',
] as const;

const ENDING = '_FILE';

/** Whether a setting names the file of a secret. */
export const isSecretFile = (name: string): boolean => secrets.some((secret) => name === secret + ENDING);

/**
 * The secrets that come from files, by the names of their settings; what is wrong is added to `problems` with its remedy, and
 * never what a file says.
 * @param cwd folder against which relative paths are resolved
 */
export function readSecretFiles(env: NodeJS.ProcessEnv, cwd: string, problems: string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of secrets) {
    const variable = name + ENDING;
    const path = env[variable]?.trim();
    if (!path) continue;
    if (env[name]?.trim()) {
      problems.push(`${name}, ${variable}: both are set; keep one of them`);
      continue;
    }
    try {
      const text = readFileSync(resolve(cwd, path), 'utf8').replace(/\r?\n$/, '');
      if (text.trim() === '') problems.push(`${variable}: the file ${path} is empty`);
      else if (/[\r\n\0]/.test(text))
        problems.push(`${variable}: the file ${path} must hold one line, the secret alone`);
      else found.set(name, text);
    } catch (error) {
      const { code = 'error' } = error as { code?: string };
      problems.push(
        `${variable}: the file ${path} cannot be read (${code}); set the path of a file that this process may read`,
      );
    }
  }
  return found;
}
