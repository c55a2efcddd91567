import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publicLevels } from './levels.js';

interface LevelRow {
  id: string;
  porcentaje_global_minimo: number;
  porcentaje_minimo_por_dimension: number;
  vigencia_meses: number;
}

describe('the levels on public pages', () => {
  it('are those of the instrument', () => {
    const source = readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8');
    const { niveles } = parse(source) as { niveles: { lista: LevelRow[] } };
    expect(publicLevels).toEqual(
      niveles.lista.map((row) => ({
        level: row.id,
        minimum: row.porcentaje_global_minimo,
        dimension: row.porcentaje_minimo_por_dimension,
        months: row.vigencia_meses,
      })),
    );
  });
});
