/** An open session as the page shows it; browser and system are names, null when unknown. */
export interface SessionRow {
  id: string;
  current: boolean;
  browser: string | null;
  system: string | null;
  since: Date;
  lastUse: Date;
  address: string;
}

// The order matters: each browser claims to be the ones below it as well.
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const firstMatch = (list: [RegExp, string][], text: string) => list.find(([sign]) => sign.test(text))?.[1] ?? null;

/** Names browser and system of a session from its User-Agent. */
export function sessionRow({
  userAgent,
  ...session
}: Omit<SessionRow, 'browser' | 'system'> & { userAgent: string }): SessionRow {
  return { ...session, browser: firstMatch(browsers, userAgent), system: firstMatch(systems, userAgent) };
}
