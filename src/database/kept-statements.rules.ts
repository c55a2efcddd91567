/** A statement that a connection was asked lately, and the name under which PostgreSQL keeps it there; null until it does. */
interface Asked {
  times: number;
  name: string | null;
}

/**
 * Which statements one connection has PostgreSQL keep: those that it is asked again while it still remembers them. Those that
 * were asked longest ago make room.
 */
export class KeptStatements {
  private readonly asked = new Map<string, Asked>();
  private named = 0;

  /**
   * @param from at which time of asking a statement is kept
   * @param most how many statements are remembered
   */
  constructor(
    private readonly from: number,
    private readonly most: number,
  ) {}

  /**
   * To be called each time that the connection is asked a statement.
   * @returns `name`: under which to ask it, new where PostgreSQL does not keep it yet; `gone`: the name to be let go before
   */
  ask(text: string): { name: string | null; gone: string | null } {
    const one = this.asked.get(text) ?? { times: 0, name: null };
    one.times += 1;
    if (one.times >= this.from) one.name ??= `kept_${(this.named += 1)}`;
    // a map keeps the order in which its entries came
    this.asked.delete(text);
    this.asked.set(text, one);
    return { name: one.name, gone: this.asked.size > this.most ? this.makeRoom() : null };
  }

  /** Forgets all: PostgreSQL refuses what it kept, for what the tables are made of has changed. */
  forget(): void {
    this.asked.clear();
  }

  private makeRoom(): string | null {
    const [oldest] = this.asked;
    if (!oldest) return null;
    this.asked.delete(oldest[0]);
    return oldest[1].name;
  }
}
