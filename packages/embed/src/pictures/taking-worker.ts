/** The script of the worker that takes files, where the kit comes from the same server as the page. */
import '@dvc-kit/elements/taking-worker';
