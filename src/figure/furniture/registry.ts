import { COUNTS } from './counts.ts';
import { CREDIT } from './credit.ts';
import { DATE } from './date.ts';
import { FILTERS } from './filters.ts';
import type { Furniture } from './furniture.ts';
import { LINK } from './link.ts';
import { METRIC } from './metric.ts';
import { READING } from './reading.ts';
import { SOURCES } from './sources.ts';
import { SUBTITLE } from './subtitle.ts';
import { TITLE } from './title.ts';
import { VERSION } from './version.ts';

/** All words round a picture, in the order in which they follow each other in one place. */
export const FURNITURE: readonly Furniture[] = [
  TITLE,
  SUBTITLE,
  READING,
  COUNTS,
  FILTERS,
  METRIC,
  DATE,
  SOURCES,
  CREDIT,
  VERSION,
  LINK,
];
