import { formats } from '@dvc-kit/procedure/formats';
import { _, type Code, type CodeKeywordDefinition, Name } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { and, not, or } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { AllowedKeys } from './allowed-keys.ts';
import type { Compilable } from './normalised.ts';
import { withSharedParts } from './shared-parts.ts';

/**
 * `if`, `then` and `else` in one: the function of the condition decides which branch is checked. `conditions` is the
 * list of those functions in the emitted module. Ajv's own `if` would also work out whether the branch was valid.
 */
const branch: CodeKeywordDefinition = {
  keyword: 'branch',
  schemaType: 'object',
  code(context) {
    const { gen, data, schema } = context;
    const condition = (schema.condition as number) + 1;
    const check = (schemaProp: 'then' | 'else') => () => {
      context.subschema({ keyword: 'branch', schemaProp }, gen.name('valid'));
    };
    if (schema.then) gen.if(holds(condition, data), check('then'), schema.else && check('else'));
    else gen.if(holds(-condition, data), check('else'));
  },
};

/** Refuses every key that is not allowed now, as `unevaluatedProperties: false` does. */
const closed: CodeKeywordDefinition = {
  keyword: 'closed',
  type: 'object',
  schemaType: 'array',
  error: { message: '', params: ({ params }) => _`{unevaluatedProperty: ${params.key}}` },
  code(context) {
    const { gen, data, schema } = context;
    gen.forIn('key', data, (key) => {
      const isAllowed = (schema as AllowedKeys[]).map(({ keys, when }) =>
        and(...when.map((number) => holds(number, data)), or(...keys.map((one) => _`${key} === ${one}`))),
      );
      gen.if(not(or(...isAllowed)), () => {
        context.setParams({ key });
        context.error();
      });
    });
  },
};

function holds(number: number, data: Name): Code {
  const call = _`${new Name('conditions')}[${Math.abs(number) - 1}](${data})`;
  return number > 0 ? call : not(call);
}

/**
 * The source of a function body that gives the check of each form: `{name: (data) => RawError[]}`, empty when all is
 * right. It leans on `conditions`, `isObject`, `length` and `equal` being in reach, and on nothing else.
 */
export function validatorsCode(forms: Readonly<Record<string, Compilable>>): string {
  const ajv = new Ajv2020.default({
    code: { source: true, esm: true, lines: false },
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    logger: false,
  });
  const shared = withSharedParts(forms);
  const whole = { $id: 'forms', $defs: { ...shared.$defs, ...shared.forms } };
  // `closed` stands for the only keyword that would need to follow which properties were looked at.
  ajv.opts.unevaluated = false;
  ajv.addKeyword(branch);
  ajv.addKeyword(closed);
  for (const { name, pattern } of formats) ajv.addFormat(name, new RegExp(pattern, 'u'));
  ajv.addSchema(whole);
  const ids = Object.keys(forms).map((name) => [name, `forms#/$defs/${name}`]);
  return shortened(standaloneCode.default(ajv, Object.fromEntries(ids)));
}

/**
 * What Ajv writes, with our helpers in place of its own and a third of the length: it makes each error in five
 * statements and passes lists of them upwards, where one call to `fail` does. Throws when Ajv writes otherwise than
 * in the pinned version.
 */
function shortened(module: string): string {
  const mains = [...module.matchAll(/export const (\w+) = (\w+);/g)];
  if (mains.length === 0) throw new Error('validation: Ajv wrote no validator');
  const body = replaceAll(module, [
    [/"use strict";|export const \w+ = \w+;/g, ''],
    [/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, 'const $1=length;'],
    [/const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g, 'const $1=equal;'],
    [/schemaPath:"(?:[^"\\]|\\.)*",/g, ''],
    [
      /const (err\d+) = \{instancePath(?::([^{}]*?))?,keyword:("[^"]*"),params:(.*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      (_whole, _name, path = 'instancePath', keyword, params) => failCode(path, keyword, params),
    ],
    [
      /if\(!\((validate\d+)\((.*?), \{instancePath(?::([^{},]*))?[^{}]*\}\)\)\)\{vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g,
      (_whole, name, data, path = 'instancePath') => `${name}(${data},${path});`,
    ],
    [
      /function (validate\d+)\(data, \{.*?\}=\{\}\)\{let vErrors = null;let errors = 0;/g,
      'function $1(data,instancePath){',
    ],
    [/validate\d+\.errors = vErrors;return errors === 0;/g, ''],
    [/(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isObject($1)'],
    [/const (_errs\d+) = errors;|var \w+ = _errs\d+ === errors;/g, ''],
    [
      /if\((\w+)\.(\w+) === undefined\)\{fail\(([^,]*),"required",\{missingProperty: "\2"\}\);\}/g,
      'need($1,$3,"$2");',
    ],
    [/if\((\w+)\.(\w+) !== undefined\)\{fail\(([^,]*)\+"\/\2","false schema",\{\}\);\}/g, 'ban($1,$3,"$2");'],
    [/if\((\w+)\.(\w+) !== undefined\)\{(validate\d+)\(\1\.\2,([^,]*)\+"\/\2"\);\}/g, 'at($1,$4,"$2",$3);'],
  ]);
  const trimmed = withoutSchemas(body);
  if (/\b(?:vErrors|errors|_errs\d+)\b/.test(trimmed))
    throw new Error('validation: Ajv wrote code in a new way');
  const fail =
    'let found;const fail=(instancePath,keyword,params)=>{found.push({instancePath,keyword,params})};' +
    'const need=(data,path,key)=>data[key]===undefined&&fail(path,"required",{missingProperty:key});' +
    'const ban=(data,path,key)=>data[key]!==undefined&&fail(path+"/"+key,"false schema",{});' +
    'const at=(data,path,key,check)=>data[key]!==undefined&&check(data[key],path+"/"+key);';
  const checks = mains.map(([, name, main]) => `${name}:(data)=>{found=[];${main}(data,"");return found}`);
  return `${fail}${trimmed}return{${checks.join(',')}}`;
}

type Replacement = readonly [RegExp, string | ((...groups: string[]) => string)];

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((before, [what, by]) => before.replace(what, by as string), text);
}

/** Parameters that repeat the schema help nobody and would keep all of it in the module. */
function failCode(path: string, keyword: string, params: string): string {
  const isKept = !/"(?:type|enum|const|pattern|false schema)"/.test(keyword);
  return `fail(${path},${keyword},${isKept ? params : '{}'});`;
}

/** Without the schemas that Ajv puts in front of the code: the few places that read them get what they read. */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replace(/const (schema\d+) = (.*?);(?=const |function |$)/g, (_whole, name, json) => {
    schemas.set(name, JSON.parse(json));
    return '';
  });
  return rest.replace(/\b(schema\d+)((?:\.\w+|\[[^\]]+\])+)/g, (_whole, name, path: string) => {
    const keys = [...path.matchAll(/\.(\w+)|\["?(.*?)"?\]/g)].map(
      ([, plain, quoted]) => plain ?? quoted ?? '',
    );
    let value = schemas.get(name);
    for (const key of keys) value = (value as Record<string, unknown>)[key];
    // Only asked whether a key is among them, for additionalProperties.
    if (keys[keys.length - 1] === 'properties')
      value = Object.fromEntries(Object.keys(value as object).map((key) => [key, 1]));
    return JSON.stringify(value);
  });
}
