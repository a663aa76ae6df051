import type { RequestListener } from 'node:http';
import { serveReceiver } from '@dvc-kit/intake';
import { openSampleReceiver, sampleAccount, sampleCommunes } from './sample-receiver.ts';
import { openSampleSignIn } from './sample-sign-in.ts';
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

export interface SampleOptions {
  /** The sample commune offers citizens to sign in, and the desk its officers, by a provider that asks for no password. */
  readonly signIn?: boolean;
}

/** Serves a built site as `npm start` does; what is received lies in the folder `data`. Throws when the port is in use. */
export async function serveSample(
  site: string,
  data: string,
  port: number,
  { signIn: isOffered = false }: SampleOptions = {},
): Promise<SampleServer> {
  // Each has to know where the others are before it opens.
  const [forReceiver, forDesk] = [later(), later()];
  let make: Parameters<typeof serve>[2] = async () => undefined;
  const pages = await serve(site, port, (asked) => make!(asked), { path, listener: forReceiver.listener });
  const desk = await serveReceiver({ listener: forDesk.listener }, 0);
  const [{ origin }, address] = [pages, pages.origin + path];
  const communes = sampleCommunes(`${site}kit/`);
  const signIn = isOffered
    ? await openSampleSignIn(site, { origin, receiver: address, desk: desk.origin, communes })
    : null;
  if (signIn) make = (asked) => signIn.make(asked);
  const receiver = await openSampleReceiver(
    `${site}kit/`,
    data,
    { lookUp: `${origin}/tra-cuu/`, address },
    signIn?.settings,
  );
  forReceiver.answer = receiver.listener;
  forDesk.answer = receiver.desk;
  const account = await sampleAccount(receiver);
  return {
    origin,
    receiver: address,
    desk: desk.origin,
    account,
    async close() {
      await pages.close();
      await desk.close();
      await signIn?.close();
      await receiver.close();
    },
  };
}

/** A server that listens before it is known what answers. */
function later() {
  const held: { answer: RequestListener; listener: RequestListener } = {
    answer: (_, response) => response.writeHead(503).end(),
    listener: (request, response) => held.answer(request, response),
  };
  return held;
}
