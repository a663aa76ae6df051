import ts from 'typescript';

/**
 * The declarations of some exported types of a source file, with what is said of them, as they stand there. Throws for a name that is not
 * there. What they speak of has to be taken from elsewhere: the type check of what they are put into tells.
 */
export function declarationsIn(source: string, names: readonly string[]): string {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  return names
    .map((name) => {
      const found = file.statements.find(
        (statement) =>
          (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
          statement.name.text === name,
      );
      if (!found) throw new Error(`embed: no type ${name} is declared there any more`);
      return source.slice(found.getFullStart(), found.end).trim();
    })
    .join('\n\n');
}
