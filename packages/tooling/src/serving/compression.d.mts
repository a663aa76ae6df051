declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Shrinks what is sent afterwards, as the browser accepts it and where it gets smaller. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
