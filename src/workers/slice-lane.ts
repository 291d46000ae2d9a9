import { messageOf } from './messages.ts';
import { PAGE_CLOCK, runInSlices, type SliceClock } from './slices.ts';
import type { Task } from './task.ts';

/**
 * Runs tasks on the main thread in slices, one after the other: two at a time would each take twice as
 * long, and both their memory would be held.
 *
 * @returns takes a task; cancelled ones are passed over
 */
export function createSliceLane(clock: SliceClock = PAGE_CLOCK): (task: Task) => void {
  let last = Promise.resolve();
  return (task) => {
    last = last.then(() => runTask(task, clock));
  };
}

async function runTask(task: Task, clock: SliceClock): Promise<void> {
  const { job, input, isOpen, progress } = task;
  try {
    task.done(await runInSlices(() => job.run(input as never), isOpen, progress, clock));
  } catch (error) {
    task.failed(messageOf(error));
  }
}
