/** The worker's script. It is built into one classic script without imports, see `app/inline-worker-plugin.ts`. */
import { JOBS } from './jobs.ts';
import { serveJobs, type WorkerPort } from './serve-jobs.ts';

serveJobs(globalThis as unknown as WorkerPort, JOBS);
