import { parentPort } from 'node:worker_threads';
import { type Job, judge } from './judge.ts';

/** Judges what it is sent, one after the other, so that the command can end it where it hangs. */
parentPort?.on('message', (job: Job) => {
  judge(job).then((verdict) => parentPort?.postMessage(verdict));
});

parentPort?.postMessage('ready');
