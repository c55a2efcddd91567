/** Texts with one number of an invented person in each, and texts of the same kind with none. The same ones each time. */
import { curpCheckDigit, nssCheckDigit, type PersonalDataKind } from '#libs/mexico';

let state = 20_261_129;
/** Park and Miller. */
const random = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
const digits = (n: number) => Array.from({ length: n }, () => random(10)).join('');
const two = (n: number) => String(n).padStart(2, '0');

const consonants = 'BCDFGHJKLMNPQRSTVWXYZ';
const letters = (n: number, from = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') =>
  Array.from({ length: n }, () => from[random(from.length)]).join('');
const states = ['JC', 'DF', 'NE', 'MN', 'GT', 'CS', 'VZ'];

function curp(): string {
  const year = 1955 + random(52);
  const start =
    `${letters(1)}${pick(['A', 'E', 'I', 'O', 'U', 'X'])}${letters(2)}${two(year % 100)}${two(1 + random(12))}` +
    `${two(1 + random(28))}${pick(['H', 'M', 'X'])}${pick(states)}${letters(3, consonants)}` +
    `${year < 2000 ? random(10) : letters(1)}`;
  return `${start}${curpCheckDigit(start)}`;
}

function nss(): string {
  const born = 1955 + random(50);
  const registered = Math.min(2026, born + 16 + random(20));
  const start = `${two(1 + random(97))}${two(registered % 100)}${two(born % 100)}${digits(4)}`;
  return `${start}${nssCheckDigit(start)}`;
}

const passports = [
  () => `G${digits(8)}`,
  () => `N${digits(8)}`,
  () => `${pick(['A', 'B', 'C', 'E', 'F'])}${digits(6)}`,
  () => `${pick(['AV', 'AX', 'PP', 'RD', 'FM'])}${digits(6)}`,
  () => `${pick(['R', 'PP'])}${digits(7)}`,
  () => `1${digits(8)}`,
  () => `PAA${digits(6)}`,
];

const written: Readonly<Record<PersonalDataKind, readonly (() => string)[]>> = {
  curp: [
    () => `CURP: ${curp()}`,
    () => `Su clave es ${curp()}.`,
    () => `curp ${curp().toLowerCase()}`,
    () => curp().replace(/^(.{4})(.{6})(.{6})(.{2})$/, '$1 $2 $3 $4'),
    () => `Rosa Elena\t${curp()}\tempaque`,
    () => `(${curp()})`,
  ],
  nss: [
    () => `NSS: ${nss()}`,
    () => `Número de seguridad social ${nss()}`,
    () => `N.S.S. ${nss().replace(/^(.{10})(.)$/, '$1-$2')}`,
    () => `Afiliación al IMSS: ${nss().replace(/^(..)(..)(..)(.{4})(.)$/, '$1-$2-$3-$4-$5')}`,
    () => `seguro social no. ${nss().replace(/^(..)(..)(..)(.{4})(.)$/, '$1 $2 $3 $4 $5')}`,
    () => `Rosa Elena\t${nss()}\tempaque`,
    () => `Social security number: ${nss()}`,
  ],
  nue: [
    () => `NUE ${digits(7)}`,
    () => `NUE: 000${digits(7)}`,
    () => `Número Único de Extranjero: ${digits(7)}`,
    () => `N.U.E. ${digits(8)}`,
    () => `tarjeta de residente ${1 + random(9)}${digits(6)} (NUE)`,
    () => `Nombre\tNUE\tPuesto\nRosa Elena\t${digits(7)}\tempaque`,
  ],
  passport: [
    () => `Pasaporte: ${pick(passports)()}`,
    () => `pasaporte hondureño número ${pick(passports)()}`,
    () => `Passport No. ${pick(passports)()}`,
    () => `Passeport n° ${pick(passports)()}`,
    () => `No. de pasaporte ${`G${digits(8)}`.replace('G', 'G ')}`,
    () => `Nombre\tPasaporte\tPuesto\nRosa Elena\t${`C${digits(7)}`}\tempaque`,
    () => `G${digits(8)} (pasaporte)`,
  ],
};

const around = [
  (text: string) => `Lista de personal de octubre de 2026.\n${text}\nTotal: 1 persona.`,
  (text: string) => `Se entregó el contrato firmado. ${text} La persona empezó el 3 de agosto.`,
  (text: string) => `${text}`,
  (text: string) => `Expediente de ingreso\n\nÁrea: empaque. Turno: matutino.\n${text}\nFirma: ________`,
];

export interface Planted {
  readonly kind: PersonalDataKind;
  readonly text: string;
}

/** So many texts with one number each, the kinds in turn. */
export function plantedTexts(count: number): Planted[] {
  const kinds = Object.keys(written) as PersonalDataKind[];
  return Array.from({ length: count }, (_, n) => {
    const kind = kinds[n % kinds.length]!;
    return { kind, text: pick(around)(pick(written[kind])()) };
  });
}

const harmless = [
  () => `Comuníquese al 33 ${digits(4)} ${digits(4)} o al WhatsApp +52 1 33 ${digits(8)}.`,
  () => `Teléfono 3${digits(9)}, extensión ${digits(4)}.`,
  () => `Folio fiscal ${letters(8, 'ABCDEF0123456789')}-${digits(4)}-4${digits(3)}-A${digits(3)}-${digits(12)}`,
  () => `Factura A${digits(8)} por $${1 + random(9)},${digits(3)},${digits(3)}.00`,
  () =>
    `RFC AAZ${two(80 + random(19))}0${1 + random(9)}1${random(10)}${letters(2)}${random(10)}, registro patronal C${digits(10)}`,
  () => `CLABE ${digits(18)}, cuenta ${digits(10)}, referencia ${digits(11)}`,
  () => `Guía de rastreo ${digits(11)}; pedido ${digits(9)}; lote L${digits(7)}`,
  () => `Del ${two(1 + random(28))}/0${1 + random(9)}/2026 al ${two(1 + random(28))}/10/2026, ${digits(5)} horas`,
  () => `C.P. 4${digits(4)}, Zapopan, Jalisco. Oficio INM/${digits(4)}/2026`,
  () => `Se acepta pasaporte, tarjeta de residente o CURP temporal como identificación. Acuerdo ${digits(4)} de 2026.`,
  () => `El NSS lo da el IMSS en un día; nadie paga por él. Meta: ${digits(2)} % en ${digits(1)} meses.`,
  () => `Nadie guarda pasaportes ajenos: procedimiento RH-${digits(3)}, versión ${random(9)}.`,
  () => `Existencias\tSKU ${digits(8)}\t${digits(5)} piezas\t$${digits(3)}.50`,
  () => `Norma NOM-035-STPS-2018, numeral ${random(9)}.${random(9)}; LFT 132, fracción XV; DOF ${digits(2)}-10-2021`,
  () => `https://ejemplo.mx/acta/${digits(11)}?v=${digits(6)}`,
  () => `La CURP con error AAAA${digits(6)}HJCBBB${digits(2)} no se usó; la NUE la da el INM.`,
  () => `ISBN 978-607-${digits(2)}-${digits(4)}-${random(10)}, serie ${letters(2)}${digits(7)}`,
];

/** So many texts of companies without a number of a person. */
export function harmlessTexts(count: number): string[] {
  return Array.from({ length: count }, () => {
    const lines = Array.from({ length: 1 + random(3) }, () => pick(harmless)());
    return pick(around)(lines.join('\n'));
  });
}
