import type { FormState } from '#templates/components/form-state';
import type { Dimension } from '../instrument/instrument.types.js';
import { type Fields, SourceEdit } from './source-edit.js';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export interface SentGeneral {
  readonly version: string;
  readonly corte: string;
  readonly titulo: string;
  readonly aviso: string;
  readonly paraQuien: string;
  readonly periodo: string;
  readonly tiempo: string;
  readonly noAplica: number;
}

/** The file with what is said once for the whole. */
export const writtenGeneral = (source: string, sent: SentGeneral): string =>
  new SourceEdit(source)
    .setAt([], {
      version: sent.version,
      corte: sent.corte,
      titulo: sent.titulo,
      aviso: sent.aviso,
      para_quien: sent.paraQuien,
      periodo_que_se_evalua: sent.periodo,
      tiempo_estimado: sent.tiempo,
    })
    .setAt(['reglas_de_puntuacion', 'no_aplica'], { maximo_porcentaje_de_items: sent.noAplica })
    .text();

export interface SentLevel {
  readonly descripcion: string;
  readonly global: number;
  readonly dimension: number;
  readonly minimo: number;
  readonly en4: number;
  readonly meses: number;
  readonly cursos: string;
  readonly verificacion: string;
  readonly seguimiento: string;
}

/** The fields of a level that its form fills. */
export const writtenLevel = (sent: SentLevel): Fields => ({
  descripcion: sent.descripcion,
  porcentaje_global_minimo: sent.global,
  porcentaje_minimo_por_dimension: sent.dimension,
  criticos: { minimo: sent.minimo, proporcion_en_4: sent.en4 / 100 },
  cursos: sent.cursos,
  verificacion: linesOf(sent.verificacion),
  vigencia_meses: sent.meses,
  seguimiento: sent.seguimiento,
});

/** Dimensions as a form sent them, with which text the person saw. */
export interface SentDimensions {
  readonly seen?: string;
  readonly dimensions: readonly (Fields & { readonly id: string })[];
}

type Read =
  | { readonly ok: true; readonly value: SentDimensions; readonly raw: Record<string, string> }
  | { readonly ok: false; readonly raw: Record<string, string>; readonly state: FormState };

/** Reads name, weight and purpose of each dimension. */
export function readDimensions(dimensions: readonly Dimension[], body: unknown): Read {
  const sent = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const raw = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
  );
  const errors: Record<string, { key: string }> = {};
  const read = dimensions.map(({ id }) => {
    const [name, weight, purpose] = [raw[`nombre-${id}`], raw[`peso-${id}`], raw[`proposito-${id}`]];
    if (!name) errors[`nombre-${id}`] = { key: 'form.required' };
    if (!purpose) errors[`proposito-${id}`] = { key: 'form.required' };
    if (!weight || !/^\d{1,3}([.,]\d{1,2})?$/.test(weight))
      errors[`peso-${id}`] = { key: 'assessments-fm4.dimensions.weight' };
    return {
      id,
      nombre: name ?? '',
      peso_dimension: Number((weight ?? '').replace(',', '.')),
      proposito: purpose ?? '',
    };
  });
  if (Object.keys(errors).length > 0) return { ok: false, raw, state: { values: raw, errors } };
  return { ok: true, raw, value: { ...(raw['seen'] ? { seen: raw['seen'] } : {}), dimensions: read } };
}
