/** Numbers as the reader writes them. */
export interface Numbers {
  /** `1,234`; never more than two decimals. */
  plain(value: number): string;
  /** A sum of money without its sign: `2,500`, `4,725.60`. */
  money(value: number): string;
  /** Always one decimal: `72.3`, `70.0`. */
  one(value: number): string;
  /** One decimal and the sign with a non-breaking space: `72.3 %`. The value is already in hundredths: 72.3. */
  percent(value: number): string;
  /** Bytes as people read them: `340 KB`, `2.1 MB`. */
  bytes(value: number): string;
}

/** @param locale BCP 47, such as `es-MX` */
export function createNumbers(locale: string): Numbers {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    money: (value) => (Number.isInteger(value) ? plain : cents).format(value),
    plain: (value) => plain.format(value),
    one: (value) => one.format(value),
    percent: (value) => `${one.format(value)}\u00a0%`,
    bytes(value) {
      if (value < 1000) return `${plain.format(value)} B`;
      if (value < 1_000_000) return `${plain.format(Math.round(value / 1000))} KB`;
      if (value < 1_000_000_000) return `${one.format(value / 1_000_000)} MB`;
      return `${plain.format(Math.round(value / 10_000_000) / 100)} GB`;
    },
  };
}
