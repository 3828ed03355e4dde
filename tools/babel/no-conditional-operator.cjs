/**
 * Babel plugin: writes `test ? a : b` without the conditional operator.
 *
 * Classic Outlook before version 2403 doesn't load an event handler file that holds the operator (platform facts H).
 * The operator stays in our source, where it reads best, and in what Babel itself makes of `?.` and `??`. Written out it
 * becomes, shortest first: an `if` where it stands alone in a statement or gives a variable its value; `test && a || b` where
 * one side is surely truthy; `test && a` where only its truth counts and `b` is falsy; else a variable that is set to either.
 *
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ types: t }) => {
  /** @param {import('@babel/types').Node} node */
  const isTruthy = (node) =>
    (t.isStringLiteral(node) && node.value !== '') ||
    (t.isTemplateLiteral(node) && node.quasis.some(({ value }) => value.raw !== '')) ||
    (t.isNumericLiteral(node) && node.value !== 0) ||
    (t.isBooleanLiteral(node) && node.value) ||
    t.isArrayExpression(node) ||
    t.isObjectExpression(node) ||
    t.isArrowFunctionExpression(node);

  /** @param {import('@babel/types').Node} node */
  const isFalsy = (node) =>
    t.isNullLiteral(node) ||
    (t.isUnaryExpression(node, { operator: 'void' }) && t.isNumericLiteral(node.argument)) ||
    t.isStringLiteral(node, { value: '' }) ||
    t.isNumericLiteral(node, { value: 0 });

  /**
   * Whether an expression may as well be evaluated where it isn't asked for, and before anything else.
   *
   * @param {import('@babel/types').Node} node
   * @param {import('@babel/core').NodePath['scope']} scope
   */
  const isStill = (node, scope) =>
    isFalsy(node) || (t.isIdentifier(node) && scope.getBinding(node.name)?.constant === true);

  /**
   * Whether all that is asked of an expression is what any falsy value answers alike.
   *
   * @param {import('@babel/core').NodePath} path
   * @returns {boolean}
   */
  const isTested = ({ key, parent, parentPath }) => {
    if (t.isLogicalExpression(parent) && parentPath !== null) {
      return (key === 'left' && parent.operator === '||') || isTested(parentPath);
    }
    if (t.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operator)) {
      const other = key === 'left' ? parent.right : parent.left;
      return (t.isStringLiteral(other) || t.isNumericLiteral(other)) && isTruthy(other);
    }
    return (key === 'test' && !t.isSwitchCase(parent)) || t.isUnaryExpression(parent, { operator: '!' });
  };

  /**
   * What is truthy where the expression is falsy, and the other way round.
   *
   * @param {import('@babel/types').Expression} node
   * @returns {import('@babel/types').Expression}
   */
  const opposite = (node) => {
    if (t.isUnaryExpression(node, { operator: '!' })) {
      return node.argument;
    }
    if (t.isBinaryExpression(node) && /^[!=]==?$/.test(node.operator)) {
      const operator = /** @type {'=='} */ (
        (node.operator.startsWith('!') ? '=' : '!') + node.operator.slice(1)
      );
      return t.binaryExpression(operator, node.left, node.right);
    }
    if (t.isLogicalExpression(node) && node.operator !== '??') {
      const operator = node.operator === '&&' ? '||' : '&&';
      return t.logicalExpression(operator, opposite(node.left), opposite(node.right));
    }
    return t.unaryExpression('!', node);
  };

  /**
   * The expression of whose value `null != value ? value : other` asks, without the variable that only holds it for that.
   *
   * @param {import('@babel/types').ConditionalExpression} conditional
   * @param {import('@babel/core').NodePath['scope']} scope
   */
  const defaultedOf = ({ test, consequent }, scope) => {
    if (
      !t.isBinaryExpression(test, { operator: '!=' }) ||
      !t.isNullLiteral(test.left) ||
      !t.isIdentifier(consequent)
    ) {
      return null;
    }
    const { right } = test;
    if (t.isIdentifier(right, { name: consequent.name })) {
      return right;
    }
    if (
      !t.isAssignmentExpression(right, { operator: '=' }) ||
      !t.isIdentifier(right.left, { name: consequent.name })
    ) {
      return null;
    }
    const binding = scope.getBinding(consequent.name);
    const { path, references, constantViolations } = binding ?? {};
    if (
      references !== 1 ||
      constantViolations?.length !== 1 ||
      !path?.isVariableDeclarator() ||
      path.node.init
    ) {
      return right;
    }
    path.remove();
    return right.right;
  };

  /**
   * Gives a variable that nothing knows yet what the operator gives: what it is set to first, if anything, and what then is done.
   *
   * @param {import('@babel/types').ConditionalExpression} conditional
   * @param {import('@babel/types').Identifier} variable
   * @param {import('@babel/core').NodePath['scope']} scope
   */
  const setting = (conditional, variable, scope) => {
    const { test, consequent, alternate } = conditional;
    const set = (/** @type {import('@babel/types').Expression} */ value) =>
      t.assignmentExpression('=', t.cloneNode(variable), value);
    const defaulted = defaultedOf(conditional, scope);
    if (defaulted !== null) {
      const isThere = t.binaryExpression('!=', t.nullLiteral(), set(defaulted));
      return { first: null, then: t.logicalExpression('||', isThere, set(alternate)) };
    }
    if (isStill(alternate, scope)) {
      return { first: alternate, then: t.logicalExpression('&&', test, set(consequent)) };
    }
    if (isStill(consequent, scope)) {
      return { first: consequent, then: t.logicalExpression('||', test, set(alternate)) };
    }
    const chosen = t.sequenceExpression([set(consequent), t.numericLiteral(1)]);
    return {
      first: null,
      then: t.logicalExpression('||', t.logicalExpression('&&', test, chosen), set(alternate)),
    };
  };

  /** What stands in front of the conditional operator in `first, second, test ? a : b`, and the operator's expression. */
  const partsOf = (/** @type {import('@babel/types').Expression | null | undefined} */ expression) => {
    const all = t.isSequenceExpression(expression) ? expression.expressions : [expression];
    const last = all[all.length - 1];
    return t.isConditionalExpression(last) ? { before: all.slice(0, -1), conditional: last } : null;
  };

  /**
   * @param {import('@babel/core').NodePath} path a statement that does nothing but evaluate `expression`
   * @param {import('@babel/types').Expression | null | undefined} expression
   * @param {(value: import('@babel/types').Expression) => import('@babel/types').Statement} statement
   * @param {boolean} leaves whether nothing of what follows runs behind the statement
   */
  const branch = (path, expression, statement, leaves) => {
    const parts = partsOf(expression);
    if (parts === null) {
      return;
    }
    const { test, consequent, alternate } = parts.conditional;
    const before = parts.before.map((one) => t.expressionStatement(/** @type {any} */ (one)));
    const rest = statement(alternate);
    const replacement = [
      ...before,
      t.ifStatement(test, statement(consequent), leaves ? null : rest),
      ...(leaves ? [rest] : []),
    ];
    if (path.inList) {
      path.replaceWithMultiple(replacement);
    } else {
      path.replaceWith(t.blockStatement(replacement));
    }
  };

  /** @type {import('@babel/core').Visitor} */
  const statements = {
    ReturnStatement(path) {
      branch(path, path.node.argument, (value) => t.returnStatement(value), true);
    },
    ArrowFunctionExpression(path) {
      const { body } = path.node;
      const conditional = t.isExpression(body) ? partsOf(body)?.conditional : undefined;
      if (conditional && !isTruthy(conditional.consequent) && !isTruthy(conditional.alternate)) {
        path.node.body = t.blockStatement([t.returnStatement(/** @type {any} */ (body))]);
      }
    },
    VariableDeclaration(path) {
      const { kind, declarations } = path.node;
      const at = declarations.findIndex(({ init }) => {
        const conditional = partsOf(init)?.conditional;
        return conditional && !isTruthy(conditional.consequent) && !isTruthy(conditional.alternate);
      });
      const { id, init } = declarations[at] ?? {};
      const parts = partsOf(init);
      if (!path.inList || parts === null || !t.isIdentifier(id)) {
        return;
      }
      const { first, then } = setting(parts.conditional, id, path.scope);
      const variable = t.variableDeclarator(id, first);
      path.replaceWithMultiple([
        t.variableDeclaration(kind === 'const' ? 'let' : kind, [...declarations.slice(0, at), variable]),
        ...parts.before.map((one) => t.expressionStatement(/** @type {any} */ (one))),
        t.expressionStatement(then),
        ...(at + 1 < declarations.length ? [t.variableDeclaration(kind, declarations.slice(at + 1))] : []),
      ]);
    },
    ExpressionStatement(path) {
      branch(path, path.node.expression, (value) => t.expressionStatement(value), false);
    },
  };

  /** @type {import('@babel/core').Visitor} */
  const expressions = {
    ConditionalExpression: {
      exit(path) {
        const { test, consequent, alternate } = path.node;
        if (isTruthy(consequent)) {
          path.replaceWith(t.logicalExpression('||', t.logicalExpression('&&', test, consequent), alternate));
          return;
        }
        if (isTruthy(alternate)) {
          path.replaceWith(
            t.logicalExpression('||', t.logicalExpression('&&', opposite(test), alternate), consequent),
          );
          return;
        }
        if (isTested(path) && (isFalsy(alternate) || isFalsy(consequent))) {
          path.replaceWith(
            isFalsy(alternate)
              ? t.logicalExpression('&&', test, consequent)
              : t.logicalExpression('&&', opposite(test), alternate),
          );
          return;
        }
        const variable = path.scope.generateDeclaredUidIdentifier('chosen');
        const { first, then } = setting(path.node, variable, path.scope);
        const before = first === null ? [] : [t.assignmentExpression('=', t.cloneNode(variable), first)];
        path.replaceWith(t.sequenceExpression([...before, then, t.cloneNode(variable)]));
      },
    },
  };

  return {
    name: 'no-conditional-operator',
    visitor: {
      Program: {
        // Once all other plugins are done: they write conditional operators themselves.
        exit(program) {
          program.traverse(statements);
          program.traverse(expressions);
        },
      },
    },
  };
};
