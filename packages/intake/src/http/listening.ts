import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens. */
export interface Listening {
  readonly origin: string;
  /** Ends what is running, too. */
  close(): Promise<void>;
}

/** Has a server listen: 0 for whichever port is free. Rejects where it cannot. */
export async function listening(server: Server, port: number, host?: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
