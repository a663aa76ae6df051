import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import service, { type CompletionItem, type Diagnostic } from 'vscode-json-languageservice';

const { ClientCapabilities, getLanguageService, TextDocument } = service;

const project = new URL('../../../', import.meta.url);

interface Association {
  readonly fileMatch: string[];
  readonly url: string;
}

/** The associations in `.vscode/settings.json`, as VS Code hands them on: addresses from the folder of the project. */
function associations() {
  const settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', project), 'utf8'));
  return (settings['json.schemas'] as Association[]).map(({ fileMatch, url }) => ({
    fileMatch,
    uri: new URL(url, project).href,
    folderUri: project.href,
  }));
}

const languageService = getLanguageService({
  clientCapabilities: ClientCapabilities.LATEST,
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
languageService.configure({ validate: true, allowComments: false, schemas: associations() });

/** A file as somebody has it open in VS Code: its place below the project, and its text. */
function open(path: string, text: string) {
  const document = TextDocument.create(new URL(path, project).href, 'json', 1, text);
  return { document, parsed: languageService.parseJSONDocument(document) };
}

/** What VS Code underlines, each as `what is underlined → what is said of it`. */
export async function underlined(path: string, text = readFileSync(new URL(path, project), 'utf8')) {
  const { document, parsed } = open(path, text);
  const found = await languageService.doValidation(document, parsed);
  return found.map(({ range, message }: Diagnostic) => `${document.getText(range)} → ${message}`);
}

/** What VS Code offers at the cursor, which is `▮` in the text. */
export async function offered(path: string, text: string): Promise<CompletionItem[]> {
  const { document, parsed } = open(path, text.replace('▮', ''));
  const found = await languageService.doComplete(document, document.positionAt(text.indexOf('▮')), parsed);
  return found?.items ?? [];
}

/** What VS Code shows over the first place in the text where these words stand. */
export async function hovered(path: string, text: string, over: string): Promise<string> {
  const { document, parsed } = open(path, text);
  const found = await languageService.doHover(document, document.positionAt(text.indexOf(over) + 1), parsed);
  return [found?.contents ?? []].flat().map(String).join('\n');
}

/** The text with the offered item put in at `▮`, and every place to type at left as it is. */
export function putIn(text: string, item: CompletionItem): string {
  const { document } = open('x.json', text.replace('▮', ''));
  const edit = item.textEdit;
  if (!edit || !('range' in edit)) throw new Error(`vscode: ${item.label} puts nothing in`);
  const plain = edit.newText.replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1').replace(/\\([$}\\])/g, '$1');
  return TextDocument.applyEdits(document, [{ range: edit.range, newText: plain }]);
}
