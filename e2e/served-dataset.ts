import type { Page } from '@playwright/test';
import type { ClaimGroup } from '../src/model/claim.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { DocumentRecord } from '../src/model/document.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Statement } from '../src/model/statement.ts';

/** A dataset as the site serves it, which the build has validated. */
export interface ServedDataset extends Pick<Dataset, 'title' | 'version' | 'hash'> {
  readonly entities: readonly Entity[];
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly Statement[];
  readonly claims: readonly ClaimGroup[];
  readonly positions: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** Where the site has its data, for `page.route`. */
export const DATASET_ADDRESS = '**/graph-data/cooperation.json';

/** The dataset that the site serves, as a reader may download it. */
export async function servedDataset(page: Page): Promise<ServedDataset> {
  const response = await page.request.get('./graph-data/cooperation.json');
  return (await response.json()) as ServedDataset;
}

/** Serves something else in its place. */
export async function serveInstead(page: Page, dataset: unknown): Promise<void> {
  await page.route(DATASET_ADDRESS, (route) => route.fulfill({ json: dataset }));
}
