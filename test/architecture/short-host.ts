/** What of the sources has to be read to understand their statements. */
import ts from 'typescript';

/** Whether a file has a statement or asks some object of its own. */
export const mayQuery = (file: string, text: string) =>
  file.startsWith('src/') && /\.query\b|import\s*\{[^}]*\b(rows|planned|one|run)\b[^}]*\}\s*from/.test(text);

/** Files that say nothing of a statement: they stand at the end of the arrows. */
const ends = /\.(pages|views|forms|api|module|service)\.js$/;

/**
 * Leaves out three quarters of what there is to read: packages other than those that query, pages, and what stands before
 * them. What was left out is `any`, which fits no column and which nobody may query.
 */
export function shortHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), host.getCanonicalFileName, options);
  host.resolveModuleNameLiterals = (names, from, redirected, used, source) =>
    names.map((name) => {
      const isRead =
        /^(\.|#libs\/|typeorm$|pg$)/.test(name.text) || /^#templates.*(queries|rules)\.ts$/.test(name.text + from);
      if (!isRead || ends.test(name.text)) return { resolvedModule: undefined };
      const mode = ts.getModeForUsageLocation(source, name, used);
      return ts.resolveModuleName(name.text, from, used, host, cache, redirected, mode);
    });
  return host;
}
