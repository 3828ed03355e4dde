import { table } from './markdown';

/** The part of JSON Schema that our schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly propertyNames?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/**
 * A table of every key that a schema knows, each under its full name, such as `protection.header.name`.
 *
 * @param root the schema that holds the definitions
 */
export function keyTable(schema: Schema, root: Schema): string {
  return table(['key', 'what it may be', 'if left out', 'meaning'], rowsOf(resolved(schema, root), root, ''));
}

function rowsOf(schema: Schema, root: Schema, before: string): readonly (readonly string[])[] {
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => key !== '$schema')
    .flatMap(([key, value]) => {
      const part = resolved(value, root);
      const name = `${before}${key}`;
      const isRequired = schema.required?.includes(key) === true;
      const otherwise = part.default === undefined ? '' : code(part.default);
      return [
        [
          `\`${name}\``,
          kindOf(part, root),
          isRequired ? '_required_' : otherwise,
          `**${part.title ?? key}.** ${part.description ?? ''}`.trim(),
        ],
        ...rowsOf(part, root, `${name}.`),
        ...(part.items ? rowsOf(resolved(part.items, root), root, `${name}[].`) : []),
      ];
    });
}

/** What stands beside a reference goes before what it refers to, as editors and the validator read it. */
function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : { ...root.definitions?.[name], ...schema };
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'group',
  string: 'text',
  integer: 'whole number',
  boolean: '`true`, `false`',
  null: '`null`',
};

function kindOf(schema: Schema, root: Schema): string {
  if (schema.enum) {
    return schema.enum.map(code).join(', ');
  }
  if (schema.items) {
    const items = resolved(schema.items, root);
    return items.enum ? `list of ${kindOf(items, root)}` : 'list';
  }
  const range = schema.minimum === undefined ? '' : ` from ${schema.minimum} to ${schema.maximum ?? ''}`;
  const types = [schema.type ?? []].flat().map((type) => TYPES[type] ?? type);
  return `${types.join(' or ')}${range}`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
