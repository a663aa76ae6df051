/** Calls back once the browser has nothing better to do. */
export function whenIdle(callback: () => void): void {
  // Safari has no requestIdleCallback before version 18.
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => callback(), { timeout: 3000 });
  else setTimeout(callback, 1);
}

/** Whether the citizen asked her browser to save data; not every browser tells. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
