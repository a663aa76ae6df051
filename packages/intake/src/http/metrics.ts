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
  counted(registers, 'intake_dossiers', 'Dossiers by state.', 'state', () =>
    database.rows('SELECT state AS label, count(*) AS count FROM dossier GROUP BY state'),
  );
  counted(registers, 'intake_notices', 'Notices by state.', 'state', () =>
    database.rows('SELECT state AS label, count(*) AS count FROM outbox GROUP BY state'),
  );
  counted(registers, 'intake_pending_bytes', 'Of files that belong to no dossier yet.', 'of', () =>
    database.rows(
      "SELECT 'uploads' AS label, coalesce(sum(length), 0) AS count FROM upload JOIN session ON session.id = upload.session WHERE session.dossier IS NULL",
    ),
  );
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
  count: () => ReturnType<Database['rows']>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers,
    collect() {
      this.reset();
      for (const row of count()) this.set({ [label]: String(row.label) }, Number(row.count));
    },
  });
}
