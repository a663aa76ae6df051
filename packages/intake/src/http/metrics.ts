import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database.ts';

/** What is counted, for whoever watches over the receiver; of a person nothing. */
export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void;
  readonly contentType: string;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
}

export function metricsOf(database: Database): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const requests = new Counter({
    name: 'intake_requests_total',
    help: 'Answered requests.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'intake_request_seconds',
    help: 'Time to the answer.',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const { query } = database;
  counted(registers, 'intake_dossiers', 'Dossiers by state.', 'state', () =>
    query
      .selectFrom('dossier')
      .select(({ fn }) => ['state as label', fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute(),
  );
  counted(registers, 'intake_notices', 'Notices by state.', 'state', () =>
    query
      .selectFrom('outbox')
      .select(({ fn }) => ['state as label', fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute(),
  );
  counted(registers, 'intake_pending_bytes', 'Of files that belong to no dossier yet.', 'of', async () => {
    const pending = await query
      .selectFrom('upload')
      .innerJoin('session', 'session.id', 'upload.session')
      .select(({ fn }) => fn.sum<number | null>('length').as('count'))
      .where('session.dossier', 'is', null)
      .executeTakeFirst();
    return [{ label: 'uploads', count: pending?.count ?? 0 }];
  });
  new Gauge({
    name: 'intake_memory_bytes',
    help: 'Memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage().rss);
    },
  });
  return {
    request(method, route, status, time) {
      requests.inc({ method, route, status });
      seconds.observe({ route }, time);
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function counted(
  registers: Registry[],
  name: string,
  help: string,
  label: string,
  count: () => Promise<readonly { readonly label: string; readonly count: number }[]>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers,
    async collect() {
      const rows = await count();
      this.reset();
      for (const row of rows) this.set({ [label]: row.label }, row.count);
    },
  });
}
