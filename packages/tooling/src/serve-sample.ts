import { serveReceiver } from '@dvc-kit/intake';
import { openSampleReceiver, sampleAccount } from './sample-receiver.ts';
import { serve } from './serve.ts';

/** Where the receiver answers on the server of the site: the profile of the sample commune names it. */
const path = '/tiep-nhan/';

/** A built site, with a receiver beside it. */
export interface SampleServer {
  /** Such as "http://localhost:4321". */
  readonly origin: string;
  readonly receiver: string;
  /** The officer's desk, on an origin of its own, and who may sign in there. */
  readonly desk: string;
  readonly account: { readonly name: string; readonly password: string };
  close(): Promise<void>;
}

/** Serves a built site as `npm start` does; what is received lies in the folder `data`. Throws when the port is in use. */
export async function serveSample(site: string, data: string, port: number): Promise<SampleServer> {
  // On a port that is free nobody knows yet where the page will be.
  const origin = `http://localhost:${port}`;
  const known = port === 0 ? {} : { lookUp: `${origin}/tra-cuu/`, address: origin + path };
  const receiver = await openSampleReceiver(`${site}kit/`, data, known);
  const { listener } = receiver;
  const pages = await serve(site, port, undefined, { path, listener });
  const account = await sampleAccount(receiver);
  const desk = await serveReceiver({ listener: receiver.desk }, 0);
  return {
    origin: pages.origin,
    receiver: pages.origin + path,
    desk: desk.origin,
    account,
    async close() {
      await pages.close();
      await desk.close();
      await receiver.close();
    },
  };
}
