/** Whether this is the engine for what no engine does otherwise than the others. */
export const isOneEngine = navigator.userAgent.includes('Chrome/');
