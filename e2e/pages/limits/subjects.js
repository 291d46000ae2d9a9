import { CANVASES } from './canvases.js';
import { CODE } from './code.js';
import { STYLES } from './styles.js';
import { WORKERS } from './workers.js';
import { XML } from './xml.js';

/**
 * The tables, in their order. Another row is one more value in the list of its file.
 *
 * @type {readonly import('../../engines/limits/probe.ts').Subject[]}
 */
export const SUBJECTS = [WORKERS, STYLES, CODE, XML, CANVASES];
