export declare const ENGINES: readonly string[];
export declare function chosenEngines(): readonly string[];
export declare function neededTools(): string[];
export declare function findTool(name: string): string | undefined;
export declare function requireTool(name: string): string;
export declare function missingTools(names: readonly string[]): string[];
export declare function installTools(names: readonly string[]): string[];
export declare function installHint(name: string): string;
