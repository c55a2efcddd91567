import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { Listening, Syntheses, Themes, VoiceCollector } from '../monitoring/index.js';
import { MissedSearches, type SearchPlace } from '../search/index.js';
import { DemoMonitoring } from './demo.monitoring.js';

/** Words that the guide does not know, with where they are looked for and by how many. */
const lookedFor: readonly (readonly [words: string, place: SearchPlace, people: number])[] = [
  ['guardería cerca del trabajo', 'guide', 7],
  ['licencia de chofer', 'questions', 6],
  ['seguro de desempleo', 'questions', 2],
  ['apostilla de título', 'guide', 3],
  ['clases de español', 'institutions', 5],
];

/** Themes of the demonstration, each with the words by which its voices are found. */
const themes = {
  nursery: {
    title: 'Guarderías y horarios de madres y padres',
    finds: /guardería/u,
    description: 'Buscan quién cuide a sus hijas e hijos durante el turno. La guía no habla de eso.',
  },
  bank: {
    title: 'Cuentas de nómina que el banco no abre',
    finds: /banco|BBVA|Azteca|Banorte/u,
    description: 'La sucursal no acepta la tarjeta o la constancia y la primera quincena se retrasa.',
  },
  licence: {
    title: 'Licencias de conducir para puestos de reparto',
    finds: /licencia/u,
    description: 'Preguntan qué documento migratorio acepta la autoridad de movilidad.',
  },
} as const;
type DemoTheme = keyof typeof themes;

/** What FM4 hears, and what it makes of it. */
export class DemoListening extends DemoMonitoring {
  private readonly themeIds = new Map<DemoTheme, string>();

  /** People look for what is not there; what was said is taken up; quarters that are over are frozen. */
  async hear(): Promise<void> {
    const misses = this.app.get(MissedSearches);
    for (const [words, place, people] of lookedFor)
      for (let n = 1; n <= people; n += 1) await misses.note(place, words, { ip: `198.51.100.${n}`, language: 'es' });
    await this.app.get(VoiceCollector).collect();
    await this.app.get(Syntheses).freeze();
  }

  /** Puts what was said of a theme into it; the first time opens it, with its owner and a day. */
  async sortInto(name: DemoTheme, days: number): Promise<void> {
    const listening = this.app.get(Listening);
    const { title, finds, description } = themes[name];
    await this.app.get(VoiceCollector).collect();
    const { voices } = await listening.overview(this.listener, null, 1);
    const found = voices.filter(({ text }) => text !== null && finds.test(text)).map(({ id }) => id);
    if (found.length === 0) return;
    const known = this.themeIds.get(name);
    const id = await listening.sort(this.listener, found, known ? { id: known } : { newId: newId(), title });
    if (known) return;
    this.themeIds.set(name, id);
    const dueOn = addDays(dayOf(this.clock.now()), days);
    const ownerId = this.people.get('contenidos@fm4.example')!;
    const text = { version: 1, title, description, state: 'working' as const, ownerId, dueOn };
    await this.app.get(Themes).change(this.listener, id, text);
  }

  /** Closes a theme with what changed, or why not. */
  async closeTheme(name: DemoTheme, outcome: 'changed' | 'kept', told: string, link: string | null): Promise<void> {
    const closing = { outcome, told, publicText: null, link };
    await this.app.get(Themes).close(this.listener, this.themeIds.get(name)!, closing);
  }

  private get listener() {
    return this.fm4('admin@fm4.example', ['staff_admin']);
  }
}
