/** An open session as the page shows it; browser and system are names, null when unknown. */
export interface SessionRow {
  current: boolean;
  browser: string | null;
  system: string | null;
  since: Date;
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
export function sessionRow(session: { current: boolean; userAgent: string; since: Date; address: string }): SessionRow {
  const { current, userAgent, since, address } = session;
  return { current, browser: firstMatch(browsers, userAgent), system: firstMatch(systems, userAgent), since, address };
}
