/**
 * Babel plugin: writes `test ? a : b` without the conditional operator.
 *
 * Classic Outlook before version 2403 doesn't load an event handler file that holds the operator (platform facts H).
 * The operator stays in our source, where it reads best, and in what Babel itself makes of `?.` and `??`. Written out it
 * becomes, shortest first: an `if` where it stands alone in a statement; `test && a || b` where one side is surely truthy;
 * else `(test && (t = a, 1) || (t = b), t)`.
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
          const otherwise = t.unaryExpression('!', test);
          path.replaceWith(
            t.logicalExpression('||', t.logicalExpression('&&', otherwise, alternate), consequent),
          );
          return;
        }
        const result = path.scope.generateDeclaredUidIdentifier('chosen');
        const chosen = (/** @type {import('@babel/types').Expression} */ value) =>
          t.assignmentExpression('=', t.cloneNode(result), value);
        path.replaceWith(
          t.sequenceExpression([
            t.logicalExpression(
              '||',
              t.logicalExpression(
                '&&',
                test,
                t.sequenceExpression([chosen(consequent), t.numericLiteral(1)]),
              ),
              chosen(alternate),
            ),
            t.cloneNode(result),
          ]),
        );
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
