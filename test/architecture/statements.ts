/** Finds every SQL statement that the rooms run, with the row type they declare, by reading the sources. */
import { relative } from 'node:path';
import ts from 'typescript';
import { mayQuery, shortHost } from './short-host.js';

/** One call of `rows`, `planned`, `one` or `run`. */
export interface Statement {
  /** `src/audits/review/review.queries.ts:31` */
  readonly place: string;
  readonly file: string;
  /** The texts it may send; null where they cannot be told from the source. */
  readonly texts: readonly string[] | null;
  /** What it declares of each column, by its name; null for `run`. */
  readonly row: ReadonlyMap<string, ColumnType> | null;
}

/** A declared type as far as PostgreSQL's types can be told apart in it. */
export interface ColumnType {
  readonly kind: 'string' | 'number' | 'boolean' | 'Date' | 'Buffer' | 'array' | 'object' | 'unknown' | 'any';
  readonly element: ColumnType | null;
}

/** Stands for a number that only the running program knows, such as that of a placeholder. */
export const NUMBER = '\u0001';

/** How many texts a statement with choices may have before it counts as not readable. */
const MAX_TEXTS = 200;

/** @param root the checkout */
export function statementsIn(root: string): { statements: Statement[]; elsewhere: string[] } {
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const rootNames = fileNames.filter((name) => mayQuery(relative(root, name), ts.sys.readFile(name) ?? ''));
  const program = ts.createProgram({ rootNames, options, host: shortHost(options) });
  const checker = program.getTypeChecker();
  const statements: Statement[] = [];
  const elsewhere: string[] = [];
  for (const source of program.getSourceFiles()) {
    const file = relative(root, source.fileName);
    if (!file.startsWith('src/') || file.startsWith('src/database/')) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        if (isDoor(node, checker)) statements.push({ place, file, ...read(node, checker) });
        else if (isBareQuery(node, checker)) elsewhere.push(place);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { statements, elsewhere };
}

/** Whether it calls `rows`, `planned`, `one` or `run` of the database room. */
function isDoor(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  if (!ts.isIdentifier(call.expression) || !['rows', 'planned', 'one', 'run'].includes(call.expression.text))
    return false;
  const declaration = declarationOf(call.expression, checker);
  return declaration?.getSourceFile().fileName.endsWith('src/database/rows.ts') ?? false;
}

/** Whether it calls `query` of a TypeORM object, or of one that cannot be told. */
function isBareQuery(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'query') return false;
  const type = checker.getTypeAtLocation(call.expression.expression);
  const owner = type.symbol?.name ?? '';
  return Boolean(type.flags & ts.TypeFlags.Any) || /^(EntityManager|DataSource|QueryRunner|Repository)$/.test(owner);
}

function read(call: ts.CallExpression, checker: ts.TypeChecker): Pick<Statement, 'texts' | 'row'> {
  const texts = new Reader(checker).texts(call.arguments[1]!, unbound);
  const row = call.typeArguments?.[0];
  const isRun = call.expression.getText() === 'run';
  return { texts: texts && [...new Set(texts)], row: isRun ? null : rowOf(row, checker) };
}

function rowOf(node: ts.TypeNode | undefined, checker: ts.TypeChecker): ReadonlyMap<string, ColumnType> {
  if (!node) return new Map();
  const properties = checker.getPropertiesOfType(checker.getTypeFromTypeNode(node));
  return new Map(
    properties.map((property) => [property.name, kindOf(checker.getTypeOfSymbolAtLocation(property, node), checker)]),
  );
}

function kindOf(declared: ts.Type, checker: ts.TypeChecker): ColumnType {
  const type = checker.getNonNullableType(declared);
  const parts = type.isUnion() ? type.types : [type];
  const all = (flag: ts.TypeFlags) => parts.every((part) => part.flags & flag);
  const plain = (kind: ColumnType['kind']): ColumnType => ({ kind, element: null });
  if (type.flags & ts.TypeFlags.Any) return plain('any');
  if (type.flags & ts.TypeFlags.Unknown) return plain('unknown');
  if (all(ts.TypeFlags.StringLike)) return plain('string');
  if (all(ts.TypeFlags.NumberLike)) return plain('number');
  if (all(ts.TypeFlags.BooleanLike)) return plain('boolean');
  const name = type.symbol?.name;
  if (name === 'Date') return plain('Date');
  if (name === 'Buffer' || name === 'Uint8Array') return plain('Buffer');
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    return { kind: 'array', element: element ? kindOf(element, checker) : null };
  }
  return plain('object');
}

function declarationOf(name: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.valueDeclaration;
}

/** What the parameters of a function that is being read stand for: texts, or lists of them. */
interface Bound {
  readonly texts: ReadonlyMap<ts.Declaration, readonly string[]>;
  readonly lists: ReadonlyMap<ts.Declaration, readonly string[][]>;
}
const unbound: Bound = { texts: new Map(), lists: new Map() };

/** Reads expressions for the texts that they may be. */
class Reader {
  constructor(private readonly checker: ts.TypeChecker) {}

  /** Null where they cannot be told. */
  texts(node: ts.Expression, bound: Bound): string[] | null {
    const found = this.read(node, bound);
    return found && found.length <= MAX_TEXTS ? found : null;
  }

  private read(node: ts.Expression, bound: Bound): string[] | null {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isNumericLiteral(node)) return [node.text];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
      return this.texts(node.expression, bound);
    }
    if (ts.isTemplateExpression(node)) {
      let all: string[] | null = [node.head.text];
      for (const { expression, literal } of node.templateSpans) {
        all = product(all, this.texts(expression, bound), literal.text);
      }
      return all;
    }
    if (ts.isConditionalExpression(node))
      return union(this.texts(node.whenTrue, bound), this.texts(node.whenFalse, bound));
    if (ts.isBinaryExpression(node)) return this.binary(node, bound);
    if (ts.isIdentifier(node)) return this.identifier(node, bound);
    if (ts.isPropertyAccessExpression(node)) return this.property(node, bound);
    if (ts.isElementAccessExpression(node)) return this.element(node, bound);
    if (ts.isCallExpression(node)) return this.call(node, bound);
    return this.byType(node);
  }

  private binary(node: ts.BinaryExpression, bound: Bound): string[] | null {
    const [left, right] = [this.texts(node.left, bound), this.texts(node.right, bound)];
    if (node.operatorToken.kind === ts.SyntaxKind.PlusToken && this.isText(node)) return product(left, right, '');
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return union(left, right);
    return this.byType(node);
  }

  private identifier(node: ts.Identifier, bound: Bound): string[] | null {
    const declaration = declarationOf(node, this.checker);
    if (declaration && bound.texts.has(declaration)) return [...bound.texts.get(declaration)!];
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer && isConst(declaration)) {
      return this.texts(declaration.initializer, bound) ?? this.byType(node);
    }
    return this.byType(node);
  }

  private property(node: ts.PropertyAccessExpression, bound: Bound): string[] | null {
    if (ts.isElementAccessExpression(node.expression)) return this.ofEach(node.expression, node.name.text, bound);
    const object = this.objectOf(node.expression);
    const value = object && valueIn(object, node.name.text);
    return value ? this.texts(value, bound) : this.byType(node);
  }

  /** `table[kind].name`: the name in every row of a constant table. */
  private ofEach({ expression }: ts.ElementAccessExpression, name: string, bound: Bound): string[] | null {
    const values = this.objectOf(expression)?.properties.map((one) => {
      const row = ts.isPropertyAssignment(one) ? this.objectOf(one.initializer) : null;
      const value = row && valueIn(row, name);
      return value && this.texts(value, bound);
    });
    return values?.reduce<string[] | null>((all, one) => union(all, one), []) ?? null;
  }

  private element(node: ts.ElementAccessExpression, bound: Bound): string[] | null {
    const object = this.objectOf(node.expression);
    if (!object) return this.byType(node);
    const values = object.properties.map((one) =>
      ts.isPropertyAssignment(one) ? this.texts(one.initializer, bound) : null,
    );
    return values.reduce<string[] | null>((all, one) => union(all, one), []);
  }

  /** `[…].join(', ')`, and functions of our own that return an expression. */
  private call(node: ts.CallExpression, bound: Bound): string[] | null {
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'join') {
      const separator = node.arguments[0] ? this.texts(node.arguments[0], bound)?.[0] : ',';
      const list = this.list(expression.expression, bound);
      if (!list || separator === undefined) return null;
      return list.reduce<string[] | null>((all, one, i) => product(all, one, '', i ? separator : ''), ['']);
    }
    const called = this.called(node, bound);
    if (!called) return this.byType(node);
    const all = called.results.map((result) => this.texts(result, called.bound));
    return all.reduce<string[] | null>((sum, one) => union(sum, one), []) ?? this.byType(node);
  }

  /** What a called function of our own may return, and what its parameters stand for. */
  private called(node: ts.CallExpression, bound: Bound) {
    const made = ts.isIdentifier(node.expression) ? declarationOf(node.expression, this.checker) : undefined;
    const body = made && bodyOf(made);
    if (!body) return null;
    const texts = new Map(bound.texts);
    const lists = new Map(bound.lists);
    body.parameters.forEach((parameter, i) => {
      const argument = node.arguments[i] ?? parameter.initializer;
      const text = argument && this.texts(argument, bound);
      const list = argument && !text ? this.list(argument, bound) : null;
      if (text) texts.set(parameter, text);
      if (list) lists.set(parameter, list);
    });
    return { results: body.results, bound: { texts, lists } };
  }

  /** A list's elements, each as what it may be: all that it may hold at once. Null where they cannot be told. */
  private list(node: ts.Expression, bound: Bound): string[][] | null {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return this.list(node.expression, bound);
    if (ts.isArrayLiteralExpression(node)) {
      return joined(node.elements.map((one) => this.list(ts.isSpreadElement(one) ? one.expression : wrap(one), bound)));
    }
    if (single.has(node)) {
      const texts = this.texts(single.get(node)!, bound);
      return texts && [texts];
    }
    if (ts.isConditionalExpression(node))
      return joined([this.list(node.whenTrue, bound), this.list(node.whenFalse, bound)]);
    if (ts.isIdentifier(node)) {
      const declaration = declarationOf(node, this.checker);
      if (declaration && bound.lists.has(declaration)) return [...bound.lists.get(declaration)!];
      const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
      if (!value) return null;
      const scope = declaration!.parent.parent.parent;
      return joined([this.list(value, bound), ...pushesTo(node.text, scope).map((one) => this.list(wrap(one), bound))]);
    }
    if (!ts.isCallExpression(node)) return null;
    if (ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (name.text === 'filter') return this.list(expression, bound);
      const each = node.arguments[0];
      if (name.text !== 'map' || !each || !ts.isArrowFunction(each)) return null;
      return this.mapped(expression, each, bound);
    }
    const called = this.called(node, bound);
    return called && joined(called.results.map((result) => this.list(result, called.bound)));
  }

  /** `list.map(each)`: one text for each element where the list is known, else one for any. */
  private mapped(list: ts.Expression, each: ts.ArrowFunction, bound: Bound): string[][] | null {
    const { parameters, results } = bodyOf(each)!;
    const [parameter] = parameters;
    const elements = this.list(list, bound) ?? [null];
    return joined(
      elements.flatMap((element) => {
        const inner = element && parameter ? new Map([...bound.texts, [parameter, element]]) : bound.texts;
        return results.map((one) => this.list(wrap(one), { ...bound, texts: inner }));
      }),
    );
  }

  private objectOf(node: ts.Expression): ts.ObjectLiteralExpression | null {
    const found = this.constant(node);
    return found && ts.isObjectLiteralExpression(found) ? found : null;
  }

  private constant(node: ts.Expression): ts.Expression | null {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
      return this.constant(node.expression);
    }
    if (ts.isIdentifier(node)) {
      const declaration = declarationOf(node, this.checker);
      const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
      return value ? this.constant(value) : null;
    }
    return node;
  }

  /** Each literal of a union of literals; any number as `NUMBER`. */
  private byType(node: ts.Expression): string[] | null {
    const type = this.checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLike)) return ['true', 'false'];
    if (parts.every((part) => part.isStringLiteral())) return parts.map((part) => (part as ts.StringLiteralType).value);
    return parts.every((part) => part.flags & ts.TypeFlags.NumberLike) ? [NUMBER] : null;
  }

  private isText(node: ts.Expression): boolean {
    return Boolean(this.checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike);
  }
}

const isConst = (declaration: ts.VariableDeclaration) =>
  ts.isVariableDeclarationList(declaration.parent) && Boolean(declaration.parent.flags & ts.NodeFlags.Const);

function valueIn(object: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  const found = object.properties.find((one) => one.name && (one.name as ts.Identifier).text === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : null;
}

/** Expressions that stand for one element of a list. */
const single = new WeakMap<ts.Expression, ts.Expression>();
function wrap(element: ts.Expression): ts.Expression {
  const marker = ts.factory.createVoidZero();
  single.set(marker, element);
  return marker;
}

function joined<T>(lists: (readonly T[] | null)[]): T[] | null {
  return lists.some((one) => one === null) ? null : lists.flatMap((one) => one!);
}

/** What is pushed onto a list in the block that declares it. */
function pushesTo(name: string, scope: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    const isPush = ts.isCallExpression(node) && node.expression.getText() === `${name}.push`;
    if (isPush) found.push(...node.arguments);
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
}

/** Parameters of a function, and the expressions that it may return. */
function bodyOf(declaration: ts.Declaration) {
  const made = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  if (!made || !(ts.isArrowFunction(made) || ts.isFunctionDeclaration(made) || ts.isFunctionExpression(made)))
    return null;
  if (!made.body) return null;
  if (!ts.isBlock(made.body)) return { parameters: made.parameters, results: [made.body] };
  const results: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) results.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(made.body, visit);
  return { parameters: made.parameters, results };
}

function product(left: string[] | null, right: string[] | null, tail: string, between = ''): string[] | null {
  if (!left || !right || left.length * right.length > MAX_TEXTS) return null;
  return left.flatMap((one) => right.map((other) => one + between + other + tail));
}

function union(left: string[] | null, right: string[] | null): string[] | null {
  return left && right ? [...left, ...right] : null;
}
