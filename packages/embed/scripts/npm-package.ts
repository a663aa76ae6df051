import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { declarationsIn } from './declarations-in.ts';
import { type ElementDescription, publicElement } from './public-element.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Where the types are declared that a page meets. */
const met: Readonly<Record<string, readonly string[]>> = {
  '../../validation/src/plan.ts': ['Json', 'Answers'],
  '../../dossier/src/dossier.ts': ['DossierFile', 'DossierAttachment', 'DossierAttachedFile', 'DossierFee'],
  '../../elements/src/ports/way.ts': ['Way'],
  '../../elements/src/events/procedure-events.ts': [
    'ReadyDetail',
    'StepDetail',
    'SubmitDetail',
    'SubmittedDetail',
    'ErrorDetail',
  ],
  '../../elements/src/status/status.ts': ['StatusReadyDetail', 'StatusErrorDetail'],
};

/** Writes the package for applications with a bundler: types, what editors know of the element, and what loads the kit. */
export function writeNpmPackage(into: string, version: string): void {
  mkdirSync(into, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(into, file), `${text.trim()}\n`);
  const json = (file: string, value: unknown) => write(file, JSON.stringify(value, null, 2));
  const elements = [publicElement(), publicElement('dvc-status')];
  const loader = readFileSync(path('../npm/load-kit.ts'), 'utf8');
  const { outputText } = ts.transpileModule(loader, {
    compilerOptions: { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext },
  });
  write('index.js', outputText);
  write(
    'index.d.ts',
    [
      typesMet(),
      submitTypes,
      ...elements.map(elementTypes),
      ts.transpileDeclaration(loader, {}).outputText,
    ].join('\n\n'),
  );
  for (const file of ['react.js', 'vue.js']) write(file, 'export {};');
  json('custom-elements.json', manifestOf(elements));
  json('vscode.html-custom-data.json', forVsCode(elements));
  for (const file of ['README.md', 'react.d.ts', 'vue.d.ts'])
    cpSync(path(`../npm/${file}`), join(into, file));
  json('package.json', {
    name: '@dvc-kit/embed',
    version,
    description:
      'Forms of Vietnamese public services as an element: types and loader for applications with a bundler.',
    license: 'MIT',
    type: 'module',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './react': { types: './react.d.ts', default: './react.js' },
      './vue': { types: './vue.d.ts', default: './vue.js' },
      './*': './*',
    },
    customElements: 'custom-elements.json',
    sideEffects: false,
  });
}

function typesMet(): string {
  const declared = Object.entries(met).map(([file, names]) =>
    declarationsIn(readFileSync(path(file), 'utf8'), names),
  );
  // What we prove of a dossier for ourselves is no concern of a page.
  return `${declared.join('\n\n')}\n\nexport type Dossier = DossierFile;`;
}

const submitTypes = `
/** The dossier is complete. A page takes it by \`waitUntil\`, while the event is heard. */
export interface SubmitEvent extends CustomEvent<SubmitDetail> {
  /**
   * The page has the dossier once the promise is kept, with nothing or with what the citizen is to read:
   * \`{dossierCode, appointment, text}\`. When it is rejected she reads so, may send again, and has kept everything; a
   * \`citizenText\` of what it is rejected with is shown to her.
   */
  waitUntil(taking: PromiseLike<unknown>): void;
}`;

/** `ProcedureElement`, `ProcedureAttributes`, `ProcedureEventMap` of `dvc-procedure`. */
function elementTypes({ tagName, description, attributes, members, events }: ElementDescription): string {
  const kind = tagName === 'dvc-status' ? 'Status' : 'Procedure';
  const said = (text: string) => `  /** ${text} */`;
  // A boolean attribute is there or not: a framework gives it as true or as no text.
  const attribute = (type: string) =>
    type === 'boolean' ? "boolean | ''" : type === 'number' ? 'number | string' : type;
  return `
export interface ${kind}EventMap {
${events.map(({ name, type, description: text }) => `${said(text)}\n  '${name}': ${type.text.replace('OfferEvent', 'SubmitEvent')};`).join('\n')}
}

export interface ${kind}Attributes {
${attributes.map(({ name, type, description: text }) => `${said(text)}\n  '${name}'?: ${attribute(type.text)} | undefined;`).join('\n')}
}

/** ${description.split('\n')[0]} */
export interface ${kind}Element extends HTMLElement {
${members.map(({ name, type, description: text }) => `${said(text)}\n  ${name}: ${type.text};`).join('\n')}
  addEventListener<Type extends keyof ${kind}EventMap>(type: Type, listener: (this: ${kind}Element, event: ${kind}EventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(type: Type, listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': ${kind}Element;
  }
}`;
}

/** The manifest of the package: https://github.com/webcomponents/custom-elements-manifest */
const manifestOf = (elements: readonly ElementDescription[]) => ({
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'kit/dvc.js',
      declarations: elements.map((element) => ({ kind: 'class', customElement: true, ...element })),
      exports: elements.map(({ tagName, name }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name },
      })),
    },
  ],
});

/** Custom data of VS Code: https://github.com/microsoft/vscode-custom-data */
const forVsCode = (elements: readonly ElementDescription[]) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map(({ name, type, description: text }) => ({
      name,
      description: text,
      ...(type.text === 'boolean' && { valueSet: 'v' }),
      ...valuesOf(type.text),
    })),
  })),
});

/** Of a type that is a choice of texts, these. */
function valuesOf(type: string): { readonly values?: readonly { readonly name: string }[] } {
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name: name ?? '' }));
  return values.length ? { values } : {};
}
