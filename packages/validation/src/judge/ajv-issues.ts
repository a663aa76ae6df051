import type { Issue } from '../plan.ts';

/** An error as Ajv reports it. */
export interface AjvError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What Ajv found, as the issues that the kit tells: one for each path, the one that a person would mend first. Labelled
 * options are an `enum` to whoever reads the issue; what is said of the single options says nothing more.
 */
export function issuesOf(errors: readonly AjvError[]): Issue[] {
  const order = ['format', 'pattern', 'type', 'enum', 'const', 'required', 'forbidden'];
  const issues = new Map<string, Issue>();
  for (const { instancePath, schemaPath, keyword, params } of errors) {
    if (keyword === 'if' || /\/(?:oneOf|anyOf)\/\d/.test(schemaPath)) continue;
    const key = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
    const keys = instancePath.split('/').slice(1);
    if (typeof key === 'string') keys.push(key);
    const path = keys.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
    const name = nameOf(keyword, params);
    const other = issues.get(path);
    if (!other || order.indexOf(name) > order.indexOf(other.keyword))
      issues.set(path, { path, keyword: name, params });
  }
  return [...issues.values()];
}

function nameOf(keyword: string, params: AjvError['params']): string {
  if (params.missingProperty !== undefined) return 'required';
  const isForbidden =
    keyword === 'false schema' ||
    params.additionalProperty !== undefined ||
    params.unevaluatedProperty !== undefined;
  return isForbidden ? 'forbidden' : keyword === 'oneOf' ? 'enum' : keyword;
}
