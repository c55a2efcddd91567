import type { FrameLocator, Page } from 'playwright-core';

/** Reads what is left, in a frame or a page. */
export async function readOn(page: FrameLocator | Page, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await page.getByRole('button', { name: 'Ya la leí: seguir' }).click();
}

/** Answers every question, rightly unless said. */
export async function answer(page: FrameLocator | Page, days = '5'): Promise<void> {
  await page.getByLabel('Guadalajara.').check();
  await page.getByLabel('Agua.').check();
  await page.getByLabel('Mercados.').check();
  await page.getByLabel('Verdadero').check();
  for (const [at, step] of ['Saluda.', 'Escucha.', 'Deriva.'].entries())
    await page.getByLabel(step).selectOption(`Lugar ${at + 1}`);
  await page.getByLabel('COMAR').selectOption('Refugio');
  await page.getByLabel('INM').selectOption('Documentos migratorios');
  await page.getByLabel('¿En cuántos días hábiles?').fill(days);
}
