import type { LevelId } from '../assessments/index.js';
import type { DemoFinding } from './demo.audits.js';
import type { DemoBuilder } from './demo.builder.js';

type Found = Parameters<DemoBuilder['record']>[1];

/** What an auditor finds beside the items, by the level that asks for it first. */
export const findings: Record<LevelId, readonly Found[]> = {
  N1: [
    { kind: 'interviews', figures: { hr: 1, direction: 1, staff: 8 }, method: 'on-site', note: 'En dos turnos.' },
    { kind: 'improvement-plan', figures: { actions: 5 }, method: 'documents', note: 'Con responsables y fechas.' },
  ],
  N2: [
    { kind: 'visit', figures: { sites: 1 }, method: 'on-site', note: 'Recorrido completo, con el turno de la mañana.' },
    {
      kind: 'records-sample',
      figures: { files: 20, payrolls: 20, sites: 1 },
      method: 'on-site',
      note: 'Elegidos por la auditora.',
    },
  ],
  N3: [
    { kind: 'suppliers', figures: { key: 3, reviewed: 2 }, method: 'documents', note: 'Lavandería y vigilancia.' },
    { kind: 'hires', figures: { hires: 3 }, method: 'documents', note: 'Altas ante el IMSS.' },
    {
      kind: 'permanence',
      figures: { mobilityHired: 3, mobilityStayed: 3, localHired: 4, localStayed: 3 },
      method: 'documents',
      note: 'Grupos de menos de cinco: no se comparan.',
    },
    {
      kind: 'pay-gap',
      figures: { compared: 5, unexplained: 0 },
      method: 'documents',
      note: 'Por puesto y antigüedad.',
    },
    {
      kind: 'commitment',
      figures: { commitments: 1 },
      method: 'documents',
      note: 'Comparte su guía de bienvenida con otros hoteles.',
    },
  ],
};

/** What auditors note beside the items. */
export const noted: Record<'minor' | 'observation' | 'strength', DemoFinding> = {
  minor: {
    grade: 'minor',
    itemId: 'D2-06',
    requirement: 'El formato de ingreso no pide datos que la ley prohíbe pedir (LFT 133-I).',
    statement: 'Dos de veinte expedientes usan todavía el formato anterior, que pregunta por el estado civil.',
  },
  observation: {
    grade: 'observation',
    requirement: 'Las personas conocen por dónde quejarse sin riesgo.',
    statement: 'El buzón está junto a la oficina de Recursos Humanos: se ve quién lo usa.',
  },
  strength: {
    grade: 'strength',
    requirement: 'Quien llega de otro país entiende su primer día.',
    statement: 'Cada persona nueva tiene a alguien de su turno que la acompaña durante un mes, en su idioma.',
  },
};
