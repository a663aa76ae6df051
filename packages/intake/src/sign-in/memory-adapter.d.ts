declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterFactory } from 'oidc-provider';

  /** Keeps what a provider knows for as long as the process runs. */
  export function createMemoryAdapter(): AdapterFactory;
}
