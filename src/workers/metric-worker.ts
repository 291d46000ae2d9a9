/** The worker's script. It is built into one classic script without imports, see `app/bundle/inline-worker-plugin.ts`. */
import { JOBS } from './jobs.ts';
import { serveJobs, type WorkerPort } from './serve-jobs.ts';

// A server that imports every file of the package is no worker.
if ('addEventListener' in globalThis) serveJobs(globalThis as unknown as WorkerPort, JOBS);
