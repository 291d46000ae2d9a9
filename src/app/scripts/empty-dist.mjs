/** Removes what was built before: builds that follow each other add to `dist/`, none may empty it. */
import { rmSync } from 'node:fs';

rmSync(new URL('../../../dist', import.meta.url), { recursive: true, force: true });
